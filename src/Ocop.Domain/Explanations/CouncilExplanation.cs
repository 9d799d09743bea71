using Ocop.Domain.Councils;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Texts = Ocop.Domain.Explanations.ExplanationTexts;

namespace Ocop.Domain.Explanations;

/// <summary>Builds the explanation of a council's outcome.</summary>
internal sealed class CouncilExplanation
{
    private readonly CouncilSession session;
    private readonly Rubric rubric;
    private readonly CouncilResult result;
    private readonly CouncilLevelRules law;

    public CouncilExplanation(Rubric rubric, CouncilLevelRules law, CouncilSession session, CouncilResult result)
    {
        this.rubric = rubric;
        this.law = law;
        this.session = session;
        this.result = result;
    }

    public ExplanationStep Result()
    {
        var steps = new List<ExplanationStep> { CardExplanation.RegimeOf(rubric, day: null) };
        if (session.Regulation.Quorum is not null || session.Regulation.QuorumShare is not null) steps.Add(Quorum(Council.QuorumOf(session.Regulation)));
        if (session.Regulation.PresentRoles is { Count: > 0 } roles) steps.Add(PresentRoles(roles));
        foreach (var finding in result.Findings) steps.Add(Finding(finding));
        if (result.Tally is { } tally)
        {
            steps.Add(Points(tally));
            if (law.Spread is { } spread) steps.Add(Spread(tally, spread.Most, new RuleBasis(spread.Reference)));
            if (session.Regulation.LargestSpread is { } largest) steps.Add(Spread(tally, largest, new RuleBasis(session.Regulation.Name)));
            steps.Add(Band(tally));
            for (var stars = 3; stars <= 5; stars++) steps.Add(Star(tally, stars));
        }

        foreach (var remark in result.Remarks) steps.Add(new ExplanationStep(ExplanationStepKind.Regulation, Remark(remark), remark.Basis));
        return new ExplanationStep(ExplanationStepKind.Result, Outcome(), result.Basis) { Holds = result is CouncilRated or CouncilForwarded ? null : false, Change = Change(), Steps = steps };
    }

    private BilingualText Outcome() => Texts.Of(rubric.ProductSet, result switch
    {
        CouncilRated { Stars: { } stars } => Texts.StarsOf(stars),
        CouncilRated => Texts.CouncilStarsUnknown,
        CouncilForwarded { PotentialStars: var stars, By: CouncilLevel.District } => Texts.ForwardedToProvince(stars),
        CouncilForwarded { PotentialStars: var stars } => Texts.Forwarded(stars),
        CouncilReturned { Below: var stars } => Texts.Returned(stars),
        CouncilScoreAgain { Reason: CouncilScoreAgainReason.Findings } => Texts.ScoreAgainForFindings,
        CouncilScoreAgain => Texts.ScoreAgainForSpread,
        CouncilNoQuorum noQuorum => noQuorum.Present < noQuorum.Required ? Texts.NoQuorum : Texts.NoPresence,
        _ => Texts.CouncilStopped,
    });

    private BilingualText? Change() => result switch
    {
        CouncilReturned { ProvinceMayRecognise: { } stars, IsBinding: true } => Texts.Recognises(stars),
        CouncilReturned { IsBinding: true } => Texts.RecognisesByCentre,
        CouncilReturned { ProvinceMayRecognise: { } stars } => Texts.MayRecognise(stars),
        CouncilReturned => Texts.EvaluateAgain,
        CouncilScoreAgain => Texts.ScoreAgain,
        CouncilNoQuorum noQuorum => Missing(noQuorum),
        CouncilStopped => Texts.NoMean,
        _ => null,
    };

    private ExplanationStep Finding(CouncilFinding finding)
    {
        rubric.TryGetCriterion(finding.Criterion, out var criterion);
        return new ExplanationStep(
            ExplanationStepKind.Finding,
            Texts.CouncilFinding(finding.Member, finding.Criterion, finding.Kind, finding.Reason),
            new RuleBasis(criterion?.Reference ?? rubric.Reference))
        {
            Holds = false,
            Change = finding.Reason == HaltReason.ZeroPoints ? Texts.TickAboveZero : Texts.FindingGone,
        };
    }

    private static BilingualText Missing(CouncilNoQuorum result)
    {
        var needed = new List<BilingualText>();
        if (result.Present < result.Required) needed.Add(Texts.MoreToScore(result.Required - result.Present));
        if (result.MissingRoles.Count > 0) needed.Add(Texts.BringIn(result.MissingRoles));
        return Texts.All(needed);
    }

    private ExplanationStep Quorum(int quorum)
    {
        var present = result is CouncilNoQuorum few ? few.Present : session.Members.Count - result.Remarks.Count(remark => remark.Code is CouncilRemarkCode.MayNotScore or CouncilRemarkCode.BlankCard);
        var text = session.Regulation is { QuorumShare: { } share, Appointed: { } appointed } ? Texts.QuorumShare(share, appointed, quorum, present) : Texts.Quorum(quorum, present);
        return new ExplanationStep(ExplanationStepKind.Regulation, text, new RuleBasis(session.Regulation.Name))
        {
            Holds = present >= quorum,
            Change = present >= quorum ? null : Texts.MoreMembers(quorum - present),
        };
    }

