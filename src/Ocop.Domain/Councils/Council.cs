using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>Takes the cards of a council together (hội đồng đánh giá, phân hạng).</summary>
/// <remarks>
/// The law names the average total and leaves the rest to each council's regulation; the outcome says which of the two it rests on.
/// Law: Decision 26/2026/QĐ-TTg, Articles 3 and 7.
/// </remarks>
public static class Council
{
    private static readonly RuleBasis CommonRule = new(new BilingualText(
        $"Quy chế thường gặp của các tỉnh: chênh lệch trên {CouncilRegulation.CommonSpread} điểm",
        $"Common provincial regulation: a spread over {CouncilRegulation.CommonSpread} points"));

    /// <summary>Decides on a session.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="session">The session.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidEntryException">The session has no members, a limit of its regulation is out of range, or a card does not fit the form.</exception>
    public static CouncilResult Decide(RuleBook book, CouncilSession session)
    {
        Guard.NotNull(book, nameof(book));
        Guard.NotNull(session, nameof(session));
        var rubric = book.RubricOf(session);
        var law = book.CouncilLawOf(session.Decision, DayOf(session));
        Check(session);
        var ballots = session.Members
            .Select((member, i) => new Ballot(member, Entries.Under($"$.members[{i}]", member.Card, rubric.Rate)))
            .OrderBy(ballot => ballot.Member.Name, StringComparer.Ordinal)
            .ThenBy(ballot => (ballot.Rating as Rated)?.Total)
            .ThenBy(ballot => (ballot.Rating as Rated)?.Parts, new PartOrder(rubric))
            .ToArray();
        var regulation = session.Regulation;
        var remarks = new List<CouncilRemark>();
        var scoring = ballots.Where(ballot => MayScore(ballot.Member, regulation)).ToArray();
        foreach (var ballot in ballots.Where(ballot => !MayScore(ballot.Member, regulation))) remarks.Add(new CouncilRemark(CouncilRemarkCode.MayNotScore, new RuleBasis(regulation.Name), ballot.Member.Name));
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
            return new CouncilForwarded { Decision = decision, ProductSet = set, Basis = new RuleBasis(forwards.Reference), Tally = tally };
        }

        if (law.Returns is { } returns && (tally.Band < returns.Stars || tally.Ceiling < returns.Stars))
        {
            return new CouncilReturned { Decision = decision, ProductSet = set, Basis = new RuleBasis(returns.Reference), Tally = tally };
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

    private static bool MayScore(CouncilMember member, CouncilRegulation regulation) =>
        regulation.ScoringRoles is not { } roles || (member.Role is { } role && roles.Contains(role));

    // By what the cards say and never by who says it: a rejection for every reason that a card gives, else the earliest halt.
    private static Rating Stop(Rubric rubric, Ballot[] ballots)
    {
        var rejections = ballots.Select(ballot => ballot.Rating).OfType<Rejected>().ToArray();
        if (rejections.Length > 0)
        {
            return rejections[0] with { Reasons = rejections.SelectMany(rejected => rejected.Reasons).Distinct().OrderBy(finding => ScorecardRater.FormPosition(rubric, finding.Criterion)).ToArray() };
        }

        return ballots.Select(ballot => (Halted)ballot.Rating).OrderBy(halted => ScorecardRater.FormPosition(rubric, halted.Criterion)).ThenBy(halted => halted.Reason).First();
    }

    private static IReadOnlyList<CouncilFinding> Findings(Rubric rubric, Ballot[] ballots) => ballots
        .Where(ballot => ballot.Rating is not Rated)
        .SelectMany(ballot => Findings(rubric, ballot.Member))
        .OrderBy(finding => finding.Member, StringComparer.Ordinal)
        .ThenBy(finding => ScorecardRater.FormPosition(rubric, finding.Criterion))
        .ThenBy(finding => finding.Kind)
        .ThenBy(finding => finding.Reason)
        .ToArray();

    private static IEnumerable<CouncilFinding> Findings(Rubric rubric, CouncilMember member) =>
    [
        .. member.Card.Findings.Select(finding => new CouncilFinding(member.Name, finding.Kind, finding.Criterion, HaltReason.Finding)),
        .. CriterionAnswer.Read(rubric, member.Card).Where(answer => answer.HaltsAtZero).Select(answer => new CouncilFinding(member.Name, FindingKind.Halts, answer.Criterion.Code, HaltReason.ZeroPoints)),
    ];

    private static CouncilTally Tally(Rubric rubric, Ballot[] ballots, CouncilMinimumRule rule)
    {
        var ratings = ballots.Select(ballot => (Rated)ballot.Rating).ToArray();
        var answers = ballots.Select(ballot => CriterionAnswer.Read(rubric, ballot.Member.Card)).ToArray();
        var mean = Mean(ratings.Select(rated => rated.Total));
        var unmet = Unmet(rubric, ballots, answers, rule);
        var band = rubric.Rules.Bands.First(entry => mean >= entry.From).Stars;
        var ceiling = ratings.Any(rated => rated.Ceiling is null) ? null
            : unmet.Count == 0 ? 5
            : (int?)unmet.Min(entry => entry.Stars) - 1;
        return new CouncilTally
        {
            Mean = mean,
            Parts = new PartTotals(rubric.PartCodes, rubric.PartCodes.Select(code => Sum(ratings.Select(rated => rated.Parts[code])) / ratings.Length).ToArray()),
            Band = band,
            Ceiling = ceiling,
            HeldBackBy = ceiling is { } most ? ScorecardRater.LimitingFactorOf(band, most) : null,
            Spread = ratings.Max(rated => rated.Total) - ratings.Min(rated => rated.Total),
            Unmet = unmet,
            Disagreements = Disagreements(rubric, answers),
            Members = ballots.Zip(ratings, (ballot, rated) => new CouncilMemberTotal(ballot.Member.Name, rated.Total, rated.Parts)).ToArray(),
        };
    }

    private static IReadOnlyList<CouncilUnmetMinimum> Unmet(Rubric rubric, Ballot[] ballots, IReadOnlyList<CriterionAnswer>[] answers, CouncilMinimumRule rule)
    {
        var unmet = new List<CouncilUnmetMinimum>();

        // A council meets on one day: an added requirement that holds for one of its cards holds for the council.
        var requirements = ballots.SelectMany(ballot => ScorecardRater.KnownRequirements(rubric, ballot.Member.Card)).Distinct().ToArray();
        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            var criterion = rubric.Criteria[i];
            var members = answers.Select(card => card[i]).ToArray();
            foreach (var @case in criterion.Cases)
            {
                foreach (var mark in @case.Levels)
                {
                    if (mark.MinimumForStars is { } stars) Add(criterion, @case, mark.Number, stars, members);
                }
            }

            foreach (var requirement in requirements)
            {
                if (requirement.RequiredLevel(criterion) is { } level) Add(criterion, criterion.Cases[0], level, requirement.Stars, members);
            }
        }

        return unmet;

        void Add(Criterion criterion, CriterionCase @case, int level, int stars, CriterionAnswer[] members)
        {
            var reachedBy = members.Count(answer => answer.Reaches(@case, level));
            if (!IsReached(@case, level, reachedBy, members, rule)) unmet.Add(new CouncilUnmetMinimum(criterion.Code, stars, level, reachedBy));
        }
    }

