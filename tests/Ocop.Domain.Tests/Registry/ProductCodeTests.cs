using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Ocop.Domain.Registry;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Registry;

public class ProductCodeTests
{
    private static readonly ProductCodes Codes = RuleBook.Default.ProductCodes;

    [Theory]
    [InlineData("20-06184-1-2026", "26/2026/QĐ-TTg", "Lạng Sơn", null, "06184", 1, 2026)]
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
        Assert.Same(Assert.Single(Codes.Of(decision), pattern => pattern.Has(ProductCodeMember.Commune)), code.Pattern);
        Assert.Equal(code, Codes.Parse(text));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("20-06184-1", "$")]
    [InlineData("20-180-06175-1-2-2022", "$")]
    [InlineData("20-06184-1-2025", "$.year")]
    [InlineData("20-06184-1-26", "$.year")]
    [InlineData("20-06184-1-02026", "$.year")]
    [InlineData("20-06184-1-10000", "$.year")]
    [InlineData("20-180-06175-1-2018", "$.year")]
    [InlineData("20-180-06175-1-2026", "$.year")]
    [InlineData("20-06184-0-2026", "$.serial")]
    [InlineData("20-06184-01-2026", "$.serial")]
    [InlineData("20-06184--2026", "$.serial")]
    [InlineData("20-06184-+1-2026", "$.serial")]
    [InlineData("20-06184- 1-2026", "$.serial")]
    [InlineData("20-06184-99999999999-2026", "$.serial")]
    [InlineData("20-0617-1-2026", "$.commune")]
    [InlineData("20-00000-1-2026", "$.commune")]
    [InlineData("20-180-00000-1-2022", "$.commune")]
    [InlineData("20-180-6175-1-2022", "$.commune")]
    [InlineData("20-18-06175-1-2022", "$.district")]
    [InlineData("20-000-06175-1-2022", "$.district")]
    [InlineData("03-06184-1-2026", "$.province")]
    [InlineData("2-06184-1-2026", "$.province")]
    [InlineData("10-06184-1-2026", "$.province")] // Lào Cai until 2025
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
    [InlineData("20-06184-2147483648-2026", "'2147483648': quá lớn; cần số nguyên không quá 2147483647", "'2147483648': too large; expected a whole number up to 2147483647")]
    [InlineData("20-06184-99999999999-2026", "'99999999999': quá lớn; cần số nguyên không quá 2147483647", "'99999999999': too large; expected a whole number up to 2147483647")]
    [InlineData("20-06184-1-99999999999", "'99999999999': quá lớn; cần số nguyên không quá 9999", "'99999999999': too large; expected a whole number up to 9999")]
    [InlineData("20-06184-01-2026", "'01': cần số nguyên chỉ gồm chữ số, không có dấu cách và không có số 0 đứng đầu", "'01': expected a whole number of digits alone, without blanks and leading zeros")]
    [InlineData("20-06184-099999999999-2026", "'099999999999': cần số nguyên chỉ gồm chữ số, không có dấu cách và không có số 0 đứng đầu", "'099999999999': expected a whole number of digits alone, without blanks and leading zeros")]
    [InlineData("20-06184-\u0661-2026", "'\u0661(U+0661)': cần số nguyên chỉ gồm chữ số, không có dấu cách và không có số 0 đứng đầu", "'\u0661(U+0661)': expected a whole number of digits alone, without blanks and leading zeros")]
    public void Parse_a_number_that_is_refused_says_why(string text, string vietnamese, string english)
    {
        var problem = Assert.Throws<InvalidEntryException>(() => Codes.Parse(text));

        Assert.Contains(vietnamese, problem.Explain(Language.Vietnamese));
        Assert.Contains(english, problem.Explain(Language.English));
    }

    // The five island districts, in the years of codes with a district.
    [Theory]
    [InlineData("31-318-00000-1-2019", true)]
    [InlineData("31-318-00000-1-2025", true)]
    [InlineData("31-318-00000-1-2018", false)]
    [InlineData("31-318-00000-1-2026", false)]
    [InlineData("45-471-00000-2-2022", true)]
    [InlineData("48-498-00000-1-2023", true)]
    [InlineData("77-755-00000-12-2024", true)]
    [InlineData("51-536-00000-1-2019", false)]
    [InlineData("51-536-00000-1-2020", true)]
    [InlineData("51-536-00000-1-2025", true)]
    [InlineData("31-319-00000-1-2022", false)]
    [InlineData("30-318-00000-1-2022", false)]
    [InlineData("79-755-00000-1-2022", false)]
    [InlineData("51-318-00000-1-2022", false)]
    [InlineData("31-000-00000-1-2022", false)]
    [InlineData("31-318-0000-1-2022", false)]
    [InlineData("31-318-000000-1-2022", false)]
    [InlineData("31-00000-1-2026", false)]
    [InlineData("51-00000-1-2027", false)]
    [InlineData("31-318-00001-1-2022", true)]
    public void Parse_zeros_for_the_commune_only_where_a_district_had_none(string text, bool isCode)
    {
        Assert.Equal(isCode, Codes.TryParse(text, out var code));
        if (code is null) return;
        Assert.Equal(text, code.ToString());
        Assert.False(code.CommuneChecked);
        Assert.Equal(code.Commune == "00000" ? ["island-district-without-communes"] : [], code.Interpretations);
        Assert.Equal(code, Codes.Create(code.Province.Code, code.District, code.Commune!, code.Serial, code.Year));
    }

    // What was given has five digits: the text does not ask for five.
    [Theory]
    [InlineData("20-00000-1-2026", "'00000': không xã nào mang mã này; cần mã của một xã", "'00000': no commune has this code; expected the code of one")]
    [InlineData("51-536-00000-1-2019", "'00000': không xã nào mang mã này; chỉ mã của huyện đảo không có xã (31-318, 45-471, 48-498, 77-755) mới ghi như vậy", "'00000': no commune has this code; only codes of island districts without communes (31-318, 45-471, 48-498, 77-755) are written so")]
    [InlineData("20-180-00000-1-2022", "'00000': không xã nào mang mã này; chỉ mã của huyện đảo không có xã (31-318, 45-471, 48-498, 51-536, 77-755) mới ghi như vậy", "'00000': no commune has this code; only codes of island districts without communes (31-318, 45-471, 48-498, 51-536, 77-755) are written so")]
    [InlineData("20-0617-1-2026", "'0617': cần mã xã năm chữ số từ 0 đến 9", "'0617': expected a commune code of five digits from 0 to 9")]
    [InlineData("20-0618\u0664-1-2026", "'0618\u0664(U+0664)': cần mã xã năm chữ số từ 0 đến 9", "'0618\u0664(U+0664)': expected a commune code of five digits from 0 to 9")]
    [InlineData("20-000-06175-1-2022", "'000': không huyện nào mang mã này; cần mã của một huyện", "'000': no district has this code; expected the code of one")]
    [InlineData("20-180-6175-1-2022", "'6175': cần mã xã năm chữ số từ 0 đến 9", "'6175': expected a commune code of five digits from 0 to 9")]
    [InlineData("20-18-06175-1-2022", "'18': cần mã huyện ba chữ số từ 0 đến 9", "'18': expected a district code of three digits from 0 to 9")]
    public void Parse_refuses_in_words_that_fit_what_was_given(string text, string vietnamese, string english)
    {
        var problem = Assert.Throws<InvalidEntryException>(() => Codes.Parse(text)).Problem;
        Assert.Equal((vietnamese, english), (problem.Vietnamese, problem.English));
    }

    [Theory]
    [InlineData("01\u201300004\u20131\u20132026", "01-00004-1-2026", "'–(U+2013)' at place 3 is read as '-'; '–(U+2013)' at place 9 is read as '-'; '–(U+2013)' at place 11 is read as '-'")]
    [InlineData("01\u201400004-1-2026", "01-00004-1-2026", "'—(U+2014)' at place 3 is read as '-'")]
    [InlineData("01\u221200004\u20101\u20112026", "01-00004-1-2026", "'\u2212(U+2212)' at place 3 is read as '-'; '\u2010(U+2010)' at place 9 is read as '-'; '\u2011(U+2011)' at place 11 is read as '-'")]
    [InlineData("01\u001E00004\uFF0D1-2026", "01-00004-1-2026", "'(U+001E)' at place 3 is read as '-'; '\uFF0D(U+FF0D)' at place 9 is read as '-'")]
    [InlineData("20-06184-1-2026\u00A0", "20-06184-1-2026", "'(U+00A0)' at place 16 is left out")]
    [InlineData("\uFEFF20 - 06184-\t1-2026 ", "20-06184-1-2026", "'(U+FEFF)' at place 1 is left out; '(U+0020)' at place 4 is left out; '(U+0020)' at place 6 is left out; '(U+0009)' at place 13 is left out; '(U+0020)' at place 20 is left out")]
    [InlineData("20-061\u200B84-1-2026", "20-06184-1-2026", "'(U+200B)' at place 7 is left out")]
    [InlineData("20-06184\u00AD-1-2026", "20-06184-1-2026", "'(U+00AD)' at place 9 is left out")]
    [InlineData("20\u00AD06184-1-2026", "20-06184-1-2026", "'(U+00AD)' at place 3 is read as '-'")]
    [InlineData("20-0618\u001F4-1-2026", "20-06184-1-2026", "'(U+001F)' at place 8 is left out")]
    [InlineData("20-06184-\uFF11-2026", "20-06184-1-2026", "'\uFF11(U+FF11)' at place 10 is read as '1'")]
    [InlineData("\u201C20-06184-1-2026\u201D", "20-06184-1-2026", "'\u201C(U+201C)' at place 1 is left out; '\u201D(U+201D)' at place 17 is left out")]
    [InlineData("\"20-06184-1-2026\"", "20-06184-1-2026", "'\"' at place 1 is left out; '\"' at place 17 is left out")]
    [InlineData("'20-06184-1-2026", "20-06184-1-2026", "''' at place 1 is left out")]
    [InlineData(" \"20-06184-1-2026", "20-06184-1-2026", "'(U+0020)' at place 1 is left out; '\"' at place 2 is left out")]
    [InlineData("20-06184-1-2026\" ", "20-06184-1-2026", "'\"' at place 16 is left out; '(U+0020)' at place 17 is left out")]
    [InlineData("\"'20-06184-1-2026'\"", "20-06184-1-2026", "'\"' at place 1 is left out; ''' at place 2 is left out; ''' at place 18 is left out; '\"' at place 19 is left out")]
    [InlineData("20  -06184-1-2026", "20-06184-1-2026", "'(U+0020)' at place 3 is left out; '(U+0020)' at place 4 is left out")]
    [InlineData("20 \u200B-06184-1-2026", "20-06184-1-2026", "'(U+0020)' at place 3 is left out; '(U+200B)' at place 4 is left out")]
    [InlineData("20-06184-\U0001D7CF-2026", "20-06184-1-2026", "'\U0001D7CF(U+1D7CF)' at place 10 is read as '1'")]
    [InlineData("31\u2013318-00000-1-2022", "31-318-00000-1-2022", "'–(U+2013)' at place 3 is read as '-'")]
    public void Normalise_tells_what_it_changed(string text, string code, string changes)
    {
        var read = Codes.Normalise(text);
        Assert.Equal(code, read.Text);
        Assert.Equal(Codes.Parse(code), read.Code);
        Assert.Equal(changes, string.Join("; ", read.Changes.Select(change => change.Text.English)));
        Assert.All(read.Changes, change => Assert.Equal(change.Sign, text.Substring(change.Place - 1, change.Sign.Length)));

        // Reading stays strict, and says the sign.
        Assert.False(Codes.TryParse(text, out _, out var problem));
        Assert.Equal(problem, read.Problem);
        Assert.Empty(Codes.Normalise(read.Text).Changes);
    }

    [Theory]
    [InlineData("20-06184-1-2026", true)]
    [InlineData("", false)]
    [InlineData("20 06184 1 2026", false)] // blanks between digits may be anything
    [InlineData("2 0-06184-1-2026", false)]
    [InlineData("20-06 184-1-2026", false)]
    [InlineData("20-06184-1 2-2026", false)]
    [InlineData("20\u2013061841-2026", false)]
    [InlineData("20-06184-01-2026", false)] // a leading zero is no sign of a program
    [InlineData("20/06184/1/2026", false)]
    [InlineData("20.06184.1.2026", false)]
    [InlineData("20-O6184-1-2026", false)]
    [InlineData("20-06184-1-2026.", false)]
    [InlineData("20--06184-1-2026", false)]
    [InlineData("20-061\u000784-1-2026", false)] // control signs steer: something was lost
    [InlineData("20-061\uD83484-1-2026", false)]
    [InlineData("20\u201306184\u20131\u20132025", false)] // no such code in 2025
    [InlineData("98\u201306184\u20131\u20132026", false)]
    [InlineData("\u2013\u2013\u2013", false)]
    [InlineData("\"'\"", false)]
    public void Normalise_changes_nothing_where_something_else_may_be_meant(string text, bool isCode)
    {
        var read = Codes.Normalise(text);
        Assert.Equal((text, isCode, isCode), (read.Text, read.Code is not null, read.Problem is null));
        Assert.Empty(read.Changes);
    }

    // A hyphen that shows only where a line ends: as a hyphen and left out both are codes of a law with other patterns.
    [Fact]
    public void Normalise_leaves_what_has_two_readings()
    {
        var book = RuleFiles.Book(RuleFiles.Of26, file => file["productCode"]!["patterns"]!.AsArray().Add(JsonNode.Parse("""{"members": ["province", "commune", "productSet", "serial", "year"], "from": 2026}""")));
        Assert.Equal("20-06184-12-2026", Codes.Normalise("20-06184-1\u00AD2-2026").Text);
        Assert.Null(book.ProductCodes.Normalise("20-06184-1\u00AD2-2026").Code);
        Assert.Equal("20-06184-1-2-2026", book.ProductCodes.Normalise("20-06184-1\u20132-2026").Text);
    }

    [Theory]
    [InlineData("26/2026/Q\u00D0-TTg")]
    [InlineData("26/2026/Q\u0189-TTg")]
    public void Parse_takes_another_letter_for_the_d_of_a_decision(string decision)
    {
        Assert.Equal(Codes.Parse("20-06184-1-2026"), Codes.Parse("20-06184-1-2026", decision));
        Assert.Same(Assert.Single(Codes.Of("26/2026/QĐ-TTg")), Assert.Single(Codes.Of(decision)));
    }

    [Fact]
    public void Parse_the_largest_serial_is_taken() => Assert.Equal(int.MaxValue, Codes.Parse("20-06184-2147483647-2026").Serial);

    [Theory]
    [InlineData("20-06184-1-2026", "148/QĐ-TTg", "$")]
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

    // Printed on the forms of 1048 without a commune, and written by practice with one.
    [Theory]
    [InlineData("01-282-1-2021", "01", "282", null)]
    [InlineData("01-282-1-2019", "01", "282", null)]
    [InlineData("01-282-1-2023", "01", "282", null)]
    [InlineData("01-282-10474-2-2021", "01", "282", "10474")]
    public void Parse_codes_of_1048_have_a_commune_or_none(string text, string province, string district, string? commune)
    {
        var code = Codes.Parse(text, "1048/QĐ-TTg");
        Assert.Equal((province, district, commune, text), (code.Province.Code, code.District, code.Commune, code.ToString()));
        Assert.Equal(code, Codes.Parse(text));
        Assert.Equal(code, Codes.Create(code.Pattern, province, code.Serial, code.Year, district, commune));
    }

    [Theory]
    [InlineData("01-282-1-2018", null, "$.year")]
    [InlineData("01-282-1-2024", null, "$.year")]
    [InlineData("01-282-1-2026", null, "$.commune")]
    [InlineData("20-06184-1-2021", null, "$.district")]
    [InlineData("01-282-1-2024", "148/QĐ-TTg", "$")]
    public void Parse_codes_without_a_commune_are_of_the_years_of_1048(string text, string? decision, string entry)
    {
        var refusal = Record.Exception(() => decision is null ? Codes.Parse(text) : Codes.Parse(text, decision));
        Assert.Equal(entry, Assert.IsType<InvalidEntryException>(refusal).Entry);
    }

    // No pattern has the year: which years are expected follows from the digits, three of a district or five of a commune.
    [Theory]
    [InlineData("01-282-1-2024", "'2024': expected a year from 2019 to 2023")]
    [InlineData("01-282-1-2018", "'2018': expected a year from 2019 to 2023")]
    [InlineData("20-06184-1-2025", "'2025': expected a year from 2026 to 9999")]
    [InlineData("20-6184-1-2025", "'2025': expected a year from 2026 to 9999")]
    public void Parse_a_year_of_no_pattern_names_those_of_the_pattern_that_is_meant(string text, string problem)
    {
        Assert.False(Codes.TryParse(text, out _, out var refused));
        Assert.Equal(("$.year", problem), (refused.Entry, refused.Text.English));
    }

    [Fact]
    public void Parse_an_unknown_decision_is_refused() => Assert.Throws<KeyNotFoundException>(() => Codes.Parse("20-06184-1-2026", "1489/QĐ-TTg"));

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
        Assert.True(Codes.TryParse("20-06184-1-2026", out var code, out var problem));
        Assert.Equal(Codes.Parse("20-06184-1-2026"), code);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("20\u201306184-1-2026", "'20–(U+2013)06184-1-2026': expected ")]
    [InlineData("20-06184-1-2026\u00a0", "'2026(U+00A0)': expected ")]
    [InlineData("20-0617\uff15-1-2026", "'0617５(U+FF15)': expected ")]
    [InlineData("20-06184-1\u200b-2026", "'1(U+200B)': expected ")]
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

    // A text that is longer than any code is not taken apart to name a member.
    [Theory]
    [InlineData(1000, "$.serial")]
    [InlineData(1001, "$")]
    public void Parse_names_the_member_of_a_text_of_1000_characters_at_most(int length, string entry) =>
        Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => Codes.Parse($"20-06184-{new string('1', length - 14)}-2026")).Entry);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Normalise_reads_a_text_of_200_characters_at_most(int length, bool isCode) =>
        Assert.Equal(isCode, Codes.Normalise("20-06184-1-2026".PadLeft(length)).Code is not null);

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
        Assert.False(Codes.TryParse("98-06184-1-2026", out _, out _));
        Assert.Equal(0, thrown);
        Assert.Throws<InvalidEntryException>(() => Codes.Parse("98-06184-1-2026"));
        Assert.InRange(thrown, 1, int.MaxValue);
        AppDomain.CurrentDomain.FirstChanceException -= Count;
    }

    [Fact]
    public void Compare_to_orders_by_format_and_then_member_by_member()
    {
        string[] inOrder =
        [
            "01-282-10474-2-2021", "20-180-06175-1-2024", "20-180-06175-2-2022", "20-180-06175-2-2024", "20-180-06175-10-2022", "20-180-06178-1-2022", "20-181-06175-1-2022",
            "01-00004-1-2026", "20-06184-1-2026", "20-06184-1-2027", "20-06184-2-2026", "20-06184-10-2026", "20-06187-1-2026", "22-06978-1-2026",
        ];

        Assert.Equal(inOrder, inOrder.Reverse().Select(Codes.Parse).Order().Select(code => code.ToString()));
        var (first, second) = (Codes.Parse(inOrder[0]), Codes.Parse(inOrder[1]));
        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.True(first > null && !(first < null));
    }

    [Fact]
    public void Operators_compare_a_code_with_itself_and_with_nothing()
    {
        var (code, same) = (Codes.Parse("20-06184-1-2026"), Codes.Parse("20-06184-1-2026"));
        ProductCode? none = null;
        Assert.Equal("<= >=", Holding(code, same));
        Assert.Equal("< <=", Holding(none, code));
        Assert.Equal("> >=", Holding(code, none));
        Assert.Equal("<= >=", Holding(none, none));
        Assert.False(code.Equals(none));
        IComparable compared = code;
        Assert.Equal((0, 1), (compared.CompareTo(same), compared.CompareTo(null)));
        var refused = Assert.Throws<ArgumentException>("obj", () => compared.CompareTo("20-06184-1-2026"));
        Assert.StartsWith("Expected a product code.", refused.Message, StringComparison.Ordinal);

        static string Holding(ProductCode? left, ProductCode? right)
        {
            var operators = new List<string>();
            if (left < right) operators.Add("<");
            if (left <= right) operators.Add("<=");
            if (left > right) operators.Add(">");
            if (left >= right) operators.Add(">=");
            return string.Join(' ', operators);
        }
    }

    // In the year in which an amendment orders the members otherwise there are codes of both.
    [Fact]
    public void Compare_to_tells_codes_apart_by_the_order_of_their_members()
    {
        var codes = RuleBook.Default.With(RuleFiles.Amendment("5/2027/QĐ-TTg", "2027-07-01", RuleFiles.Of26, """{"productCode": {"patterns": [{"members": ["year", "province", "commune", "serial"], "from": 2027}]}}""")).ProductCodes;
        var (before, after) = (codes.Parse("20-06184-1-2027"), codes.Parse("2027-20-06184-1"));
        Assert.NotEqual(before, after);
        Assert.True(before < after && after > before);
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
