using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Product codes follow the files that a book holds: a pattern of another shape, an amendment, and a decision that says nothing of codes.</summary>
public sealed class ProductCodeRulesTests
{
    private const string Later = "9/2028/QĐ-TTg";

    // Prefix, product set and no commune: nothing of it is in a shipped pattern.
    private static readonly RuleBook Book = With(file => file["productCode"] = JsonNode.Parse("""{"at": {"annex": "IV"}, "patterns": [{"prefix": "OCOP", "members": ["province", "productSet", "serial", "year"], "from": 2028}]}"""));

    [Theory]
    [InlineData("OCOP-20-27-1-2028", Later)]
    [InlineData("OCOP-20-27-1-9999", Later)]
    [InlineData("20-06175-1-2026", "26/2026/QĐ-TTg")]
    [InlineData("20-06175-1-2028", "26/2026/QĐ-TTg")] // the year of the change has both
    [InlineData("83-829-28780-3-2022", "1048/QĐ-TTg")]
    public void Parse_goes_by_the_patterns_of_the_book(string text, string decision)
    {
        var code = Book.ProductCodes.Parse(text);
        Assert.Equal((text, decision), (code.ToString(), code.Pattern.Instrument.Number));
        Assert.Equal(code, Book.ProductCodes.Parse(text, decision));
    }

    [Theory]
    [InlineData("OCOP-20-27-1-2027", "$.year", "'2027': expected a year from 2028 to 9999")]
    [InlineData("20-06175-1-2029", "$.year", "'2029': expected a year from 2026 to 2028")]
    [InlineData("OCOP-20-0-1-2028", "$.productSet", "'0': expected a whole number from 1")]
    [InlineData("OCOP-03-27-1-2028", "$.province", "'03': expected a province code of two digits in use in 2028")]
    [InlineData("ocop-20-27-1-2028", "$.year", "'2028': expected a year from 2019 to 2025")] // of another prefix: read as a code with a district
    [InlineData("1-2-3", "$", "'1-2-3': expected OCOP-province-productSet-serial-year or province-commune-serial-year or province-district-commune-serial-year")]
    public void Parse_what_fits_no_pattern_names_the_member(string text, string entry, string english)
    {
        var problem = Assert.Throws<InvalidEntryException>(() => Book.ProductCodes.Parse(text));
        Assert.Equal(entry, problem.Entry);
        Assert.StartsWith(english, problem.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_that_says_nothing_of_codes_is_not_known_and_ends_the_older_pattern()
    {
        var silent = With(file => file.AsObject().Remove("productCode"));
        Assert.Empty(silent.ProductCodes.Of(Later));
        Assert.Equal($"not known: {Later} does not say how product codes are written", Assert.Throws<InvalidEntryException>(() => silent.ProductCodes.Parse("20-06175-1-2028", Later)).Problem.English);
        Assert.Equal("26/2026/QĐ-TTg", silent.ProductCodes.Parse("20-06175-1-2028").Pattern.Instrument.Number);

        var problem = Assert.Throws<InvalidEntryException>(() => silent.ProductCodes.Parse("20-06175-1-2029"));
        Assert.Equal(("$.year", $"'2029': expected a year from 2026 to 2028; not known: {Later} does not say how product codes are written"), (problem.Entry, problem.Problem.English));
        Assert.Equal(2029, RuleBook.Default.ProductCodes.Parse("20-06175-1-2029").Year);
    }

    [Fact]
    public void Amendment_changes_the_pattern_from_its_year_and_is_cited()
    {
        var book = RuleBook.Default.With(RuleFiles.Load("""
            {"formatVersion": 2, "dataVersion": "2027-07-01.1",
             "instrument": {"number": "5/2027/QĐ-TTg", "kind": "decision", "issued": "2027-06-01", "inForce": "2027-07-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-07-01"},
             "productCode": {"patterns": [{"members": ["year", "province", "commune", "serial"], "from": 2027}]}}
            """));
        Assert.Equal("2027-20-06175-1", book.ProductCodes.Parse("2027-20-06175-1").ToString());
        Assert.Equal("20-06175-1-2027", book.ProductCodes.Parse("20-06175-1-2027").ToString());
        Assert.Equal(["Decision 26/2026/QĐ-TTg, Annex II", "Decision 5/2027/QĐ-TTg"], book.ProductCodes.Of("26/2026/QĐ-TTg").Select(pattern => pattern.Reference.ToString()));
        Assert.Throws<InvalidEntryException>(() => book.ProductCodes.Parse("20-06175-1-2028"));
    }

    [Theory]
    [InlineData("""{"patterns": []}""", "$.productCode.patterns: empty; expected at least one pattern")]
    [InlineData("""{"patterns": [{"members": ["province", "serial"], "from": 2028}]}""", "$.productCode.patterns[0].members: expected province, serial and year among them")]
    [InlineData("""{"patterns": [{"members": ["province", "serial", "year", "serial"], "from": 2028}]}""", "$.productCode.patterns[0].members: a member stands twice")]
    [InlineData("""{"patterns": [{"members": ["province", "serial", "year"], "from": 2028, "through": 2027}]}""", "$.productCode.patterns[0].through: before the first year")]
    [InlineData("""{"patterns": [{"members": ["province", "village", "year"], "from": 2028}]}""", "$.productCode.patterns[0].members[1]: expected one of province, district, commune, serial, year, productSet")]
    [InlineData("""{"patterns": [{"prefix": "O-P", "members": ["province", "serial", "year"], "from": 2028}]}""", "$.productCode.patterns[0].prefix: expected capital Latin letters and digits")]
    public void Faulty_block_is_refused_by_its_entry(string block, string message) =>
        Assert.StartsWith(message, Assert.Throws<RuleDataException>(() => With(file => file["productCode"] = JsonNode.Parse(block))).Message, StringComparison.Ordinal);

    private static RuleBook With(Action<JsonNode> change) => RuleFiles.Book(Law26.Decision, file =>
    {
        file["instrument"]!["number"] = Later;
        file["instrument"]!["issued"] = "2027-12-01";
        file["instrument"]!["inForce"] = "2028-01-01";
        file["instrument"]!["replaces"] = new JsonArray(Law26.Decision);
        change(file);
    });
}
