using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws cards criterion by criterion: each is unticked, ticked at a level of one of its ladders, or answered with none.</summary>
internal static class CardGenerators
{
    // How cards lie between empty and full, so that every band and ceiling is met: the share of criteria that are ticked (null: it grows with the size
    // of the test), and of the ticks that are at the last level.
    private static readonly Gen<(int? Ticked, int Last)> Styles = Gen.Frequency(
        (1, Gen.Constant(((int?)null, 0))),
        (1, Gen.Choose(0, 100).Select(last => ((int?)100, last))),
        (1, Gen.Choose(85, 99).Select(last => ((int?)100, last))));

    /// <summary>Cards without findings of one form.</summary>
    public static Gen<Scorecard> Clean(Rubric form) =>
        from answers in Answers(form)
        from unmet in Some(CardParts.Carriers(form, CriterionNoteKind.Prerequisite), 1, 8)
        from day in Gen.Frequency((1, Gen.Constant((LocalDate?)null)), (1, LawDays.From(form.Rules.Instrument.InForceFrom).Select(day => (LocalDate?)day)))
        select new Scorecard
        {
            Decision = form.Decision,
            ProductSet = form.ProductSet.Number,
            Levels = answers.Levels,
            AnsweredNone = answers.None,
            UnmetPrerequisites = unmet,
            EvaluatedOn = day,
        };

    public static Gen<Scorecard> Clean() => Gen.Elements<Rubric>(CardParts.CompleteForms).SelectMany(Clean);

    public static Gen<Scorecard> Ticked() =>
        from form in Gen.Elements<Rubric>(CardParts.CompleteForms)
        from answers in Answers(form)
        select new Scorecard { Decision = form.Decision, ProductSet = form.ProductSet.Number, Levels = answers.Levels };

    /// <summary>Cards of one complete form, about one in six of them with findings.</summary>
    public static Gen<Scorecard> Valid(Rubric form) =>
        from card in Clean(form)
        from findings in Gen.Frequency((5, Gen.Constant(Array.Empty<Finding>())), (1, Findings(form)))
        from product in Gen.Frequency((1, Gen.Constant((ScorecardProduct?)null)), (1, Products))
        select new Scorecard
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Levels = card.Levels,
            AnsweredNone = card.AnsweredNone,
            Findings = findings,
            UnmetPrerequisites = card.UnmetPrerequisites,
            EvaluatedOn = card.EvaluatedOn,
            Product = product,
        };

    public static Gen<Scorecard> Valid() => Gen.Frequency(
        (9, Gen.Elements<Rubric>(CardParts.CompleteForms).SelectMany(Valid)),
        (1, Gen.Elements<Rubric>(CardParts.TotalsOnlyForms).SelectMany(Totals)));

    /// <summary>Clean cards of which one to four criteria are open, all others answered.</summary>
    public static Gen<Scorecard> Unfinished() =>
        from form in Gen.Elements<Rubric>(CardParts.CompleteForms)
        from card in Clean(form)
        from order in Gen.Shuffle<Criterion>(form.Criteria)
        from count in Gen.Choose(1, 4)
        select Opened(form, card, order.Take(count).ToArray());

    /// <summary>A card and a part of its answers.</summary>
    public static Gen<CardHalves> Halves() =>
        from card in Clean()
        from kept in Gen.SubListOf<string>(card.Levels.Keys)
        from none in Gen.SubListOf<string>(card.AnsweredNone)
        select new CardHalves(card, CardParts.With(card, levels: card.Levels.Where(entry => kept.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value), none: [.. none]));

    private static Gen<ScorecardProduct?> Products =>
        from name in Gen.Elements("Hoa hồi khô", "Trà shan tuyết", "\"quoted\" \\ <b>", "é e\u0301", "1")
        from code in Gen.Elements(null, "20-06184-1-2026", "x")
        select (ScorecardProduct?)new ScorecardProduct { Name = name, Code = code };

    private static Gen<(Dictionary<string, int> Levels, string[] None)> Answers(Rubric form) =>
        from style in Styles
        from answers in Gen.Sized(size => Gen.CollectToArray(form.Criteria, criterion => Answer(criterion, style.Ticked ?? size, style.Last)))
        select (
            answers.Where(answer => answer.Level > 0).ToDictionary(answer => answer.Ladder.Code, answer => answer.Level),
            answers.Where(answer => answer.Level == 0 && answer.IsNone).Select(answer => answer.Ladder.Criterion.Code).ToArray());

    private static Gen<(CriterionCase Ladder, int Level, bool IsNone)> Answer(Criterion criterion, int ticked, int last) =>
        from ladder in Gen.Elements<CriterionCase>(criterion.Cases)
        from isTicked in Gen.Choose(0, 99)
        from isLast in Gen.Choose(0, 99)
        from any in Gen.Choose(0, ladder.Levels.Count)
        from none in Gen.Elements(true, false)
        select (ladder, isTicked >= ticked ? 0 : isLast < last ? ladder.Levels.Count : any, none);

    private static Gen<Finding[]> Findings(Rubric form) =>
        from halts in Some(CardParts.Carriers(form, CriterionNoteKind.Halts), 1, 2)
        from rejects in Some(CardParts.Carriers(form, CriterionNoteKind.Disqualifies), 1, 4)
        from dossier in Gen.Frequency((3, Gen.Constant(Array.Empty<Finding>())), (1, Gen.Constant(new[] { new Finding(FindingKind.Disqualifies) })))
        select (Finding[])[.. halts.Select(code => new Finding(FindingKind.Halts, code)), .. rejects.Select(code => new Finding(FindingKind.Disqualifies, code)), .. dossier];

    // A part of a list, each entry in it by a chance of its own.
    private static Gen<string[]> Some(string[] codes, int chance, int of) =>
        Gen.CollectToArray(codes, code => Gen.Choose(1, of).Select(drawn => drawn <= chance ? code : null)).Select(kept => kept.OfType<string>().ToArray());

    private static Gen<Scorecard> Totals(Rubric form) =>
        from a in Gen.Choose(0, form.Parts[0].Maximum)
        from b in Gen.Choose(0, form.Parts[1].Maximum)
        from c in Gen.Choose(0, form.Parts[2].Maximum)
        from day in Gen.Frequency((1, Gen.Constant((LocalDate?)null)), (1, LawDays.From(form.Rules.Instrument.InForceFrom).Select(day => (LocalDate?)day)))
        select new Scorecard { Decision = form.Decision, ProductSet = form.ProductSet.Number, PartTotals = new PartTotals(a, b, c), EvaluatedOn = day };

    private static Scorecard Opened(Rubric form, Scorecard card, Criterion[] open)
    {
        var levels = CardParts.Without(card.Levels, [.. open.SelectMany(criterion => criterion.Cases).Select(ladder => ladder.Code)]);
        var none = form.Criteria.Where(criterion => !open.Contains(criterion) && !criterion.Cases.Any(ladder => levels.ContainsKey(ladder.Code))).Select(criterion => criterion.Code);
        return CardParts.With(card, levels: levels, none: [.. none]);
    }
}
