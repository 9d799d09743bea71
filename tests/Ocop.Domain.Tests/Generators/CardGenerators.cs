using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws cards criterion by criterion: each is unticked, ticked at a level of one of its ladders, or answered with none.</summary>
internal static class CardGenerators
{
    // How a card lies between empty and full, so that every band and ceiling is met: by ticks here and there, by any levels, by last levels almost
    // everywhere, or by the minimum levels of some stars and whatever lies above them.
    public static Gen<Style> Styles { get; } = Gen.Frequency(
        (2, Gen.Sized(size => Gen.Choose(0, size)).Select(ticked => new Style(ticked, Last: 0, Aim: 0))),
        (2, Gen.Choose(0, 100).Select(last => new Style(100, last, Aim: 0))),
        (2, Gen.Choose(85, 99).Select(last => new Style(100, last, Aim: 0))),
        (5, from aim in Gen.Choose(3, 5) from last in Gen.Choose(0, 70) select new Style(100, last, aim)));

    /// <summary>Complete forms of all decisions. Those on which a tick at 0 points stops the evaluation are few, and so are those with a mark that binds some products only: they are drawn more often.</summary>
    public static Gen<Rubric> Forms { get; } = Gen.Frequency(
        (9, Gen.Elements<Rubric>(CardParts.CompleteForms)),
        (1, Gen.Elements(CardParts.CompleteForms.Where(form => CardParts.Carriers(form, CriterionNoteKind.BindsOnlyIf).Length > 0).ToArray())),
        (1, Gen.Elements(CardParts.CompleteForms.Where(form => form.Criteria.Any(criterion => criterion.HaltsWhenZero)).ToArray())));

    /// <summary>Cards without findings of one form, be it complete or known by its totals only.</summary>
    public static Gen<Scorecard> Clean(Rubric form) => Styles.SelectMany(style => Clean(form, style));

    /// <summary>Cards without findings of one form that lie between empty and full in the same way.</summary>
    public static Gen<Scorecard> Clean(Rubric form, Style style) => form.Status == RubricStatus.TotalsOnly ? Totals(form) :
        from answers in Answers(form, style)
        from unmet in Some(CardParts.Carriers(form, CriterionNoteKind.Prerequisite), 1, 8)
        from exempt in Some(CardParts.Carriers(form, CriterionNoteKind.BindsOnlyIf), 1, 2)
        from day in Days(form)
        select new Scorecard
        {
            Decision = form.Decision,
            ProductSet = form.ProductSet.Number,
            Levels = answers.Levels,
            Lines = answers.Lines,
            AnsweredNone = answers.None,
            UnmetPrerequisites = unmet,
            Exempt = exempt,
            EvaluatedOn = day,
        };

    /// <summary>Cards without findings of complete forms.</summary>
    public static Gen<Scorecard> Clean() => Forms.SelectMany(Clean);

    public static Gen<Scorecard> Ticked() =>
        from form in Forms
        from style in Styles
        from answers in Answers(form, style)
        select new Scorecard { Decision = form.Decision, ProductSet = form.ProductSet.Number, Levels = answers.Levels, Lines = answers.Lines, EvaluatedOn = BookForms.NeededDay(form) };

    /// <summary>Cards of one form, about one in six of them with findings.</summary>
    public static Gen<Scorecard> Valid(Rubric form) =>
        from card in Clean(form)
        from findings in Gen.Frequency((5, Gen.Constant(Array.Empty<Finding>())), (1, Findings(form)))
        from product in Gen.Frequency((1, Gen.Constant((ScorecardProduct?)null)), (1, Products))
        select CardParts.Naming(CardParts.With(card, findings: findings), product);

    /// <summary>Cards of any form, about one in ten of them of a form that is known by its totals only.</summary>
    public static Gen<Scorecard> Valid() => Gen.Frequency((9, Forms), (1, Gen.Elements<Rubric>(CardParts.TotalsOnlyForms))).SelectMany(Valid);

    /// <summary>At least one thing that was found on a dossier; half of the time nothing that rejects it, where the form has what stops it.</summary>
    public static Gen<Finding[]> Findings(Rubric form) =>
        from mayReject in Gen.Elements(true, false)
        from halts in Some(CardParts.Carriers(form, CriterionNoteKind.Halts), 2, 3)
        from rejects in mayReject ? Some(CardParts.Carriers(form, CriterionNoteKind.Disqualifies), 1, 3) : Gen.Constant(Array.Empty<string>())
        from dossier in mayReject ? Gen.Elements(true, false, false) : Gen.Constant(false)
        let found = halts.Select(code => new Finding(FindingKind.Halts, code)).Concat(rejects.Select(code => new Finding(FindingKind.Disqualifies, code))).ToArray()
        select dossier || found.Length == 0 ? [.. found, new Finding(FindingKind.Disqualifies)] : found;

    /// <summary>No day, or one on which the form is used; often near the day on which requirements were added to it.</summary>
    public static Gen<LocalDate?> Days(Rubric form)
    {
        var first = BookForms.FirstDay(form);
        if (BookForms.LastDay(form) is { } last) return Gen.Choose(0, Period.DaysBetween(first, last)).Select(days => (LocalDate?)first.PlusDays(days));
        var none = Gen.Constant((LocalDate?)null);
        var any = LawDays.From(first).Select(day => (LocalDate?)day);
        if (form.Rules.MinimumRequirements is not { } added || added.From == first) return Gen.Frequency((1, none), (1, any));
        var before = Gen.Choose(0, Period.DaysBetween(first, added.From) - 1).Select(days => (LocalDate?)first.PlusDays(days));
        var near = Gen.Choose(-1, 1).Select(days => (LocalDate?)added.From.PlusDays(days));
        return Gen.Frequency((1, none), (1, any), (1, before), (1, near));
    }

