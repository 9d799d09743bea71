using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>The forms of all decisions, as the vectors go through them.</summary>
internal static class ConformanceForms
{
    /// <summary>The decisions, newest first.</summary>
    public static IReadOnlyList<DecisionRules> Decisions { get; } =
        [.. RuleBook.Default.Decisions.Select(RuleBook.Default.Rules).OrderByDescending(rules => rules.Instrument.InForceFrom)];

    /// <summary>All forms: decisions newest first, sets ascending; after a form the one whose place it took.</summary>
    public static IReadOnlyList<Rubric> All { get; } = BookForms.All;

    public static IEnumerable<Rubric> Complete => All.Where(form => form.Status == RubricStatus.Complete);

    public static IEnumerable<Rubric> TotalsOnly => All.Where(form => form.Status == RubricStatus.TotalsOnly);

    public static IEnumerable<Criterion> Carriers(this Rubric form, CriterionNoteKind kind) => form.Criteria.Where(criterion => criterion.HasNote(kind));

    public static IEnumerable<Criterion> TwoCases(this Rubric form) => form.Criteria.Where(criterion => criterion.Ladders.Count == 2);

    /// <summary>The most points that ticks can give: not always what the parts add up to.</summary>
    public static int MostPoints(this Rubric form) => form.Criteria.Sum(criterion => criterion.Ladders.Max(ladder => criterion.IsAdditive ? ladder.Levels.Sum(line => line.Points) : ladder.Levels.Max(level => level.Points)));

    public static IEnumerable<Criterion> Lists(this Rubric form) => form.Criteria.Where(criterion => criterion.IsAdditive);

    /// <summary>What an amendment added to the form, or null where nothing was added or it is not for the set.</summary>
    public static MinimumRequirements? Added(this Rubric form) => form.Rules.MinimumRequirements is { } added && added.AreFor(form.ProductSet.Number) ? added : null;

    /// <summary>The last day without the minimum requirements that an amendment added, or null where none did.</summary>
    public static string? DayBeforeRequirements(this Rubric form) => form.Added() is { } added ? Text(added.From.PlusDays(-1)) : null;

    /// <summary>The day of a card that says no more than it must: none, but for a form of earlier days.</summary>
    public static string? NeededDay(this Rubric form) => BookForms.NeededDay(form) is { } day ? Text(day) : null;

    public static string Text(NodaTime.LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