    private static bool IsReached(CriterionCase @case, int level, int reachedBy, CriterionAnswer[] members, CouncilMinimumRule rule)
    {
        if (rule == CouncilMinimumRule.Majority) return 2 * reachedBy > members.Length;
        if (rule == CouncilMinimumRule.Unanimity) return reachedBy == members.Length;

        // Whoever ticked the other one of two cases says nothing of this one.
        var levels = members.Where(answer => answer.CountedLevel == 0 || answer.Case == @case).Select(answer => answer.CountedLevel).ToArray();
        return levels.Length == 0 || Mean(levels) >= level;
    }

    private static IReadOnlyList<CouncilDisagreement> Disagreements(Rubric rubric, IReadOnlyList<CriterionAnswer>[] answers)
    {
        var disagreements = new List<CouncilDisagreement>();
        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            var points = answers.Select(card => card[i].Points).ToArray();
            if (points.Min() < points.Max()) disagreements.Add(new CouncilDisagreement(rubric.Criteria[i].Code, points.Min(), points.Max(), Mean(points)));
        }

        return disagreements;
    }

    private static Fraction Mean(IEnumerable<int> values)
    {
        var all = values.ToArray();
        return new Fraction(all.Sum(), all.Length);
    }

    private static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(default(Fraction), (sum, value) => sum + value);

    private static void Check(CouncilSession session)
    {
        if (session.Members.Count == 0) throw Problem("$.members", "không có thành viên; cần ít nhất một", "no members; expected at least one");
        Check(session.Regulation);
    }

    /// <summary>Refuses a regulation whose limits are out of range.</summary>
    internal static void Check(CouncilRegulation regulation)
    {
        CheckFrom(1, regulation.Quorum, "$.rules.quorum");
        CheckFrom(0, regulation.LargestSpread, "$.rules.largestSpread");
    }

    private static void CheckFrom(int least, int? number, string entry)
    {
        if (number < least) throw Problem(entry, $"{number} không dùng được; cần số nguyên từ {least}", $"{number} cannot be used; expected a whole number from {least}");
    }

    private static InvalidEntryException Problem(string entry, string vietnamese, string english) => new(entry, new BilingualText(vietnamese, english));

    private sealed record Ballot(CouncilMember Member, Rating Rating);

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
