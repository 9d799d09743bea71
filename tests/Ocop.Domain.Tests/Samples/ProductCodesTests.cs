using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Domain.Samples.ProductCodes;

namespace Ocop.Domain.Tests.Samples;

public class ProductCodesTests
{
    private const string Communes = """
        code,province,from,to,name
        06184,20,2004-07-08,,Đồng Đăng
        06175,20,2004-07-08,2025-06-30,Hồng Thái
        26740,79,2025-07-01,,
        """;

    [Theory]
    [InlineData("30-294-10852-1-2021", "2026-11-22", """{"line":7,"code":"30-294-10852-1-2021","outcome":"valid","regime":"1048/QĐ-TTg","provinceThen":"30","provinceNow":"31","district":"294","commune":"10852","communeChecked":false,"serial":1,"year":2021,"error":null,"problems":[]}""")]
    [InlineData("20-06184-1-2026", null, """{"line":7,"code":"20-06184-1-2026","outcome":"valid","regime":"26/2026/QĐ-TTg","provinceThen":"20","provinceNow":null,"district":null,"commune":"06184","communeChecked":false,"serial":1,"year":2026,"error":null,"problems":[]}""")]
    [InlineData("31-318-00000-2-2024", "2025-06-30", """{"line":7,"code":"31-318-00000-2-2024","outcome":"valid","regime":"148/QĐ-TTg","provinceThen":"31","provinceNow":"31","district":"318","commune":"00000","communeChecked":false,"serial":2,"year":2024,"error":null,"problems":[]}""")]
    [InlineData("20-00000-1-2026", null, """{"line":7,"code":"20-00000-1-2026","outcome":"refused","regime":null,"provinceThen":null,"provinceNow":null,"district":null,"commune":null,"communeChecked":false,"serial":null,"year":null,"error":"$.commune: '00000': no commune has this code; expected the code of one","problems":[{"entry":"$.commune","message":"'00000': no commune has this code; expected the code of one"}]}""")]
    [InlineData("20-06184-1-2026\u00A0", null, """{"line":7,"code":"20-06184-1-2026\u00A0","outcome":"refused","regime":null,"provinceThen":null,"provinceNow":null,"district":null,"commune":null,"communeChecked":false,"serial":null,"year":null,"error":"$.year: '2026(U+00A0)': expected a whole number of digits alone, without blanks and leading zeros; it can be mended to 20-06184-1-2026","problems":[{"entry":"$.year","message":"'2026(U+00A0)': expected a whole number of digits alone, without blanks and leading zeros; it can be mended to 20-06184-1-2026"}]}""")]
    public void Line_gets_its_documented_answer(string text, string? on, string json) =>
        Assert.Equal(json, Json(CodeAnswer.Of(RuleBook.Default, 7, text, on is null ? null : Dossiers.Dates.Day(on)), Language.English));

    [Theory]
    [InlineData("30-294-10852-1-2022", "1048/QĐ-TTg")]
    [InlineData("30-294-10852-1-2023", null)] // both decisions gave codes in 2023
    [InlineData("30-294-10852-1-2024", "148/QĐ-TTg")]
    [InlineData("20-06184-1-2030", "26/2026/QĐ-TTg")]
    public void Regime_is_the_decision_unless_two_fit(string text, string? regime) => Assert.Equal(regime, Node(RuleBook.Default, text)["regime"]?.GetValue<string>());

    [Theory]
    [InlineData("17-150-04831-1-2022", "2025-06-30", "17")]
    [InlineData("17-150-04831-1-2022", "2025-07-01", "25")]
    [InlineData("15-132-04246-1-2022", "2026-11-22", "15")]
    [InlineData("10-080-02647-1-2022", "2026-11-22", "15")]
    [InlineData("20-06184-1-2026", "2008-08-01", "20")] // alone from the first day of the data
    [InlineData("20-06184-1-2026", "2025-06-30", "20")]
    [InlineData("25-08842-1-2026", "2025-06-30", null)] // of three provinces then
    [InlineData("25-08842-1-2026", "2025-07-01", "25")]
    public void Province_now_is_that_of_the_day(string text, string on, string? province)
    {
        Assert.Equal(province, CodeAnswer.Of(RuleBook.Default, 1, text, Dossiers.Dates.Day(on)).ProvinceNow);
        Assert.Null(CodeAnswer.Of(RuleBook.Default, 1, text, null).ProvinceNow);
    }

