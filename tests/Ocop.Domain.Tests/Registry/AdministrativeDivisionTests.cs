using NodaTime;
using Ocop.Domain.Registry;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

public class AdministrativeDivisionTests
{
    private static readonly AdministrativeDivision Before = RuleBook.Default.DivisionOn(new LocalDate(2025, 6, 30));
    private static readonly AdministrativeDivision After = RuleBook.Default.DivisionOn(new LocalDate(2025, 7, 1));

    [Theory]
    [InlineData("2008-08-01", 63, true, "Thừa Thiên Huế", ProvinceKind.Province, ProvinceKind.Province)]
    [InlineData("2024-12-31", 63, true, "Thừa Thiên Huế", ProvinceKind.Province, ProvinceKind.Province)]
    [InlineData("2025-01-01", 63, true, "Huế", ProvinceKind.City, ProvinceKind.Province)]
    [InlineData("2025-06-30", 63, true, "Huế", ProvinceKind.City, ProvinceKind.Province)]
    [InlineData("2025-07-01", 34, false, "Huế", ProvinceKind.City, ProvinceKind.Province)]
    [InlineData("2026-04-29", 34, false, "Huế", ProvinceKind.City, ProvinceKind.Province)]
    [InlineData("2026-04-30", 34, false, "Huế", ProvinceKind.City, ProvinceKind.City)]
    [InlineData("2030-01-01", 34, false, "Huế", ProvinceKind.City, ProvinceKind.City)]
    public void On_both_sides_of_each_change_gives_division(string date, int provinces, bool districts, string nameOf46, ProvinceKind kindOf46, ProvinceKind kindOfDongNai)
    {
        var division = RuleBook.Default.DivisionOn(Day(date));

        Assert.Equal((provinces, districts), (division.Provinces.Count, division.HasDistricts));
        Assert.True(division.TryGetProvince("46", out var hue));
        Assert.Equal((nameOf46, kindOf46), (hue.Name, hue.Kind));
        Assert.True(division.TryGetProvince("75", out var dongNai));
        Assert.Equal(kindOfDongNai, dongNai.Kind);
    }

