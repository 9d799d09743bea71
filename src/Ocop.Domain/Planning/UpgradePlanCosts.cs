using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>What it costs the producer to raise each criterion, step by step, in a unit of the host's choice.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class UpgradePlanCosts
{
    private readonly Dictionary<string, int?[]> steps = new(StringComparer.Ordinal);

    /// <summary>Creates costs. A criterion that is not listed costs 1 a step.</summary>
    /// <param name="steps">
    /// By code as a scorecard writes it (<c>3.5</c>, or <c>8a</c> for one case of two), the cost of moving up to levels 1, 2, 3, ...
    /// from the level below: a whole number from 0, or null for a step that cannot be taken. Each list has one entry for each level.
    /// </param>
    /// <exception cref="ArgumentNullException">The steps are null.</exception>
    /// <exception cref="InvalidEntryException">A list is null or a cost is negative.</exception>
    public UpgradePlanCosts(IReadOnlyDictionary<string, IReadOnlyList<int?>> steps)
    {
        foreach (var entry in Guard.NotNull(steps, nameof(steps)))
        {
            if (entry.Value is null) throw Problem(entry.Key, "cần một danh sách", "expected a list");
            for (var i = 0; i < entry.Value.Count; i++)
            {
                if (entry.Value[i] < 0) throw Negative(entry.Key, i, entry.Value[i]!.Value);
            }

            this.steps.Add(entry.Key, [.. entry.Value]);
        }
    }

    /// <summary>Gets the default: every step of every criterion costs 1.</summary>
    public static UpgradePlanCosts OnePerStep { get; } = new(new Dictionary<string, IReadOnlyList<int?>>());

    /// <summary>Adds what is wrong with the costs for a form: criteria that it does not have, lists of another length than the ladder.</summary>
    internal void Check(Rubric rubric, ProblemList problems)
    {
        foreach (var entry in steps)
        {
            if (problems.IsFull) return;
            if (!rubric.TryGetCase(entry.Key, out var @case))
            {
                problems.Add(ScorecardProblems.UnknownCode(Entry(entry.Key), entry.Key, rubric));
            }
            else if (entry.Value.Length != @case.Levels.Count)
            {
                problems.Add(new EntryProblem(
                    Entry(entry.Key),
                    EntryProblemKind.OutOfRange,
                    new BilingualText($"có {entry.Value.Length} chi phí; cần {@case.Levels.Count}, mỗi mức một chi phí", $"{entry.Value.Length} costs; expected {@case.Levels.Count}, one for each level"),
                    entry.Key));
            }
        }
    }

    /// <summary>Returns the cost of moving up to each level of a case, or null where every step costs 1.</summary>
    internal int?[]? StepsOf(CriterionCase @case) => steps.TryGetValue(@case.Code, out var costs) ? costs : null;

    private static InvalidEntryException Negative(string code, int index, int cost) => new(
        $"{Entry(code)}[{index}]",
        new BilingualText($"{cost} là số âm; cần số nguyên từ 0, hoặc null", $"{cost} is negative; expected a whole number from 0, or null"));

    private static InvalidEntryException Problem(string code, string vietnamese, string english) => new(Entry(code), new BilingualText(vietnamese, english));

    private static string Entry(string code) => $"$.costs['{code}']";
}
