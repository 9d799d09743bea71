using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>Takes the cards of a council together (hội đồng đánh giá, phân hạng).</summary>
/// <remarks>
/// The law names the average total and leaves the rest to each council's regulation; the outcome says which of the two it rests on.
/// Law: Decision 26/2026/QĐ-TTg, Articles 3 and 7.
/// </remarks>
internal static class Council
{
    private static readonly RuleBasis CommonRule = new(CouncilTexts.CommonRule);

    /// <summary>Decides on a session without mistakes.</summary>
    /// <param name="rubric">The form.</param>
    /// <param name="law">What the decision says of councils; null where it is not known.</param>
    /// <param name="session">The session.</param>
    /// <param name="cards">The members' cards, in the order of the session.</param>
    public static CouncilResult Decide(Rubric rubric, CouncilLaw? law, CouncilSession session, IReadOnlyList<CheckedCard> cards)
    {
        var ballots = session.Members
            .Zip(cards, (member, card) => new Ballot(member, card))
            .OrderBy(ballot => ballot.Member.Name, StringComparer.Ordinal)
            .ThenBy(ballot => (ballot.Rating as Rated)?.Total)
            .ThenBy(ballot => (ballot.Rating as Rated)?.Parts, new PartOrder(rubric))
            .ToArray();
        var regulation = session.Regulation;
        var remarks = new List<CouncilRemark>();
        var roles = regulation.ScoringRoles is { } named ? new HashSet<string>(named, StringComparer.Ordinal) : null;
        var scoring = ballots.Where(ballot => MayScore(ballot.Member, roles)).ToArray();
        foreach (var ballot in ballots.Where(ballot => !MayScore(ballot.Member, roles))) remarks.Add(new CouncilRemark(CouncilRemarkCode.MayNotScore, new RuleBasis(regulation.Name), ballot.Member.Name));
        foreach (var ballot in scoring)
        {
            if (ballot.Rating is Rated { IsFinal: false }) remarks.Add(new CouncilRemark(CouncilRemarkCode.Provisional, new RuleBasis(rubric.Reference), ballot.Member.Name));
        }

        var tally = scoring.Length > 0 && scoring.All(ballot => ballot.Rating is Rated) ? Tally(rubric, scoring, regulation.MinimumLevels) : null;
        if (tally?.Spread > regulation.LargestSpread) remarks.Add(new CouncilRemark(CouncilRemarkCode.WideSpread, new RuleBasis(regulation.Name)));
        else if (tally?.Spread > CouncilRegulation.CommonSpread) remarks.Add(new CouncilRemark(CouncilRemarkCode.WideSpread, CommonRule));
        if (law is null) remarks.Add(new CouncilRemark(CouncilRemarkCode.RegulationAlone, new RuleBasis(rubric.Rules.Instrument.ToReference())));
        return Outcome(rubric, law?.Of(session.Level) ?? CouncilLevelRules.None, session, scoring, tally) with
        {
            Findings = Findings(rubric, scoring),
            Remarks = remarks,
            Interpretations = InterpretationKeys.List(scoring.SelectMany(ballot => ballot.Rating.Interpretations)),
            CheckedOn = ballots.Max(ballot => ballot.Rating.CheckedOn),
        };
    }

