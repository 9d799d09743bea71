using NodaTime;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Generators;

/// <summary>All forms of the book: those of each decision with all amendments, and those that an amendment took the place of, each with the days on which it is used.</summary>
internal static class BookForms
{
    /// <summary>All forms: decisions newest first, sets ascending; a form of earlier days follows the one that took its place.</summary>
    public static IReadOnlyList<Rubric> All { get; } = [.. RuleBook.Default.Decisions.SelectMany(Of)];

    /// <summary>The forms of a decision.</summary>
    public static IEnumerable<Rubric> Of(string decision)
    {
        var rules = RuleBook.Default.Rules(decision);
        foreach (var form in rules.Rubrics)
        {
            yield return form;
            if (IsAmended(form)) yield return AsIssued(rules)!.RubricFor(form.ProductSet.Number);
        }
    }

    /// <summary>The first day on which a form is used.</summary>
    public static LocalDate FirstDay(Rubric form) => IsAmended(form) ? Amendment(form) : form.Rules.Instrument.InForceFrom;

    /// <summary>The last day on which a form is used, or null where it is used to the end: then a card without a day is of it too.</summary>
    public static LocalDate? LastDay(Rubric form) => IsOfEarlierDays(form) ? Amendment(form).PlusDays(-1) : null;

    /// <summary>Whether an amendment took the place of a form.</summary>
    public static bool IsOfEarlierDays(Rubric form) => form.ProductSet.Number == 26 && AsIssued(form.Rules) == form.Rules && form != RuleBook.Default.RubricFor(form.Decision, 26);

    /// <summary>The day of a card that says no more than it must: none, but for a form of earlier days.</summary>
    public static LocalDate? NeededDay(Rubric form) => IsOfEarlierDays(form) ? FirstDay(form) : null;

    // By what the forms say, and not by what the library calls amended.
    private static bool IsAmended(Rubric form)
    {
        var issued = AsIssued(form.Rules);
        return issued is not null && issued != form.Rules && !Content(issued.RubricFor(form.ProductSet.Number)).SequenceEqual(Content(form));
    }

    private static IEnumerable<(string, string, int)> Content(Rubric form) =>
        form.Ladders.SelectMany(ladder => ladder.Levels, (ladder, level) => (ladder.Code, level.Labels.Vietnamese, level.Points));

    // Null for a form of another book, which is taken as it is.
    private static DecisionRules? AsIssued(DecisionRules rules) =>
        RuleBook.Default.Decisions.Contains(rules.Instrument.Number) ? RuleBook.Default.Rules(rules.Instrument.Number, rules.Instrument.InForceFrom) : null;

    private static LocalDate Amendment(Rubric form) => RuleBook.Default.Instruments.First(instrument => instrument.Amends.Contains(form.Decision)).InForceFrom;
}