    /// <summary>Clean cards of which one to four criteria are open, half of the time such as have minimum levels; all others are answered.</summary>
    public static Gen<Scorecard> Unfinished() =>
        from form in Forms
        from card in Clean(form)
        from marked in Gen.Elements(true, false)
        from order in Gen.Shuffle<Criterion>(form.Criteria)
        from count in Gen.Choose(1, 4)
        select Opened(form, card, order.OrderByDescending(criterion => marked && criterion.Ladders.Any(ladder => ladder.Levels.Any(level => level.MinimumForStars is not null))).Take(count).ToArray());

    /// <summary>A card and a part of its answers. A criterion that does not bind the product is answered also without its tick: it goes with it.</summary>
    public static Gen<CardHalves> Halves() =>
        from card in Clean()
        from kept in Gen.SubListOf<string>(card.Levels.Keys.Concat(card.Lines.Keys))
        from none in Gen.SubListOf<string>(card.AnsweredNone)
        select new CardHalves(card, CardParts.With(
            card,
            levels: card.Levels.Where(entry => kept.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value),
            lines: card.Lines.Where(entry => kept.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value),
            none: [.. none],
            exempt: [.. card.Exempt.Where(code => kept.Contains(code) || !card.Levels.ContainsKey(code))]));

    private static Gen<ScorecardProduct?> Products =>
        from name in Gen.Elements("Hoa hồi khô", "Trà shan tuyết", "\"quoted\" \\ <b>", "é e\u0301", "1")
        from code in Gen.Elements(null, "20-06184-1-2026", "x")
        select (ScorecardProduct?)new ScorecardProduct { Name = name, Code = code };

    private static Gen<(Dictionary<string, int> Levels, Dictionary<string, IReadOnlyList<int>> Lines, string[] None)> Answers(Rubric form, Style style) =>
        from answers in Gen.CollectToArray(form.Criteria, criterion => Answer(criterion, style))
        select (
            answers.Where(answer => answer.Level > 0 && !answer.Ladder.Criterion.IsAdditive).ToDictionary(answer => answer.Ladder.Code, answer => answer.Level),
            answers.Where(answer => answer.Level > 0 && answer.Ladder.Criterion.IsAdditive).ToDictionary(answer => answer.Ladder.Code, answer => CardTicks.Lines(answer.Level)),
            answers.Where(answer => answer.Level == 0 && answer.IsNone).Select(answer => answer.Ladder.Criterion.Code).ToArray());

    private static Gen<(Ladder Ladder, int Level, bool IsNone)> Answer(Criterion criterion, Style style) =>
        from ladder in Gen.Elements<Ladder>(criterion.Ladders)
        from isTicked in Percent(style.Ticked)
        from isLast in Percent(style.Last)
        from keeps in Percent(97)
        let least = keeps ? ladder.Levels.LastOrDefault(level => level.MinimumForStars <= style.Aim)?.Level ?? 0 : 0
        from any in Gen.Choose(least, CardTicks.Most(ladder))
        from none in Gen.Elements(true, false)
        select (ladder, !isTicked ? 0 : isLast ? CardTicks.Most(ladder) : any, none);

    private static Gen<bool> Percent(int share) => Gen.Choose(0, 99).Select(drawn => drawn < share);

    // A part of a list, each entry in it by a chance of its own.
    private static Gen<string[]> Some(string[] codes, int chance, int of) =>
        Gen.CollectToArray(codes, code => Gen.Choose(1, of).Select(drawn => drawn <= chance ? code : null)).Select(kept => kept.OfType<string>().ToArray());

    private static Gen<Scorecard> Totals(Rubric form) =>
        from a in Gen.Choose(0, form.Parts[0].Max)
        from b in Gen.Choose(0, form.Parts[1].Max)
        from c in Gen.Choose(0, form.Parts[2].Max)
        from day in Days(form)
        select new Scorecard { Decision = form.Decision, ProductSet = form.ProductSet.Number, PartTotals = ThreeParts.Of(a, b, c), EvaluatedOn = day };

    private static Scorecard Opened(Rubric form, Scorecard card, Criterion[] open)
    {
        string[] codes = [.. open.SelectMany(criterion => criterion.Ladders).Select(ladder => ladder.Code)];
        var (levels, lines) = (CardParts.Without(card.Levels, codes), CardParts.Without(card.Lines, codes));
        var none = form.Criteria.Where(criterion => !open.Contains(criterion) && !criterion.Ladders.Any(ladder => levels.ContainsKey(ladder.Code) || lines.ContainsKey(ladder.Code))).Select(criterion => criterion.Code);
        return CardParts.With(card, levels: levels, lines: lines, none: [.. none], exempt: [.. card.Exempt.Where(code => open.All(criterion => criterion.Code != code))]);
    }

    /// <summary>How full a card is.</summary>
    /// <param name="Ticked">Of a hundred criteria, how many are ticked.</param>
    /// <param name="Last">Of a hundred ticks, how many are at the last level.</param>
    /// <param name="Aim">The stars whose minimum levels most of the other ticks keep to; 0 for none.</param>
    internal sealed record Style(int Ticked, int Last, int Aim);
}
