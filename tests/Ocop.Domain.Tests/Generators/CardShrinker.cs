using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Makes a failing card smaller, entry by entry, so that what is left is what the failure needs. Whatever fits its form still fits it when it is smaller.</summary>
internal static class CardShrinker
{
    /// <summary>Takes away findings, prerequisites, answers, product, day and ticks, most of the ticks at once first, then lowers levels and totals.</summary>
    public static IEnumerable<Scorecard> Shrink(Scorecard card) =>
        Rest(card)
            .Concat(card.AnsweredNone.Select((_, i) => CardParts.With(card, none: CardParts.Without(card.AnsweredNone, i))))
            .Concat(FewerTicks(card))
            .Concat(LowerLevels(card))
            .Concat(LowerTotals(card));

    /// <summary>Makes a card smaller without opening a criterion: a tick that goes is answered with none.</summary>
    public static IEnumerable<Scorecard> ShrinkAnswered(Rubric form, Scorecard card) =>
        Rest(card)
            .Concat(CardParts.Open(form, card).Select(criterion => CardParts.With(card, none: [.. card.AnsweredNone, criterion.Code])))
            .Concat(FewerTicks(card).Select(fewer => CardParts.With(fewer, none: Answered(form, card, fewer))))
            .Concat(LowerLevels(card));

    /// <summary>Takes the same from the whole and its half, or an answer from the half alone.</summary>
    public static IEnumerable<CardHalves> Shrink(CardHalves halves) =>
        Rest(halves.Whole).Zip(Rest(halves.Half), (whole, half) => new CardHalves(whole, half))
            .Concat(Codes(halves.Whole).Select(code => new CardHalves(WithoutTick(halves.Whole, code), WithoutTick(halves.Half, code))))
            .Concat(halves.Whole.AnsweredNone.Select(code => new CardHalves(WithoutNone(halves.Whole, code), WithoutNone(halves.Half, code))))
            .Concat(Codes(halves.Half).Select(code => halves with { Half = CardParts.With(WithoutTick(halves.Half, code), exempt: [.. halves.Half.Exempt.Where(other => other != code)]) }))
            .Concat(halves.Half.AnsweredNone.Select(code => halves with { Half = WithoutNone(halves.Half, code) }))
            .Concat(LowerLevels(halves.Whole).Select(whole => new CardHalves(whole, CardParts.With(halves.Half, levels: SameCodes(whole, halves.Half), lines: halves.Half.Lines.Keys.ToDictionary(code => code, code => whole.Lines[code])))));

    private static Dictionary<string, int> SameCodes(Scorecard whole, Scorecard half) => half.Levels.Keys.ToDictionary(code => code, code => whole.Levels[code]);

    private static string[] Codes(Scorecard card) => [.. card.Levels.Keys, .. card.Lines.Keys];

    private static Scorecard WithoutTick(Scorecard card, params string[] codes) => CardParts.With(card, levels: CardParts.Without(card.Levels, codes), lines: CardParts.Without(card.Lines, codes));

    private static Scorecard WithoutNone(Scorecard card, string code) => CardParts.With(card, none: [.. card.AnsweredNone.Where(other => other != code)]);

    private static IEnumerable<Scorecard> Rest(Scorecard card)
    {
        for (var i = 0; i < card.Findings.Count; i++) yield return CardParts.With(card, findings: CardParts.Without(card.Findings, i));
        for (var i = 0; i < card.UnmetPrerequisites.Count; i++) yield return CardParts.With(card, unmet: CardParts.Without(card.UnmetPrerequisites, i));
        if (card.Product is not null) yield return CardParts.Naming(card, null);
        if (card.EvaluatedOn is not null && IsOfSameForm(card, CardParts.On(card, null))) yield return CardParts.On(card, null);

        // Last, since the half of a card may have fewer of them.
        for (var i = 0; i < card.Exempt.Count; i++) yield return CardParts.With(card, exempt: CardParts.Without(card.Exempt, i));
    }

    // Cards of other books are of one form.
    private static bool IsOfSameForm(Scorecard card, Scorecard other) => !RuleBook.Default.Decisions.Contains(card.Decision) || RuleBook.Default.RubricFor(card).Ladders.Select(ladder => ladder.Code).SequenceEqual(RuleBook.Default.RubricFor(other).Ladders.Select(ladder => ladder.Code));

    private static IEnumerable<Scorecard> FewerTicks(Scorecard card)
    {
        var codes = Codes(card);
        for (var size = codes.Length / 2; size > 1; size /= 2)
        {
            foreach (var some in codes.Chunk(size)) yield return WithoutTick(card, some);
        }

        foreach (var code in codes) yield return WithoutTick(card, code);
    }

    private static IEnumerable<Scorecard> LowerLevels(Scorecard card)
    {
        foreach (var (code, level) in card.Levels)
        {
            if (level > 2) yield return CardParts.With(card, levels: CardParts.Set(card.Levels, code, 1));
            if (level > 1) yield return CardParts.With(card, levels: CardParts.Set(card.Levels, code, level - 1));
        }

        foreach (var (code, lines) in card.Lines.Where(entry => entry.Value.Count > 1))
        {
            for (var i = 0; i < lines.Count; i++) yield return CardParts.With(card, lines: new Dictionary<string, IReadOnlyList<int>>(card.Lines) { [code] = CardParts.Without(lines, i) });
        }
    }

    private static IEnumerable<Scorecard> LowerTotals(Scorecard card)
    {
        if (card.PartTotals is not { } totals) yield break;
        foreach (var code in totals.Codes)
        {
            foreach (var points in Lower((int)totals[code].Numerator)) yield return CardParts.With(card, totals: totals.With(code, points));
        }
    }

    private static IEnumerable<int> Lower(int points)
    {
        for (var less = points; less > 0; less /= 2) yield return points - less;
    }

    private static string[] Answered(Rubric form, Scorecard before, Scorecard after) =>
        [.. before.AnsweredNone, .. form.Criteria.Where(criterion => CardParts.IsTicked(criterion, before) && !CardParts.IsTicked(criterion, after)).Select(criterion => criterion.Code)];
}
