using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws questions for the planner: a card, a star, and costs of which some steps cannot be taken.</summary>
internal static class PlanGenerators
{
    private const int MovableLadders = 5;

    // A list can be ticked in more ways than a ladder.
    private const int MovableLists = 3;

    public static Gen<PlanQuestion> Questions() =>
        from card in CardGenerators.Clean()
        from stars in Gen.Frequency((1, Gen.Choose(1, 5)), (2, Gen.Choose(Math.Min(5, Stars(card) + 1), 5)))
        from costs in Gen.Frequency((1, Gen.Constant(NoCosts)), (2, Gen.Choose(0, 7).SelectMany(blocked => Costs(Form(card).Ladders, blocked)).SelectMany(Part)))
        select new PlanQuestion(card, stars, costs);

    /// <summary>Cards whose levels were lowered on the few ladders that can move, asked most often for the stars that they had before: so there often is a way, and a tight one.</summary>
    public static Gen<SmallPlanQuestion> SmallQuestions() =>
        from card in CardGenerators.Clean()
        from order in Gen.Shuffle<Ladder>(Form(card).Ladders)
        let movable = order.Take(order.Any(ladder => ladder.Criterion.IsAdditive) ? MovableLists : MovableLadders).ToArray()
        from levels in Gen.CollectToArray(card.Levels, entry => movable.Any(ladder => ladder.Code == entry.Key) ? Gen.Choose(0, entry.Value).Select(level => (entry.Key, level)) : Gen.Constant((entry.Key, entry.Value)))
        from lines in Gen.CollectToArray(card.Lines, entry => movable.Any(ladder => ladder.Code == entry.Key) ? Gen.SubListOf<int>(entry.Value).Select(kept => (entry.Key, Kept: (IReadOnlyList<int>)[.. kept])) : Gen.Constant((entry.Key, entry.Value)))
        from stars in Gen.Frequency((1, Gen.Choose(1, 5)), (2, Gen.Constant(Math.Max(1, Stars(card)))), (1, Gen.Constant(Math.Min(5, Stars(card) + 1))))
        from costs in Costs(movable, blocked: 1)
        select new SmallPlanQuestion(new PlanQuestion(
            CardParts.With(
                card,
                levels: levels.Where(entry => entry.Item2 > 0).ToDictionary(entry => entry.Key, entry => entry.Item2),
                lines: lines.Where(entry => entry.Item2.Count > 0).ToDictionary(entry => entry.Key, entry => entry.Item2)),
            stars,
            order.ToDictionary(ladder => ladder.Code, ladder => costs.TryGetValue(ladder.Code, out var steps) ? steps : Blocked(ladder))));

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

    private static int Stars(Scorecard card) => RuleBook.Default.Rate(card) is Rated { Stars: { } stars } ? stars : 0;

    private static Rubric Form(Scorecard card) => RuleBook.Default.RubricFor(card);

    private static IReadOnlyList<int?> Blocked(Ladder ladder) => [.. ladder.Levels.Select(_ => (int?)null)];

    // Costs from 0 to 3 a step; of ten steps, so many cannot be taken.
    private static Gen<Dictionary<string, IReadOnlyList<int?>>> Costs(IReadOnlyList<Ladder> ladders, int blocked) =>
        Gen.CollectToArray(ladders, ladder => Step(blocked).ArrayOf(ladder.Levels.Count).Select(steps => (ladder.Code, Steps: (IReadOnlyList<int?>)steps)))
            .Select(entries => entries.ToDictionary(entry => entry.Code, entry => entry.Steps));

    // A part of the entries: what is not listed costs 1 a step.
    private static Gen<Dictionary<string, IReadOnlyList<int?>>> Part(Dictionary<string, IReadOnlyList<int?>> costs) =>
        Gen.CollectToArray(costs, entry => Gen.Choose(1, 4).Select(drawn => (entry.Key, entry.Value, IsListed: drawn > 1)))
            .Select(entries => entries.Where(entry => entry.IsListed).ToDictionary(entry => entry.Key, entry => entry.Value));

    private static Gen<int?> Step(int blocked) =>
        from drawn in Gen.Choose(0, 9)
        from cost in Gen.Choose(0, 3)
        select drawn < blocked ? (int?)null : cost;
}
