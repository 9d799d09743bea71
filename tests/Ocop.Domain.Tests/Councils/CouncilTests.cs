using System.Text;
using FsCheck.Xunit;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Councils;

public class CouncilTests
{
    // Looked up one by one these would be billions of comparisons, and the test would take minutes.
    [Fact]
    public void Decide_takes_many_roles_and_members()
    {
        var card = new Scorecard(Law26.Decision, 11, new Dictionary<string, int>());
        var members = Enumerable.Range(0, 10_000).Select(i => new CouncilMember($"m{i}", card, "s")).ToArray();
        var roles = Enumerable.Range(0, 500_000).Select(i => $"r{i}").ToArray();
        Assert.IsType<CouncilNoQuorum>(RuleBook.Default.Decide(new CouncilSession(Law26.Decision, 11, members, regulation: new CouncilRegulation(scoringRoles: roles))));
    }

    [Fact]
    public void Decide_on_a_mean_a_third_under_ninety_is_four_stars()
    {
        var result = Assert.IsType<CouncilRated>(Decide(OfTotals(90, 90, 89)));
        Assert.Equal(new Fraction(269, 3), result.Tally!.Mean);
        Assert.Equal((4, 4), (result.Tally.Band, result.Stars));
    }

    [Fact]
    public void Decide_on_a_mean_of_ninety_forwards_and_gives_no_stars()
    {
        var result = Assert.IsType<CouncilForwarded>(Decide(OfTotals(90, 90, 90)));
        Assert.Equal(5, result.Tally!.Band);
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 7, clause 3", result.Basis.ToString());
        Assert.Contains("\"stars\":null", OcopJson.Write(result));
    }

