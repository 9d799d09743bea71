using System.Globalization;
using System.Text.Json.Nodes;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Product codes follow the files that a book holds: a pattern of another shape, an amendment, and a decision that says nothing of codes.</summary>
public sealed class ProductCodeRulesTests
{
    private const string Later = "9/2028/QĐ-TTg";

    // Prefix, product set and no commune: nothing of it is in a shipped pattern.
    private static readonly RuleBook Book = With(file => file["productCode"] = JsonNode.Parse("""{"at": {"annex": "IV"}, "patterns": [{"prefix": "OCOP", "members": ["province", "productSet", "serial", "year"], "from": 2028}]}"""));

    // An amendment that orders the members otherwise.
    private static readonly RuleBook WithChangedOrder = RuleBook.Default.With(RuleFiles.Load("""
        {"formatVersion": 2, "dataVersion": "2027-07-01.1",
         "instrument": {"number": "5/2027/QĐ-TTg", "kind": "decision", "issued": "2027-06-01", "inForce": "2027-07-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-07-01"},
         "productCode": {"patterns": [{"members": ["year", "province", "commune", "serial"], "from": 2027}]}}
        """));

    [Theory]
    [InlineData("OCOP-20-27-1-2028", Later)]
    [InlineData("OCOP-20-27-1-9999", Later)]
    [InlineData("20-06184-1-2026", "26/2026/QĐ-TTg")]
    [InlineData("20-06184-1-2028", "26/2026/QĐ-TTg")] // the year of the change has both
    [InlineData("83-829-28780-3-2022", "1048/QĐ-TTg")]
    public void Parse_goes_by_the_patterns_of_the_book(string text, string decision)
    {
        var code = Book.ProductCodes.Parse(text);
        Assert.Equal((text, decision), (code.ToString(), code.Pattern.Instrument.Number));
        Assert.Equal(code, Book.ProductCodes.Parse(text, decision));
    }

    [Theory]
    [InlineData("OCOP-20-27-1-2027", "$.year", "'2027': expected a year from 2028 to 9999")]
    [InlineData("20-06184-1-2029", "$.year", "'2029': expected a year from 2026 to 2028")]
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

