using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>The parts of a card that generators and shrinkers put together and take away.</summary>
internal static class CardParts
{
    /// <summary>The complete forms of all decisions.</summary>
    public static IReadOnlyList<Rubric> CompleteForms { get; } =
        [.. BookForms.All.Where(form => form.Status == RubricStatus.Complete)];

    /// <summary>The forms that are known by their totals only.</summary>
    public static IReadOnlyList<Rubric> TotalsOnlyForms { get; } =
        [.. BookForms.All.Where(form => form.Status == RubricStatus.TotalsOnly)];

    /// <summary>A copy with other members; what is not given stays.</summary>
    public static Scorecard With(
        Scorecard card,
        IReadOnlyDictionary<string, int>? levels = null,
        IReadOnlyList<string>? none = null,
        IReadOnlyList<Finding>? findings = null,
        IReadOnlyList<string>? unmet = null,
        PartTotals? totals = null,
        IReadOnlyDictionary<string, IReadOnlyList<int>>? lines = null,
        IReadOnlyList<string>? exempt = null) => new()
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Levels = levels ?? card.Levels,
            Lines = lines ?? card.Lines,
            AnsweredNone = none ?? card.AnsweredNone,
            Findings = findings ?? card.Findings,
            UnmetPrerequisites = unmet ?? card.UnmetPrerequisites,
            Exempt = exempt ?? card.Exempt,
            PartTotals = totals ?? card.PartTotals,
            EvaluatedOn = card.EvaluatedOn,
            Product = card.Product,
        };

    public static Scorecard Naming(Scorecard card, ScorecardProduct? product) => Copy(card, product, card.EvaluatedOn);

    public static Scorecard On(Scorecard card, LocalDate? day) => Copy(card, card.Product, day);

    /// <summary>The criteria without an answer, in form order.</summary>
    public static IEnumerable<Criterion> Open(Rubric form, Scorecard card) =>
        form.Criteria.Where(criterion => !IsTicked(criterion, card) && !card.AnsweredNone.Contains(criterion.Code) && !card.Exempt.Contains(criterion.Code));

    public static bool IsTicked(Criterion criterion, Scorecard card) => criterion.Ladders.Any(ladder => card.Levels.ContainsKey(ladder.Code) || card.Lines.ContainsKey(ladder.Code));

    public static IReadOnlyDictionary<string, int> Set(IReadOnlyDictionary<string, int> levels, string code, int level) =>
        new Dictionary<string, int>(levels) { [code] = level };

    public static IReadOnlyDictionary<string, T> Without<T>(IReadOnlyDictionary<string, T> levels, IReadOnlyCollection<string> codes) =>
        levels.Where(entry => !codes.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value);

    public static T[] Without<T>(IReadOnlyList<T> list, int index) => [.. list.Where((_, i) => i != index)];

    public static string[] Carriers(Rubric form, CriterionNoteKind kind) =>
        [.. form.Criteria.Where(criterion => criterion.HasNote(kind)).Select(criterion => criterion.Code)];

    private static Scorecard Copy(Scorecard card, ScorecardProduct? product, LocalDate? day) => new()
    {
        Decision = card.Decision,
        ProductSet = card.ProductSet,
        Levels = card.Levels,
        Lines = card.Lines,
        AnsweredNone = card.AnsweredNone,
        Findings = card.Findings,
        UnmetPrerequisites = card.UnmetPrerequisites,
        Exempt = card.Exempt,
        PartTotals = card.PartTotals,
        EvaluatedOn = day,
        Product = product,
    };
}
