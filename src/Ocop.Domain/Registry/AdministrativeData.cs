using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Registry;

/// <summary>The divisions of the country as data: the 63 provinces and cities until 2025-06-30, the 34 after, and which went into which.</summary>
internal static class AdministrativeData
{
    // An explicit static constructor keeps the tables from being built before they are asked for.
    static AdministrativeData()
    {
    }

    public static IReadOnlyList<AdministrativeDivision> Divisions { get; } = Build();

    private static AdministrativeDivision[] Build()
    {
        var codesOf2004 = new LegalReference("124/2004/QĐ-TTg");
        var codesOf2025 = new LegalReference("19/2025/QĐ-TTg");

        // Hà Tây went into Hà Nội: 63 units are left.
        var of2008 = new AdministrativeDivision(new LocalDate(2008, 8, 1), Resolution("15/2008/QH12"), codesOf2004, hasDistricts: true, SixtyThree);

        // Thừa Thiên Huế becomes the city Huế.
        var ofHue = new AdministrativeDivision(
            new LocalDate(2025, 1, 1),
            Resolution("175/2024/QH15"),
            codesOf2004,
            hasDistricts: true,
            division => Copy(of2008, division, "46", "Huế"));

        // 63 become 34, and districts end.
        var of34 = new AdministrativeDivision(
            new LocalDate(2025, 7, 1),
            Resolution("202/2025/QH15"),
            codesOf2025,
            hasDistricts: false,
            division => ThirtyFour(ofHue, division));

        // Đồng Nai becomes a city.
        var ofDongNai = new AdministrativeDivision(
            new LocalDate(2026, 4, 30),
            Resolution("30/2026/QH16"),
            codesOf2025,
            hasDistricts: false,
            division => Copy(of34, division, "75", "Đồng Nai"));
        return [of2008, ofHue, of34, ofDongNai];
    }

    private static LegalReference Resolution(string number) => new(number) { Kind = LegalInstrumentKind.Resolution };

    // All provinces as they were, but for one that becomes a city of the given name.
    private static IEnumerable<Province> Copy(AdministrativeDivision from, AdministrativeDivision to, string newCity, string name) =>
        from.Provinces.Select(before => before.Code == newCity
            ? new Province(to, before.Code, name, ProvinceKind.City, before.CommuneCount, [before])
            : new Province(to, before.Code, before.Name, before.Kind, before.CommuneCount, [before]));

    private static IEnumerable<Province> SixtyThree(AdministrativeDivision division)
    {
        Province Plain(string code, string name) => new(division, code, name, ProvinceKind.Province, null, []);
        Province City(string code, string name) => new(division, code, name, ProvinceKind.City, null, []);

        return
        [
            City("01", "Hà Nội"),
            Plain("02", "Hà Giang"),
            Plain("04", "Cao Bằng"),
            Plain("06", "Bắc Kạn"),
            Plain("08", "Tuyên Quang"),
            Plain("10", "Lào Cai"),
            Plain("11", "Điện Biên"),
            Plain("12", "Lai Châu"),
            Plain("14", "Sơn La"),
            Plain("15", "Yên Bái"),
            Plain("17", "Hòa Bình"),
            Plain("19", "Thái Nguyên"),
            Plain("20", "Lạng Sơn"),
            Plain("22", "Quảng Ninh"),
            Plain("24", "Bắc Giang"),
            Plain("25", "Phú Thọ"),
            Plain("26", "Vĩnh Phúc"),
            Plain("27", "Bắc Ninh"),
            Plain("30", "Hải Dương"),
            City("31", "Hải Phòng"),
            Plain("33", "Hưng Yên"),
            Plain("34", "Thái Bình"),
            Plain("35", "Hà Nam"),
            Plain("36", "Nam Định"),
            Plain("37", "Ninh Bình"),
            Plain("38", "Thanh Hóa"),
            Plain("40", "Nghệ An"),
            Plain("42", "Hà Tĩnh"),
            Plain("44", "Quảng Bình"),
            Plain("45", "Quảng Trị"),
            Plain("46", "Thừa Thiên Huế"),
            City("48", "Đà Nẵng"),
            Plain("49", "Quảng Nam"),
            Plain("51", "Quảng Ngãi"),
            Plain("52", "Bình Định"),
            Plain("54", "Phú Yên"),
            Plain("56", "Khánh Hòa"),
            Plain("58", "Ninh Thuận"),
            Plain("60", "Bình Thuận"),
            Plain("62", "Kon Tum"),
            Plain("64", "Gia Lai"),
            Plain("66", "Đắk Lắk"),
            Plain("67", "Đắk Nông"),
            Plain("68", "Lâm Đồng"),
            Plain("70", "Bình Phước"),
            Plain("72", "Tây Ninh"),
            Plain("74", "Bình Dương"),
            Plain("75", "Đồng Nai"),
            Plain("77", "Bà Rịa - Vũng Tàu"),
            City("79", "Hồ Chí Minh"),
            Plain("80", "Long An"),
            Plain("82", "Tiền Giang"),
            Plain("83", "Bến Tre"),
            Plain("84", "Trà Vinh"),
            Plain("86", "Vĩnh Long"),
            Plain("87", "Đồng Tháp"),
            Plain("89", "An Giang"),
            Plain("91", "Kiên Giang"),
            City("92", "Cần Thơ"),
            Plain("93", "Hậu Giang"),
            Plain("94", "Sóc Trăng"),
            Plain("95", "Bạc Liêu"),
            Plain("96", "Cà Mau"),
        ];
    }

