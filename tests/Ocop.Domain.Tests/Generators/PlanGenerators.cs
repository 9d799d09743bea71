using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws questions for the planner: a card, a star, and costs of which some steps cannot be taken.</summary>
internal static class PlanGenerators
{
    private const int MovableLadders = 5;

    public static Gen<PlanQuestion> Questions() =>
        from card in CardGenerators.Clean()
        from stars in Gen.Choose(1, 5)
        from costs in Gen.Frequency((1, Gen.Constant(NoCosts)), (2, Gen.Choose(0, 7).SelectMany(blocked => Costs(Form(card).Cases, blocked))))
        select new PlanQuestion(card, stars, costs);

    public static Gen<SmallPlanQuestion> SmallQuestions() =>
        from card in CardGenerators.Clean()
        from stars in Gen.Choose(1, 5)
        from order in Gen.Shuffle<CriterionCase>(Form(card).Cases)
        from movable in Costs([.. order.Take(MovableLadders)], blocked: 0)
        select new SmallPlanQuestion(new PlanQuestion(card, stars, order.ToDictionary(
            ladder => ladder.Code,
            ladder => movable.TryGetValue(ladder.Code, out var steps) ? steps : Blocked(ladder))));

    public static IEnumerable<PlanQuestion> Shrink(PlanQuestion question) =>
        CardShrinker.Shrink(question.Card).Select(card => question with { Card = card })
            .Concat(Enumerable.Range(1, question.Stars - 1).Select(stars => question with { Stars = stars }))
            .Concat(question.Costs.Keys.Select(code => question with { Costs = question.Costs.Where(entry => entry.Key != code).ToDictionary(entry => entry.Key, entry => entry.Value) }));

    /// <summary>Makes a small question smaller without letting more ladders move: steps are blocked and never unblocked.</summary>
    public static IEnumerable<SmallPlanQuestion> Shrink(SmallPlanQuestion small)
    {
        var question = small.Question;
        foreach (var card in CardShrinker.Shrink(question.Card)) yield return new(question with { Card = card });
        for (var stars = 1; stars < question.Stars; stars++) yield return new(question with { Stars = stars });
        foreach (var (code, steps) in question.Costs.Where(entry => entry.Value.Any(step => step is not null)))
        {
            yield return new(question with { Costs = new Dictionary<string, IReadOnlyList<int?>>(question.Costs) { [code] = [.. steps.Select(_ => (int?)null)] } });
        }
    }

    private static Dictionary<string, IReadOnlyList<int?>> NoCosts => [];

    private static Rubric Form(Scorecard card) => RuleBook.Default.Rubric(card.Decision, card.ProductSet);

    private static IReadOnlyList<int?> Blocked(CriterionCase ladder) => [.. ladder.Levels.Select(_ => (int?)null)];

    // Costs from 0 to 3 a step; of ten steps, so many cannot be taken.
    private static Gen<Dictionary<string, IReadOnlyList<int?>>> Costs(IReadOnlyList<CriterionCase> ladders, int blocked) =>
        Gen.CollectToArray(ladders, ladder => Step(blocked).ArrayOf(ladder.Levels.Count).Select(steps => (ladder.Code, Steps: (IReadOnlyList<int?>)steps)))
            .Select(entries => entries.ToDictionary(entry => entry.Code, entry => entry.Steps));

    private static Gen<int?> Step(int blocked) =>
        from drawn in Gen.Choose(0, 9)
        from cost in Gen.Choose(0, 3)
        select drawn < blocked ? (int?)null : cost;
}