    [Fact]
    public void On_a_day_before_the_data_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.Default.DivisionOn(new LocalDate(2008, 7, 31)));

    [Fact]
    public void All_codes_and_names_are_unique_and_in_order()
    {
        foreach (var division in RuleBook.Default.Divisions)
        {
            var codes = division.Provinces.Select(province => province.Code).ToArray();
            Assert.Equal(codes.Distinct().OrderBy(code => code, StringComparer.Ordinal), codes);
            Assert.Equal(codes.Length, division.Provinces.Select(province => province.Name).Distinct().Count());
            Assert.All(codes, code => Assert.Matches("^[0-9]{2}$", code));
            Assert.All(division.Provinces, province => Assert.Same(division, province.Division));
        }
    }

    [Fact]
    public void Predecessors_cover_each_older_province_once()
    {
        foreach (var (older, newer) in RuleBook.Default.Divisions.Zip(RuleBook.Default.Divisions.Skip(1)))
        {
            Assert.Equal(
                older.Provinces.Select(province => province.Code),
                newer.Provinces.SelectMany(province => province.Predecessors).Select(province => province.Code).OrderBy(code => code, StringComparer.Ordinal));
            Assert.All(newer.Provinces, province => Assert.All(province.Predecessors, predecessor => Assert.Same(province, predecessor.Successor)));
            // Each keeps the code of one of its predecessors and the name of one, Huế apart.
            Assert.All(newer.Provinces, province => Assert.Contains(province.Predecessors, predecessor => predecessor.Code == province.Code));
        }

        Assert.All(RuleBook.Default.Divisions[^1].Provinces, province => Assert.Null(province.Successor));
        Assert.All(RuleBook.Default.Divisions[0].Provinces, province => Assert.Empty(province.Predecessors));
    }

    [Fact]
    public void Communes_of_2025_add_up() => Assert.Equal((3321, 3321), (After.Provinces.Sum(province => province.CommuneCount), RuleBook.Default.Divisions[^1].Provinces.Sum(province => province.CommuneCount)));

    [Fact]
    public void Eleven_provinces_of_2025_were_not_merged() => Assert.Equal(
        "01 04 11 12 14 20 22 38 40 42 46",
        string.Join(' ', After.Provinces.Where(province => province.Predecessors.Count == 1).Select(province => province.Code)));

    [Fact]
    public void Code_before_names_the_seven_codes_that_changed_meaning()
    {
        Assert.Equal(
            "15 Yên Bái Lào Cai; 24 Bắc Giang Bắc Ninh; 44 Quảng Bình Quảng Trị; 52 Bình Định Gia Lai; 80 Long An Tây Ninh; 82 Tiền Giang Đồng Tháp; 91 Kiên Giang An Giang",
            string.Join("; ", After.Provinces.Where(province => province.CodeBefore is not null).Select(province => $"{province.Code} {province.CodeBefore!.Name} {province.Name}")));
        foreach (var division in RuleBook.Default.Divisions.Where(division => division != After))
        {
            Assert.All(division.Provinces, province => Assert.Null(province.CodeBefore));
        }
    }

    [Theory]
    [InlineData("06", "Thái Nguyên", "19")]
    [InlineData("10", "Lào Cai", "15")]
    [InlineData("15", "Lào Cai", "15")]
    [InlineData("30", "Hải Phòng", "31")]
    [InlineData("74", "Hồ Chí Minh", "79")]
    [InlineData("77", "Hồ Chí Minh", "79")]
    [InlineData("89", "An Giang", "91")]
    [InlineData("46", "Huế", "46")]
    [InlineData("20", "Lạng Sơn", "20")]
    public void On_leads_from_a_province_of_before_to_the_one_of_now(string code, string name, string newCode)
    {
        Assert.True(RuleBook.Default.Divisions[0].TryGetProvince(code, out var province));
        var now = province.On(new LocalDate(2026, 11, 22));

        Assert.Equal((name, newCode), (now.Name, now.Code));
        Assert.Same(RuleBook.Default.Divisions[^1], now.Division);
        Assert.Equal(code, province.On(new LocalDate(2025, 6, 30)).Code);
    }

    [Fact]
    public void On_a_day_before_the_province_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => After.Provinces[0].On(new LocalDate(2025, 6, 30)));

    [Theory]
    [InlineData("Thanh Hóa", "38")]
    [InlineData("Thanh Hoá", "38")]
    [InlineData("THANH HOÁ", "38")]
    [InlineData("Tỉnh Thanh Hoá", "38")]
    [InlineData("tỉnh  thanh hóa ", "38")]
    [InlineData("Khánh Hoà", "56")]
    [InlineData("Kha\u0301nh Ho\u0300a", "56")]
    [InlineData("TP. Huế", "46")]
    [InlineData("Thành phố Hồ Chí Minh", "79")]
    [InlineData("TP Hồ Chí Minh", "79")]
    [InlineData("ĐẮK LẮK", "66")]
    [InlineData("\u0110a\u0306\u0301k La\u0306\u0301k", "66")]
    [InlineData("Quảng Ngãi", "51")]
    [InlineData("Cần Thơ", "92")]
    [InlineData("TP.HCM", "79")]
    [InlineData("TP HCM", "79")]
    [InlineData("Tp. HCM", "79")]
    [InlineData("TPHCM", "79")]
    [InlineData("T.P. HCM", "79")]
    [InlineData("HCM", "79")]
    [InlineData("Thành phố HCM", "79")]
    [InlineData("TP.Hồ Chí Minh", "79")]
    [InlineData("TP.HN", "01")]
    [InlineData("T.P Hà Nội", "01")]
    [InlineData("T. Lạng Sơn", "20")]
    [InlineData("Đăk Lăk", "66")]
    [InlineData("Tỉnh Đăk Lăk", "66")]
    [InlineData("ĐẮC LẮC", "66")]
    [InlineData("\u00D0ắk Lắk", "66")]
    [InlineData("\u0189ĂK LĂK", "66")]
    [InlineData("\u00D0à Nẵng", "48")]
    [InlineData("Điện\u00A0Biên\u200B", "11")]
    [InlineData("Thừa Thiên Huế", "46")]
    [InlineData("Tỉnh Thừa Thiên - Huế", "46")]
    [InlineData("TT-Huế", "46")]
    [InlineData("Tỉnh Đồng Nai", "75")]
    [InlineData("Tỉnh Phú Thọ", "25")]
    [InlineData("Ca\u0302\u0300n Tho\u031b", "92")]
    public void Try_get_province_by_name_takes_every_spelling(string name, string code)
    {
        Assert.True(After.TryGetProvinceByName(name, out var province));
        Assert.Equal(code, province.Code);
    }

    [Theory]
    [InlineData("Hoà Bình", "17")]
    [InlineData("Bà Rịa – Vũng Tàu", "77")]
    [InlineData("Bà Rịa-Vũng Tàu", "77")]
    [InlineData("Lào Cai", "10")]
    [InlineData("Đăk Nông", "67")]
    [InlineData("Đắc Nông", "67")]
    [InlineData("Bắc Cạn", "06")]
    [InlineData("Kontum", "62")]
    [InlineData("BR-VT", "77")]
    [InlineData("BRVT", "77")]
    [InlineData("TT. Huế", "46")]
    [InlineData("Tỉnh Thừa Thiên Huế", "46")]
    public void Try_get_province_by_name_finds_provinces_of_before(string name, string code)
    {
        Assert.True(Before.TryGetProvinceByName(name, out var province));
        Assert.Equal(code, province.Code);
    }

    [Theory]
    [InlineData("Thành phố Thanh Hóa")]
    [InlineData("TP Thanh Hóa")]
    [InlineData("Tỉnh Huế")]
    [InlineData("Thanh Hoa")]
    [InlineData("Thanh Hỏa")]
    [InlineData("Hòa Bình")]
    [InlineData("Hà Nôi")]
    [InlineData("HN")] // Hà Nội or Hà Nam
    [InlineData("ĐN")]
    [InlineData("Dak Lak")]
    [InlineData("Bắc Cạn")]
    [InlineData("Đăk Nông")]
    [InlineData("")]
    [InlineData(null)]
    public void Try_get_province_by_name_does_not_guess(string? name) => Assert.False(After.TryGetProvinceByName(name, out _));

    [Fact]
    public void Try_get_province_by_name_finds_each_by_all_its_names()
    {
        foreach (var division in RuleBook.Default.Divisions)
        {
            foreach (var province in division.Provinces)
            {
                foreach (var name in new[] { province.Name, province.FullName.Vietnamese, province.Name.ToUpperInvariant() })
                {
                    Assert.True(division.TryGetProvinceByName(name, out var found));
                    Assert.Same(province, found);
                }
            }
        }
    }

    // Where a province alone went on, its names of before still find it; a name of later is none before its day.
    [Theory]
    [InlineData("Tỉnh Đồng Nai", "2026-04-29", ProvinceKind.Province)]
    [InlineData("Tỉnh Đồng Nai", "2026-04-30", ProvinceKind.City)]
    [InlineData("Thành phố Đồng Nai", "2026-04-30", ProvinceKind.City)]
    [InlineData("TP. Đồng Nai", "2026-04-30", ProvinceKind.City)]
    [InlineData("Thành phố Đồng Nai", "2026-04-29", null)]
    [InlineData("Thừa Thiên Huế", "2024-12-31", ProvinceKind.Province)]
    [InlineData("Thừa Thiên Huế", "2025-01-01", ProvinceKind.City)]
    [InlineData("Thừa Thiên Huế", "2026-11-22", ProvinceKind.City)]
    [InlineData("TP Huế", "2024-12-31", null)]
    [InlineData("Hòa Bình", "2025-06-30", ProvinceKind.Province)]
    [InlineData("Hòa Bình", "2025-07-01", null)]
    public void Try_get_province_by_name_of_before(string name, string date, ProvinceKind? kind)
    {
        Assert.Equal(kind is not null, RuleBook.Default.DivisionOn(Day(date)).TryGetProvinceByName(name, out var province));
        Assert.Equal(kind, province?.Kind);
    }

    [Theory]
    [InlineData("001", true)]
    [InlineData("973", true)]
    [InlineData("000", false)]
    [InlineData("01", false)]
    [InlineData("0001", false)]
    [InlineData("٠٠١", false)]
    [InlineData(null, false)]
    public void Is_district_code_by_shape_until_districts_end(string? code, bool expected)
    {
        Assert.Equal(expected, Before.IsDistrictCode(code));
        Assert.False(After.IsDistrictCode(code));
    }

    [Theory]
    [InlineData("00001", true)]
    [InlineData("32248", true)]
    [InlineData("06978", true)]
    [InlineData("00000", false)]
    [InlineData("0697", false)]
    [InlineData("069780", false)]
    [InlineData("0697a", false)]
    [InlineData(null, false)]
    public void Is_commune_code_by_shape(string? code, bool expected) =>
        Assert.Equal((expected, expected), (Before.IsCommuneCode(code), After.IsCommuneCode(code)));

    [Fact]
    public void ToString_says_the_first_day_and_how_many_provinces_there_are() => Assert.Equal(("2025-01-01: 63", "2025-07-01: 34"), (Before.ToString(), After.ToString()));

    [Fact]
    public void Reference_cites_the_resolution_and_the_list_of_codes()
    {
        Assert.Equal("Decision 124/2004/QĐ-TTg", Before.CodeReference.ToString());
        Assert.Equal("Decision 19/2025/QĐ-TTg", After.CodeReference.ToString());
        Assert.Equal("Resolution 202/2025/QH15", After.Reference.ToString());
        Assert.Equal("Resolution 30/2026/QH16", RuleBook.Default.Divisions[^1].Reference.ToString());
    }

    [Fact]
    public void Full_name_says_the_kind_in_both_languages()
    {
        Assert.Equal(new BilingualText("Thành phố Huế", "Huế City"), After.Provinces.Single(province => province.Code == "46").FullName);
        Assert.Equal(new BilingualText("Tỉnh Lạng Sơn", "Lạng Sơn Province"), After.Provinces.Single(province => province.Code == "20").FullName);
    }
}
