using FsCheck.Xunit;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Registry;

public class ProductCodeTests
{
    private static readonly ProductCodes Codes = RuleBook.Default.ProductCodes;

    [Theory]
    [InlineData("20-06175-1-2026", "26/2026/QĐ-TTg", "Lạng Sơn", null, "06175", 1, 2026)]
    [InlineData("15-02647-12-2027", "26/2026/QĐ-TTg", "Lào Cai", null, "02647", 12, 2027)]
    [InlineData("15-132-04246-12-2022", "1048/QĐ-TTg", "Yên Bái", "132", "04246", 12, 2022)]
    [InlineData("30-294-10852-1-2021", "1048/QĐ-TTg", "Hải Dương", "294", "10852", 1, 2021)]
    [InlineData("83-829-28780-3-2022", "1048/QĐ-TTg", "Bến Tre", "829", "28780", 3, 2022)]
    [InlineData("01-282-10474-2-2021", "1048/QĐ-TTg", "Hà Nội", "282", "10474", 2, 2021)]
    [InlineData("68-676-24916-2-2022", "1048/QĐ-TTg", "Lâm Đồng", "676", "24916", 2, 2022)]
    [InlineData("83-832-28882-2-2022", "1048/QĐ-TTg", "Bến Tre", "832", "28882", 2, 2022)]
    [InlineData("46-474-19753-1-2024", "148/QĐ-TTg", "Thừa Thiên Huế", "474", "19753", 1, 2024)]
    [InlineData("46-474-19753-1-2025", "148/QĐ-TTg", "Huế", "474", "19753", 1, 2025)]
    public void Parse_a_code_is_read_with_its_year(string text, string decision, string province, string? district, string commune, int serial, int year)
    {
        var code = Codes.Parse(text, decision);

        Assert.Equal((province, district, commune, serial, year), (code.Province.Name, code.District, code.Commune, code.Serial, code.Year));
        Assert.Equal(district is not null, code.Pattern.HasDistrict);
        Assert.Same(Assert.Single(Codes.Of(decision)), code.Pattern);
        Assert.Equal(code, Codes.Parse(text));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("20-06175-1", "$")]
    [InlineData("20-180-06175-1-2-2022", "$")]
    [InlineData("20-06175-1-2025", "$.year")]
    [InlineData("20-06175-1-26", "$.year")]
    [InlineData("20-06175-1-02026", "$.year")]
    [InlineData("20-06175-1-10000", "$.year")]
    [InlineData("20-180-06175-1-2018", "$.year")]
    [InlineData("20-180-06175-1-2026", "$.year")]
    [InlineData("20-06175-0-2026", "$.serial")]
    [InlineData("20-06175-01-2026", "$.serial")]
    [InlineData("20-06175--2026", "$.serial")]
    [InlineData("20-06175-+1-2026", "$.serial")]
    [InlineData("20-06175- 1-2026", "$.serial")]
    [InlineData("20-06175-99999999999-2026", "$.serial")]
    [InlineData("20-0617-1-2026", "$.commune")]
    [InlineData("20-00000-1-2026", "$.commune")]
    [InlineData("20-180-6175-1-2022", "$.commune")]
    [InlineData("20-18-06175-1-2022", "$.district")]
    [InlineData("20-000-06175-1-2022", "$.district")]
    [InlineData("03-06175-1-2026", "$.province")]
    [InlineData("2-06175-1-2026", "$.province")]
    [InlineData("10-06175-1-2026", "$.province")] // Lào Cai until 2025
    [InlineData("03-180-06175-1-2022", "$.province")]
    public void Parse_what_is_not_a_code_names_the_member(string text, string entry)
    {
        var refused = Assert.Throws<InvalidEntryException>(() => Codes.Parse(text));
        Assert.Equal(entry, refused.Entry);
        Assert.False(Codes.TryParse(text, out _));
        Assert.False(Codes.TryParse(text, out var code, out var problem));
        Assert.Null(code);
        Assert.Equal(refused.Problem, problem.Text);
    }

