using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Texts = Ocop.Domain.Explanations.ExplanationTexts;

namespace Ocop.Domain.Explanations;

/// <summary>Builds the explanation of one card from what was read of it.</summary>
internal sealed class CardExplanation
{
    private readonly CheckedCard card;
    private readonly Rubric rubric;
    private readonly Rating rating;

    public CardExplanation(CheckedCard card)
    {
        this.card = card;
        rubric = card.Rubric;
        rating = card.Rating;
    }

    public ExplanationStep Result()
    {
        var set = rubric.ProductSet;
        switch (rating)
        {
            case Rejected:
                return new ExplanationStep(ExplanationStepKind.Result, Texts.Of(set, Texts.Rejected), Form())
                {
                    Holds = false,
                    Change = Texts.NoLevelHelps,
                    Steps = [Regime(), .. Findings()],
                };
            case Halted halted:
                return new ExplanationStep(ExplanationStepKind.Result, Texts.Of(set, Texts.StopsAt(halted.Criterion)), Form())
                {
                    Holds = false,
                    Change = PlanFor(1),
                    Steps = [Regime(), .. Findings(), Points(null)],
                };
            default:
                var rated = (Rated)rating;
                return new ExplanationStep(ExplanationStepKind.Result, Texts.Of(set, Outcome(rated)), Band(rated.Band))
                {
                    Steps = [Regime(), .. Findings(), Points(rated), BandStep(rated), .. Enumerable.Range(2, 4).Select(stars => Star(rated, stars)), .. Remarks(rated)],
                };
        }
    }

    internal static ExplanationStep RegimeOf(Rubric rubric, string? day) => new(ExplanationStepKind.Regime, Texts.Regime(rubric.ProductSet, day), new RuleBasis(rubric.Reference));

    internal static BilingualText Range(Rubric rubric, int stars)
    {
        var bands = rubric.Rules.Bands;
        var index = bands.TakeWhile(band => band.Stars != stars).Count();
        return index == 0 ? Texts.TopRange(bands[index].From, rubric.MaxTotal) : Texts.Range(bands[index].From, bands[index - 1].From);
    }

    /// <summary>Says whether the minimum levels of fewer stars are reached, where there are any: more stars need them too.</summary>
    internal static IEnumerable<ExplanationStep> LowerMinimums(Rubric rubric, int stars, IEnumerable<(string Criterion, int Stars)> unmet, int? ceiling)
    {
        if (stars <= 3 || ceiling is null) yield break;
        var codes = string.Join(", ", unmet.Where(entry => entry.Stars < stars).Select(entry => entry.Criterion).Distinct());
        yield return new ExplanationStep(ExplanationStepKind.LowerMinimumLevels, Texts.LowerMinimums(stars), new RuleBasis(rubric.Reference))
        {
            Holds = codes.Length == 0,
            Change = codes.Length == 0 ? null : Texts.ReachMinimums(codes),
        };
    }

    private static BilingualText Outcome(Rated rated) => rated switch
    {
        { IsRecorded: true, Stars: { } given } => Texts.OutcomeRecorded(given),
        { Stars: { } stars } => Texts.Outcome(stars, rated.HeldBackBy, rated.IsFinal),
        _ => Texts.StarsUnknown,
    };

    private RuleBasis Form() => new(rubric.Reference);

    private RuleBasis Band(int stars) => new(rubric.Rules.BandFor(stars).Reference);

    private ExplanationStep Regime() => RegimeOf(rubric, card.Card.EvaluatedOn is { } day ? IsoDate.Format(day) : null);