    private static CouncilResult Outcome(Rubric rubric, CouncilLevelRules law, CouncilSession session, Ballot[] scoring, CouncilTally? tally)
    {
        var (decision, set, regulation) = (session.Decision, session.ProductSet, new RuleBasis(session.Regulation.Name));
        var quorum = Math.Max(session.Regulation.Quorum ?? 1, 1);
        if (scoring.Length < quorum)
        {
            return new CouncilNoQuorum { Decision = decision, ProductSet = set, Basis = regulation, Tally = tally, Present = scoring.Length, Required = quorum };
        }

        if (tally is null)
        {
            var form = new RuleBasis(rubric.Reference);
            return scoring.All(ballot => ballot.Rating is not Rated)
                ? new CouncilStopped { Decision = decision, ProductSet = set, Basis = form, Tally = null, Rating = Stop(rubric, scoring) }
                : new CouncilScoreAgain { Decision = decision, ProductSet = set, Basis = form, Tally = null, Reason = CouncilScoreAgainReason.Findings };
        }

        if (tally.Spread > session.Regulation.LargestSpread)
        {
            return new CouncilScoreAgain { Decision = decision, ProductSet = set, Basis = regulation, Tally = tally, Reason = CouncilScoreAgainReason.Spread };
        }

        if (law.Forwards is { } forwards && tally.Band >= forwards.Stars)
        {
            return new CouncilForwarded { Decision = decision, ProductSet = set, Basis = new RuleBasis(forwards.Reference), Tally = tally, From = forwards.Stars };
        }

        if (law.Returns is { } returns && (tally.Band < returns.Stars || tally.Ceiling < returns.Stars))
        {
            return new CouncilReturned { Decision = decision, ProductSet = set, Basis = new RuleBasis(returns.Reference), Tally = tally, Below = returns.Stars };
        }

        var band = rubric.Rules.Bands.First(entry => entry.Stars == tally.Band);
        return new CouncilRated { Decision = decision, ProductSet = set, Basis = new RuleBasis(band.Reference), Tally = tally };
    }

    // A council meets on one day: it chooses the amendments. Cards that name several days, or none, are taken with all of them.
    internal static LocalDate? DayOf(CouncilSession session)
    {
        LocalDate[] days = [.. session.Members.Select(member => member.Card.EvaluatedOn).OfType<LocalDate>().Distinct()];
        return days.Length == 1 ? days[0] : null;
    }

    private static bool MayScore(CouncilMember member, HashSet<string>? roles) => roles is null || (member.Role is { } role && roles.Contains(role));

    // By what the cards say and never by who says it: a rejection for every reason that a card gives, else the earliest halt.
    private static Rating Stop(Rubric rubric, Ballot[] ballots)
    {
        var rejections = ballots.Select(ballot => ballot.Rating).OfType<Rejected>().ToArray();
        if (rejections.Length > 0)
        {
            return rejections[0] with { Reasons = rejections.SelectMany(rejected => rejected.Reasons).Distinct().OrderBy(finding => CheckedCard.FormPosition(rubric, finding.Criterion)).ToArray() };
        }

        return ballots.Select(ballot => (Halted)ballot.Rating).OrderBy(halted => CheckedCard.FormPosition(rubric, halted.Criterion)).ThenBy(halted => halted.Reason).First();
    }

    private static IReadOnlyList<CouncilFinding> Findings(Rubric rubric, Ballot[] ballots) => ballots
        .Where(ballot => ballot.Rating is not Rated)
        .SelectMany(FindingsOf)
        .OrderBy(finding => finding.Member, StringComparer.Ordinal)
        .ThenBy(finding => CheckedCard.FormPosition(rubric, finding.Criterion))
        .ThenBy(finding => finding.Kind)
        .ThenBy(finding => finding.Reason)
        .ToArray();

    private static IEnumerable<CouncilFinding> FindingsOf(Ballot ballot) =>
    [
        .. ballot.Card.Findings.Select(finding => new CouncilFinding(ballot.Member.Name, finding.Kind, finding.Criterion, HaltReason.Finding)),
        .. ballot.Card.Answers.Where(answer => answer.HaltsAtZero).Select(answer => new CouncilFinding(ballot.Member.Name, FindingKind.Halts, answer.Criterion.Code, HaltReason.ZeroPoints)),
    ];

    private static CouncilTally Tally(Rubric rubric, Ballot[] ballots, CouncilMinimumRule rule)
    {
        var ratings = ballots.Select(ballot => (Rated)ballot.Rating).ToArray();
        var mean = Mean(ratings.Select(rated => rated.Total));
        var unmet = Unmet(ballots, rule);
        var band = rubric.Rules.BandOf(mean);
        int? ceiling = ratings.Any(rated => rated.Ceiling is null) ? null : CheckedCard.CeilingOf(unmet.Select(entry => entry.Stars));
        return new CouncilTally
        {
            Mean = mean,
            Parts = new PartTotals(rubric.PartCodes, rubric.PartCodes.Select(code => Sum(ratings.Select(rated => rated.Parts[code])) / ratings.Length).ToArray()),
            Band = band,
            Ceiling = ceiling,
            HeldBackBy = ceiling is { } most ? CheckedCard.LimitingFactorOf(band, most) : null,
            Spread = ratings.Max(rated => rated.Total) - ratings.Min(rated => rated.Total),
            Unmet = unmet,
            Disagreements = Disagreements(rubric, ballots),
            Members = ballots.Zip(ratings, (ballot, rated) => new CouncilMemberTotal(ballot.Member.Name, rated.Total, rated.Parts)).ToArray(),
        };
    }

