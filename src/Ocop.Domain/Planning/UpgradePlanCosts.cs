using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>What it costs the producer to raise each criterion, step by step, in a unit of the host's choice.</summary>
/// <remarks>Costs are facts only; whether they fit a form is checked when a plan is made. Two tables are equal when all their entries are.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial record UpgradePlanCosts
{
    /// <summary>Creates costs. A criterion that is not listed costs 1 a step.</summary>
    /// <param name="steps">
    /// By code as a scorecard writes it (<c>3.5</c>, or <c>8a</c> for one case of two), the cost of moving up to levels 1, 2, 3, ...
    /// from the level below: a whole number from 0, or null for a step that cannot be taken. Each list has one entry for each level.
    /// Of an additive list it is the cost of each line, or null for a line that cannot be ticked.
    /// </param>
    /// <exception cref="ArgumentNullException">The steps, a code or a list is null.</exception>
    public UpgradePlanCosts(IReadOnlyDictionary<string, IReadOnlyList<int?>> steps) => Steps = steps;

    /// <summary>Gets the default: every step of every criterion costs 1.</summary>
    public static UpgradePlanCosts OnePerStep { get; } = new(new Dictionary<string, IReadOnlyList<int?>>());

    /// <summary>Gets the cost of each step by the code of the criterion, as the constructor takes them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int?>> Steps { get; init => field = Own(value); }

    /// <summary>Returns costs with which every step of one criterion costs the same, and the others cost what they did.</summary>
    /// <param name="rubric">The form, which says how many levels the criterion has.</param>
    /// <param name="code">The code as a scorecard writes it: <c>3.5</c>, or <c>8a</c> for one case of two.</param>
    /// <param name="cost">The cost of each step, from 0, or null where the criterion cannot be raised at all; of an additive list that of each line.</param>
    /// <returns>The costs; these do not change.</returns>
    /// <exception cref="ArgumentNullException">The form or the code is null.</exception>
    /// <exception cref="ArgumentException">The form has no such code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cost is below 0.</exception>
    /// <example>
    /// <code>
    /// var form = RuleBook.Default.RubricFor("26/2026/QĐ-TTg", 11);
    /// var costs = UpgradePlanCosts.OnePerStep.With(form, "4.3", null).With(form, "9", 40);
    /// Console.WriteLine(OcopJson.Write(costs));
    /// // {"4.3":[null,null,null,null,null],"9":[40,40,40]}
    /// </code>
    /// </example>
    public UpgradePlanCosts With(Rubric rubric, string code, int? cost)
    {
        if (!Guard.NotNull(rubric, nameof(rubric)).TryGetLadder(Guard.NotNull(code, nameof(code)), out var ladder)) throw new ArgumentException($"{rubric.Reference} has no criterion {code} with levels.", nameof(code));
        if (cost is { } each) Guard.InRange(each, 0, int.MaxValue, nameof(cost));
        var steps = Steps.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        steps[code] = [.. ladder.Levels.Select(_ => cost)];
        return new UpgradePlanCosts(steps);
    }

    /// <summary>Adds what is wrong with the costs for a form: costs below 0, criteria that it does not have, lists of another length than the ladder.</summary>
    internal void Check(Rubric rubric, ProblemList problems)
    {
        foreach (var entry in Steps)
        {
            if (problems.IsFull) return;
            if (!rubric.TryGetLadder(entry.Key, out var ladder))
            {
                problems.Add(ScoringTexts.UnknownCode(Entry(entry.Key), entry.Key, rubric));
                continue;
            }

            for (var i = 0; i < entry.Value.Count; i++)
            {
                if (entry.Value[i] is { } cost and < 0) problems.Add(Negative(entry.Key, i, cost));
            }

            if (entry.Value.Count != ladder.Levels.Count)
            {
                problems.Add(new EntryProblem(
                    Entry(entry.Key),
                    EntryProblemKind.OutOfRange,
                    ladder.Criterion.IsAdditive ? PlanningTexts.OtherCountOfLines(entry.Value.Count, ladder.Levels.Count) : PlanningTexts.OtherCount(entry.Value.Count, ladder.Levels.Count),
                    entry.Key));
            }
        }
    }

    /// <summary>Returns the cost of moving up to each level of a case, or null where every step costs 1.</summary>
    internal IReadOnlyList<int?>? StepsOf(Ladder ladder) => Steps.TryGetValue(ladder.Code, out var costs) ? costs : null;

    private static IReadOnlyDictionary<string, IReadOnlyList<int?>> Own(IReadOnlyDictionary<string, IReadOnlyList<int?>> steps)
    {
        if (Guard.NotNull(steps, nameof(steps)) is EquatableDictionary<string, IReadOnlyList<int?>>) return steps;
        var own = new Dictionary<string, IReadOnlyList<int?>>(StringComparer.Ordinal);
        foreach (var entry in steps) own.Add(Guard.NotNull(entry.Key, nameof(steps)), Unchangeable.List(Guard.NotNull(entry.Value, nameof(steps))));
        return Unchangeable.Wrap(own);
    }

    private static EntryProblem Negative(string code, int index, int cost) => new(
        $"{Entry(code)}[{index}]",
        EntryProblemKind.OutOfRange,
        PlanningTexts.Negative(cost),
        code);

    private static string Entry(string code) => "$.costs" + EntryPath.Code(code);
}