    [Theory]
    [InlineData("20-06175-2147483648-2026", "'2147483648': quá lớn; cần số nguyên không quá 2147483647", "'2147483648': too large; expected a whole number up to 2147483647")]
    [InlineData("20-06175-99999999999-2026", "'99999999999': quá lớn; cần số nguyên không quá 2147483647", "'99999999999': too large; expected a whole number up to 2147483647")]
    [InlineData("20-06175-1-99999999999", "'99999999999': quá lớn; cần số nguyên không quá 9999", "'99999999999': too large; expected a whole number up to 9999")]
    [InlineData("20-06175-01-2026", "'01': cần số nguyên không có số 0 đứng đầu", "'01': expected a whole number without leading zeros")]
    [InlineData("20-06175-099999999999-2026", "'099999999999': cần số nguyên không có số 0 đứng đầu", "'099999999999': expected a whole number without leading zeros")]
    [InlineData("20-06175-\u0661-2026", "'\u0661(U+0661)': cần số nguyên không có số 0 đứng đầu", "'\u0661(U+0661)': expected a whole number without leading zeros")]
    public void Parse_a_number_that_is_refused_says_why(string text, string vietnamese, string english)
    {
        var problem = Assert.Throws<InvalidEntryException>(() => Codes.Parse(text));

        Assert.Contains(vietnamese, problem.Explain(Language.Vietnamese));
        Assert.Contains(english, problem.Explain(Language.English));
    }

    [Fact]
    public void Parse_the_largest_serial_is_taken() => Assert.Equal(int.MaxValue, Codes.Parse("20-06175-2147483647-2026").Serial);

