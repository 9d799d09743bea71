using System.Text.Json.Nodes;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Codes by the files of a book that no law has yet: years, silent decisions, members in another number.</summary>
public sealed class ProductCodesTests
{
    private const string PatternWithPrefix = """{"patterns": [{"prefix": "OCOP", "members": ["province", "serial", "year"], "from": 2026}]}""";

    private const string PatternInAnotherOrder = """{"productCode": {"patterns": [{"members": ["year", "province", "commune", "serial"], "from": 2027}]}}""";

    private static readonly RuleFile Silent = FutureLaw.DecisionOf2028(file => file.AsObject().Remove("productCode"));

    // Whatever year the file says, no code is of a year before the instrument.
    [Theory]
    [InlineData(2020, 2026)]
    [InlineData(2026, 2026)]
    [InlineData(2030, 2030)]
    public void Patterns_begin_with_the_year_of_the_file_or_of_the_instrument(int from, int expected)
    {
        var codes = RuleFiles.Book(RuleFiles.Of26, file => file["productCode"]!["patterns"]![0]!["from"] = from).ProductCodes;
        Assert.Equal(expected, Assert.Single(codes.Of(RuleFiles.Of26)).FirstYear);
    }

    [Fact]
    public void Patterns_end_with_the_last_day_of_the_instrument_or_in_the_year_of_the_next()
    {
        Assert.Equal(2027, LastYear(RuleFiles.Book(RuleFiles.Of26, file => file["instrument"]!["ends"] = "2027-12-31")));
        Assert.Equal(2028, LastYear(RuleBook.Default.With(RuleFiles.Amendment("5/2027/QĐ-TTg", "2028-01-01", RuleFiles.Of26, PatternInAnotherOrder))));
        Assert.Equal(2028, LastYear(RuleBook.Default.With(FutureLaw.DecisionOf2028(_ => { }))));

        // Within the year in which it began.
        Assert.Equal(2026, LastYear(RuleBook.Default.With(RuleFiles.Successor("9/2026/QĐ-TTg", "2026-12-01"))));
        Assert.Null(LastYear(RuleBook.Default));

        static int? LastYear(RuleBook book) => book.ProductCodes.Of(RuleFiles.Of26)[0].LastYear;
    }

    [Fact]
    public void Of_an_unknown_decision_names_those_that_are_known_latest_first()
    {
        var refused = Assert.Throws<KeyNotFoundException>(() => RuleBook.Default.With(Silent).ProductCodes.Of("1489/QĐ-TTg"));
        Assert.Equal("Unknown decision '1489/QĐ-TTg'; expected one of 9/2028/QĐ-TTg, 26/2026/QĐ-TTg, 148/QĐ-TTg, 1048/QĐ-TTg.", refused.Message);
    }

    // Whatever other patterns a later decision has, the members that are given are those of one of 26/2026.
    [Fact]
    public void Create_takes_a_pattern_of_just_the_members_that_are_given()
    {
        var codes = RuleBook.Default.With(FutureLaw.DecisionOf2028(file => file["productCode"] = JsonNode.Parse("""
            {"patterns": [{"prefix": "OCOP", "members": ["province", "serial", "year"], "from": 2028}, {"members": ["province", "commune", "productSet", "serial", "year"], "from": 2028}]}
            """))).ProductCodes;
        var code = codes.Create("20", "06184", 3, 2028);
        Assert.Equal((RuleFiles.Of26, "20-06184-3-2028"), (code.Pattern.Instrument.Number, code.ToString()));
        Assert.Equal("'2029': expected a year from 2026 to 2028", Assert.Throws<InvalidEntryException>(() => codes.Create("20", "06184", 3, 2029)).Problem.English);
    }

    [Fact]
    public void Create_without_such_a_pattern_in_the_book_is_refused()
    {
        var codes = RuleFiles.Book(RuleFiles.Of26, file => file["productCode"] = JsonNode.Parse(PatternWithPrefix)).ProductCodes;
        var problem = Assert.Throws<InvalidEntryException>(() => codes.Create("20", "06184", 1, 2026));
        Assert.Equal(("$", "no pattern of codes has these members"), (problem.Entry, problem.Problem.English));
    }

