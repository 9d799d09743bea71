using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Reads the files as a stranger would, by their page and through public members only, and answers each line again.</summary>
public class ConformanceReaderTests
{
    public static TheoryData<string> Names => ConformanceFiles.Names;

    /// <summary>The files whose lines have an answer, and the names of its two members.</summary>
    public static TheoryData<string, string, string> Answered => new()
    {
        { "ratings.jsonl", "card", "rating" },
        { "certificates.jsonl", "question", "answer" },
        { "plans.jsonl", "question", "answer" },
        { "councils.jsonl", "question", "answer" },
        { "regimes.jsonl", "question", "answer" },
        { "working-days.jsonl", "question", "answer" },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public void Each_question_is_answered_as_its_line_says(string name, string left, string right)
    {
        var lines = ConformanceFiles.Read(name);
        for (var i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            var (question, expected) = Members(line, left, right);
            using var actual = JsonDocument.Parse(Answer(name, question));
            Assert.True(JsonElement.DeepEquals(expected, actual.RootElement), $"{name}, line {i + 1}: expected {expected.GetRawText()}, was {actual.RootElement.GetRawText()}");
        }
    }

    [Fact]
    public void Each_refused_card_is_refused_for_its_one_fault()
    {
        var lines = ConformanceFiles.Read("refusals.jsonl");
        for (var i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            var (card, entries) = Members(line, "card", "entries");
            var entry = Assert.Single(entries.EnumerateArray()).GetString();
            var refusal = Record.Exception(() => RuleBook.Default.Rate(OcopJson.ReadScorecard(card.GetRawText())));
            Assert.True(refusal is InvalidEntryException { Entry: { } named } && named == entry, $"line {i + 1}: expected {entry}, was {refusal?.Message ?? "a rating"}: {lines[i]}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_are_plain_lines_of_UTF8(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(ConformanceFiles.Folder, name));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal("}\n"u8.ToArray(), bytes[^2..]);
        Assert.DoesNotContain((byte)'\r', bytes);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dataVersion", text, StringComparison.Ordinal);
        var lines = ConformanceFiles.Read(name);
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    [Fact]
    public void Manifest_lists_every_file_with_its_lines_and_its_hash()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(ConformanceFiles.Folder, ConformanceFiles.Manifest)));
        Assert.Equal(ConformanceFiles.FormatVersion, manifest.RootElement.GetProperty("formatVersion").GetInt32());
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToArray();
        foreach (var entry in listed)
        {
            var bytes = File.ReadAllBytes(Path.Combine(ConformanceFiles.Folder, entry.GetProperty("file").GetString()!));
            Assert.Equal(bytes.Count(b => b == '\n'), entry.GetProperty("lines").GetInt32());
            Assert.Equal(ConformanceFiles.Sha256(bytes), entry.GetProperty("sha256").GetString());
        }

        Assert.Equal(
            Directory.GetFiles(ConformanceFiles.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            listed.Select(entry => entry.GetProperty("file").GetString()).Append(ConformanceFiles.Manifest).Append("README.md").Order(StringComparer.Ordinal));
    }

    private static string Answer(string name, JsonElement question)
    {
        var text = question.GetRawText();
        var utf8 = Encoding.UTF8.GetBytes(text);
        return name switch
        {
            "ratings.jsonl" => WireText.WithoutDataVersion(OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(text)))),
            "certificates.jsonl" => OcopJson.Write(RuleBook.Default.Answer(OcopJson.ReadCertificateQuestion(utf8))),
            "plans.jsonl" => WireText.WithoutDataVersion(OcopJson.Write(RuleBook.Default.Plan(OcopJson.ReadUpgradePlanRequest(utf8)))),
            "councils.jsonl" => WireText.WithoutDataVersion(OcopJson.Write(RuleBook.Default.Decide(OcopJson.ReadCouncilSession(utf8)))),
            "regimes.jsonl" => OcopJson.Write(RuleBook.Default.RegimeFor(Kind(question.GetProperty("kind").GetString()), Day(question, "filed"), Day(question, "evaluated"))),
            _ => $"{{\"last\":\"{LocalDatePattern.Iso.Format(RuleBook.Default.WorkingDays.Add(Day(question, "from"), question.GetProperty("workingDays").GetInt32()))}\"}}",
        };
    }

    private static DossierKind Kind(string? word) => word switch
    {
        "first" => DossierKind.FirstEvaluation,
        "upgrade" => DossierKind.Upgrade,
        "reevaluation" => DossierKind.ReEvaluation,
        _ => throw new FormatException("Unknown kind of dossier: " + word),
    };

    private static NodaTime.LocalDate Day(JsonElement question, string member) => LocalDatePattern.Iso.Parse(question.GetProperty(member).GetString()!).Value;

    private static (JsonElement Left, JsonElement Right) Members(JsonDocument line, string left, string right)
    {
        Assert.Equal([left, right], line.RootElement.EnumerateObject().Select(member => member.Name));
        return (line.RootElement.GetProperty(left), line.RootElement.GetProperty(right));
    }
}