    private IEnumerable<ExplanationStep> Findings()
    {
        foreach (var finding in card.Findings)
        {
            rubric.TryGetCriterion(finding.Criterion, out var criterion);
            var rejects = finding.Kind == FindingKind.Disqualifies;
            var note = criterion?.Notes.FirstOrDefault(printed => printed.Kind == (rejects ? CriterionNoteKind.Disqualifies : CriterionNoteKind.Halts))?.Labels;
            yield return new ExplanationStep(
                ExplanationStepKind.Finding,
                Texts.Finding(criterion, finding.Kind, note),
                criterion is null ? Form() : new RuleBasis(criterion.Reference))
            {
                Holds = false,
                Change = Texts.FindingGone,
            };
        }

        foreach (var zero in card.Answers.Where(answer => answer.HaltsAtZero))
        {
            yield return new ExplanationStep(
                ExplanationStepKind.Finding,
                Texts.StopsAtZero(zero.Criterion.Code),
                new RuleBasis(zero.Ladder!.Levels[zero.Level - 1].Reference))
            {
                Holds = false,
                Change = FirstAboveZero(zero),
            };
        }

        if (rating is Rated) yield return new ExplanationStep(ExplanationStepKind.Finding, Texts.NoFinding, Form()) { Holds = true };
    }

    // A case may have no points at all, and no step leads from one case to the other.
    private static BilingualText FirstAboveZero(CriterionAnswer zero)
    {
        var level = zero.Ladder!.Levels.FirstOrDefault(one => one.Points > 0);
        return level is null ? Texts.NoLevelHelps : Texts.Raise(zero.Ladder.Code, zero.Level, level.Level);
    }

    private ExplanationStep Points(Rated? rated)
    {
        // A halted evaluation shows the points up to the criterion at which it stopped.
        var stop = rating is Halted halted ? Array.FindIndex(card.Answers, answer => answer.Criterion.Code == halted.Criterion) : card.Answers.Length;
        // Of a recorded result only figures are known, and of the parts not all of them.
        var counted = rated is { IsRecorded: true } ? [] : card.Answers.Take(stop).ToArray();
        var text = rated is null ? Texts.PointsBeforeStop(counted.Sum(answer => answer.Points)) : Texts.PointsOf(rated.ExactTotal, rubric.MaxTotal);
        var parts = rubric.Parts.Where(part => rated is null || rated.Parts.TryGetPoints(part.Code, out _));
        return new ExplanationStep(ExplanationStepKind.Points, text, Form()) { Steps = parts.Select(part => Part(part, rated, counted)).ToArray() };
    }

    private ExplanationStep Part(RubricPart part, Rated? rated, CriterionAnswer[] counted)
    {
        var own = counted.Where(answer => answer.Criterion.Section.Part == part).ToArray();
        var points = rated is null ? own.Sum(answer => answer.Points) : rated.Parts.DecimalOf(part.Code)!.Value;
        return new ExplanationStep(
            ExplanationStepKind.Part,
            Texts.Part(part, points),
            new RuleBasis(part.Reference))
        {
            Steps = own.Select(Criterion).ToArray(),
        };
    }

    private static ExplanationStep Criterion(CriterionAnswer answer)
    {
        // Of several lines each is a place of its own; together they are the list.
        var ticked = answer.Ticked;
        return new ExplanationStep(ExplanationStepKind.Criterion, Texts.Criterion(answer), new RuleBasis(ticked.Count == 1 ? ticked[0].Reference : answer.Criterion.Reference));
    }

    private ExplanationStep BandStep(Rated rated)
    {
        var range = Range(rubric, rated.Band);
        return new ExplanationStep(
            ExplanationStepKind.Band,
            Texts.Band(rated.ExactTotal, rated.Band, range),
            Band(rated.Band));
    }

    private ExplanationStep Star(Rated rated, int stars)
    {
        var from = rubric.Rules.BandFor(stars).From;
        var hasPoints = rated.Total >= from;
        DecimalPoints missing = from - rated.ExactTotal.Value;
        var points = new ExplanationStep(ExplanationStepKind.StarPoints, Texts.StarPoints(from, rated.ExactTotal), Band(stars))
        {
            Holds = hasPoints,
            Change = hasPoints ? null : Texts.MorePoints(missing),
        };
        bool? holds = !hasPoints ? false : rated.Stars is { } has ? has >= stars : null;
        return new ExplanationStep(ExplanationStepKind.Star, Texts.Star(stars, holds), Band(stars))
        {
            Holds = holds,
            Change = holds == false ? PlanFor(stars) : null,
            Steps = [points, .. LowerMinimums(rubric, stars, rated.Unmet.Select(unmet => (unmet.Criterion, unmet.Stars)), rated.Ceiling), .. rated.IsRecorded ? [] : Minimums(stars)],
        };
    }