    // 148 writes codes of 2025 like 1048, but the pattern that was asked for has them to 2023 alone.
    [Fact]
    public void Create_of_a_pattern_goes_by_its_own_years()
    {
        var codes = RuleBook.Default.ProductCodes;
        var pattern = codes.Of(RuleFiles.Of1048).Single(pattern => pattern.Has(ProductCodeMember.Commune));
        Assert.Equal("20-180-06175-1-2023", codes.Create(pattern, "20", 1, 2023, "180", "06175").ToString());
        Assert.Equal("'2025': expected a year from 2019 to 2023", Assert.Throws<InvalidEntryException>(() => codes.Create(pattern, "20", 1, 2025, "180", "06175")).Problem.English);

        var other = RuleBook.Default.With(Silent).ProductCodes.Of(RuleFiles.Of26)[0];
        Assert.StartsWith("Expected one of the patterns of this book.", Assert.Throws<ArgumentException>("pattern", () => codes.Create(other, "20", 1, 2026, commune: "06184")).Message, StringComparison.Ordinal);
    }

    // A law that goes on naming districts when there are none left.
    [Theory]
    [InlineData("31-318-00000-1-2025", true)]
    [InlineData("31-318-00000-1-2026", false)]
    [InlineData("31-318-00000-1-2027", false)]
    [InlineData("31-318-00001-1-2027", true)]
    public void Zeros_stand_for_the_commune_while_there_are_districts(string text, bool isCode)
    {
        var codes = RuleFiles.Book(RuleFiles.Of26, file => file["productCode"]!["patterns"]![0]!["members"] = new JsonArray("province", "district", "commune", "serial", "year")).ProductCodes;
        Assert.Equal(isCode, codes.TryParse(text, out _));
    }

    // A pattern of one decision that another one takes over has no last year.
    [Fact]
    public void Year_before_a_pattern_that_two_decisions_have_is_refused_with_the_years_of_both()
    {
        var codes = RuleBook.Default.With(FutureLaw.DecisionOf2028(_ => { })).ProductCodes;
        Assert.Equal("'2025': expected a year from 2026 to 9999", Assert.Throws<InvalidEntryException>(() => codes.Parse("20-06184-1-2025")).Problem.English);
    }

    // 9/2028 and, after it, 3/2030 say nothing of codes.
    [Theory]
    [InlineData("20-06184-1-2029", "'2029': expected a year from 2026 to 2028; not known: 9/2028/QĐ-TTg does not say how product codes are written")]
    [InlineData("20-06184-1-2030", "'2030': expected a year from 2026 to 2028; not known: 3/2030/QĐ-TTg does not say how product codes are written")]
    [InlineData("20-06184-1-2031", "'2031': expected a year from 2026 to 2028; not known: 3/2030/QĐ-TTg does not say how product codes are written")]
    public void Year_of_a_silent_decision_names_the_one_of_that_year(string text, string problem)
    {
        var codes = RuleBook.Default.With(Silent, RuleFiles.Successor("3/2030/QĐ-TTg", "2030-01-01", file => file.AsObject().Remove("productCode"), FutureLaw.Decision)).ProductCodes;
        Assert.Equal(problem, Assert.Throws<InvalidEntryException>(() => codes.Parse(text)).Problem.English);
    }

    // 9/2028 says nothing of codes; 3/2030 does, in another order of the members.
    [Fact]
    public void Year_before_the_first_of_a_pattern_names_no_silent_decision()
    {
        var later = RuleFiles.Successor("3/2030/QĐ-TTg", "2030-01-01", file => file["productCode"] = JsonNode.Parse(PatternInAnotherOrder)!["productCode"]!.DeepClone(), FutureLaw.Decision);
        var codes = RuleBook.Default.With(Silent, later).ProductCodes;
        Assert.Equal("2030-20-06184-1", codes.Parse("2030-20-06184-1").ToString());
        Assert.Equal("'2029': expected a year from 2030 to 9999", Assert.Throws<InvalidEntryException>(() => codes.Parse("2029-20-06184-1")).Problem.English);
    }

    // The last code of a year is given by the division of its last day.
    [Theory]
    [InlineData("2028-12-31", ProvinceKind.City)]
    [InlineData("2029-01-01", ProvinceKind.Province)]
    public void Province_of_a_code_is_that_of_the_last_day_of_its_year(string from, ProvinceKind expected)
    {
        var book = RuleFiles.Book("divisions", file => file["divisions"]!.AsArray().Add(JsonNode.Parse(
            $$"""{"from": "{{from}}", "resolution": "1/2028/QH16", "codes": "19/2025/QĐ-TTg", "districts": false, "newCities": [{"code": "22", "name": "Quảng Ninh"}]}""")));
        Assert.Equal(expected, book.ProductCodes.Parse("22-06978-1-2028").Province.Kind);
    }
}
