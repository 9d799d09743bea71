using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>What a hand does to a card: each returns the changed copy.</summary>
public static class CardEdits
{
    /// <summary>An empty card of a form. Of a form that is known by its totals every part begins with 0 points.</summary>
    public static Scorecard Blank(Rubric form, Scorecard? of = null) =>
        new(form.Decision, form.ProductSet.Number, new Dictionary<string, int>(), evaluatedOn: of?.EvaluatedOn, product: of?.Product, partTotals: form.Status == RubricStatus.TotalsOnly ? NoPoints(form) : null);

    /// <summary>Ticks a level; of two cases the other one loses its tick.</summary>
    public static Scorecard Tick(this Scorecard card, Ladder ladder, int level)
    {
        var cleared = card.Clear(ladder.Criterion);
        return cleared with { Levels = new Dictionary<string, int>(cleared.Levels) { [ladder.Code] = level } };
    }

    /// <summary>Ticks a line of an additive list, or takes its tick away.</summary>
    public static Scorecard ToggleLine(this Scorecard card, Ladder ladder, int line)
    {
        var now = card.LinesOf(ladder);
        int[] then = [.. now.Contains(line) ? now.Where(other => other != line) : now.Append(line)];
        var cleared = card.Clear(ladder.Criterion);
        return then.Length == 0 ? cleared : cleared with { Lines = new Dictionary<string, IReadOnlyList<int>>(cleared.Lines) { [ladder.Code] = then } };
    }

    /// <summary>The ticked lines of an additive list. A card with one line may have it among its levels.</summary>
    public static IReadOnlyList<int> LinesOf(this Scorecard card, Ladder ladder) =>
        card.Lines.TryGetValue(ladder.Code, out var lines) ? lines : card.Levels.TryGetValue(ladder.Code, out var line) ? [line] : [];

    /// <summary>Says that a criterion was looked at and got no tick, or takes that back.</summary>
    public static Scorecard ToggleNone(this Scorecard card, Criterion criterion)
    {
        var cleared = card.Clear(criterion);
        return card.AnsweredNone.Contains(criterion.Code) ? cleared : cleared with { AnsweredNone = [.. cleared.AnsweredNone, criterion.Code] };
    }

    /// <summary>Leaves a criterion open.</summary>
    public static Scorecard Clear(this Scorecard card, Criterion criterion)
    {
        bool IsOther(string code) => criterion.Ladders.All(ladder => ladder.Code != code);
        return card with
        {
            Levels = card.Levels.Where(tick => IsOther(tick.Key)).ToDictionary(tick => tick.Key, tick => tick.Value),
            Lines = card.Lines.Where(tick => IsOther(tick.Key)).ToDictionary(tick => tick.Key, tick => tick.Value),
            AnsweredNone = Without(card.AnsweredNone, criterion.Code),
        };
    }

    public static Scorecard ToggleFinding(this Scorecard card, FindingKind kind, string? criterion)
    {
        var finding = new Finding(kind, criterion);
        return card with { Findings = card.Findings.Contains(finding) ? [.. card.Findings.Where(other => other != finding)] : [.. card.Findings, finding] };
    }

    public static Scorecard TogglePrerequisite(this Scorecard card, string criterion) => card with { UnmetPrerequisites = Toggled(card.UnmetPrerequisites, criterion) };

    public static Scorecard ToggleExempt(this Scorecard card, string criterion) => card with { Exempt = Toggled(card.Exempt, criterion) };

    /// <summary>Gives a part of a form that is known by its totals its points.</summary>
    public static Scorecard WithPart(this Scorecard card, Rubric form, string part, DecimalPoints points)
    {
        var now = card.PartTotals ?? NoPoints(form);
        return card with { PartTotals = PartTotals.OfDecimals(form.Parts.Select(each => new KeyValuePair<string, DecimalPoints>(each.Code, each.Code == part ? points : now.DecimalOf(each.Code) ?? default))) };
    }

    private static PartTotals NoPoints(Rubric form) => new(form.Parts.Select(part => new KeyValuePair<string, Fraction>(part.Code, default)));

    private static string[] Toggled(IReadOnlyList<string> codes, string code) => codes.Contains(code) ? Without(codes, code) : [.. codes, code];

    private static string[] Without(IReadOnlyList<string> codes, string code) => [.. codes.Where(other => other != code)];
}
