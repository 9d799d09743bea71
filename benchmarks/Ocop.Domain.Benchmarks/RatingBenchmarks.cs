using System.Text;
using BenchmarkDotNet.Attributes;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Benchmarks;

/// <summary>Rates the same 1,024 random cards of set 11 (tea) in several ways. The baseline is what a developer would write by hand for one form.</summary>
[MemoryDiagnoser]
public class RatingBenchmarks
{
    private const int Cards = 1024;

    private readonly Rubric rubric = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
    private byte[][] ticks = [];
    private byte[] json = [];
    private Scorecard card = null!;
    private int[][] points = [];
    private int[] parts = [];
    private int[][] marks = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260522);
        ticks = [.. Enumerable.Range(0, Cards).Select(_ => rubric.Ladders.Select(c => (byte)random.Next(0, c.Levels.Count + 1)).ToArray())];
        card = new Scorecard
        {
            Decision = rubric.Decision,
            ProductSet = rubric.ProductSet.Number,
            Levels = rubric.Ladders.Where(c => ticks[0][c.Index] > 0).ToDictionary(c => c.Code, c => (int)ticks[0][c.Index]),
        };
        json = Encoding.UTF8.GetBytes(OcopJson.Write(card));
        points = [.. rubric.Ladders.Select(c => c.Levels.Select(level => level.Points).Prepend(0).ToArray())];
        parts = [.. rubric.Ladders.Select(c => rubric.Parts.ToList().IndexOf(c.Criterion.Section.Part))];
        marks = [.. rubric.Ladders.Select(c => Enumerable.Range(3, 3).Select(stars => c.Levels.FirstOrDefault(level => level.MinimumForStars == stars)?.Level ?? 0).ToArray())];
    }

    /// <summary>Sums the points of each part and compares each mark, with tables and loops; no story condition, no checks.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cards)]
    public int HandWrittenLoop()
    {
        var sum = 0;
        foreach (var levels in ticks) sum += HandWritten(levels);
        return sum;
    }

    /// <summary>Sums the points and looks the total up: what most systems do, and wrong, since no minimum level is checked.</summary>
    [Benchmark(OperationsPerInvoke = Cards)]
    public int PointsOnlyLoop()
    {
        var sum = 0;
        foreach (var levels in ticks)
        {
            var total = 0;
            for (var i = 0; i < levels.Length; i++) total += points[i][levels[i]];
            sum += Band(total);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cards)]
    public int CompiledVerdict()
    {
        var sum = 0;
        foreach (var levels in ticks) sum += rubric.RateTicks(levels).Stars;
        return sum;
    }

    [Benchmark]
    public Rating FullRating() => RuleBook.Default.Rate(card);

    [Benchmark]
    public string RatingFromJsonToJson() => OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(json)));

    private int HandWritten(byte[] levels)
    {
        int a = 0, b = 0, c = 0;
        var ceiling = 5;
        for (var i = 0; i < levels.Length; i++)
        {
            var earned = points[i][levels[i]];
            if (parts[i] == 0) a += earned;
            else if (parts[i] == 1) b += earned;
            else c += earned;
            for (var stars = 3; stars <= 5; stars++)
            {
                var needed = marks[i][stars - 3];
                if (levels[i] < needed) ceiling = Math.Min(ceiling, stars - 1);
            }
        }

        return Math.Min(Band(a + b + c), ceiling);
    }

    private static int Band(int total) => total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
}