    // The first and the last of the letters and digits, and the signs beside them.
    [Theory]
    [InlineData("A", true)]
    [InlineData("Z", true)]
    [InlineData("0", true)]
    [InlineData("9", true)]
    [InlineData("VN9", true)]
    [InlineData("@", false)]
    [InlineData("[", false)]
    [InlineData("/", false)]
    [InlineData(":", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    public void Prefix_is_of_capitals_and_digits(string prefix, bool isPrefix)
    {
        var act = () => With(file => file["productCode"] = new JsonObject { ["patterns"] = new JsonArray(new JsonObject { ["prefix"] = prefix, ["members"] = new JsonArray("province", "commune", "serial", "year"), ["from"] = 2028 }) });
        if (isPrefix) Assert.Equal(prefix + "-20-06184-1-2028", act().ProductCodes.Parse(prefix + "-20-06184-1-2028").ToString());
        else Assert.StartsWith("$.productCode.patterns[0].prefix: ", Assert.Single(RuleFaults.Thrown(act).Problems), StringComparison.Ordinal);
    }

    // Members, first year and last: in one year the number of members or the place of the year tells codes apart.
    [Theory]
    [InlineData("province-commune-serial-year 2028 2028", null)]
    [InlineData("province-commune-serial-year 2028 2029, province-commune-serial-year 2030", null)]
    [InlineData("province-commune-serial-year 2030, province-commune-serial-year 2028 2029", null)]
    [InlineData("province-commune-serial-year 2028 2030, province-commune-serial-year 2030", 1)]
    [InlineData("province-commune-serial-year 2030, province-commune-serial-year 2028 2030", 1)]
    [InlineData("province-commune-serial-year 2028, year-province-commune-serial 2028", null)]
    [InlineData("province-commune-year-serial 2028, year-province-commune-serial 2028", null)]
    [InlineData("province-commune-year-serial 2028, province-commune-serial-year 2028", null)]
    [InlineData("province-commune-serial-year 2028, province-district-serial-year 2028", 1)]
    [InlineData("province-commune-serial-year 2028, province-district-commune-serial-year 2028", null)]
    [InlineData("province-commune-serial-year 2028, year-province-commune-serial 2028, province-commune-serial-year 2029", 2)]
    public void Patterns_of_one_year_are_told_apart(string patterns, int? alike)
    {
        var list = new JsonArray([.. patterns.Split(", ").Select(pattern => pattern.Split(' ')).Select(parts =>
        {
            var pattern = new JsonObject { ["members"] = new JsonArray([.. parts[0].Split('-').Select(member => JsonValue.Create(member))]), ["from"] = int.Parse(parts[1], CultureInfo.InvariantCulture) };
            if (parts.Length > 2) pattern["through"] = int.Parse(parts[2], CultureInfo.InvariantCulture);
            return pattern;
        })]);
        var act = () => With(file => file["productCode"] = new JsonObject { ["patterns"] = list });
        if (alike is null) Assert.NotNull(act());
        else Assert.StartsWith($"$.productCode.patterns[{alike}]: codes of it look like those of an earlier pattern", Assert.Single(RuleFaults.Thrown(act).Problems), StringComparison.Ordinal);
    }

    // Every pattern of the package, of the two fictional files and of this class: in its first and last year, and far on.
    [Fact]
    public void Code_made_of_any_pattern_is_read_back_equal()
    {
        var seen = new HashSet<string>();
        foreach (var book in new[] { RuleBook.Default, NextLaw.Book, Book, WithChangedOrder })
        {
            var codes = book.ProductCodes;
            foreach (var pattern in codes.Patterns)
            {
                bool Has(string member) => pattern.ToString().Split('-').Contains(member);
                foreach (var (year, serial) in new[] { (pattern.FirstYear, 1), (pattern.LastYear ?? 9999, int.MaxValue), (pattern.LastYear ?? 2100, 2028) })
                {
                    var made = codes.Create(pattern, "20", serial, year, Has("district") ? "180" : null, Has("commune") ? "06184" : null, Has("productSet") ? 27 : null);
                    var read = codes.Parse(made.ToString());
                    Assert.Equal(made, read);
                    Assert.Same(made.Pattern, read.Pattern);
                    Assert.Equal((made.District, made.Commune, made.ProductSet, serial, year), (read.District, read.Commune, read.ProductSet, read.Serial, read.Year));
                    seen.Add(pattern + (pattern.Prefix is null ? string.Empty : " with a prefix"));
                }
            }
        }

        Assert.Equal(
            ["OCOP-province-productSet-serial-year with a prefix", "province-commune-serial-year", "province-district-commune-serial-year", "province-district-serial-year", "year-productSet-province-serial", "year-province-commune-serial"],
            seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Create_writes_the_members_in_the_order_of_the_pattern()
    {
        var codes = Book.ProductCodes;
        Assert.Equal("OCOP-20-27-3-2028", codes.Create(Assert.Single(codes.Of(Later)), "20", serial: 3, year: 2028, productSet: 27).ToString());
        codes = NextLaw.Book.ProductCodes;
        Assert.Equal("2028-27-20-3", codes.Create(Assert.Single(codes.Of(NextLaw.Decision)), "20", serial: 3, year: 2028, productSet: 27).ToString());
        codes = RuleBook.Default.ProductCodes;
        Assert.Equal(codes.Create("20", "06184", 3, 2026), codes.Create(Assert.Single(codes.Of(Law26.Decision)), "20", 3, 2026, commune: "06184"));
    }

    [Theory]
    [InlineData("20", 1, 2028, null, null, null, "$.productSet", "missing; the pattern OCOP-province-productSet-serial-year needs it")]
    [InlineData("20", 1, 2028, null, null, 0, "$.productSet", "'0': expected a whole number from 1")]
    [InlineData("20", 1, 2028, null, "06184", 27, "$.commune", "'06184': the pattern OCOP-province-productSet-serial-year has no such member")]
    [InlineData("20", 1, 2028, "180", null, 27, "$.district", "'180': the pattern OCOP-province-productSet-serial-year has no such member")]
    [InlineData("03", 1, 2028, null, null, 27, "$.province", "'03': expected a province code of two digits in use in 2028")]
    [InlineData("20", 0, 2028, null, null, 27, "$.serial", "'0': expected a whole number from 1")]
    [InlineData("20", 1, 2027, null, null, 27, "$.year", "'2027': expected a year from 2028 to 9999")]
    public void Create_names_the_wrong_argument(string province, int serial, int year, string? district, string? commune, int? productSet, string entry, string english)
    {
        var problem = Assert.Throws<InvalidEntryException>(() => Book.ProductCodes.Create(Assert.Single(Book.ProductCodes.Of(Later)), province, serial, year, district, commune, productSet));
        Assert.Equal((entry, english), (problem.Entry, problem.Problem.English));
    }

    [Fact]
    public void Create_takes_no_pattern_of_another_book_and_no_null()
    {
        var pattern = Assert.Single(Book.ProductCodes.Of(Later));
        Assert.Throws<ArgumentException>("pattern", () => NextLaw.Book.ProductCodes.Create(pattern, "20", 1, 2028, productSet: 27));
        Assert.Throws<ArgumentNullException>("pattern", () => Book.ProductCodes.Create((ProductCodePattern)null!, "20", 1, 2028));
        Assert.Throws<ArgumentNullException>("province", () => Book.ProductCodes.Create(pattern, null!, 1, 2028, productSet: 27));
    }

    // In the year of the change there are codes of both, and as many members: the prefix tells them apart, whichever decision is the later one.
    [Fact]
    public void Parse_goes_by_the_prefix_in_the_year_of_the_change()
    {
        var book = Book.With(FutureLaw.Instrument("7/2030/QĐ-TTg", "2030-01-01", """
            "productCode": {"patterns": [{"members": ["province", "commune", "productSet", "serial", "year"], "from": 2030}]}
            """, $""", "replaces": ["{Later}"]"""));
        Assert.Equal(Later, book.ProductCodes.Parse("OCOP-20-27-1-2030").Pattern.Instrument.Number);
        Assert.Equal("7/2030/QĐ-TTg", book.ProductCodes.Parse("20-06184-27-1-2030").Pattern.Instrument.Number);
    }

    [Fact]
    public void Decision_that_says_nothing_of_codes_is_not_known_and_ends_the_older_pattern()
    {
        var silent = With(file => file.AsObject().Remove("productCode"));
        Assert.Empty(silent.ProductCodes.Of(Later));
        Assert.Equal($"not known: {Later} does not say how product codes are written", Assert.Throws<InvalidEntryException>(() => silent.ProductCodes.Parse("20-06184-1-2028", Later)).Problem.English);
        Assert.Equal("26/2026/QĐ-TTg", silent.ProductCodes.Parse("20-06184-1-2028").Pattern.Instrument.Number);

        var problem = Assert.Throws<InvalidEntryException>(() => silent.ProductCodes.Parse("20-06184-1-2029"));
        Assert.Equal(("$.year", $"'2029': expected a year from 2026 to 2028; not known: {Later} does not say how product codes are written"), (problem.Entry, problem.Problem.English));
        Assert.Equal(2029, RuleBook.Default.ProductCodes.Parse("20-06184-1-2029").Year);
    }

    [Fact]
    public void Amendment_changes_the_pattern_from_its_year_and_is_cited()
    {
        var book = WithChangedOrder;
        Assert.Equal("2027-20-06184-1", book.ProductCodes.Parse("2027-20-06184-1").ToString());
        Assert.Equal("20-06184-1-2027", book.ProductCodes.Parse("20-06184-1-2027").ToString());
        Assert.Equal(["Decision 26/2026/QĐ-TTg, Annex II", "Decision 5/2027/QĐ-TTg"], book.ProductCodes.Of("26/2026/QĐ-TTg").Select(pattern => pattern.Reference.ToString()));
        Assert.Throws<InvalidEntryException>(() => book.ProductCodes.Parse("20-06184-1-2028"));
    }

    [Theory]
    [InlineData("""{"patterns": []}""", "$.productCode.patterns: empty; expected at least one pattern")]
    [InlineData("""{"patterns": [{"members": ["province", "serial"], "from": 2028}]}""", "$.productCode.patterns[0].members: expected province, serial and year among them")]
    [InlineData("""{"patterns": [{"members": ["province", "serial", "year", "serial"], "from": 2028}]}""", "$.productCode.patterns[0].members: a member stands twice")]
    [InlineData("""{"patterns": [{"members": ["province", "serial", "year"], "from": 2028, "through": 2027}]}""", "$.productCode.patterns[0].through: before the first year")]
    [InlineData("""{"patterns": [{"members": ["province", "village", "year"], "from": 2028}]}""", "$.productCode.patterns[0].members[1]: expected one of province, district, commune, serial, year, productSet")]
    [InlineData("""{"patterns": [{"prefix": "O-P", "members": ["province", "serial", "year"], "from": 2028}]}""", "$.productCode.patterns[0].prefix: expected capital Latin letters and digits")]
    public void Faulty_block_is_refused_by_its_entry(string block, string message) =>
        Assert.StartsWith(message, RuleFaults.Thrown(() => With(file => file["productCode"] = JsonNode.Parse(block))).Message, StringComparison.Ordinal);

    [Fact]
    public void All_faults_of_the_block_are_told_with_the_instrument() => Assert.Equal(
        [
            "$.productCode.patterns[0].members: a member stands twice; expected each once (9/2028/QĐ-TTg)",
            "$.productCode.patterns[0].members: expected province, serial and year among them, for they make a code one of its own (9/2028/QĐ-TTg)",
            "$.productCode.patterns[1].through: before the first year; expected that year or a later one (9/2028/QĐ-TTg)",
        ],
        RuleFaults.Thrown(() => With(file => file["productCode"] = JsonNode.Parse("""
            {"patterns": [{"members": ["province", "serial", "serial"], "from": 2028}, {"members": ["province", "serial", "year"], "from": 2028, "through": 2027}]}
            """))).Problems);

    private static RuleBook With(Action<JsonNode> change) => RuleFiles.Book(Law26.Decision, file =>
    {
        file["instrument"]!["number"] = Later;
        file["instrument"]!["issued"] = "2027-12-01";
        file["instrument"]!["inForce"] = "2028-01-01";
        file["instrument"]!["replaces"] = new JsonArray(Law26.Decision);
        change(file);
    });
}
