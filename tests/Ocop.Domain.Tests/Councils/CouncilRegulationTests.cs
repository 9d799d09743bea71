using FsCheck.Xunit;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Councils;

/// <summary>What regulations of councils ask for: a quorum as a share of those appointed, roles that must be present, what a blank card is; and that nobody stands in a session twice.</summary>
public sealed class CouncilRegulationTests
{
    // Three quarters of nine are 6.75.
    [Theory]
    [InlineData(7, "3/4", 9, 7)]
    [InlineData(6, "3/4", 9, 7)]
    [InlineData(6, "3/4", 8, 6)]
    [InlineData(5, "3/4", 8, 6)]
    [InlineData(5, "75%", 8, 6)]
    [InlineData(6, "2/3", 9, 6)]
    [InlineData(5, "2/3", 9, 6)]
    [InlineData(5, "66.666666%", 9, 6)]
    [InlineData(5, "50%", 9, 5)]
    [InlineData(4, "50%", 9, 5)]
    [InlineData(7, "1/1", 7, 7)]
    [InlineData(6, "100%", 7, 7)]
    [InlineData(1, "1/9", 9, 1)]
    [InlineData(1, "1/999999999", 2147483647, 3)]
    public void Quorum_is_a_share_of_those_appointed_rounded_up(int present, string share, int appointed, int required)
    {
        var session = Read(present, "{\"quorum\":\"" + share + "\",\"appointed\":" + appointed + "}");
        var result = Decide(session);
        var text = ScoringCards.Book.Explain(session).ToText(Language.English);
        if (present >= required) Assert.IsNotType<CouncilNoQuorum>(result);
        else
        {
            var few = Assert.IsType<CouncilNoQuorum>(result);
            Assert.Equal((present, required), (few.Present, few.Required));
            Assert.Contains($"\"present\":{present},\"required\":{required},\"basis\"", OcopJson.Write(result), StringComparison.Ordinal);
            Assert.Contains($"{required - present} more to score", text, StringComparison.Ordinal);
        }

        Assert.Contains($"of the {appointed} appointed, {required} ", text, StringComparison.Ordinal);
        Assert.Equal(session, OcopJson.ReadCouncilSession(OcopJson.Write(session)));
    }

    [Theory]
    [InlineData(3, """{"quorum":"3/4"}""", "$.rules.appointed")]
    [InlineData(3, """{"appointed":2}""", "$.rules.appointed")]
    [InlineData(3, """{"appointed":3}""", null)]
    [InlineData(3, """{"quorum":"3/4","appointed":2}""", "$.rules.appointed")]
    [InlineData(3, """{"quorum":3,"appointed":2}""", "$.rules.appointed")]
    [InlineData(3, """{"quorum":9,"appointed":3}""", null)]
    [InlineData(3, """{"quorum":"3/4","appointed":3}""", null)]
    public void Share_without_those_appointed_and_more_members_than_them_are_refused(int members, string rules, string? entry) =>
        Assert.Equal(entry is null ? [] : [entry], ScoringCards.Book.Check(Read(members, rules)).Select(problem => problem.Entry));

    [Theory]
    [InlineData(0, 1, 0, "$.rules.quorum")]
    [InlineData(1, 0, 0, "$.rules.appointed")]
    [InlineData(1, 1, -1, "$.rules.largestSpread")]
    [InlineData(1, 1, 0, null)]
    public void Numbers_of_a_regulation_begin_at_their_least(int quorum, int appointed, int largestSpread, string? entry)
    {
        var session = OfCards(ScoringCards.Top(11)) with { Regulation = CouncilRegulation.None with { Quorum = quorum, Appointed = appointed, LargestSpread = largestSpread } };
        Assert.Equal(entry is null ? [] : [entry], ScoringCards.Book.Check(session).Select(problem => problem.Entry));
    }

