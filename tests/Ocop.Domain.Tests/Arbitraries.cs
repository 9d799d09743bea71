using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>The generators that properties share, each with a shrinker: a failing card is cut down to the entries that matter.</summary>
internal static class Arbitraries
{
    /// <summary>Valid cards of every product set, findings and prerequisites included.</summary>
    public static Arbitrary<Scorecard> ValidCards { get; } = Arb.From(CardGenerator(), Shrink);

    /// <summary>Valid cards with levels only.</summary>
    public static Arbitrary<Scorecard> Ticks { get; } =
        Arb.From(CardGenerator().Select(card => Cards.Copy(card, none: [], findings: [], unmet: [])), Shrink);

    /// <summary>A valid card without findings, and one ladder of its form.</summary>
    public static Arbitrary<(Scorecard Card, CriterionCase Ladder)> CardsWithLadder { get; } = Arb.From(
        from card in CardGenerator()
        from ladder in Gen.Elements<CriterionCase>(Law26.Rules.Rubric(card.ProductSet).Cases)
        select (Cards.Copy(card, findings: []), ladder),
        pair => Shrink(pair.Item1).Select(smaller => (smaller, pair.ladder)));

    /// <summary>Fractions small enough for arithmetic that does not overflow.</summary>
    public static Arbitrary<Fraction> SmallFractions { get; } = Arb.From(
        from numerator in Gen.Choose(-1_000_000, 1_000_000)
        from denominator in Gen.Choose(1, 1_000)
        select new Fraction(numerator, denominator),
        fraction => fraction.Denominator == 1
            ? fraction == default ? [] : [new Fraction(fraction.Numerator / 2)]
            : [new Fraction(fraction.Floor())]);

    private static Gen<Scorecard> CardGenerator() =>
        from productSet in Gen.Choose(1, 26)
        from seed in Gen.Choose(0, int.MaxValue)
        select Cards.Random(productSet, seed);

    private static IEnumerable<Scorecard> Shrink(Scorecard card)
    {
        for (var i = 0; i < card.Findings.Count; i++) yield return Cards.Copy(card, findings: Without(card.Findings, i));
        for (var i = 0; i < card.UnmetPrerequisites.Count; i++) yield return Cards.Copy(card, unmet: Without(card.UnmetPrerequisites, i));
        for (var i = 0; i < card.AnsweredNone.Count; i++) yield return Cards.Copy(card, none: Without(card.AnsweredNone, i));
        foreach (var entry in card.Levels)
        {
            yield return Cards.Copy(card, levels: card.Levels.Where(other => other.Key != entry.Key).ToDictionary(other => other.Key, other => other.Value));
        }

        foreach (var entry in card.Levels.Where(entry => entry.Value > 1))
        {
            yield return Cards.Copy(card, levels: new Dictionary<string, int>(card.Levels) { [entry.Key] = entry.Value - 1 });
        }
    }

    private static T[] Without<T>(IReadOnlyList<T> list, int index) => list.Where((_, i) => i != index).ToArray();
}
