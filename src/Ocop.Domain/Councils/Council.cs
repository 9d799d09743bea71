using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>Takes the cards of a council together (hội đồng đánh giá, phân hạng).</summary>
/// <remarks>
/// The law names the average total and leaves most of the rest to each council's regulation; the outcome says which of the two it rests on.
/// Law: Decision 26/2026/QĐ-TTg, Articles 3 and 7.
/// </remarks>
internal static class Council
{
    // As many digits as the format of sessions takes of a share; with them a share of those appointed stays exact.
    private const long LargestDenominator = 999_999_999;

    private static readonly RuleBasis CommonRule = new(CouncilTexts.CommonRule);

    /// <summary>Decides on a session without mistakes.</summary>
    /// <param name="rubric">The form.</param>
    /// <param name="law">What the decision says of councils; null where it is not known.</param>
    /// <param name="session">The session.</param>
    /// <param name="cards">The members' cards, in the order of the session. No two members are of one name.</param>
    public static CouncilResult Decide(Rubric rubric, CouncilLaw? law, CouncilSession session, IReadOnlyList<CheckedCard> cards)
    {
        var ballots = session.Members
            .Zip(cards, (member, card) => new Ballot(member, card))
            .OrderBy(ballot => ballot.Member.Name, StringComparer.Ordinal)
            .ToArray();
        var regulation = session.Regulation;
        var remarks = new List<CouncilRemark>();
        var roles = RolesOf(regulation);
        var listed = ballots.Where(ballot => MayScore(ballot.Member, roles)).ToArray();
        var absent = regulation.BlankCards == CouncilBlankCards.Vote ? [] : Array.FindAll(listed, ballot => ballot.Member.Card.IsBlank);
        var scoring = absent.Length == 0 ? listed : Array.FindAll(listed, ballot => !ballot.Member.Card.IsBlank);
        foreach (var ballot in ballots.Where(ballot => !MayScore(ballot.Member, roles))) remarks.Add(new CouncilRemark(CouncilRemarkCode.MayNotScore, new RuleBasis(regulation.Name), ballot.Member.Name));
        foreach (var ballot in absent) remarks.Add(new CouncilRemark(CouncilRemarkCode.BlankCard, new RuleBasis(regulation.Name), ballot.Member.Name));
        foreach (var ballot in scoring)
        {
            if (ballot.Rating is Rated { IsFinal: false }) remarks.Add(new CouncilRemark(CouncilRemarkCode.Provisional, new RuleBasis(rubric.Reference), ballot.Member.Name));
        }

        var tally = scoring.Length > 0 && scoring.All(ballot => ballot.Rating is Rated) ? Tally(rubric, scoring, regulation.MinimumLevels) : null;
        var rules = law?.Of(session.Level) ?? CouncilLevelRules.None;
        if (TooWide(tally, rules, regulation) is { } limit) remarks.Add(new CouncilRemark(CouncilRemarkCode.WideSpread, limit));
        else if (tally?.Spread > CouncilRegulation.CommonSpread) remarks.Add(new CouncilRemark(CouncilRemarkCode.WideSpread, CommonRule));
        if (rules.Size is { } size && !size.Allows(regulation.Appointed ?? session.Members.Count)) remarks.Add(new CouncilRemark(CouncilRemarkCode.CouncilSize, new RuleBasis(size.Reference)));
        if (law is null) remarks.Add(new CouncilRemark(CouncilRemarkCode.RegulationAlone, new RuleBasis(rubric.Rules.Instrument.ToReference())));
        var result = Outcome(rubric, rules, session, scoring, tally);
        return result with
        {
            Findings = Findings(rubric, scoring),
            Remarks = remarks,
            Interpretations = InterpretationKeys.List(scoring.SelectMany(ballot => ballot.Rating.Interpretations).Append(ReadingOf(result, rules))),
            CheckedOn = ballots.Max(ballot => ballot.Rating.CheckedOn),
        };
    }

    private static CouncilResult Outcome(Rubric rubric, CouncilLevelRules law, CouncilSession session, Ballot[] scoring, CouncilTally? tally)
    {
        var (decision, set, regulation) = (session.Decision, session.ProductSet, new RuleBasis(session.Regulation.Name));
        var quorum = QuorumOf(session.Regulation);
        var missing = MissingRoles(session);
        if (scoring.Length < quorum || missing.Length > 0)
        {
            return new CouncilNoQuorum
            {
                Decision = decision,
                ProductSet = set,
                Basis = regulation,
                Tally = tally,
                Present = scoring.Length,
                Required = quorum,
                MissingRoles = missing,
                AsksForRoles = session.Regulation.PresentRoles is not null,
            };
        }

        if (tally is null)
        {
            var form = new RuleBasis(rubric.Reference);
            return scoring.All(ballot => ballot.Rating is not Rated)
                ? new CouncilStopped { Decision = decision, ProductSet = set, Basis = form, Tally = null, Rating = Stop(rubric, scoring) }
                : new CouncilScoreAgain { Decision = decision, ProductSet = set, Basis = form, Tally = null, Reason = CouncilScoreAgainReason.Findings };
        }

        if (TooWide(tally, law, session.Regulation) is { } limit)
        {
            return new CouncilScoreAgain { Decision = decision, ProductSet = set, Basis = limit, Tally = tally, Reason = CouncilScoreAgainReason.Spread };
        }

        if (law.Forwards is { } forwards && tally.Band >= forwards.Stars)
        {
            return new CouncilForwarded { Decision = decision, ProductSet = set, Basis = new RuleBasis(forwards.Reference), Tally = tally, From = forwards.Stars, By = session.Level };
        }

        if (law.Returns is { } returns && (tally.Band < returns.Stars || tally.Ceiling < returns.Stars))
        {
            return new CouncilReturned { Decision = decision, ProductSet = set, Basis = new RuleBasis(returns.Reference), Tally = tally, Below = returns.Stars, IsBinding = returns.IsBinding };
        }

        var band = rubric.Rules.BandFor(tally.Band);
        return new CouncilRated { Decision = decision, ProductSet = set, Basis = new RuleBasis(band.Reference), Tally = tally };
    }