    // Each with its number of communes and the codes before of what went into it.
    private static IEnumerable<Province> ThirtyFour(AdministrativeDivision before, AdministrativeDivision division)
    {
        Province Make(string code, string name, ProvinceKind kind, int communes, string[] from) =>
            new(division, code, name, kind, communes, [.. before.Provinces.Where(province => from.Contains(province.Code))]);
        Province Plain(string code, string name, int communes, params string[] from) => Make(code, name, ProvinceKind.Province, communes, from);
        Province City(string code, string name, int communes, params string[] from) => Make(code, name, ProvinceKind.City, communes, from);

        return
        [
            City("01", "Hà Nội", 126, "01"),
            Plain("04", "Cao Bằng", 56, "04"),
            Plain("08", "Tuyên Quang", 124, "02", "08"),
            Plain("11", "Điện Biên", 45, "11"),
            Plain("12", "Lai Châu", 38, "12"),
            Plain("14", "Sơn La", 75, "14"),
            Plain("15", "Lào Cai", 99, "10", "15"),
            Plain("19", "Thái Nguyên", 92, "06", "19"),
            Plain("20", "Lạng Sơn", 65, "20"),
            Plain("22", "Quảng Ninh", 54, "22"),
            Plain("24", "Bắc Ninh", 99, "24", "27"),
            Plain("25", "Phú Thọ", 148, "17", "25", "26"),
            City("31", "Hải Phòng", 114, "30", "31"),
            Plain("33", "Hưng Yên", 104, "33", "34"),
            Plain("37", "Ninh Bình", 129, "35", "36", "37"),
            Plain("38", "Thanh Hóa", 166, "38"),
            Plain("40", "Nghệ An", 130, "40"),
            Plain("42", "Hà Tĩnh", 69, "42"),
            Plain("44", "Quảng Trị", 78, "44", "45"),
            City("46", "Huế", 40, "46"),
            City("48", "Đà Nẵng", 94, "48", "49"),
            Plain("51", "Quảng Ngãi", 96, "51", "62"),
            Plain("52", "Gia Lai", 135, "52", "64"),
            Plain("56", "Khánh Hòa", 65, "56", "58"),
            Plain("66", "Đắk Lắk", 102, "54", "66"),
            Plain("68", "Lâm Đồng", 124, "60", "67", "68"),
            Plain("75", "Đồng Nai", 95, "70", "75"),
            City("79", "Hồ Chí Minh", 168, "74", "77", "79"),
            Plain("80", "Tây Ninh", 96, "72", "80"),
            Plain("82", "Đồng Tháp", 102, "82", "87"),
            Plain("86", "Vĩnh Long", 124, "83", "84", "86"),
            Plain("91", "An Giang", 102, "89", "91"),
            City("92", "Cần Thơ", 103, "92", "93", "94"),
            Plain("96", "Cà Mau", 64, "95", "96"),
        ];
    }
}