    // What the steps above do not say by themselves.
    private IEnumerable<ExplanationStep> Remarks(Rated rated)
    {
        foreach (var contradiction in rated.Contradictions) yield return new ExplanationStep(ExplanationStepKind.Remark, Texts.Contradiction(contradiction, rated, rubric), Form());
        foreach (var remark in rated.Remarks)
        {
            var text = remark.Code switch
            {
                RemarkCode.MixedCases => Texts.MixedCases,
                RemarkCode.Interpretation => Texts.Interpretation(rated.Interpretations),
                _ => null,
            };
            if (text is not null) yield return new ExplanationStep(ExplanationStepKind.Remark, text, Form());
        }
    }

    // What this number of stars needs at least, marks and added requirements alike; what fewer stars need stands under theirs.
    private IEnumerable<ExplanationStep> Minimums(int stars) =>
        from minimum in card.Minimums
        let answer = card.Answers[minimum.Criterion]
        where minimum.Stars == stars && answer.IsBoundBy(minimum)
        select Minimum(answer, minimum);

    private static ExplanationStep Minimum(CriterionAnswer answer, FormMinimum minimum)
    {
        var (ladder, level) = (minimum.Ladder, minimum.Level);
        var holds = answer.Reaches(minimum);
        return new ExplanationStep(
            ExplanationStepKind.MinimumLevel,
            Texts.Minimum(ladder.Code, answer.Criterion.Labels, level, answer.CountedLevel),
            new RuleBasis(minimum.Reference))
        {
            Holds = holds,
            Change = holds ? null : ToReach(answer, ladder, level),
        };
    }

    private static BilingualText ToReach(CriterionAnswer answer, Ladder ladder, int level)
    {
        var needed = new List<BilingualText>();
        if (answer.LacksPrerequisite) needed.Add(Texts.MeetPrerequisite(ladder.Criterion.Code));
        if (answer.IsInapplicable)
        {
            var condition = answer.Criterion.Condition!;
            needed.Add(Texts.Raise(condition.Criterion, 0, condition.AboveLevel + 1));
        }

        // Where the other one of two cases is ticked, its level says nothing of this one.
        if (answer.Ladder is null || (answer.Ladder == ladder && answer.Level < level)) needed.Add(Texts.Raise(ladder.Code, answer.Level, level));
        return Texts.All(needed);
    }

    // The fewest steps; what stands in the way where there are none.
    private BilingualText PlanFor(int stars)
    {
        switch (UpgradePlanner.Plan(card, stars, UpgradePlanCosts.OnePerStep, alternatives: 0))
        {
            case UpgradePlanFound found:
                return Texts.FewestSteps(found.Cost, found.Changes);
            case UpgradePlanImpossible { Reason: UpgradePlanObstacle.UnknownRequirements }:
                return Texts.NoPlan;
            case UpgradePlanImpossible { Reason: UpgradePlanObstacle.MinimumLevels, Best: Rated best }:
                return WithPrerequisites(best.Unmet.Where(unmet => unmet.Stars <= stars).Select(unmet => unmet.Criterion).Distinct().ToArray(), stars);
            case UpgradePlanImpossible { Reason: UpgradePlanObstacle.Points, Best: Rated best }:
                return Texts.PointsAtMost(best.Total);
            default:
                return Texts.NoLevelHelps;
        }
    }

    // Where every level is at its highest, only a prerequisite keeps a minimum level out of reach, and no level makes up for one: those in the way are named beside the steps.
    private BilingualText WithPrerequisites(string[] missed, int stars)
    {
        var prerequisites = Array.ConvertAll(missed, Texts.MeetPrerequisite);
        return UpgradePlanner.Plan(card.WithPrerequisites(missed), stars, UpgradePlanCosts.OnePerStep, alternatives: 0) switch
        {
            UpgradePlanFound found => Texts.All([.. prerequisites, Texts.FewestSteps(found.Cost, found.Changes)]),
            UpgradePlanAlreadyThere => Texts.All(prerequisites),
            _ => Texts.MinimumsStillMissed(string.Join(", ", missed)),
        };
    }
}