    [Fact]
    public void Decide_forwards_on_the_points_alone()
    {
        var card = ScoringCards.Top(11, ("3.5", 0));
        Assert.Equal(2, ((Rated)ScoringCards.Book.Rate(card)).Ceiling);
        var result = Assert.IsType<CouncilForwarded>(Decide(Session([card])));
        Assert.Contains("\"stars\":2,", OcopJson.Write(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_on_a_hundred_members_one_a_point_short_is_four_stars()
    {
        var result = Assert.IsType<CouncilRated>(Decide(OfTotals([.. Enumerable.Repeat(90, 99), 89])));
        Assert.Equal(89.99m, result.Tally!.Mean.ToDecimal());
        Assert.Equal(4, result.Tally.Band);
    }

    [Theory]
    [InlineData(new[] { 89, 90 }, 4)]
    [InlineData(new[] { 70, 70 }, 4)]
    [InlineData(new[] { 69, 70 }, 3)]
    [InlineData(new[] { 50, 50 }, 3)]
    [InlineData(new[] { 49, 50 }, 2)]
    [InlineData(new[] { 30, 30 }, 2)]
    [InlineData(new[] { 29, 30 }, 1)]
    public void Decide_puts_the_mean_in_its_band(int[] totals, int band) => Assert.Equal(band, Decide(OfTotals(totals)).Tally!.Band);

    // Criterion 3.5: level 1 is the minimum of three stars, level 2 that of four. Everything else allows four stars or more.
    [Theory]
    [InlineData(new[] { 2, 2, 1 }, CouncilMinimumRule.Majority, 5)]
    [InlineData(new[] { 2, 2, 1 }, CouncilMinimumRule.Unanimity, 3)]
    [InlineData(new[] { 2, 2, 1 }, CouncilMinimumRule.MeanLevel, 3)]
    [InlineData(new[] { 3, 2, 1 }, CouncilMinimumRule.MeanLevel, 5)]
    [InlineData(new[] { 3, 2, 1 }, CouncilMinimumRule.Unanimity, 3)]
    [InlineData(new[] { 2, 1 }, CouncilMinimumRule.Majority, 3)]
    [InlineData(new[] { 2, 2, 1, 1 }, CouncilMinimumRule.Majority, 3)]
    [InlineData(new[] { 3, 3, 1, 1 }, CouncilMinimumRule.MeanLevel, 5)]
    [InlineData(new[] { 3, 1, 1 }, CouncilMinimumRule.Majority, 3)]
    [InlineData(new[] { 3, 3, 0 }, CouncilMinimumRule.Majority, 5)]
    [InlineData(new[] { 3, 3, 0 }, CouncilMinimumRule.Unanimity, 2)]
    [InlineData(new[] { 3, 3, 0 }, CouncilMinimumRule.MeanLevel, 5)]
    [InlineData(new[] { 2, 2, 2 }, CouncilMinimumRule.Unanimity, 5)]
    // Its levels give 1, 2 and 3 points.
    [InlineData(new[] { 2, 2, 1 }, CouncilMinimumRule.MeanPoints, 3)]
    [InlineData(new[] { 3, 2, 1 }, CouncilMinimumRule.MeanPoints, 5)]
    [InlineData(new[] { 3, 3, 0 }, CouncilMinimumRule.MeanPoints, 5)]
    [InlineData(new[] { 1, 1, 0 }, CouncilMinimumRule.MeanPoints, 2)]
    public void Decide_reaches_a_minimum_level_as_the_rule_says(int[] levels, CouncilMinimumRule rule, int ceiling)
    {
        var session = Session([.. levels.Select(level => ScoringCards.Top(11, ("3.5", level)))]) with { Regulation = new() { MinimumLevels = rule } };
        Assert.Equal(ceiling, Decide(session).Tally!.Ceiling);
    }

    [Fact]
    public void Decide_says_how_many_members_reach_an_unmet_minimum()
    {
        var unmet = Decide(Session([ScoringCards.Top(11, ("3.5", 1)), ScoringCards.Top(11), ScoringCards.Top(11, ("3.5", 0)), ScoringCards.Top(11, ("3.5", 1))])).Tally!.Unmet;
        Assert.Equal([new CouncilUnmetMinimum("3.5", 4, 2, 1)], unmet);
    }

    [Fact]
    public void Decide_counts_what_does_not_apply_or_lacks_its_prerequisite_as_no_tick()
    {
        var without = ScoringCards.Card(11, ScoringCards.Top(11).Levels, withoutPrerequisite: ["5.3"]);
        var untold = ScoringCards.Top(11, ("5.1", 1));
        var tally = Law26.WithStoryGate.Decide(Session([without, untold])).Tally!;
        Assert.Contains(tally.Unmet, unmet => unmet is { Criterion: "5.3", ReachedBy: 1 });
        Assert.Contains(new CouncilDisagreement("5.2", 0, 2, 1), tally.Disagreements);
        Assert.Contains(new CouncilDisagreement("5.3", 0, 5, new Fraction(5, 2)), tally.Disagreements);
    }

    [Theory]
    [InlineData(80, 70, false)]
    [InlineData(80, 69, true)]
    public void Decide_reports_a_spread_over_ten(int high, int low, bool isReported)
    {
        var result = Assert.IsType<CouncilRated>(Decide(OfTotals(high, low)));
        Assert.Equal(high - low, result.Tally!.Spread);
        Assert.Equal(isReported, result.Remarks.Any(remark => remark.Code == CouncilRemarkCode.WideSpread));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    public void Decide_scores_again_only_over_the_spread_that_the_regulation_allows(int largest, bool again)
    {
        var name = new BilingualText("Quy chế tỉnh A", "Regulation of province A");
        var result = Decide(OfTotals(80, 74) with { Regulation = new() { Name = name, LargestSpread = largest } });
        if (!again)
        {
            Assert.IsType<CouncilRated>(result);
            return;
        }

        Assert.Equal(CouncilScoreAgainReason.Spread, Assert.IsType<CouncilScoreAgain>(result).Reason);
        Assert.Equal(name, result.Basis.Regulation);
        Assert.Contains("\"outcome\":\"scoreAgain\"", OcopJson.Write(result));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Decide_needs_the_quorum_of_the_regulation(int quorum, bool lacks)
    {
        var result = Decide(OfTotals(80, 80, 80) with { Regulation = new() { Quorum = quorum } });
        Assert.Equal(lacks, result is CouncilNoQuorum);
        if (lacks) Assert.Equal((3, 4), (((CouncilNoQuorum)result).Present, ((CouncilNoQuorum)result).Required));
    }

    [Fact]
    public void Decide_leaves_out_who_may_not_score()
    {
        var session = OfTotals(80, 60);
        session = session with
        {
            Members = [session.Members[0] with { Role = "member" }, session.Members[1] with { Role = "adviser" }],
            Regulation = new() { ScoringRoles = ["chair", "member"] },
        };
        var result = Decide(session);
        Assert.Equal(80, result.Tally!.Mean);
        Assert.Contains(result.Remarks, remark => remark is { Code: CouncilRemarkCode.MayNotScore, Member: "m01", Text.English: "m01 may not score" });
        var nobody = Assert.IsType<CouncilNoQuorum>(Decide(session with { Regulation = new() { ScoringRoles = ["chair"] } }));
        Assert.Null(nobody.Tally);
        Assert.Contains("\"mean\":null", OcopJson.Write(nobody));
    }

    [Theory]
    [InlineData(89, 89, "returned")]
    [InlineData(89, 90, "returned")]
    [InlineData(90, 90, "rated")]
    public void Decide_at_the_centre_rates_five_stars_or_goes_back(int first, int second, string outcome) =>
        Assert.StartsWith($"{{\"outcome\":\"{outcome}\"", OcopJson.Write(Decide(OfTotals(first, second) with { Level = CouncilLevel.Centre })));

    [Fact]
    public void Decide_at_the_centre_goes_back_for_a_missed_minimum_and_says_so()
    {
        var missed = Assert.IsType<CouncilReturned>(Decide(Session([ScoringCards.Top(11, ("4.1", 3))]) with { Level = CouncilLevel.Centre }));
        Assert.Equal((4, LimitingFactor.MinimumLevels), (missed.ProvinceMayRecognise, missed.Tally!.HeldBackBy));
        var belowNinety = Assert.IsType<CouncilReturned>(Decide(OfTotals(89) with { Level = CouncilLevel.Centre }));
        Assert.Equal((4, LimitingFactor.Points), (belowNinety.ProvinceMayRecognise, belowNinety.Tally!.HeldBackBy));
        Assert.Null(Assert.IsType<CouncilReturned>(Decide(OfTotals(45) with { Level = CouncilLevel.Centre })).ProvinceMayRecognise);
        var untrademarked = Assert.IsType<CouncilReturned>(Decide(Session([ScoringCards.Top(11, ("3.5", 0))]) with { Level = CouncilLevel.Centre }));
        Assert.Contains("\"provinceMayRecognise\":null", OcopJson.Write(untrademarked));
        Assert.Contains("\"provinceMayRecognise\":4", OcopJson.Write(missed));
    }

    [Fact]
    public void Decide_on_cards_that_stop_has_no_mean()
    {
        var halted = ScoringCards.Top(16, ("6.2", 1));
        var earlier = ScoringCards.Top(16, ("6.1", 1));
        Assert.Equal("6.1", Assert.IsType<Halted>(Assert.IsType<CouncilStopped>(Decide(Session([halted, earlier]))).Rating).Criterion);
        Assert.Equal(CouncilScoreAgainReason.Findings, Assert.IsType<CouncilScoreAgain>(Decide(Session([halted, ScoringCards.Top(16)]))).Reason);
        var rejected = ScoringCards.Card(16, ScoringCards.Top(16).Levels, findings: [new Finding(FindingKind.Disqualifies)]);
        Assert.IsType<Rejected>(Assert.IsType<CouncilStopped>(Decide(Session([halted, rejected]))).Rating);
    }

    // All minimum levels of 1048 as it was issued are known; of the amendment of 2020 only some.
    [Theory]
    [InlineData("2020-01-01", "2020-01-01", true)]
    [InlineData("2020-01-01", "2021-01-01", false)]
    [InlineData("2021-01-01", "2020-01-01", false)]
    [InlineData("2021-01-01", "2021-01-01", false)]
    public void Decide_knows_what_the_minimum_levels_allow_only_where_every_card_does(string first, string second, bool isKnown)
    {
        var tally = Decide(Of1048(first, second)).Tally!;
        Assert.Equal(isKnown, tally.Ceiling is not null);
        Assert.Equal(isKnown, tally.HeldBackBy is not null);
    }

    [Theory]
    [InlineData("2020-01-01", "2020-01-01", false)]
    [InlineData("2020-01-01", "2021-01-01", true)]
    [InlineData("2021-01-01", "2020-01-01", true)]
    public void Decide_asks_every_card_for_what_one_of_them_needs(string first, string second, bool isAsked)
    {
        var session = Of1048(first, second);
        var lowest = session with { Members = [.. session.Members.Select(member => new CouncilMember(member.Name, member.Card with { Levels = member.Card.Levels.Keys.ToDictionary(code => code, _ => 1) }))] };
        Assert.Equal(isAsked, Decide(lowest).Tally!.Unmet.Count > 0);
    }

    [Fact]
    public void Decide_tells_where_the_members_differ_and_nowhere_else()
    {
        var (high, low) = (ScoringCards.Top(11), ScoringCards.Top(11, ("3.5", 1)));
        Assert.Empty(Decide(Session([high, high])).Tally!.Disagreements);
        var levels = ScoringCards.Form(11).Ladders.Single(ladder => ladder.Code == "3.5").Levels;
        var (least, most) = (levels[0].Points, levels[^1].Points);
        Assert.Equal([new CouncilDisagreement("3.5", least, most, new Fraction(least + most + most, 3))], Decide(Session([high, low, high])).Tally!.Disagreements);
        var told = new CouncilDisagreement("1.1", 1, 3, new Fraction(5, 2));
        Assert.Equal(("1.1", 1, 3, new Fraction(5, 2)), (told.Criterion, told.Lowest, told.Highest, told.Mean));
    }

    [Theory]
    [InlineData(CouncilMinimumRule.MeanLevel)]
    [InlineData(CouncilMinimumRule.MeanPoints)]
    public void Decide_by_a_mean_binds_nobody_where_every_card_is_exempt(CouncilMinimumRule rule)
    {
        var exempt = ScoringCards.Card(21, ScoringCards.Top(21, ("7", 0)).Levels) with { Exempt = ["7"] };
        var bound = exempt with { Exempt = [], AnsweredNone = ["7"] };
        var regulation = CouncilRegulation.None with { MinimumLevels = rule };
        Assert.DoesNotContain(Decide(Session([exempt, exempt], 21) with { Regulation = regulation }).Tally!.Unmet, unmet => unmet.Criterion == "7");
        Assert.Contains(Decide(Session([exempt, bound], 21) with { Regulation = regulation }).Tally!.Unmet, unmet => unmet.Criterion == "7");
    }

    [Property(MaxTest = 500)]
    public void Decide_does_not_depend_on_the_order_of_members(GeneratedCouncil council, Order order)
    {
        var shuffled = council.Session with { Members = order.Of(council.Session.Members) };
        Assert.Equal(OcopJson.Write(Decide(council.Session)), OcopJson.Write(Decide(shuffled)));
        Assert.Equal(ScoringCards.Book.Explain(council.Session).ToText(Language.English), ScoringCards.Book.Explain(shuffled).ToText(Language.English));
    }

    [Property(MaxTest = 1_000)]
    public void Decide_agrees_with_a_plain_reading(GeneratedCouncil council)
    {
        var (session, rules) = (council.Session, council.Session.Regulation);
        var may = session.Members.Where(member => rules.ScoringRoles is not { } roles || (member.Role is { } role && roles.Contains(role))).ToArray();
        var blank = rules.BlankCards == CouncilBlankCards.Vote ? [] : may.Where(member => SaysNothing(member.Card)).ToArray();
        var cards = may.Except(blank).Select(member => (member.Card, Rating: NaiveRater.Rate(member.Card))).ToArray();
        var rated = cards.Where(card => card.Rating is Rated).Select(card => (card.Card, Rating: (Rated)card.Rating)).ToArray();
        var result = Decide(session);
        Assert.Equal(session.Members.Count - may.Length, result.Remarks.Count(remark => remark.Code == CouncilRemarkCode.MayNotScore));
        Assert.Equal(blank.Select(member => member.Name).Order(StringComparer.Ordinal), result.Remarks.Where(remark => remark.Code == CouncilRemarkCode.BlankCard).Select(remark => remark.Member));
        Assert.Equal(rated.Count(card => card.Rating.Open.Count > 0), result.Remarks.Count(remark => remark.Code == CouncilRemarkCode.Provisional));
        Assert.Equal(cards.Length > 0 && rated.Length == cards.Length, result.Tally is not null);
        if (result.Tally is { } tally) AssertTally(rules.MinimumLevels, rated, tally);

        var ninety = result.Tally?.Mean >= 90;
        var quorum = rules.QuorumShare is { } share ? Enumerable.Range(1, 9).First(number => number >= share * rules.Appointed!.Value) : rules.Quorum ?? 1;
        var missing = (rules.PresentRoles ?? []).Where(role => session.Members.All(member => member.Role != role)).ToArray();
        var is1048 = session.Decision == "1048/QĐ-TTg";
        var widest = Math.Min(rules.LargestSpread ?? 100, is1048 && session.Level != CouncilLevel.District ? 10 : 100);
        var expected = cards.Length < quorum || missing.Length > 0 ? typeof(CouncilNoQuorum)
            : rated.Length == 0 ? typeof(CouncilStopped)
            : rated.Length < cards.Length || result.Tally!.Spread > widest ? typeof(CouncilScoreAgain)
            : session.Level == CouncilLevel.Province && ninety ? typeof(CouncilForwarded)
            : session.Level == CouncilLevel.District && result.Tally.Mean >= (is1048 ? 50 : 70) ? typeof(CouncilForwarded)
            : session.Level == CouncilLevel.Centre && !(ninety && result.Tally.Ceiling is null or 5) ? typeof(CouncilReturned)
            : typeof(CouncilRated);
        Assert.IsType(expected, result);
        if (result is CouncilNoQuorum few) Assert.Equal((cards.Length, quorum, string.Join('/', missing)), (few.Present, few.Required, string.Join('/', few.MissingRoles)));
        var (fewest, most) = session.Level == CouncilLevel.District ? (5, 7) : (9, 11);
        Assert.Equal(is1048 && (rules.Appointed ?? session.Members.Count) is var size && (size < fewest || size > most), result.Remarks.Any(remark => remark.Code == CouncilRemarkCode.CouncilSize));
        if (result is CouncilScoreAgain again) Assert.Equal(rated.Length < cards.Length ? CouncilScoreAgainReason.Findings : CouncilScoreAgainReason.Spread, again.Reason);
    }

    [Fact]
    public void Decide_on_rejections_gives_every_reason_in_form_order()
    {
        var first = With(9, [new(FindingKind.Disqualifies, "1.1")]);
        var dossier = With(9, [new(FindingKind.Disqualifies), new(FindingKind.Disqualifies, "1.1")]);
        var halted = With(9, [PossibleFindings(9)[^1]]);
        foreach (var cards in new Scorecard[][] { [first, dossier, halted], [halted, dossier, first] })
        {
            var rejected = Assert.IsType<Rejected>(Assert.IsType<CouncilStopped>(Decide(Session(cards))).Rating);
            Assert.Equal([new Finding(FindingKind.Disqualifies), new Finding(FindingKind.Disqualifies, "1.1")], rejected.Reasons);
        }
    }

    [Fact]
    public void Decide_on_findings_says_who_made_which()
    {
        var zero = ScoringCards.Top(16, ("6.2", 1));
        var rejected = ScoringCards.Card(16, ScoringCards.Top(16, ("6.1", 1)).Levels, findings: [new Finding(FindingKind.Disqualifies)]);
        var again = Assert.IsType<CouncilScoreAgain>(Decide(Session([zero, ScoringCards.Top(16), rejected])));
        Assert.Equal(
            [
                new CouncilFinding("m00", FindingKind.Halts, "6.2", HaltReason.ZeroPoints),
                new CouncilFinding("m02", FindingKind.Disqualifies, null, HaltReason.Finding),
                new CouncilFinding("m02", FindingKind.Halts, "6.1", HaltReason.ZeroPoints),
            ],
            again.Findings);
        Assert.Contains("""
            "findings":[{"member":"m00","kind":"halts","criterion":"6.2","reason":"zeroPoints"},{"member":"m02","kind":"disqualifies","criterion":null,"reason":"finding"},
            """.Trim(), OcopJson.Write(again));
        Assert.Equal(3, Assert.IsType<CouncilStopped>(Decide(Session([rejected, zero]))).Findings.Count);
        Assert.Empty(Decide(OfTotals(90, 80)).Findings);
    }

    // A form whose notes on one criterion reject and halt, and whose zero halts too: the rejection and the halt are two findings, and the zero a third.
    [Fact]
    public void Decide_orders_what_stops_on_one_criterion_by_kind_and_then_by_reason()
    {
        var book = RuleFiles.Book(Law26.Decision, file =>
        {
            var criterion = RuleFiles.Criterion(file, 10, "6.1");
            criterion["haltsWhenZero"] = true;
            criterion["notes"]!["copy-of-another-product"] = "disqualifies";
        });
        var zero = ScoringCards.Top(10, ("6.1", 1));
        var all = ScoringCards.Card(10, zero.Levels, findings: [new(FindingKind.Disqualifies, "6.1"), new(FindingKind.Halts, "6.1")]);
        Assert.Equal(
            [
                new CouncilFinding("m00", FindingKind.Halts, "6.1", HaltReason.Finding),
                new CouncilFinding("m00", FindingKind.Halts, "6.1", HaltReason.ZeroPoints),
                new CouncilFinding("m00", FindingKind.Disqualifies, "6.1", HaltReason.Finding),
                new CouncilFinding("m01", FindingKind.Halts, "6.1", HaltReason.ZeroPoints),
            ],
            book.Decide(Session([all, zero])).Findings);

        // Where one halts by a finding and another by no points, the finding is told, whoever made it.
        var found = With(10, [new(FindingKind.Halts, "6.1")]);
        foreach (var cards in new Scorecard[][] { [found, zero], [zero, found] })
        {
            var halted = Assert.IsType<Halted>(Assert.IsType<CouncilStopped>(book.Decide(Session(cards))).Rating);
            Assert.Equal(("6.1", HaltReason.Finding), (halted.Criterion, halted.Reason));
        }
    }

    [Fact]
    public void Explanation_on_findings_says_who_made_which()
    {
        var session = Session([ScoringCards.Top(16, ("6.2", 1)), With(16, [new(FindingKind.Disqualifies)]), ScoringCards.Top(16)]);
        var steps = ScoringCards.Book.Explain(session).Result.Steps.Where(step => step.Kind == ExplanationStepKind.Finding).ToArray();
        Assert.Equal(
            ["m00: 0 points on criterion 6.2, which stops the evaluation", "m01: a finding on the dossier as a whole, which rejects the dossier"],
            steps.Select(step => step.Text.English));
        Assert.Equal("6.2", steps[0].Basis.Law!.Criterion);
        Assert.All(steps, step => Assert.NotNull(step.Change));
    }

    [Fact]
    public void Decide_names_everyone_who_may_not_score_though_their_cards_are_the_same()
    {
        var adviser = new CouncilMember("A", ScoringCards.Top(11), "adviser");
        var result = Decide(OfTotals(80) with { Members = [adviser, adviser with { Name = "B" }, adviser with { Name = "C", Role = "chair" }], Regulation = new() { ScoringRoles = ["chair"] } });
        Assert.Equal(2, result.Remarks.Count(remark => remark.Code == CouncilRemarkCode.MayNotScore));
    }

    [Property(MaxTest = 500)]
    public void Decide_on_equal_cards_is_what_each_card_says(ValidCard card)
    {
        foreach (var rule in new[] { CouncilMinimumRule.Majority, CouncilMinimumRule.Unanimity, CouncilMinimumRule.MeanLevel, CouncilMinimumRule.MeanPoints })
        {
            for (var count = 1; count <= 3; count++)
            {
                var result = Decide(new CouncilSession
                {
                    Decision = card.Card.Decision,
                    ProductSet = card.Card.ProductSet,
                    Members = [.. Enumerable.Range(1, count).Select(i => new CouncilMember("m" + i, card.Card))],
                    Regulation = new() { MinimumLevels = rule, BlankCards = CouncilBlankCards.Vote },
                });
                if (card.Rating is not Rated rated)
                {
                    Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(Assert.IsType<CouncilStopped>(result).Rating));
                    continue;
                }

                var tally = result.Tally!;
                Assert.Equal((rated.Total, rated.Band, rated.Ceiling, rated.Stars, rated.HeldBackBy, 0), (tally.Mean, tally.Band, tally.Ceiling, tally.Stars, tally.HeldBackBy, tally.Spread));
                Assert.Equal(rated.Unmet.Select(unmet => (unmet.Criterion, unmet.Stars, unmet.RequiredLevel, 0)), tally.Unmet.Select(unmet => (unmet.Criterion, unmet.Stars, unmet.RequiredLevel, unmet.ReachedBy)));
                Assert.All(tally.Members, member => Assert.Equal((rated.Total, rated.Parts), (member.Total, member.Parts)));
                Assert.Empty(tally.Disagreements);
            }
        }
    }

    [Property]
    public void Decide_by_unanimity_is_never_above_the_majority(GeneratedCouncil council)
    {
        var unanimity = Decide(council.Session with { Regulation = council.Session.Regulation with { MinimumLevels = CouncilMinimumRule.Unanimity } }).Tally;
        var majority = Decide(council.Session with { Regulation = council.Session.Regulation with { MinimumLevels = CouncilMinimumRule.Majority } }).Tally;
        if (unanimity is null || majority is null)
        {
            Assert.Equal(unanimity, majority);
            return;
        }

        Assert.Equal(unanimity.Ceiling is null, majority.Ceiling is null);
        Assert.True((unanimity.Ceiling ?? 0) <= (majority.Ceiling ?? 0));
        Assert.Subset(unanimity.Unmet.ToHashSet(), majority.Unmet.ToHashSet());
    }

    [Fact]
    public void Decide_on_a_faulty_card_names_the_member()
    {
        var session = Session([ScoringCards.Top(11), ScoringCards.Card(11, new Dictionary<string, int> { ["3.5"] = 9 })]);
        Assert.Equal("$.members[1].levels['3.5']", Assert.Throws<InvalidEntryException>(() => Decide(session)).Entry);
        Assert.Equal("$.members[0].productSet", Assert.Throws<InvalidEntryException>(() => Decide(Session([ScoringCards.Top(12)], 11))).Entry);
        Assert.Equal("$.members", Assert.Throws<InvalidEntryException>(() => Decide(Session([], 11))).Entry);
        Assert.Equal("$.productSet", Assert.Throws<InvalidEntryException>(() => Decide(session with { ProductSet = 27 })).Entry);
        Assert.Equal("$.rules.quorum", Assert.Throws<InvalidEntryException>(() => Decide(session with { Members = [session.Members[0]], Regulation = new() { Quorum = 0 } })).Entry);
        Assert.Equal(
            ["$.members[1].levels['3.5']", "$.rules.quorum", "$.rules.largestSpread"],
            Assert.Throws<InvalidEntryException>(() => Decide(session with { Regulation = new() { Quorum = 0, LargestSpread = -1 } })).Problems.Select(problem => problem.Entry));
    }

    [Fact]
    public void Json_of_a_session_is_read()
    {
        var session = Read("""
            {"decision":"26/2026/QĐ-TTg","productSet":11,"members":[{"name":"A","levels":{"3.5":1},"answeredNone":["1.1"]},{"name":"B","role":"chair","levels":{}}],
             "rules":{"minimumLevels":"unanimity","council":"centre","regulation":"QĐ 757","quorum":5,"largestSpread":0,"scoringRoles":["chair"]}}
            """);
        Assert.Equal(["A", "B"], session.Members.Select(member => member.Name));
        Assert.Equal("chair", session.Members[1].Role);
        Assert.Equal((CouncilLevel.Centre, CouncilMinimumRule.Unanimity, 5, 0), (session.Level, session.Regulation.MinimumLevels, session.Regulation.Quorum, session.Regulation.LargestSpread));
        Assert.Equal("QĐ 757", session.Regulation.Name.Vietnamese);
        var plain = Read("""{"decision":"26/2026/QĐ-TTg","productSet":11,"members":[],"rules":{}}""").Regulation;
        Assert.Equal(CouncilRegulation.None, plain);
        Assert.Equal(CouncilMinimumRule.MeanLevel, Read("""{"decision":"x","productSet":11,"members":[],"rules":{"minimumLevels":"mean"}}""").Regulation.MinimumLevels);
    }

    [Theory]
    [InlineData("""{"productSet":11,"members":[]}""", "$.decision")]
    [InlineData("""{"decision":"x","members":[]}""", "$.productSet")]
    [InlineData("""{"decision":"x","productSet":1}""", "$.members")]
    [InlineData("""{"decision":"x","productSet":1,"members":[{"levels":{}}]}""", "$.members[0].name")]
    [InlineData("""{"decision":"x","productSet":1,"members":[{"name":"A"}]}""", "$.members[0].levels")]
    [InlineData("""{"decision":"x","productSet":1,"members":[null]}""", "$.members[0]")]
    [InlineData("""{"decision":"x","productSet":1,"members":[{"name":"A","level":{}}]}""", "$.members[0].level")]
    [InlineData("""{"decision":"x","productSet":1,"members":[],"rules":{"minimumLevels":"most"}}""", "$.rules.minimumLevels")]
    [InlineData("""{"decision":"x","productSet":1,"members":[],"rules":{"quorum":-1}}""", "$.rules.quorum")]
    [InlineData("""{"decision":"x","productSet":1,"members":[],"rules":null}""", "$.rules")]
    public void Json_of_a_faulty_session_names_the_entry(string json, string entry) =>
        Assert.Equal(entry, Assert.Throws<InvalidEntryException>(() => Read(json)).Entry);

    [Theory]
    [InlineData("\"quorum\":0", "0 cannot be used; expected a whole number from 1, or a share such as 40%")]
    [InlineData("\"quorum\":-1", "-1 cannot be used; expected a whole number from 1, or a share such as 40%")]
    [InlineData("\"quorum\":\"0/4\"", "'0/4' cannot be used; expected a share above 0")]
    [InlineData("\"quorum\":\"5/4\"", "'5/4' cannot be used; expected a share of at most 1")]
    [InlineData("\"quorum\":\"most\"", "'most' cannot be used; expected a share from 0 to 1 such as 40%, 12.5% or 1/3")]
    [InlineData("\"appointed\":0", "0 cannot be used; expected a whole number from 1, written in digits")]
    [InlineData("\"presentRoles\":\"chair\"", "wrong type of value; expected a list")]
    [InlineData("\"blankCards\":\"count\"", "'count' cannot be used; expected one of absent, vote")]
    [InlineData("\"largestSpread\":-1", "-1 cannot be used; expected a whole number from 0, written in digits")]
    [InlineData("\"scoringRoles\":\"x\"", "wrong type of value; expected a list")]
    [InlineData("\"scoringRoles\":[1]", "wrong type of value; expected a text")]
    public void Json_of_a_faulty_rule_says_what_is_expected(string rule, string problem) => Assert.Equal(
        problem,
        Assert.Throws<InvalidEntryException>(() => Read("{\"decision\":\"x\",\"productSet\":1,\"members\":[],\"rules\":{" + rule + "}}")).Problem.English);

    [Fact]
    public void Json_of_a_result_has_the_exact_mean()
    {
        var json = OcopJson.Write(Decide(OfTotals(90, 90, 89)));
        Assert.StartsWith("""{"outcome":"rated","decision":"26/2026/QĐ-TTg","productSet":11,"mean":{"numerator":269,"denominator":3},"meanDecimal":89.66666666666666666666666""", json);
        Assert.Contains("""
            "band":4,"ceiling":5,"stars":4,"heldBackBy":"points","spread":1,
            """.Trim(), json);
    }

    private static CouncilSession Read(string json) => OcopJson.ReadCouncilSession(Encoding.UTF8.GetBytes(json));

    private static CouncilResult Decide(CouncilSession session) => ScoringCards.Book.Decide(session);

    private static CouncilSession Session(Scorecard[] cards, int? set = null) => new()
    {
        Decision = ScoringCards.Decision,
        ProductSet = set ?? cards[0].ProductSet,
        Members = [.. cards.Select((card, i) => new CouncilMember($"m{i:00}", card))],
    };

    private static Scorecard With(int set, Finding[] findings) => ScoringCards.Card(set, ScoringCards.Top(set).Levels, findings: findings);

    // Every finding that the notes of a form allow, in form order, and the one on the dossier.
    private static Finding[] PossibleFindings(int set) =>
    [
        new(FindingKind.Disqualifies),
        .. ScoringCards.Form(set).Criteria.Where(criterion => criterion.HasNote(CriterionNoteKind.Disqualifies)).Select(criterion => new Finding(FindingKind.Disqualifies, criterion.Code)),
        .. ScoringCards.Form(set).Criteria.Where(criterion => criterion.HasNote(CriterionNoteKind.Halts)).Select(criterion => new Finding(FindingKind.Halts, criterion.Code)),
    ];

    private static bool SaysNothing(Scorecard card) => card == new Scorecard { Decision = card.Decision, ProductSet = card.ProductSet, EvaluatedOn = card.EvaluatedOn, Product = card.Product };

    private static CouncilSession Of1048(params string[] days)
    {
        var best = Cards.Best(ScoringCards.Book.RubricFor("1048/QĐ-TTg", 1));
        var members = days.Select((day, i) => new CouncilMember($"m{i}", new Scorecard("1048/QĐ-TTg", 1, best, evaluatedOn: Dossiers.Dates.Day(day))));
        return new CouncilSession { Decision = "1048/QĐ-TTg", ProductSet = 1, Members = [.. members] };
    }

    private static CouncilSession OfTotals(params int[] totals) => Session([.. totals.Select(total => ScoringCards.WithTotal(11, total))]);

    // The tally of cards that were all rated, from what each card misses.
    private static void AssertTally(CouncilMinimumRule rule, (Scorecard Card, Rated Rating)[] cards, CouncilTally tally)
    {
        var (count, total) = (cards.Length, cards.Sum(card => card.Rating.Total));
        Assert.Equal(new Fraction(total, count), tally.Mean);
        Assert.Equal(tally.Mean, tally.Parts["A"] + tally.Parts["B"] + tally.Parts["C"]);
        Assert.Equal(new Fraction(cards.Sum(card => card.Rating.Parts["B"].Numerator), count), tally.Parts["B"]);
        Assert.Equal(NaiveRater.Band(total / count), tally.Band);
        Assert.Equal(cards.Max(card => card.Rating.Total) - cards.Min(card => card.Rating.Total), tally.Spread);

        var unmet = new HashSet<CouncilUnmetMinimum>();
        foreach (var mark in cards.SelectMany(card => card.Rating.Unmet).Select(missed => (missed.Criterion, missed.Stars, missed.RequiredLevel)).Distinct())
        {
            // Whoever misses a mark has the level that the rating says; whoever reaches it has the ticked one.
            var missed = cards.Select(card => card.Rating.Unmet.FirstOrDefault(entry => (entry.Criterion, entry.Stars, entry.RequiredLevel) == mark)).ToArray();
            var reachedBy = missed.Count(entry => entry is null);
            // Whom the mark does not bind reaches it, and a mean does not look at that card.
            var counted = cards.Zip(missed).Where(pair => !pair.First.Card.Exempt.Contains(mark.Criterion)).Select(pair => pair.Second?.Level ?? pair.First.Card.Levels[mark.Criterion]).ToArray();
            var levels = counted.Sum();
            Assert.True(ScoringCards.Form(cards[0].Card).TryGetLadder(mark.Criterion, out var ladder));
            int PointsOf(int level) => level == 0 ? 0 : ladder.Levels[level - 1].Points;
            var isReached = rule switch
            {
                CouncilMinimumRule.Majority => 2 * reachedBy > count,
                CouncilMinimumRule.Unanimity => reachedBy == count,
                CouncilMinimumRule.MeanPoints => counted.Sum(PointsOf) >= PointsOf(mark.RequiredLevel) * counted.Length,
                _ => levels >= mark.RequiredLevel * counted.Length,
            };
            if (!isReached) unmet.Add(new CouncilUnmetMinimum(mark.Criterion, mark.Stars, mark.RequiredLevel, reachedBy));
        }

        Assert.Equal(unmet, tally.Unmet.ToHashSet());
        Assert.Equal(unmet.Count, tally.Unmet.Count);
        Assert.Equal(cards.Any(card => card.Rating.Ceiling is null) ? null : unmet.Count == 0 ? 5 : unmet.Min(entry => entry.Stars) - 1, tally.Ceiling);
    }
}