    // A council meets on one day: a requirement that holds for one of its cards holds for the council.
    private static IReadOnlyList<CouncilUnmetMinimum> Unmet(Ballot[] ballots, CouncilMinimumRule rule)
    {
        var unmet = new List<CouncilUnmetMinimum>();
        foreach (var minimum in ballots.Select(ballot => ballot.Card.Minimums).OrderByDescending(minimums => minimums.Length).First())
        {
            var members = Array.ConvertAll(ballots, ballot => ballot.Card.Answers[minimum.Criterion]);
            var reachedBy = members.Count(answer => answer.Reaches(minimum));
            if (!IsReached(minimum, reachedBy, members, rule)) unmet.Add(new CouncilUnmetMinimum(minimum.Ladder.Criterion.Code, minimum.Stars, minimum.Level, reachedBy));
        }

        return unmet;
    }

    private static bool IsReached(FormMinimum minimum, int reachedBy, CriterionAnswer[] members, CouncilMinimumRule rule)
    {
        if (rule == CouncilMinimumRule.Majority) return 2 * reachedBy > members.Length;
        if (rule == CouncilMinimumRule.Unanimity) return reachedBy == members.Length;

        // Whoever ticked the other one of two cases says nothing of this one.
        var levels = members.Where(answer => answer.IsBoundBy(minimum)).Select(answer => answer.CountedLevel).ToArray();
        return levels.Length == 0 || Mean(levels) >= minimum.Level;
    }

    private static IReadOnlyList<CouncilDisagreement> Disagreements(Rubric rubric, Ballot[] ballots)
    {
        var disagreements = new List<CouncilDisagreement>();
        for (var i = 0; i < rubric.CriterionArray.Length; i++)
        {
            var points = Array.ConvertAll(ballots, ballot => ballot.Card.Answers[i].Points);
            if (points.Min() < points.Max()) disagreements.Add(new CouncilDisagreement(rubric.CriterionArray[i].Code, points.Min(), points.Max(), Mean(points)));
        }

        return disagreements;
    }

    private static Fraction Mean(IEnumerable<int> values)
    {
        var all = values.ToArray();
        return new Fraction(all.Sum(), all.Length);
    }

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(default(Fraction), (sum, value) => sum + value);

    /// <summary>Adds what is wrong with a session beside its cards.</summary>
    public static void Check(CouncilSession session, ProblemList problems)
    {
        if (session.Members.Count == 0) problems.Add(new EntryProblem("$.members", EntryProblemKind.Missing, CouncilTexts.NoMembers));
    }

    /// <summary>Adds what is wrong with a regulation: limits out of range.</summary>
    public static void Check(CouncilRegulation regulation, ProblemList problems)
    {
        CheckFrom(1, regulation.Quorum, "$.rules.quorum", problems);
        CheckFrom(0, regulation.LargestSpread, "$.rules.largestSpread", problems);
    }

    private static void CheckFrom(int least, int? number, string entry, ProblemList problems)
    {
        if (number is { } given && given < least) problems.Add(new EntryProblem(entry, EntryProblemKind.OutOfRange, CouncilTexts.NotFrom(given, least)));
    }

    private sealed record Ballot(CouncilMember Member, CheckedCard Card)
    {
        public Rating Rating => Card.Rating;
    }

    // By the points of the first part, then of the next; whoever was not rated comes first.
    private sealed class PartOrder(Rubric rubric) : IComparer<PartTotals?>
    {
        public int Compare(PartTotals? x, PartTotals? y)
        {
            if (x is null || y is null) return (x is not null).CompareTo(y is not null);
            return rubric.PartCodes.Select(code => x[code].CompareTo(y[code])).FirstOrDefault(order => order != 0);
        }
    }
}
