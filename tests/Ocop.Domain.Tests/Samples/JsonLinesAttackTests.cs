using System.Text;
using System.Text.Json;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;

namespace Ocop.Domain.Tests.Samples;

/// <summary>Lines that have ended a run or held it up, or were told wrongly: none costs more than its own answer.</summary>
public sealed class JsonLinesAttackTests
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"3.5":1},"answeredNone":["1.2"],"findings":[{"kind":"disqualifies"}],"evaluatedOn":"2026-11-01","product":{"name":"x","code":"y"}}""";
    private const string Request = """{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"3.5":1}},"to":4,"costs":{"3.5":[0,2,null],"1.1":[1,1,1]}}""";
    private const string Question = """{"signed":"2024-01-31","stars":4,"on":"2026-09-01","validFrom":"2024-02-10","filed":"2026-08-20","convention":"inclusive"}""";

    // What the samples answer lines with.
    private static readonly Dictionary<string, (string Right, JsonLines.Answer Answer)> Samples = new()
    {
        ["RateProduct"] = (Card, (line, writer) => OcopJson.Write(writer, RuleBook.Default.Rate(OcopJson.ReadScorecard(line)))),
        ["PlanUpgrade"] = (Request, (line, writer) => OcopJson.Write(writer, RuleBook.Default.Plan(OcopJson.ReadUpgradePlanRequest(line)))),
        ["CertificateCalendar"] = (Question, (line, writer) => OcopJson.Write(writer, RuleBook.Default.Answer(OcopJson.ReadCertificateQuestion(line)))),
    };

    public static TheoryData<string> Names => [.. Samples.Keys];

    public static TheoryData<string, string, string> Long => new()
    {
        { "unknown member", "{\"#\":1," + Card[1..], "RateProduct" },
        { "code of a level", Card.Replace("\"3.5\":1", "\"#\":1", StringComparison.Ordinal), "RateProduct" },
        { "wrong level under a long code", Card.Replace("\"3.5\":1", "\"#\":\"a\"", StringComparison.Ordinal), "RateProduct" },
        { "decision", Card.Replace("26/2026/QĐ-TTg", "#", StringComparison.Ordinal), "RateProduct" },
        { "word", Card.Replace("disqualifies", "#", StringComparison.Ordinal), "RateProduct" },
        { "day", Card.Replace("2026-11-01", "#", StringComparison.Ordinal), "RateProduct" },
        { "criterion without a tick", Card.Replace("\"1.2\"", "\"#\"", StringComparison.Ordinal), "RateProduct" },
        { "criterion of a finding", Card.Replace("\"kind\"", "\"criterion\":\"#\",\"kind\"", StringComparison.Ordinal), "RateProduct" },
        { "code of costs", Request.Replace("\"1.1\"", "\"#\"", StringComparison.Ordinal), "PlanUpgrade" },
        { "wrong cost under a long code", Request.Replace("\"1.1\":[1", "\"#\":[\"a\"", StringComparison.Ordinal), "PlanUpgrade" },
        { "convention", Question.Replace("inclusive", "#", StringComparison.Ordinal), "CertificateCalendar" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Byte_that_is_no_UTF8_in_any_name_or_text_costs_its_own_line_alone(string sample)
    {
        var (right, answer) = Samples[sample];
        var utf8 = Encoding.UTF8.GetBytes(right);
        var broken = new List<byte[]>();
        var isInside = false;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'"') isInside = !isInside;
            else if (isInside) broken.Add([.. utf8[..i], 0xB7, .. utf8[(i + 1)..]]);
        }

        var answers = Run([.. broken.SelectMany(bytes => new[] { utf8, bytes }), utf8], answer);
        Assert.Equal((broken.Count * 2) + 1, answers.Length);
        for (var i = 0; i < answers.Length; i++)
        {
            if (i % 2 == 0) Assert.Equal(answers[0], answers[i]);
            else AssertRefused(answers[i], i + 1);
        }

        Assert.DoesNotContain("\"error\"", answers[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Half_a_character_in_any_name_or_text_costs_its_own_line_alone(string sample)
    {
        var (right, answer) = Samples[sample];
        var pieces = right.Split('"');
        // Every second piece stands between quotes.
        var broken = Enumerable.Range(0, pieces.Length / 2).Select(i => string.Join('"', pieces.Select((piece, at) => at == (2 * i) + 1 ? piece + "\\ud800" : piece))).ToArray();
        var answers = Run([.. broken.Select(Encoding.UTF8.GetBytes), Encoding.UTF8.GetBytes(right)], answer);
        Assert.Equal(broken.Length + 1, answers.Length);
        for (var i = 0; i < broken.Length; i++) AssertRefused(answers[i], i + 1);
        Assert.DoesNotContain("\"error\"", answers[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Costs_need_memory_for_what_they_hold_and_not_for_the_paths_of_what_is_right(int size)
    {
        var (name, entries) = (new string('k', 50_000 * size), string.Join(',', Enumerable.Repeat("1", 25_000 * size)));
        var costs = Encoding.UTF8.GetBytes($"{{\"{name}\":[{entries}]}}");
        Assert.InRange(Allocated(() => OcopJson.ReadUpgradePlanCosts(costs)), costs.Length, 40L * costs.Length);
        var request = Encoding.UTF8.GetBytes($"{{\"card\":{{\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":11,\"levels\":{{}}}},\"to\":4,\"costs\":{{\"{name}\":[{entries}]}}}}");
        var plan = Samples["PlanUpgrade"].Answer;
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.InRange(Allocated(() => Assert.Throws<InvalidEntryException>(() => plan(request, writer))), 1, 80L * request.Length);
    }

    [Theory]
    [MemberData(nameof(Long))]
    public void Long_name_or_text_is_cut_in_the_error(string name, string line, string sample)
    {
        Assert.NotEmpty(name);
        Assert.Contains('#', line);
        var text = Encoding.UTF8.GetBytes(line.Replace("#", new string('x', 900_000), StringComparison.Ordinal));
        var answer = Assert.Single(Run([text], Samples[sample].Answer));
        AssertRefused(answer, 1);
        Assert.Contains("xxx", answer, StringComparison.Ordinal);
        Assert.True(answer.Length < 2_000, answer);
    }

    [Theory]
    [InlineData("""{"outcome":1}""", "$.outcome")]
    [InlineData("""{"outcome":"Rated"}""", "$.outcome")]
    [InlineData("""{"outcome":"rated","outcome":"halted"}""", "$.outcome")]
    [InlineData("""{"outcome":"halted","decision":"x","productSet":1,"criterion":"1","reason":"finding","remarks":[],"Duplicate property":1}""", "$['Duplicate property']")]
    [InlineData("""{"outcome":"halted","decision":"\ud800","productSet":1,"criterion":"1","reason":"finding","remarks":[]}""", "$.decision")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("1e400", "$")]
    public void Valid_JSON_is_never_called_something_else(string line, string entry)
    {
        var answer = Assert.Single(Run([Encoding.UTF8.GetBytes(line)], (text, _) => OcopJson.ReadRating(text)));
        AssertRefused(answer, 1);
        Assert.DoesNotContain("not valid JSON", answer, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(answer);
        Assert.Contains(entry, document.RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("entry").GetString()));
    }

    [Fact]
    public void Deep_JSON_is_too_deep_and_broken_JSON_is_broken()
    {
        var deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100)));
        var answers = Run([.. Samples.Values.Select(sample => Encoding.UTF8.GetBytes("{\"a\":" + Encoding.UTF8.GetString(deep) + "," + sample.Right[1..]))], Samples["RateProduct"].Answer);
        Assert.Equal(3, answers.Length);
        Assert.All(answers, answer => Assert.Contains("nested too deep; expected at most 64 levels", answer, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.DoesNotContain("not valid JSON", answer, StringComparison.Ordinal));
        Assert.Contains("not valid JSON, from byte", Assert.Single(Run([Encoding.UTF8.GetBytes(Card[..^1])], Samples["RateProduct"].Answer)), StringComparison.Ordinal);
    }

    private static long Allocated(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertRefused(string answer, int line)
    {
        using var document = JsonDocument.Parse(answer);
        Assert.Equal(line, document.RootElement.GetProperty("line").GetInt32());
        var first = document.RootElement.GetProperty("problems")[0];
        var (entry, message) = (first.GetProperty("entry").GetString()!, first.GetProperty("message").GetString()!);
        Assert.StartsWith("$", entry, StringComparison.Ordinal);
        Assert.Equal($"{entry}: {message}", document.RootElement.GetProperty("error").GetString());
        Assert.DoesNotContain("fault of the program", message, StringComparison.Ordinal);
    }

    private static string[] Run(IReadOnlyList<byte[]> lines, JsonLines.Answer answer)
    {
        using var input = new MemoryStream([.. lines.SelectMany(line => line.Append((byte)'\n'))]);
        using var output = new MemoryStream();
        JsonLines.Run(input, output, Language.English, answer);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
