using System.Text;
using System.Text.Json;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Conformance;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Hostile;

/// <summary>A way into the library for text or bytes that a stranger wrote, with honest documents to begin with.</summary>
/// <param name="Name">What reads it.</param>
/// <param name="Seeds">Honest documents.</param>
/// <param name="Take">Reads a document and asks the library with it. What may come out is an <see cref="InvalidEntryException"/> and, of rule files, a <see cref="RuleDataException"/>.</param>
internal sealed record HostileEntry(string Name, byte[][] Seeds, Action<byte[]> Take)
{
    // Two of the examples amend the decision of another.
    private static readonly Lazy<RuleBook> BookOfExamples = new(() => RuleBook.Default.With(RuleFile.Load(File.OpenRead(Path.Combine(Repository.Root, "docs", "examples", "new.json")))));

    public static IReadOnlyList<HostileEntry> All { get; } = [.. Entries()];

    public override string ToString() => Name;

    private static IEnumerable<HostileEntry> Entries()
    {
        var cards = Lines("ratings.jsonl", "card", 40);
        yield return new("a card as bytes", cards, bytes => WireFormats.Answer(WireFormat.Card, bytes));
        yield return new("a card as text", cards, bytes => RuleBook.Default.Rate(OcopJson.ReadScorecard(Encoding.UTF8.GetString(bytes))));
        yield return new("a card from a stream", cards, bytes => OcopJson.ReadAsync<Scorecard>(new MemoryStream(bytes)).GetAwaiter().GetResult());
        yield return new("a card in a host's list", cards, InHost);
        yield return new("a card that is explained", cards[..6], bytes => RuleBook.Default.Explain(OcopJson.ReadScorecard(bytes)));
        yield return new("a card that is half filled in", cards[..6], bytes => OcopJson.Write(RuleBook.Default.Bounds(OcopJson.ReadScorecard(bytes))));
        yield return new("a rating", Lines("ratings.jsonl", "rating", 40), bytes => OcopJson.Write(OcopJson.ReadRating(bytes)));
        yield return new("a plan", Lines("plans.jsonl", "answer", 20), bytes => OcopJson.Write(OcopJson.ReadUpgradePlan(bytes)));
        yield return new("a question for a plan", Lines("plans.jsonl", "question", 20), bytes => WireFormats.Answer(WireFormat.PlanRequest, bytes));
        yield return new("costs", [Encoding.UTF8.GetBytes("""{"1.1":[1,null,3],"4.3":[0,2,3,4,5]}""")], bytes => WireFormats.Answer(WireFormat.Costs, bytes));
        yield return new("a session of a council", Lines("councils.jsonl", "question", 20), bytes => WireFormats.Answer(WireFormat.Council, bytes));
        yield return new("a question about a certificate", Lines("certificates.jsonl", "question", 20), bytes => WireFormats.Answer(WireFormat.Certificate, bytes));
        yield return new("a rule file", [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "examples"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)], Load);
        yield return new("a product code", [.. new[] { "20-06184-1-2026", "31-318-00000-1-2024", "20-178-06184-12-2023", "01 – 00004 – 1 – 2026" }.Select(Encoding.UTF8.GetBytes)], Text(Code));
        yield return new("a date that may be a part of one", [.. new[] { "2024-02-29", "2022-12", "2022" }.Select(Encoding.UTF8.GetBytes)], Text(text => PartialDate.TryParse(text, out _)));
        yield return new("points with decimals", [.. new[] { "69.71", "100", "0.00" }.Select(Encoding.UTF8.GetBytes)], Text(text => DecimalPoints.TryParse(text, out _)));
        yield return new("a fraction", [.. new[] { "200/3", "-7", "0" }.Select(Encoding.UTF8.GetBytes)], Text(text => Fraction.TryParse(text, null, out _)));
        yield return new("a name or number that is looked up", [.. new[] { "26/2026/QĐ-TTg", "TP.HCM", "Đắk Lắk", "r-12" }.Select(Encoding.UTF8.GetBytes)], Text(LookUp));
    }

    private static byte[][] Lines(string file, string member, int count)
    {
        var lines = ConformanceFiles.Read(file);
        return [.. Enumerable.Range(0, count).Select(i => Member(lines[i * lines.Length / count], member))];
    }

    private static byte[] Member(string line, string member)
    {
        using var document = JsonDocument.Parse(line);
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty(member).GetRawText());
    }

    private static Action<byte[]> Text(Action<string> take) => bytes => take(Encoding.UTF8.GetString(bytes));

    private static void Code(string text)
    {
        var codes = RuleBook.Default.ProductCodes;
        var normalised = codes.Normalise(text);
        if (codes.TryParse(text, out var code)) Assert.Equal(code, codes.Parse(text));
        else Assert.ThrowsAny<Exception>(() => codes.Parse(text));
        GC.KeepAlive(normalised);
    }

    private static void LookUp(string text)
    {
        RuleBook.Default.TryGetRules(text, out _);
        RuleBook.Default.TryGetInterpretation(text, out _);
        foreach (var division in RuleBook.Default.Divisions)
        {
            division.TryGetProvince(text, out _);
            division.TryGetProvinceByName(text, out _);
        }
    }

    private static void Load(byte[] bytes) => BookOfExamples.Value.With(RuleFile.Load(new MemoryStream(bytes)));

    // The framework's own reader stands in front: what it refuses comes as its exception, with ours inside where the card is at fault.
    private static void InHost(byte[] bytes)
    {
        try
        {
            JsonSerializer.Deserialize<Scorecard[]>([(byte)'[', .. bytes, (byte)']'], JsonSerializerOptions.Web);
        }
        catch (JsonException exception)
        {
            if (exception.InnerException is InvalidEntryException inner) throw inner;
        }
    }
}
