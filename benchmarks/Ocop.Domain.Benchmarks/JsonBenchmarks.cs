using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Benchmarks;

/// <summary>Takes cards of set 11 (tea) from JSON to a rating, and on to JSON. The baseline reads the same bytes to their end and keeps nothing.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    /// <summary>How many cards a round reads.</summary>
    public const int Count = 256;

    private readonly MemoryStream stream = new();
    private readonly Utf8JsonWriter writer;
    private byte[][] cards = [];

    public JsonBenchmarks() => writer = new Utf8JsonWriter(stream);

    /// <summary>Gets or sets which cards: all 32 criteria at their highest level but one and a day; or each ticked with 80 % at a random level.</summary>
    [Params("full", "random")]
    public string Cards { get; set; } = "full";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260522);
        cards = [.. Enumerable.Range(0, Count).Select(_ => Cards == "full" ? SampleCards.Full() : SampleCards.Random(random))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public long BarePass()
    {
        var bytes = 0L;
        foreach (var card in cards)
        {
            var json = new Utf8JsonReader(card);
            while (json.Read())
            {
            }

            bytes += json.BytesConsumed;
        }

        return bytes;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ToCard()
    {
        var sum = 0;
        foreach (var card in cards) sum += OcopJson.ReadScorecard(card).ProductSet;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ToRating()
    {
        var sum = 0;
        foreach (var card in cards) sum += Rate(card).Stars ?? 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ToRatingToText()
    {
        var sum = 0;
        foreach (var card in cards) sum += OcopJson.Write(Rate(card)).Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long ToRatingToWriter()
    {
        var sum = 0L;
        foreach (var card in cards)
        {
            stream.Position = 0;
            writer.Reset();
            OcopJson.Write(writer, Rate(card));
            writer.Flush();
            sum += stream.Position;
        }

        return sum;
    }

    private static Rating Rate(byte[] card) => RuleBook.Default.Rate(OcopJson.ReadScorecard(card));
}

/// <summary>Cards of set 11 (tea) as JSON.</summary>
internal static class SampleCards
{
    public static byte[] Full()
    {
        var levels = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11).Criteria.Select(criterion => $"\"{criterion.Ladders[0].Code}\":{Math.Max(1, criterion.Ladders[0].Levels.Count - 1)}");
        return Card(levels, ",\"evaluatedOn\":\"2026-11-01\"");
    }

    public static byte[] Random(Random random)
    {
        var levels = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11).Criteria.Where(_ => random.Next(5) > 0).Select(criterion => $"\"{criterion.Ladders[0].Code}\":{1 + random.Next(criterion.Ladders[0].Levels.Count)}");
        return Card(levels, string.Empty);
    }

    private static byte[] Card(IEnumerable<string> levels, string rest) => Encoding.UTF8.GetBytes("{\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":11,\"levels\":{" + string.Join(',', levels) + "}" + rest + "}");
}
