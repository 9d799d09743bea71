using System.Text;
using System.Text.Json;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;

namespace Ocop.Domain.Tests.Samples;

public class JsonLinesTests
{
    [Fact]
    public void Run_answers_every_line_in_order()
    {
        var lines = Enumerable.Range(1, 50_000).Select(i => FormattableString.Invariant($"line {i}")).ToArray();
        var (code, answers) = Run(string.Join('\n', lines) + "\n");
        Assert.Equal(0, code);
        Assert.Equal(lines.Select(line => $"\"{line}\""), answers);
    }

    [Theory]
    [InlineData("a\nb", new[] { "\"a\"", "\"b\"" })] // the last line may lack its end
    [InlineData("a\r\nb\r\n", new[] { "\"a\"", "\"b\"" })]
    [InlineData("", new string[0])]
    public void Run_finds_the_ends_of_lines(string input, string[] expected) => Assert.Equal(expected, Run(input).Answers);

    [Fact]
    public void Run_puts_an_error_in_the_place_of_a_line_and_goes_on()
    {
        var (code, answers) = Run("a\nbad\n\nb\n");
        Assert.Equal(1, code);
        Assert.Equal(["\"a\"", Bad(2), Bad(3), "\"b\""], answers);

        static string Bad(int line) => $$"""{"error":"$: bad","line":{{line}},"problems":[{"entry":"$","message":"bad"}]}""";
    }

    [Fact]
    public void Run_lists_every_mistake_of_a_line_in_the_language_and_the_first_one_alone_too()
    {
        var (_, answers) = Run("""{"decision":"26/2026/QĐ-TTg","levels":{"1.1":"a","1.2":null}}""", (line, _) => OcopJson.ReadScorecard(line), Language.Vietnamese);
        using var answer = JsonDocument.Parse(Assert.Single(answers));
        Assert.Equal(["error", "line", "problems"], answer.RootElement.EnumerateObject().Select(member => member.Name));
        var problems = answer.RootElement.GetProperty("problems").EnumerateArray().Select(problem => (Entry: problem.GetProperty("entry").GetString(), Message: problem.GetProperty("message").GetString())).ToArray();
        Assert.Equal(["$.productSet", "$.levels['1.1']", "$.levels['1.2']"], problems.Select(problem => problem.Entry));
        Assert.All(problems, problem => Assert.Contains("cần ", problem.Message, StringComparison.Ordinal));
        Assert.Equal($"{problems[0].Entry}: {problems[0].Message}", answer.RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public void Run_tells_a_fault_of_the_program_of_its_line_and_goes_on()
    {
        var (code, answers) = Run("a\nbug\nb\n");
        Assert.Equal(1, code);
        Assert.Equal(["\"a\"", """{"error":"$: a fault of the program, NotSupportedException: bug","line":2,"problems":[{"entry":"$","message":"a fault of the program, NotSupportedException: bug"}]}""", "\"b\""], answers);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Run_refuses_a_line_by_its_own_length_wherever_it_stands(int linesBefore)
    {
        var before = string.Concat(Enumerable.Repeat("a\n", linesBefore));
        var (_, longest) = Run(before + new string('x', JsonLines.LongestLine) + "\nb\n");
        Assert.Equal(JsonLines.LongestLine + 2, longest[linesBefore].Length);
        var (code, answers) = Run(before + new string('x', JsonLines.LongestLine + 1) + "\nb\n");
        Assert.Equal(1, code);
        Assert.Equal(linesBefore + 2, answers.Length);
        Assert.Contains($"\"line\":{linesBefore + 1},", answers[linesBefore], StringComparison.Ordinal);
        Assert.Equal("\"b\"", answers[^1]);
    }

    [Fact]
    public void Run_refuses_a_line_of_many_blocks_once()
    {
        var (code, answers) = Run("a\n" + new string('x', (5 * JsonLines.LongestLine) + 7) + "\nb\nbad");
        Assert.Equal(1, code);
        Assert.Equal(4, answers.Length);
        Assert.Equal("\"b\"", answers[2]);
        Assert.Contains("\"line\":4,", answers[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_answers_before_the_input_ends()
    {
        using var input = new TwoReads();
        using var output = new MemoryStream();
        input.BeforeSecond = () => Assert.Equal("\"first\"\n", Encoding.UTF8.GetString(output.ToArray()));
        JsonLines.Run(input, output, Language.English, Echo);
        Assert.Equal("\"first\"\n\"second\"\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static (int Code, string[] Answers) Run(string text) => Run(text, Echo, Language.English);

    private static (int Code, string[] Answers) Run(string text, JsonLines.Answer answer, Language language)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var output = new MemoryStream();
        var code = JsonLines.Run(input, output, language, answer);
        return (code, Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Echo(ReadOnlySpan<byte> line, Utf8JsonWriter writer)
    {
        var text = Encoding.UTF8.GetString(line).Trim('\r');
        if (text is "bad" or "") throw new InvalidEntryException("$", new BilingualText("hỏng", "bad"));
        if (text is "bug") throw new NotSupportedException(text);
        writer.WriteStringValue(text);
    }

    private sealed class TwoReads : MemoryStream
    {
        private int reads;

        public Action BeforeSecond { get; set; } = () => { };

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (++reads == 2) BeforeSecond();
            var text = reads switch { 1 => "first\n", 2 => "second\n", _ => string.Empty };
            return Encoding.UTF8.GetBytes(text, buffer.AsSpan(offset));
        }
    }
}