    [Theory]
    [InlineData("20-06175-1-2026", "148/QĐ-TTg", "$")]
    [InlineData("20-180-06175-1-2024", "26/2026/QĐ-TTg", "$")]
    [InlineData("20-180-06175-1-2022", "148/QĐ-TTg", "$.year")]
    [InlineData("20-180-06175-1-2024", "1048/QĐ-TTg", "$.year")]
    public void Parse_a_code_of_another_decision_is_refused(string text, string decision, string entry) =>
        Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => Codes.Parse(text, decision)).Entry);

    [Theory]
    [InlineData("148/QĐ-TTg", 2023)]
    [InlineData("148/QĐ-TTg", 2025)]
    [InlineData("1048/QĐ-TTg", 2019)]
    [InlineData("1048/QĐ-TTg", 2023)]
    public void Parse_the_first_and_last_year_of_a_decision_are_taken(string decision, int year) =>
        Assert.Equal(year, Codes.Parse($"20-180-06175-1-{year}", decision).Year);

    [Fact]
    public void Parse_an_unknown_decision_is_refused() => Assert.Throws<KeyNotFoundException>(() => Codes.Parse("20-06175-1-2026", "1489/QĐ-TTg"));

    [Fact]
    public void Reference_of_a_decision_is_its_annex() => Assert.Equal("Decision 26/2026/QĐ-TTg, Annex II", Assert.Single(Codes.Of("26/2026/QĐ-TTg")).Reference.ToString());

    [Fact]
    public void Try_parse_nothing_is_not_a_code()
    {
        Assert.False(Codes.TryParse(null, out _));
        Assert.False(Codes.TryParse(null, out _, out var problem));
        Assert.Contains("null", problem.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Try_parse_a_code_has_no_problem()
    {
        Assert.True(Codes.TryParse("20-06175-1-2026", out var code, out var problem));
        Assert.Equal(Codes.Parse("20-06175-1-2026"), code);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("20\u201306175-1-2026", "'20–(U+2013)06175-1-2026': expected ")]
    [InlineData("20-06175-1-2026\u00a0", "'2026(U+00A0)': expected ")]
    [InlineData("20-0617\uff15-1-2026", "'0617５(U+FF15)': expected ")]
    [InlineData("20-06175-1\u200b-2026", "'1(U+200B)': expected ")]
    public void Parse_names_the_sign_that_looks_like_another_or_shows_nothing(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<InvalidEntryException>(() => Codes.Parse(text)).Problem.English, StringComparison.Ordinal);

    [Fact]
    public void Parse_takes_no_list_of_all_members_out_of_a_long_text()
    {
        var dashes = new string('-', 1_000_000);
        Assert.False(Codes.TryParse(dashes, out _, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Codes.TryParse(dashes, out _, out var problem));
        // The places of all dashes alone would take 4 bytes each.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Contains("expected province-commune-serial-year", problem!.Text.English);
    }

    [Theory]
    [InlineData("20-06184-1-2026-")]
    [InlineData("20-06184-1-2026-1")]
    [InlineData("20-06184-1-2026-1-1-1-1")]
    [InlineData("20-06184-1-2026-1-1-1-1-1-1-1-1")]
    [InlineData("-20-06184-1-2026")]
    public void Parse_refuses_a_code_with_a_member_too_many(string text) => Assert.False(Codes.TryParse(text, out _));

    [Fact]
    public void Parse_cuts_a_long_text() => Assert.InRange(Assert.Throws<InvalidEntryException>(() => Codes.Parse(new string('1', 100_000))).Message.Length, 40, 400);

    // Nothing is thrown and caught on the way: a list of a million codes may hold many that are none.
    [Fact]
    public void Try_parse_throws_nothing_on_the_way()
    {
        var (thrown, own) = (0, Environment.CurrentManagedThreadId);
        void Count(object? sender, System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs given)
        {
            if (given.Exception is InvalidEntryException && Environment.CurrentManagedThreadId == own) thrown++;
        }

        AppDomain.CurrentDomain.FirstChanceException += Count;
        Assert.False(Codes.TryParse("98-06175-1-2026", out _, out _));
        Assert.Equal(0, thrown);
        Assert.Throws<InvalidEntryException>(() => Codes.Parse("98-06175-1-2026"));
        Assert.InRange(thrown, 1, int.MaxValue);
        AppDomain.CurrentDomain.FirstChanceException -= Count;
    }

    [Fact]
    public void Compare_to_orders_by_format_and_then_member_by_member()
    {
        string[] inOrder =
        [
            "01-282-10474-2-2021", "20-180-06175-1-2024", "20-180-06175-2-2022", "20-180-06175-2-2024", "20-180-06175-10-2022", "20-180-06178-1-2022", "20-181-06175-1-2022",
            "01-00004-1-2026", "20-06175-1-2026", "20-06175-1-2027", "20-06175-2-2026", "20-06175-10-2026", "20-06178-1-2026", "22-06175-1-2026",
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Codes.Parse).Order().Select(code => code.ToString()));
        var (first, second) = (Codes.Parse(inOrder[0]), Codes.Parse(inOrder[1]));
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.True(first > null && !(first < null));
    }

    [Property]
    public void Parse_reads_back_every_code(ProductCode code)
    {
        var read = Codes.Parse(code.ToString());

        Assert.Equal(code, read);
        Assert.Equal(code.GetHashCode(), read.GetHashCode());
        Assert.Equal(0, code.CompareTo(read));
        Assert.Same(code.Province, read.Province);
        Assert.Equal(code.Year >= 2026, read.District is null);
    }

    [Property(MaxTest = 1_000)]
    public void Compare_to_is_an_order_that_agrees_with_equality(ProductCode a, ProductCode b, ProductCode c)
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        Assert.Equal(a.Equals(b), a.ToString() == b.ToString());
        if (a <= b && b <= c) Assert.True(a <= c);
        Assert.Equal(a.CompareTo(b) < 0, a < b);
    }

    [Property]
    public void Sorting_gives_one_list_whatever_the_order_of_the_codes(ProductCode[] codes, Order order) => Assert.Equal(codes.Order(), order.Of(codes).Order());
}