    [Theory]
    [InlineData("20-06184-1-2026", true)]
    [InlineData("20-182-06175-1-2025", true)]
    [InlineData("79-26740-1-2026", true)]
    [InlineData("20-06175-1-2026", false)]
    [InlineData("20-26740-1-2026", false)]
    [InlineData("01-00004-1-2026", false)]
    public void Communes_are_checked_against_the_file(string text, bool isValid)
    {
        var node = Node(RuleBook.Default.With(CommunesFile.Read(Encoding.UTF8.GetBytes(Communes))), text);
        Assert.Equal((isValid ? "valid" : "refused", isValid), ((string)node["outcome"]!, (bool)node["communeChecked"]!));
        if (!isValid) Assert.Equal("$.commune", (string)node["problems"]![0]!["entry"]!);
    }

    [Theory]
    [InlineData("code,province,from,to\n06184,20,2025-07-01,\n", null)]
    [InlineData("code,province,from,to\n06184,20,2025-07-01\n", null)] // spreadsheets leave out what is empty to the end of a row
    [InlineData("code,province,from,to,name\n06184,20,2025-07-01\n", null)]
    [InlineData("code,province,from,to,name\n06184,20\n", "$.communes[0].from")]
    [InlineData("code,province,to,name\n", "$.communes")]
    [InlineData("", "$.communes")]
    [InlineData("code,province,from,to,name\n06184,20,,,x\n", "$.communes[0].from")]
    [InlineData("code,province,from,to,name\n06184,20,2025-07-01,,x\n06185,20,01/07/2025,,x\n", "$.communes[1].from")]
    [InlineData("code,province,from,to,name\n06184,20,2025-07-01,2025-02-30,x\n", "$.communes[0].to")]
    [InlineData("code,province,from,to,name\n6184,20,2025-07-01,,x\n", "$.communes[0].code")]
    [InlineData("code,province,from,to,name\n06184,20,2025-07-01,,x\n06184,20,2025-07-01,,x\n", "$.communes[1].code")]
    public void Faulty_list_of_communes_is_refused_by_its_cell(string csv, string? entry)
    {
        var thrown = Record.Exception(() => CommunesFile.Read(Encoding.UTF8.GetBytes(csv)));
        Assert.Equal(entry, (thrown as InvalidEntryException)?.Entry);
        Assert.Equal(entry is null, thrown is null);
    }

    [Fact]
    public void Lines_are_numbered_and_blank_ones_passed_over()
    {
        Assert.Equal([(1L, "a"), (4L, " b "), (5L, "c")], Lines("\uFEFFa\r\n\r\n \t\n b \r\nc"));
        Assert.Equal([(2L, "\uFEFFa")], Lines("\n\uFEFFa\n"));
        Assert.Empty(Lines(string.Empty));
        Assert.Empty(Lines("\n\n"));
        Assert.Equal([(1L, "a"), (3L, "b"), (4L, "c")], Lines("a\r\rb\rc\r"));
        Assert.Equal([(1L, "a"), (2L, "b"), (3L, "c")], Lines("a\r\nb\rc\n"));
    }

    // What is no text of UTF-8 and what is longer than any code is refused in its place, and the lines behind it are answered.
    [Fact]
    public void Hostile_lines_are_refused_and_the_run_goes_on()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)' ', 70_000), (byte)'x', (byte)'\n', 0xFF, 0xFE, (byte)'\n', .. Encoding.UTF8.GetBytes("20-06184-1-2026" + new string(' ', 5_000) + "\n20-06184-1-2026")];
        var answers = CodeLines.Read(new MemoryStream(bytes)).Select(line => CodeAnswer.Of(RuleBook.Default, line.Line, line.Text, null)).ToArray();
        Assert.Equal([(1L, false), (2L, false), (3L, false), (4L, true)], answers.Select(answer => (answer.Line, answer.Code is not null)));
        Assert.All(answers, answer => Assert.InRange(answer.Text.Length, 1, CodeLines.LongestLine));
        Assert.Contains("(U+FFFD)", answers[1].Problems[0].Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_codes_are_all_read()
    {
        var answers = CodeLines.Read(File.OpenRead(Path.Combine(Repository.Root, "samples", "ProductCodes", "data", "codes.txt"))).Select(line => CodeAnswer.Of(RuleBook.Default, line.Line, line.Text, null)).ToArray();
        Assert.Equal(6, answers.Length);
        Assert.All(answers, answer => Assert.NotNull(answer.Code));
        Assert.Contains(answers, answer => answer.Text == "20-06184-1-2026");
    }

    private static (long Line, string Text)[] Lines(string text) => [.. CodeLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];

    private static JsonNode Node(RuleBook book, string text) => JsonNode.Parse(Json(CodeAnswer.Of(book, 1, text, null), Language.English))!;

    private static string Json(CodeAnswer answer, Language language)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) answer.Write(writer, language);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