    [Fact]
    public void What_a_regulation_cannot_be_without_is_named()
    {
        Assert.Throws<ArgumentNullException>("name", () => CouncilRegulation.None with { Name = null! });
        Assert.Throws<ArgumentNullException>("scoringRoles", () => CouncilRegulation.None with { ScoringRoles = [null!] });
        Assert.Throws<ArgumentNullException>("presentRoles", () => CouncilRegulation.None with { PresentRoles = [null!] });
        Assert.Throws<ArgumentOutOfRangeException>("minimumLevels", () => CouncilRegulation.None with { MinimumLevels = (CouncilMinimumRule)9 });
        Assert.Throws<ArgumentOutOfRangeException>("blankCards", () => CouncilRegulation.None with { BlankCards = (CouncilBlankCards)9 });
        Assert.Throws<ArgumentNullException>("regulation", () => OfCards(ScoringCards.Top(11)) with { Regulation = null! });
        Assert.Throws<ArgumentNullException>("members", () => OfCards(ScoringCards.Top(11)) with { Members = null! });
        Assert.Throws<ArgumentOutOfRangeException>("level", () => OfCards(ScoringCards.Top(11)) with { Level = (CouncilLevel)9 });
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 4)]
    [InlineData(5, 4)]
    [InlineData(1, 1_000_000_000)]
    public void Share_that_is_none_is_refused(long numerator, long denominator)
    {
        var session = OfTotals(80) with { Regulation = new CouncilRegulation(quorumShare: new Fraction(numerator, denominator), appointed: 9) };
        Assert.Equal(["$.rules.quorum"], ScoringCards.Book.Check(session).Select(problem => problem.Entry));
    }

    [Fact]
    public void Quorum_of_two_kinds_is_refused()
    {
        var session = OfTotals(80) with { Regulation = new CouncilRegulation(quorum: 1, quorumShare: new Fraction(3, 4), appointed: 9) };
        Assert.Equal([("$.rules.quorum", EntryProblemKind.Contradiction)], ScoringCards.Book.Check(session).Select(problem => (problem.Entry, problem.Kind)));
    }

    [Fact]
    public void Who_may_not_score_counts_neither_for_the_quorum_nor_against_those_appointed()
    {
        var session = OfTotals(80, 80, 80, 80);
        var rules = new CouncilRegulation(scoringRoles: ["member"], quorumShare: new Fraction(1), appointed: 3);
        session = session with { Members = [.. session.Members.Select((member, i) => member with { Role = i == 0 ? "adviser" : "member" })], Regulation = rules };
        Assert.Empty(ScoringCards.Book.Check(session));
        Assert.IsType<CouncilRated>(Decide(session));
        var few = Assert.IsType<CouncilNoQuorum>(Decide(session with { Regulation = rules with { Appointed = 4 } }));
        Assert.Equal((3, 4), (few.Present, few.Required));
        Assert.Equal("$.rules.appointed", Assert.Single(ScoringCards.Book.Check(session with { Regulation = rules with { Appointed = 2 } })).Entry);
        Assert.Equal("$.rules.appointed", Assert.Single(ScoringCards.Book.Check(session with { Regulation = rules with { ScoringRoles = null } })).Entry);
    }

    [Theory]
    [InlineData("chair", "chair,member", "")]
    [InlineData("chair", "member,", "chair")]
    [InlineData("chair,secretary", "chair,secretary", "")]
    [InlineData("viceChair,chair,secretary", "secretary,member", "viceChair,chair")]
    [InlineData("chair,chair", "member", "chair")]
    [InlineData("chair", "Chair", "chair")]
    public void Roles_that_must_be_present_are_looked_for_among_those_listed(string asked, string roles, string missing)
    {
        var session = WithRoles(roles) with { Regulation = new CouncilRegulation(presentRoles: asked.Split(',')) };
        var result = Decide(session);
        Assert.Equal(missing.Length > 0, result is CouncilNoQuorum);
        if (result is not CouncilNoQuorum noQuorum) return;
        Assert.Equal(missing.Split(','), noQuorum.MissingRoles);
        Assert.Equal((session.Members.Count, 1), (noQuorum.Present, noQuorum.Required));
        Assert.Contains($"\"present\":{session.Members.Count},\"required\":1,\"missingRoles\":[\"{missing.Replace(",", "\",\"", StringComparison.Ordinal)}\"]", OcopJson.Write(result), StringComparison.Ordinal);
        var text = ScoringCards.Book.Explain(session).ToText(Language.English);
        Assert.Contains("a role that must be present is not", text, StringComparison.Ordinal);
        Assert.Contains("Present: " + missing.Replace(",", ", ", StringComparison.Ordinal), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Role_is_present_with_a_blank_card_and_without_a_vote()
    {
        var session = WithRoles("chair,member,secretary");
        session = session with { Members = [session.Members[0] with { Card = Blank }, .. session.Members.Skip(1)] };
        var rules = new CouncilRegulation(scoringRoles: ["chair", "member"], presentRoles: ["chair", "secretary"]);
        Assert.Equal(80, Assert.IsType<CouncilRated>(Decide(session with { Regulation = rules })).Tally!.Mean);
        Assert.Equal(["viceChair"], Assert.IsType<CouncilNoQuorum>(Decide(session with { Regulation = rules with { PresentRoles = ["viceChair", "chair"] } })).MissingRoles);
    }

    [Fact]
    public void Missing_roles_are_told_beside_too_few_members_and_only_where_roles_are_asked_for()
    {
        var session = WithRoles("member");
        Assert.Contains("\"present\":1,\"required\":3,\"missingRoles\":[\"chair\"]", Write(new CouncilRegulation(quorum: 3, presentRoles: ["chair"])), StringComparison.Ordinal);
        Assert.Contains("\"present\":1,\"required\":3,\"missingRoles\":[]", Write(new CouncilRegulation(quorum: 3, presentRoles: ["member"])), StringComparison.Ordinal);
        Assert.Contains("\"present\":1,\"required\":3,\"basis\"", Write(new CouncilRegulation(quorum: 3)), StringComparison.Ordinal);
        Assert.StartsWith("{\"outcome\":\"rated\"", Write(new CouncilRegulation(presentRoles: [])), StringComparison.Ordinal);
        var text = ScoringCards.Book.Explain(session with { Regulation = new CouncilRegulation(quorum: 3, presentRoles: ["chair"]) }).ToText(Language.English);
        Assert.Contains("2 more to score; Present: chair", text, StringComparison.Ordinal);

        string Write(CouncilRegulation rules) => OcopJson.Write(Decide(session with { Regulation = rules }));
    }

    [Theory]
    [InlineData("absent", 100, 1, "m02")]
    [InlineData(null, 100, 1, "m02")]
    [InlineData("vote", 200, 3, null)]
    public void Blank_card_has_not_scored_unless_the_regulation_takes_it_for_a_vote(string? word, long numerator, long denominator, string? remarked)
    {
        var session = OfCards(ScoringCards.Top(11), ScoringCards.Top(11), Blank);
        session = OcopJson.ReadCouncilSession(OcopJson.Write(session with { Regulation = new CouncilRegulation(blankCards: word == "vote" ? CouncilBlankCards.Vote : CouncilBlankCards.Absent) }));
        var result = Decide(session);
        Assert.Equal(new Fraction(numerator, denominator), result.Tally!.Mean);
        var remarks = result.Remarks.Where(remark => remark.Code == CouncilRemarkCode.BlankCard).ToArray();
        Assert.Equal(remarked is null ? [] : [remarked], remarks.Select(remark => remark.Member));
        Assert.Equal(remarked is null, result.Remarks.Any(remark => remark.Code == CouncilRemarkCode.Provisional));
        Assert.Equal(remarked is null ? 3 : 2, result.Tally.Members.Count);
        if (remarked is not null) Assert.Contains("{\"code\":\"blankCard\",\"member\":\"m02\",\"basis\"", OcopJson.Write(result), StringComparison.Ordinal);
        Assert.Equal(remarked is not null, ScoringCards.Book.Explain(session).ToText(Language.English).Contains("The card of m02 is blank", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    public void Blank_card_does_not_count_for_the_quorum(int scored, int quorum, bool lacks)
    {
        var session = OfCards([.. Enumerable.Repeat(ScoringCards.Top(11), scored), Blank, Blank]);
        var rules = new CouncilRegulation(quorum: quorum);
        Assert.Equal(lacks, Decide(session with { Regulation = rules }) is CouncilNoQuorum);
        Assert.IsNotType<CouncilNoQuorum>(Decide(session with { Regulation = rules with { BlankCards = CouncilBlankCards.Vote } }));
        Assert.Equal(lacks, ScoringCards.Book.Explain(session with { Regulation = rules }).ToText(Language.English).Contains("1 more to score", StringComparison.Ordinal));
    }

    [Fact]
    public void Blank_cards_alone_are_no_result()
    {
        var none = Assert.IsType<CouncilNoQuorum>(Decide(OfCards(Blank, Blank)));
        Assert.Equal((0, 1), (none.Present, none.Required));
        Assert.Null(none.Tally);
        Assert.Equal(2, none.Remarks.Count(remark => remark.Code == CouncilRemarkCode.BlankCard));
        Assert.Equal(1, Assert.IsType<CouncilRated>(Decide(OfCards(Blank) with { Regulation = new CouncilRegulation(blankCards: CouncilBlankCards.Vote) })).Stars);
    }

    // Forms of which only totals are known have blank cards too: those without totals.
    [Theory]
    [InlineData("absent", 86, 1)]
    [InlineData("vote", 172, 3)]
    public void Blank_card_of_a_form_known_by_its_totals_is_blank_all_the_same(string word, long numerator, long denominator)
    {
        var session = OcopJson.ReadCouncilSession(
            """{"decision":"148/QĐ-TTg","productSet":11,"members":[{"name":"a","partTotals":{"A":36,"B":20,"C":30}},{"name":"b","levels":{}},{"name":"c","partTotals":{"A":36,"B":20,"C":30}}],"rules":{"blankCards":"WORD"}}""".Replace("WORD", word, StringComparison.Ordinal));
        Assert.Empty(ScoringCards.Book.Check(session));
        var result = Decide(session);
        Assert.Equal(new Fraction(numerator, denominator), result.Tally!.Mean);
        Assert.Equal(word == "vote" ? [] : ["b"], result.Remarks.Where(remark => remark.Code == CouncilRemarkCode.BlankCard).Select(remark => remark.Member));
        Assert.NotEmpty(ScoringCards.Book.Explain(session).ToText(Language.English));
        Assert.Equal(session, OcopJson.ReadCouncilSession(OcopJson.Write(session)));

        // Whoever says something says it by totals; and a card by itself is no blank one.
        var said = session with { Members = [session.Members[0], session.Members[1] with { Card = session.Members[1].Card with { AnsweredNone = ["1.1"] } }] };
        Assert.Contains(ScoringCards.Book.Check(said), problem => problem.Entry == "$.members[1].levels");
        Assert.Equal("$.levels", Assert.Single(ScoringCards.Book.Check(session.Members[1].Card)).Entry);
    }

    // Blank is what says nothing at all; anything that was said is a score.
    [Fact]
    public void Card_that_says_anything_is_not_blank()
    {
        Scorecard[] said =
        [
            ScoringCards.Card(11, new Dictionary<string, int> { ["3.5"] = 1 }),
            ScoringCards.Card(11, new Dictionary<string, int>(), answeredNone: ["3.5"]),
            ScoringCards.Card(11, new Dictionary<string, int>(), withoutPrerequisite: ["5.3"]),
        ];
        foreach (var card in said)
        {
            if (ScoringCards.Book.Check(card).Count > 0) continue;
            var result = Decide(OfCards(card, ScoringCards.Top(11)));
            Assert.Equal(2, result.Tally!.Members.Count);
            Assert.DoesNotContain(result.Remarks, remark => remark.Code == CouncilRemarkCode.BlankCard);
        }

        Assert.Empty(ScoringCards.Book.Check(said[0]));
        Assert.Empty(ScoringCards.Book.Check(said[1]));
        var rejects = ScoringCards.Card(11, new Dictionary<string, int>(), findings: [new Finding(FindingKind.Disqualifies)]);
        Assert.Equal(CouncilScoreAgainReason.Findings, Assert.IsType<CouncilScoreAgain>(Decide(OfCards(rejects, ScoringCards.Top(11)))).Reason);

        // The day and the product are those of the session and say nothing of the criteria.
        var day = new NodaTime.LocalDate(2026, 11, 1);
        Assert.IsType<CouncilNoQuorum>(Decide(OfCards(Blank with { EvaluatedOn = day, Product = new ScorecardProduct("x") })));
    }

    [Fact]
    public void Blank_card_of_who_may_not_score_has_one_remark()
    {
        var session = OfCards(ScoringCards.Top(11), Blank);
        session = session with { Members = [session.Members[0] with { Role = "member" }, session.Members[1]], Regulation = new CouncilRegulation(scoringRoles: ["member"]) };
        Assert.Equal([CouncilRemarkCode.MayNotScore], Decide(session).Remarks.Where(remark => remark.Member == "m01").Select(remark => remark.Code));
    }

    [Theory]
    [InlineData("An", "An")]
    [InlineData("Nguyễn Văn An", "NGUYỄN VĂN AN")]
    [InlineData("Nguyễn Văn An", "nguyễn  văn\u00a0an ")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An\u200b")]
    [InlineData("Nguyễn Văn An", "Ngu\u200dyễn Văn A\u00adn")]
    [InlineData("Nguyễn Văn An", "Nguye\u0302\u0303n Va\u0306n An")]
    [InlineData("Nguyễn Văn An", "\tNguyễn\nVăn An")]
    [InlineData("Lê Thị Hòa", "Lê Thị Hoà")]
    [InlineData("Lê Thị Hà", "Le\u0302 Thi\u0323 Ha\u0300")]
    [InlineData("Đỗ Thị Ước", "đỗ thị ước")]
    [InlineData("", " ")]
    [InlineData("🍵", "🍵")]
    [InlineData("(1)", "( 1 )")]
    public void Name_that_stands_twice_is_refused_at_the_second(string name, string again)
    {
        var session = OfTotals(80, 80, 80);
        session = session with { Members = [session.Members[0] with { Name = name }, session.Members[1] with { Name = "Bình" }, session.Members[2] with { Name = again }] };
        var problem = Assert.Single(ScoringCards.Book.Check(session));
        Assert.Equal(("$.members[2].name", EntryProblemKind.Repeated), (problem.Entry, problem.Kind));
        Assert.Contains("members[0]", problem.Text.English, StringComparison.Ordinal);
        Assert.Equal("$.members[2].name", Assert.Throws<InvalidEntryException>(() => Decide(session)).Entry);
        Assert.Equal("$.members[2].name", Assert.Throws<InvalidEntryException>(() => ScoringCards.Book.Explain(session)).Entry);

        // The third of a name is told too, with the place of the first.
        var third = session with { Members = [.. session.Members, session.Members[0] with { Role = "chair" }] };
        Assert.Equal(["$.members[2].name", "$.members[3].name"], ScoringCards.Book.Check(third).Select(told => told.Entry));
        Assert.All(ScoringCards.Book.Check(third), told => Assert.Contains("members[0]", told.Text.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("An", "Ân")]
    [InlineData("Lê Thị Hoa", "Lê Thị Hoà")]
    [InlineData("Dũng", "Đũng")]
    [InlineData("Nguyễn Văn An", "Nguyễn Vănan")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An 2")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An (phó chủ tịch)")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An *")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn An\u036f")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn A\u0308n")]
    [InlineData("Nguyễn Văn An", "Nguyễn Văn Ãn")]
    [InlineData("🍵", "🍶")]
    [InlineData("?", "!")]
    [InlineData("", "-")]
    public void Another_name_is_another_member(string name, string other)
    {
        var session = OfTotals(80, 80);
        Assert.Empty(ScoringCards.Book.Check(session with { Members = [session.Members[0] with { Name = name }, session.Members[1] with { Name = other }] }));
    }

    [Fact]
    public void Name_is_told_before_the_mistakes_of_its_card_and_also_where_the_form_is_not_known()
    {
        var session = OfTotals(80, 80);
        var faulty = session.Members[1].Card with { Levels = new Dictionary<string, int> { ["3.5"] = 9 } };
        session = session with { Members = [session.Members[0], session.Members[0] with { Card = faulty }], Regulation = new CouncilRegulation(quorum: 0) };
        Assert.Equal(["$.members[1].name", "$.members[1].levels['3.5']", "$.rules.quorum"], ScoringCards.Book.Check(session).Select(problem => problem.Entry));
        Assert.Equal(["$.productSet", "$.members[1].name", "$.rules.quorum"], ScoringCards.Book.Check(session with { ProductSet = 27 }).Select(problem => problem.Entry));
    }

    // Set 11, 4.1: levels 1 and 4 give 1 and 5 points; their mean of 3 reaches the points of four asterisks and not those of five.
    [Fact]
    public void Mean_of_points_reaches_the_points_of_the_level()
    {
        var session = OfCards(ScoringCards.Top(11, ("4.1", 1)), ScoringCards.Top(11, ("4.1", 4))) with { Regulation = new CouncilRegulation(minimumLevels: CouncilMinimumRule.MeanPoints) };
        var tally = Decide(session).Tally!;
        Assert.Equal(4, tally.Ceiling);
        Assert.Equal([new CouncilUnmetMinimum("4.1", 5, 4, 1)], tally.Unmet);
        var text = ScoringCards.Book.Explain(session).ToText(Language.English);
        Assert.Contains("the mean of the points is needed", text, StringComparison.Ordinal);
        Assert.Contains("A mean of 5 points", text, StringComparison.Ordinal);
        Assert.Equal(session, OcopJson.ReadCouncilSession(OcopJson.Write(session)));
        Assert.Contains("\"minimumLevels\":\"meanPoints\"", OcopJson.Write(session), StringComparison.Ordinal);

        // The mean of the levels, 2 and a half, reaches neither that of four asterisks at level 3 nor that of five.
        Assert.Equal([4, 5], Decide(session with { Regulation = new CouncilRegulation(minimumLevels: CouncilMinimumRule.MeanLevel) }).Tally!.Unmet.Select(unmet => unmet.Stars));
    }

    [Property(MaxTest = 300)]
    public void Blank_card_more_changes_no_result(GeneratedCouncil council)
    {
        var session = council.Session;
        var rules = session.Regulation with { BlankCards = CouncilBlankCards.Absent, Appointed = null, QuorumShare = null };
        var first = session.Members[0];
        var blank = new CouncilMember("blank", new Scorecard { Decision = session.Decision, ProductSet = session.ProductSet, EvaluatedOn = first.Card.EvaluatedOn }, rules.ScoringRoles?[0]);
        var with = Decide(session with { Members = [blank, .. session.Members], Regulation = rules with { PresentRoles = null } });
        var without = Decide(session with { Regulation = rules with { PresentRoles = null } });
        Assert.Equal((without.GetType(), without.Tally, without.Basis), (with.GetType(), with.Tally, with.Basis));
        Assert.Equal(without.Findings, with.Findings);
        Assert.Equal(1 + without.Remarks.Count(remark => remark.Code == CouncilRemarkCode.BlankCard), with.Remarks.Count(remark => remark.Code == CouncilRemarkCode.BlankCard));
    }

    [Property(MaxTest = 300)]
    public void Share_of_those_appointed_is_the_number_that_it_comes_to(GeneratedCouncil council)
    {
        if (council.Session.Regulation is not { QuorumShare: { } share, Appointed: { } appointed } rules) return;
        var number = Enumerable.Range(1, appointed).First(count => count >= share * appointed);
        var counted = Decide(council.Session with { Regulation = rules with { QuorumShare = null, Quorum = number } });
        Assert.Equal(OcopJson.Write(counted), OcopJson.Write(Decide(council.Session)));
    }

    [Property(MaxTest = 300)]
    public void Session_with_all_its_rules_comes_back(GeneratedCouncil council)
    {
        var session = council.Session with { Members = [.. council.Session.Members.Select(member => member with { Card = member.Card with { Product = null } })] };
        Assert.Equal(session, OcopJson.ReadCouncilSession(OcopJson.Write(session)));
    }

    private static Scorecard Blank => ScoringCards.Card(11, new Dictionary<string, int>());

    private static CouncilResult Decide(CouncilSession session) => ScoringCards.Book.Decide(session);

    private static CouncilSession OfCards(params Scorecard[] cards) => new(ScoringCards.Decision, 11, [.. cards.Select((card, i) => new CouncilMember($"m{i:00}", card))]);

    private static CouncilSession OfTotals(params int[] totals) => OfCards([.. totals.Select(total => ScoringCards.WithTotal(11, total))]);

    private static CouncilSession WithRoles(string roles)
    {
        var words = roles.Split(',');
        var session = OfTotals([.. words.Select(_ => 80)]);
        return session with { Members = [.. session.Members.Select((member, i) => member with { Role = words[i].Length == 0 ? null : words[i] })] };
    }

    private static CouncilSession Read(int members, string rules)
    {
        var names = string.Join(',', Enumerable.Range(0, members).Select(i => $$$"""{"name":"m{{{i}}}","levels":{"3.5":1}}"""));
        return OcopJson.ReadCouncilSession($$"""{"decision":"26/2026/QĐ-TTg","productSet":11,"members":[{{names}}],"rules":{{rules}} }""");
    }
}
