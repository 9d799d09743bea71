using System.Collections.Immutable;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>A card in the making. It becomes text by the documented format and not by the library's writer, so that the vectors do not lean on what they are to check.</summary>
internal sealed record CardDraft(Rubric Form)
{
    // Of an additive list the lines as bits.
    public ImmutableDictionary<string, int> Levels { get; init; } = ImmutableDictionary<string, int>.Empty;

    public (int A, int B, int C)? PartTotals { get; init; }

    // As it stands in the card.
    public string? Recorded { get; init; }

    public ImmutableHashSet<string> AnsweredNone { get; init; } = [];

    public ImmutableArray<(string Kind, string? Criterion)> Findings { get; init; } = [];

    public ImmutableArray<string> UnmetPrerequisites { get; init; } = [];

    public ImmutableArray<string> Exempt { get; init; } = [];

    public string? EvaluatedOn { get; init; }

    public string? ProductName { get; init; }

    /// <summary>Nothing ticked and every criterion looked at.</summary>
    public static CardDraft Blank(Rubric form) => new(form) { AnsweredNone = [.. form.Criteria.Select(criterion => criterion.Code)] };

    /// <summary>Every criterion at its most points: the first case that has them, the last level that does.</summary>
    public static CardDraft Best(Rubric form) => form.Criteria.Select(BestTick).Aggregate(Blank(form), (card, tick) => card.Tick(tick.Case, tick.Level));

    public static (Ladder Case, int Level) BestTick(Criterion criterion)
    {
        if (criterion.IsAdditive) return (criterion.Ladders[0], CardTicks.Most(criterion.Ladders[0]));
        var ladder = criterion.Ladders.MaxBy(ladder => ladder.Levels.Max(level => level.Points))!;
        return (ladder, ladder.Levels.Where(level => level.Points == ladder.Levels.Max(other => other.Points)).Max(level => level.Level));
    }

    /// <summary>Ticks a level in place of whatever was ticked in the criterion; at level 0 the criterion was looked at and got no tick.</summary>
    public CardDraft Tick(Ladder ladder, int level)
    {
        var without = Open(ladder.Criterion);
        return level == 0
            ? without with { AnsweredNone = without.AnsweredNone.Add(ladder.Criterion.Code) }
            : without with { Levels = without.Levels.Add(ladder.Code, level) };
    }

    /// <summary>Leaves a criterion unanswered.</summary>
    public CardDraft Open(Criterion criterion) => this with
    {
        Levels = Levels.RemoveRange(criterion.Ladders.Select(ladder => ladder.Code)),
        AnsweredNone = AnsweredNone.Remove(criterion.Code),
    };

    public CardDraft Find(string kind, string? criterion = null) => this with { Findings = Findings.Add((kind, criterion)) };

    public CardDraft Lack(params string[] criteria) => this with { UnmetPrerequisites = [.. criteria] };

    public CardDraft Exempting(params string[] criteria) => this with { Exempt = [.. criteria] };

    public CardDraft On(string? day) => this with { EvaluatedOn = day };

    /// <summary>The card as its wire format has it, ticks in form order.</summary>
    public string ToJson() => WireText.Object(
    [
        ("decision", WireText.String(Form.Decision)),
        ("productSet", WireText.Number(Form.ProductSet.Number)),
        .. Answers(),
        ("evaluatedOn", (EvaluatedOn ?? Form.NeededDay()) is { } day ? WireText.String(day) : null),
        ("product", ProductName is null ? null : WireText.Object(("name", WireText.String(ProductName)))),
    ]);

    /// <summary>The same without what a session says for all: the card of a member of a council.</summary>
    public string ToMemberJson(string name, string? role = null) =>
        WireText.Object([("name", WireText.String(name)), ("role", role is null ? null : WireText.String(role)), .. Answers()]);

    private IEnumerable<(string Name, string? Json)> Answers()
    {
        if (Recorded is not null)
        {
            yield return ("recorded", Recorded);
        }
        else if (PartTotals is { } totals)
        {
            yield return ("partTotals", WireText.Object(("A", WireText.Number(totals.A)), ("B", WireText.Number(totals.B)), ("C", WireText.Number(totals.C))));
        }
        else
        {
            var ticked = Form.Ladders.Where(ladder => Levels.ContainsKey(ladder.Code));
            yield return ("levels", WireText.Object([.. ticked.Select(ladder => (ladder.Code, (string?)Tick(ladder)))]));
        }

        yield return ("answeredNone", ListOrNothing(Form.Criteria.Where(criterion => AnsweredNone.Contains(criterion.Code)).Select(criterion => WireText.String(criterion.Code))));
        yield return ("findings", ListOrNothing(Findings.Select(finding =>
            WireText.Object(("kind", WireText.String(finding.Kind)), ("criterion", finding.Criterion is null ? null : WireText.String(finding.Criterion))))));
        yield return ("unmetPrerequisites", ListOrNothing(UnmetPrerequisites.Select(WireText.String)));
        yield return ("exempt", ListOrNothing(Exempt.Select(WireText.String)));
    }

    // A list as its lines; one line alone may stand as a number, and every other one does.
    private string Tick(Ladder ladder)
    {
        if (!ladder.Criterion.IsAdditive) return WireText.Number(Levels[ladder.Code]);
        var lines = CardTicks.Lines(Levels[ladder.Code]);
        return lines is [var line] && line % 2 == 0 ? WireText.Number(line) : WireText.List(lines.Select(WireText.Number));
    }

    private static string? ListOrNothing(IEnumerable<string> entries) => entries.Any() ? WireText.List(entries) : null;
}