    /// <summary>Returns the fewest members who must score.</summary>
    public static int QuorumOf(CouncilRegulation regulation) =>
        regulation.QuorumShare is { } share ? (int)(share * regulation.Appointed!.Value).Ceiling() : Math.Max(regulation.Quorum ?? 1, 1);

    /// <summary>Returns whether a fraction can be the share of a quorum.</summary>
    public static bool IsShare(Fraction share) => share > 0 && share <= 1 && share.Denominator <= LargestDenominator;

    // What limits the spread that is too wide, or null: the decision where it is beyond that, else the regulation, which may ask for less.
    private static RuleBasis? TooWide(CouncilTally? tally, CouncilLevelRules law, CouncilRegulation regulation) =>
        law.Spread is { } spread && tally?.Spread > spread.Most ? new RuleBasis(spread.Reference)
        : tally?.Spread > regulation.LargestSpread ? new RuleBasis(regulation.Name)
        : null;

    private static string[] MissingRoles(CouncilSession session)
    {
        if (session.Regulation.PresentRoles is not { } asked) return [];
        var present = new HashSet<string?>(session.Members.Select(member => member.Role), StringComparer.Ordinal);
        return asked.Distinct(StringComparer.Ordinal).Where(role => !present.Contains(role)).ToArray();
    }

    // The key of the reading on which the step that was taken rests.
    private static string? ReadingOf(CouncilResult result, CouncilLevelRules law) => result switch
    {
        CouncilForwarded => law.Forwards?.Reading,
        CouncilReturned => law.Returns?.Reading,
        _ => null,
    };

    // A council meets on one day: it chooses the amendments. Cards that name several days, or none, are taken with all of them.
    internal static LocalDate? DayOf(CouncilSession session)
    {
        LocalDate[] days = [.. session.Members.Select(member => member.Card.EvaluatedOn).OfType<LocalDate>().Distinct()];
        return days.Length == 1 ? days[0] : null;
    }

    private static HashSet<string>? RolesOf(CouncilRegulation regulation) => regulation.ScoringRoles is { } named ? new HashSet<string>(named, StringComparer.Ordinal) : null;

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

        // Whoever ticked the other one of two cases, or says that the product is exempt, says nothing of this one.
        var bound = Array.FindAll(members, answer => answer.IsBoundBy(minimum));
        if (bound.Length == 0) return true;
        return rule == CouncilMinimumRule.MeanLevel
            ? Mean(bound.Select(answer => answer.CountedLevel)) >= minimum.Level
            : Mean(bound.Select(answer => answer.Points)) >= minimum.Ladder.Levels[minimum.Level - 1].Points;
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

    /// <summary>Adds what is wrong with the rules of a session: a council that there is not, and limits out of range or past the law.</summary>
    /// <param name="session">The session.</param>
    /// <param name="law">What the decision says of councils; null where it is not known.</param>
    /// <param name="problems">Where it is added.</param>
    public static void CheckRules(CouncilSession session, CouncilLaw? law, ProblemList problems)
    {
        var rules = law?.Of(session.Level);
        if (law is not null && rules is null) problems.Add(CouncilTexts.NoSuchCouncil(session.Decision));
        else if (rules?.Through is { } through && session.Members.Any(member => member.Card.EvaluatedOn > through)) problems.Add(CouncilTexts.CouncilEnded(session.Decision, through));

        var regulation = session.Regulation;
        CheckFrom(1, regulation.Quorum, "$.rules.quorum", problems);
        if (regulation.QuorumShare is { } share)
        {
            if (regulation.Quorum is not null) problems.Add(CouncilTexts.TwoQuorums);
            else if (!IsShare(share)) problems.Add(CouncilTexts.NoShare(share));
            if (regulation.Appointed is null) problems.Add(CouncilTexts.ShareOfNobody);
        }

        CheckFrom(1, regulation.Appointed, "$.rules.appointed", problems);
        if (regulation.Appointed is >= 1 and var appointed)
        {
            var roles = RolesOf(regulation);
            var listed = session.Members.Count(member => MayScore(member, roles));
            if (listed > appointed) problems.Add(CouncilTexts.MoreThanAppointed(appointed, listed));
        }

        CheckFrom(0, regulation.LargestSpread, "$.rules.largestSpread", problems);
        if (rules?.Spread is { } spread && regulation.LargestSpread > spread.Most) problems.Add(CouncilTexts.MoreSpreadThanLaw(regulation.LargestSpread.Value, spread));
    }

    private static void CheckFrom(int least, int? number, string entry, ProblemList problems)
    {
        if (number is { } given && given < least) problems.Add(new EntryProblem(entry, EntryProblemKind.OutOfRange, CouncilTexts.NotFrom(given, least)));
    }

    private sealed record Ballot(CouncilMember Member, CheckedCard Card)
    {
        public Rating Rating => Card.Rating;
    }
}
