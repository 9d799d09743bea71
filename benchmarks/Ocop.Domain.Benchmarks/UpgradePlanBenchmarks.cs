using BenchmarkDotNet.Attributes;
using Ocop.Domain.Explanations;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Benchmarks;

/// <summary>Finds the cheapest plan to a star for an empty card of set 11 (tea), the longest way there is, and for one a star short; and explains a rating.</summary>
[MemoryDiagnoser]
public class UpgradePlanBenchmarks
{
    private readonly Rubric rubric = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
    private Scorecard empty = null!;
    private Scorecard nearlyBest = null!;

    [GlobalSetup]
    public void Setup()
    {
        empty = Card(new Dictionary<string, int>());
        nearlyBest = Card(rubric.Ladders.ToDictionary(c => c.Code, c => Math.Max(1, c.Levels.Count - 1)));
    }

    /// <summary>Rates the same card: what a plan costs is told against it.</summary>
    [Benchmark(Baseline = true)]
    public Rating Rating() => RuleBook.Default.Rate(nearlyBest);

    /// <summary>The longest way there is: less than 100 microseconds are asked for.</summary>
    [Benchmark]
    public UpgradePlan PlanFromNothingToFive() => RuleBook.Default.Plan(empty, 5);

    [Benchmark]
    public UpgradePlan PlanFromNearlyBestToFive() => RuleBook.Default.Plan(nearlyBest, 5);

    [Benchmark]
    public Explanation Explain() => RuleBook.Default.Explain(nearlyBest);

    private Scorecard Card(Dictionary<string, int> levels) =>
        new() { Decision = rubric.Decision, ProductSet = rubric.ProductSet.Number, Levels = levels };
}