    private ExplanationStep PresentRoles(IReadOnlyList<string> roles)
    {
        var missing = result is CouncilNoQuorum noQuorum ? noQuorum.MissingRoles : [];
        return new ExplanationStep(ExplanationStepKind.Regulation, Texts.PresentRoles(roles), new RuleBasis(session.Regulation.Name))
        {
            Holds = missing.Count == 0,
            Change = missing.Count == 0 ? null : Texts.BringIn(missing),
        };
    }

    private static ExplanationStep Spread(CouncilTally tally, int largest, RuleBasis basis) =>
        new(ExplanationStepKind.Regulation, Texts.Spread(largest, tally.Spread), basis)
        {
            Holds = tally.Spread <= largest,
            Change = tally.Spread <= largest ? null : Texts.NarrowSpread(tally.Spread - largest),
        };

    private ExplanationStep Points(CouncilTally tally) =>
        new(ExplanationStepKind.Points, Texts.Mean(tally.Mean), new RuleBasis(rubric.Rules.Bands[0].Reference))
        {
            Steps = tally.Members
                .Select(member => new ExplanationStep(
                    ExplanationStepKind.Member,
                    Texts.Member(member.Name, member.Total, member.Parts),
                    new RuleBasis(rubric.Reference)))
                .ToArray(),
        };

    private ExplanationStep Band(CouncilTally tally)
    {
        var range = CardExplanation.Range(rubric, tally.Band);
        return new ExplanationStep(
            ExplanationStepKind.Band,
            Texts.Band(tally.Mean, tally.Band, range),
            new RuleBasis(rubric.Rules.BandFor(tally.Band).Reference));
    }

    private ExplanationStep Star(CouncilTally tally, int stars)
    {
        var band = rubric.Rules.BandFor(stars);
        var hasPoints = tally.Mean >= band.From;
        var missing = new Fraction(band.From) - tally.Mean;
        var points = new ExplanationStep(ExplanationStepKind.StarPoints, Texts.StarPoints(band.From, tally.Mean), new RuleBasis(band.Reference))
        {
            Holds = hasPoints,
            Change = hasPoints ? null : Texts.MorePoints(missing),
        };
        bool? holds = !hasPoints ? false : tally.Stars is { } has ? has >= stars : null;
        var unmet = tally.Unmet.Where(entry => entry.Stars == stars).Select(entry => Minimum(tally, entry)).ToArray();
        var all = unmet.Length > 0 || tally.Ceiling is null ? [] : new[]
        {
            new ExplanationStep(ExplanationStepKind.MinimumLevel, Texts.CouncilMinimums(stars), new RuleBasis(rubric.Reference)) { Holds = true },
        };
        return new ExplanationStep(
            ExplanationStepKind.Star,
            Texts.CouncilStar(stars),
            new RuleBasis(band.Reference))
        {
            Holds = holds,
            Steps = [points, .. CardExplanation.LowerMinimums(rubric, stars, tally.Unmet.Select(entry => (entry.Criterion, entry.Stars)), tally.Ceiling), .. all, .. unmet],
        };
    }

    private ExplanationStep Minimum(CouncilTally tally, CouncilUnmetMinimum unmet)
    {
        rubric.TryGetCriterion(unmet.Criterion, out var criterion);
        var (rule, change) = session.Regulation.MinimumLevels switch
        {
            CouncilMinimumRule.Unanimity => (Texts.AllNeeded, Texts.MoreCards(tally.Members.Count - unmet.ReachedBy)),
            CouncilMinimumRule.MeanLevel => (Texts.MeanLevelNeeded, Texts.MeanLevel(unmet.RequiredLevel)),
            CouncilMinimumRule.MeanPoints => (Texts.MeanPointsNeeded, Texts.MeanPoints(PointsOf(criterion!, unmet))),
            _ => (Texts.MajorityNeeded, Texts.MoreCards((tally.Members.Count / 2) + 1 - unmet.ReachedBy)),
        };
        var exempt = session.Members.Count(member => member.Card.Exempt.Contains(unmet.Criterion) && tally.Members.Any(counted => counted.Name == member.Name));
        return new ExplanationStep(
            ExplanationStepKind.MinimumLevel,
            Texts.CouncilMinimum(unmet.Criterion, criterion!.Labels, unmet.RequiredLevel, unmet.ReachedBy, tally.Members.Count, exempt, rule),
            new RuleBasis(session.Regulation.Name))
        {
            Holds = false,
            Change = change,
        };
    }

    // Of two cases the one with the mark.
    private static int PointsOf(Criterion criterion, CouncilUnmetMinimum unmet) => criterion.Ladders
        .Where(ladder => ladder.Levels.Count >= unmet.RequiredLevel)
        .OrderBy(ladder => ladder.Levels[unmet.RequiredLevel - 1].MinimumForStars != unmet.Stars)
        .First()
        .Levels[unmet.RequiredLevel - 1]
        .Points;

    // Of a member who may not score, an explanation tells what follows for the card.
    private static BilingualText Remark(CouncilRemark remark) => remark.Code == CouncilRemarkCode.MayNotScore ? Texts.DoesNotCount(remark.Member) : remark.Text;
}
