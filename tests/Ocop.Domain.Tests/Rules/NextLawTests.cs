using System.Globalization;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>A whole new decision and an amendment before it come as files: every answer of the book follows them, on both sides of each day. Only what a host can call is called; the expected values are worked out from the files by hand.</summary>
public sealed class NextLawTests
{
    private static readonly RuleBook Book = NextLaw.Book;

    public static TheoryData<string, string, string> Terms => new()
    {
        { "2027-06-30", "2030-06-30", "Decision 26/2026/QĐ-TTg, Article 4, clause 3" },
        { "2027-07-01", "2030-01-01", "Decision 5/2027/QĐ-TTg, Article 1, clause 1" },
        { "2027-07-02", "2030-01-02", "Decision 5/2027/QĐ-TTg, Article 1, clause 1" },
        { "2027-12-31", "2030-06-30", "Decision 5/2027/QĐ-TTg, Article 1, clause 1" },
        { "2028-01-01", "2030-01-01", "Decision 9/2028/QĐ-TTg, Article 5, clause 1" },
        { "2028-01-02", "2030-01-02", "Decision 9/2028/QĐ-TTg, Article 5, clause 1" },
    };

    // What the form of set 1 of 2028 gives, counted by hand: parts I to IV, then the stars by points and by minimum levels.
    public static TheoryData<string, string, string> CardsOfSet1 => new()
    {
        { "1.1=4 1.2=2 3.1=4 2.1a=3 2.2=3 5.1=3 5.2=3 6.1=3 7.1=4", "40 35 30 15", "120 5/5" },
        { "1.1=4 1.2=2 3.1=4 2.1b=2 2.2=2 5.1=3 5.2=3 6.1=3 7.1=4", "40 25 30 15", "110 5/5" },
        { "1.1=4 1.2=2 3.1=4 2.1a=2 2.2=2 5.1=3 5.2=3 6.1=3 7.1=4", "40 19 30 15", "104 4/5" },
        { "1.1=4 1.2=2 3.1=4 2.1a=3 2.2=3 5.1=1 5.2=3 6.1=3 7.1=4", "40 35 18 15", "108 4/2" },
        { "1.1=4 1.2=2 3.1=3 2.1a=3 2.2=3 5.1=3 5.2=3 6.1=3 7.1=4", "35 35 30 15", "115 5/4" },
        { "1.1=3 1.2=1 3.1=2 2.1a=2 2.2=2 5.1=3 5.2=1 6.1=2 7.1=2", "18 19 15 5", "57 2/3" },
        { "1.1=3 1.2=2 3.1=2 2.1a=2 2.2=2 5.1=3 5.2=1 6.1=2 7.1=2", "24 19 15 5", "63 2/3" },
        { "1.1=3 1.2=2 3.1=2 2.1a=2 2.2=2 5.1=3 5.2=2 6.1=2 7.1=2", "24 19 18 5", "66 3/3" },
        { "", "0 0 0 0", "0 1/2" },
    };

    public static TheoryData<string, string, string> CardsOfSet27 => new()
    {
        { "1.1=4 3.1=4 2.1=3 2.2=1 6.1a=3 7.1=3", "40 35 30 15", "120 5/5" },
        { "1.1=4 3.1=3 2.1=3 2.2=1 6.1b=4 7.1=1", "34 35 30 3", "102 4/5" },
        { "1.1=2 3.1=4 2.1=3 2.2=1 6.1a=3 7.1=3", "25 35 30 15", "105 4/3" },
        { "1.1=4 3.1=4 2.1=3 2.2=1 6.1a=3", "40 35 30 0", "105 4/3" },
        { "1.1=4 3.1=4 2.1=2 2.2=1 6.1b=3 7.1=3", "40 25 20 15", "100 4/3" },
    };

    [Theory]
    [InlineData("first", "2027-06-30", "2027-06-30", "26/2026/QĐ-TTg")]
    [InlineData("first", "2027-06-30", "2027-07-01", "26/2026/QĐ-TTg + 5/2027/QĐ-TTg")]
    [InlineData("first", "2027-12-31", "2027-12-31", "26/2026/QĐ-TTg + 5/2027/QĐ-TTg")]
    [InlineData("first", "2027-12-31", "2028-01-01", "26/2026/QĐ-TTg + 5/2027/QĐ-TTg until 2028-02-15")]
    [InlineData("first", "2027-12-31", "2028-02-15", "26/2026/QĐ-TTg + 5/2027/QĐ-TTg until 2028-02-15")]
    [InlineData("first", "2027-12-31", "2028-02-16", "late 26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("reevaluation", "2026-05-22", "2028-02-15", "26/2026/QĐ-TTg + 5/2027/QĐ-TTg until 2028-02-15")]
    [InlineData("reevaluation", "2026-05-22", "2028-02-16", "late 26/2026/QĐ-TTg until 2028-02-15")]
    [InlineData("upgrade", "2027-12-31", "2027-12-31", "26/2026/QĐ-TTg + 5/2027/QĐ-TTg")]
    [InlineData("upgrade", "2027-12-31", "2028-01-01", "9/2028/QĐ-TTg")]
    [InlineData("first", "2028-01-01", "2028-01-01", "9/2028/QĐ-TTg")]
    [InlineData("first", "2028-01-02", "2035-01-01", "9/2028/QĐ-TTg")]
    [InlineData("first", "2026-05-21", "2028-01-01", "late 148/QĐ-TTg until 2026-07-21")]
    public void Regime(string kind, string filed, string evaluated, string expected) =>
        Assert.Equal(expected, OutcomeText.Of(Book.RegimeFor(OutcomeText.Kind(kind), Day(filed), Day(evaluated))));

    [Fact]
    public void Regime_cites_the_transition_and_says_how_far_the_law_was_checked()
    {
        var stays = Book.RegimeFor(DossierKind.FirstEvaluation, Day("2027-12-31"), Day("2028-01-10"));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 11; Decision 5/2027/QĐ-TTg, Article 2; Decision 9/2028/QĐ-TTg, Article 19, clause 1", stays.Cite(Language.English));
        Assert.Null(Book.RegimeFor(DossierKind.FirstEvaluation, Day("2028-01-01"), Day("2028-02-01")).CheckedOn);
        Assert.Equal(Day("2028-02-01"), Book.RegimeFor(DossierKind.FirstEvaluation, Day("2028-01-01"), Day("2028-02-02")).CheckedOn);
    }

    [Theory]
    [InlineData(3, "2027-07-01", "province", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData(3, "2027-12-31", "province", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData(3, "2028-01-01", "commune", "Decision 9/2028/QĐ-TTg, Article 4, clause 1")]
    [InlineData(4, "2028-01-01", "province", "Decision 9/2028/QĐ-TTg, Article 4, clause 2")]
    [InlineData(5, "2027-12-31", "ministry", "Decision 26/2026/QĐ-TTg, Article 4")]
    [InlineData(5, "2028-01-02", "national-office", "Decision 9/2028/QĐ-TTg, Article 4, clause 3")]
    public void Authority(int stars, string on, string key, string citation)
    {
        var named = Assert.IsType<CertifyingAuthorityNamed>(Book.AuthorityFor(stars, Day(on)));
        Assert.Equal((key, citation), (named.Authority.Key, named.Reference.ToString()));
        Assert.Equal(named, Book.CertificateFor(Day(on), stars).Authority);
    }

    [Theory]
    [InlineData(3, "2027-12-31", "commune Assesses, province Evaluates, province Certifies")]
    [InlineData(3, "2028-01-01", "commune Receives, commune Evaluates, commune Certifies")]
    [InlineData(4, "2028-01-01", "commune Receives, province Evaluates, province Certifies")]
    [InlineData(5, "2027-12-31", "commune Assesses, province Evaluates, ministry Evaluates, ministry Certifies")]
    [InlineData(5, "2028-01-01", "commune Receives, province Evaluates, national-office Evaluates, national-office Certifies")]
    public void Path(int stars, string on, string expected) => Assert.Equal(expected, OutcomeText.Of(Book.PathFor(stars, Day(on))));

    [Theory]
    [MemberData(nameof(Terms))]
    public void Term_of_a_certificate(string signed, string last, string citation)
    {
        var certificate = Book.CertificateFor(Day(signed), 4);
        Assert.Equal((Day(last), citation), (certificate.LastValidDay!.Value, certificate.StandingOn(Day(signed)).Reference?.ToString()));
    }

    // The window of 2028 is that of certificates on which it closes, 30 days before the end, on its first day or later.
    [Theory]
    [InlineData("2025-01-30", "2027-08-03", "2027-10-02", null, "26/2026/QĐ-TTg")]
    [InlineData("2025-01-31", "2027-10-03", "2028-01-01", null, NextLaw.Decision)]
    [InlineData("2027-07-01", "2029-09-03", "2029-12-02", "2029-08-04", NextLaw.Decision)]
    [InlineData("2028-01-01", "2029-09-03", "2029-12-02", "2029-08-04", NextLaw.Decision)]
    public void Window_and_notice_of_a_certificate(string signed, string opens, string closes, string? notice, string instrument)
    {
        var certificate = Book.CertificateFor(Day(signed), 3);
        Assert.Equal((Day(opens), Day(closes), instrument), (certificate.Window!.Opens, certificate.Window.Closes, certificate.Window.Reference.Instrument));
        Assert.Equal(notice, certificate.NoticeDueOn is { } due ? Text(due) : null);
    }

    [Theory]
    [InlineData("2024-12-31", "2028-06-28", "Decision 26/2026/QĐ-TTg, Article 12, clause 3")]
    [InlineData("2025-01-01", "2028-04-10", "Decision 9/2028/QĐ-TTg, Article 19, clause 3")]
    [InlineData("2025-01-02", "2028-04-11", "Decision 9/2028/QĐ-TTg, Article 19, clause 3")]
    public void Extension_of_a_certificate(string signed, string ends, string citation)
    {
        var certificate = Book.CertificateFor(Day(signed), 3).File(Day("2027-12-20"));
        Assert.Equal((Day(ends), citation), (certificate.ExtensionEnds!.Value, certificate.StandingOn(Day(ends)).Reference?.ToString()));
        Assert.Equal((CertificateStatus.Extended, CertificateStatus.Expired), (certificate.StatusOn(Day(ends)), certificate.StatusOn(Day(ends).PlusDays(1))));
    }

    [Theory]
    [InlineData("2027-12-31", "2028-02-14", "2028-01-17", "provincial-chair", "26/2026/QĐ-TTg")]
    [InlineData("2028-01-01", "2028-01-31", "2028-01-11", "commune-chair", NextLaw.Decision)]
    public void Terms_of_authorities_and_withdrawal(string on, string result, string withdrawn, string by, string instrument)
    {
        Assert.Equal((Day(result), instrument), Due(Book.ReEvaluationDue(Day(on))));
        Assert.Equal((Day(withdrawn), instrument), Due(Book.WithdrawalDue(Day(on))));
        var rule = Assert.IsType<WithdrawalRule>(Book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day(on)));
        Assert.Equal((by, instrument), (rule.Authority?.Key, rule.Reference.Instrument));
    }

    [Theory]
    [InlineData(DossierKind.FirstEvaluation, 1, "2028-01-01", "registration*1 (annex III), digital-profile*1, samples*3")]
    [InlineData(DossierKind.Upgrade, 1, "2028-01-01", "registration*1 (annex III), digital-profile*1, changes*1, samples*3")]
    [InlineData(DossierKind.FirstEvaluation, 27, "2028-01-01", "registration*1 (annex III), digital-profile*1")]
    [InlineData(DossierKind.FirstEvaluation, 1, "2027-12-31", "registration*1 (annex III), self-assessment*1 (annex III), paper-copy*1, electronic-copy*1")]
    public void Checklist(DossierKind kind, int set, string filed, string expected)
    {
        var list = Assert.IsType<DossierChecklist>(Book.ChecklistFor(kind, "producer", set, Day(filed)));
        Assert.Equal(expected, string.Join(", ", list.Requirements.Select(row => $"{row.Item.Key}*{row.Quantity}" + (row.Reference.Annex is { } annex ? $" (annex {annex})" : string.Empty))));
        Assert.All(list.Requirements, row => Assert.Equal(Day(filed) < Day("2028-01-01") ? "26/2026/QĐ-TTg" : NextLaw.Decision, row.Reference.Instrument));
    }

    [Fact]
    public void Checklist_knows_the_senders_and_the_sets_of_the_day()
    {
        Assert.IsType<DossierChecklist>(Book.ChecklistFor(DossierKind.FirstEvaluation, "province", 1, Day("2027-12-31")));
        Assert.Throws<ArgumentException>("sender", () => Book.ChecklistFor(DossierKind.FirstEvaluation, "province", 1, Day("2028-01-01")));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => Book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 27, Day("2027-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>("productSet", () => Book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 28, Day("2028-01-01")));
        Assert.IsType<DossierComplete>(Book.CompletenessOf(Dossier("2028-01-01", ("registration", 1), ("digital-profile", 1), ("samples", 3))));
        var missing = Assert.IsType<DossierIncomplete>(Book.CompletenessOf(Dossier("2028-01-01", ("registration", 1), ("samples", 2)))).Missing;
        Assert.Equal([("digital-profile", 0), ("samples", 2)], missing.Select(item => (item.Requirement.Item.Key, item.Given)));
        Assert.Equal((Day("2028-01-17"), NextLaw.Decision), Due(Book.CommuneAssessmentDue(Day("2028-01-03"))));
        Assert.Equal("26/2026/QĐ-TTg", Due(Book.CommuneAssessmentDue(Day("2027-12-31"))).Instrument);

        static Dossier Dossier(string filed, params (string Item, int Count)[] contents) =>
            new() { Kind = DossierKind.FirstEvaluation, Sender = "producer", ProductSet = 1, FiledOn = Day(filed), Contents = contents.ToDictionary(entry => entry.Item, entry => entry.Count) };
    }

    [Theory]
    [InlineData("commune", "2027-12-31", null)]
    [InlineData("commune", "2028-01-01", "1 before 2028-03-15, 2028-04-15 by Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("commune", "2028-03-15", "1 before 2029-03-15, 2029-04-15 by Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("province", "2027-12-31", "1 before 2028-04-30, 2028-06-30 by Decision 26/2026/QĐ-TTg, Article 5")]
    [InlineData("province", "2028-01-01", "1 before 2028-05-31, 2028-07-31 by Decision 9/2028/QĐ-TTg, Article 11")]
    [InlineData("ministry", "2027-12-31", "2 before 2028-01-30, 2028-03-30 by Decision 26/2026/QĐ-TTg, Article 5")]
    [InlineData("ministry", "2028-01-01", null)]
    [InlineData("national-office", "2028-11-14", "1 before 2028-11-15, 2029-02-15 by Decision 9/2028/QĐ-TTg, Article 11")]
    public void Rounds(string level, string proposed, string? expected)
    {
        var round = Book.RoundFor(level, Day(proposed)).Round;
        Assert.Equal(expected, round is null ? null : $"{round.Number} before {Text(round.ProposedBefore)}, {Text(round.EvaluatedBefore)} by {round.Reference}");
    }

    [Theory]
    [InlineData("6.1b=4", "Decision 9/2028/QĐ-TTg, Article 9, clause 2", CouncilLevel.Province)] // 120
    [InlineData("6.1b=2", "Decision 9/2028/QĐ-TTg, Article 9, clause 2", CouncilLevel.Province)] // 100
    [InlineData("2.1=1 6.1b=1", "Decision 9/2028/QĐ-TTg, Article 2", CouncilLevel.Province)] // 70
    [InlineData("2.1=1 6.1b=1", "Decision 9/2028/QĐ-TTg, Article 10, clause 2", CouncilLevel.Centre)]
    [InlineData("6.1b=4", "Decision 9/2028/QĐ-TTg, Article 2", CouncilLevel.Centre)]
    public void Council(string ticks, string basis, CouncilLevel level)
    {
        var card = Card(27, "1.1=4 3.1=4 2.1=3 2.2=1 7.1=3 " + ticks);
        var result = Book.Decide(new CouncilSession { Decision = NextLaw.Decision, ProductSet = 27, Level = level, Members = [new CouncilMember("An", card), new CouncilMember("Ba", card)] });
        Assert.Equal(basis, result.Basis.ToString());
        Assert.DoesNotContain(result.Remarks, remark => remark.Code == CouncilRemarkCode.RegulationAlone);
    }

    [Fact]
    public void Producers_have_a_fifteenth_kind()
    {
        var kind = Book.ProducerKindOf("socialEnterprise");
        Assert.Equal((15, true, "Social enterprise"), (Book.ProducerRulesOf(NextLaw.Decision).Kinds.Count, kind.IsEnterprise, kind.Labels.English));
        Assert.False(RuleBook.Default.TryGetProducerKind("socialEnterprise", out _));

        var eligible = Assert.IsType<Eligible>(Book.ProducerRulesOf(NextLaw.Decision).MayTakePart(kind, 27));
        Assert.Equal(("Must be registered; No larger than small", "Decision 9/2028/QĐ-TTg, Article 3"), (eligible.Condition?.English, eligible.Reference.ToString()));
        Assert.Equal("Larger than small", Assert.IsType<NotEligible>(Book.ProducerRulesOf(NextLaw.Decision).MayTakePart(kind, 27, EnterpriseSize.Medium)).Why.English);
        Assert.IsType<NotEligible>(Book.ProducerRulesOf("26/2026/QĐ-TTg").MayTakePart(kind, 1));
    }

    [Theory]
    [InlineData(NextLaw.Decision, "socialEnterprise", 1, null, 3, 11)]
    [InlineData(NextLaw.Decision, "socialEnterprise", 27, null, 3, 14)]
    [InlineData(NextLaw.Decision, "cooperative", 1, null, 4, 16)]
    [InlineData(NextLaw.Decision, "cooperative", 2, null, 4, null)] // of set 2 the totals are known only
    [InlineData("26/2026/QĐ-TTg", "cooperative", 1, null, 3, 3)]
    [InlineData(NextLaw.Decision, "jointStockCompany", 1, 64, 2, 6)]
    [InlineData(NextLaw.Decision, "jointStockCompany", 1, 65, 4, 16)]
    [InlineData("26/2026/QĐ-TTg", "jointStockCompany", 1, 64, 3, 3)]
    public void Points_of_the_form_of_organisation(string decision, string kind, int set, int? percent, int level, int? points)
    {
        var found = Assert.IsType<OrganisationPointsFixed>(Book.ProducerRulesOf(decision).PointsOf(Book.ProducerKindOf(kind), set, percent is { } share ? new Fraction(share, 100) : null));
        Assert.Equal((level, points, decision), (found.Level, found.Points, found.Reference.Instrument));
    }

    // What the decision does not replace goes on: the sizes stand in a decree of their own.
    [Fact]
    public void Sizes_of_enterprises_go_on()
    {
        Assert.Equal(RuleBook.Default.EnterpriseSizes(Day("2027-12-31")).Instrument, Book.EnterpriseSizes(Day("2028-01-01")).Instrument);
        Assert.Equal(EnterpriseSize.Micro, Assert.IsType<EnterpriseSized>(Book.DetermineSize(Day("2028-01-01"), EnterpriseSector.TradeAndServices, 10, 1, 1)).Size);
    }

    [Theory]
    [InlineData("20-06184-1-2027", "26/2026/QĐ-TTg")]
    [InlineData("20-06184-1-2028", "26/2026/QĐ-TTg")] // until the last day of the year of the change nobody can tell
    [InlineData("2028-27-20-15", NextLaw.Decision)]
    [InlineData("2029-1-20-1", NextLaw.Decision)]
    [InlineData("20-06184-1-2029", null)]
    [InlineData("2027-27-20-15", null)]
    public void Product_code(string text, string? decision)
    {
        Assert.Equal(decision is not null, Book.ProductCodes.TryParse(text, out var code));
        Assert.Equal((decision, decision is null ? null : text), (code?.Pattern.Instrument.Number, code?.ToString()));
    }

    [Fact]
    public void Forms_are_those_of_the_file()
    {
        var rules = Book.Rules(NextLaw.Decision);
        Assert.Equal((27, 120), (rules.ProductSets.Count, rules.MaxTotal));
        Assert.Equal([1, 27], rules.Rubrics.Where(form => form.Status == RubricStatus.Complete).Select(form => form.ProductSet.Number));
        Assert.Equal([("I", 40), ("II", 35), ("III", 30), ("IV", 15)], rules.RubricFor(27).Parts.Select(part => (part.Code, part.Max)));
        Assert.Equal([("education", "Ministry of Education and Training"), ("scienceAndTechnology", "Ministry of Science and Technology")], rules.ProductSets[26].Ministries.Select(ministry => (ministry.Key, ministry.Labels.English)));
        Assert.Equal((5, 4, 3, 2, 1), (rules.BandOf(110), rules.BandOf(109), rules.BandOf(89), rules.BandOf(64), rules.BandOf(39)));
    }

    [Theory]
    [MemberData(nameof(CardsOfSet1))]
    public void Rating_of_set_1(string ticks, string parts, string expected) => AssertRated(1, ticks, parts, expected);

    [Theory]
    [MemberData(nameof(CardsOfSet27))]
    public void Rating_of_set_27(string ticks, string parts, string expected) => AssertRated(27, ticks, parts, expected);

    [Fact]
    public void Rating_of_totals_and_of_what_stops_it()
    {
        var totals = new PartTotals([new("I", 40), new("II", 35), new("III", 30), new("IV", 5)]);
        var rated = Assert.IsType<Rated>(Book.Rate(new Scorecard { Decision = NextLaw.Decision, ProductSet = 11, PartTotals = totals }));
        Assert.Equal((110, 5, (int?)null), (rated.Total, rated.Band, rated.Stars));
        Assert.Equal(HaltReason.ZeroPoints, Assert.IsType<Halted>(Book.Rate(Card(1, "6.1=1"))).Reason);
        Assert.IsType<Rejected>(Book.Rate(Cards.Copy(Card(1, "6.1=2"), findings: [new Finding(FindingKind.Disqualifies, "1.1")])));
        Assert.Throws<InvalidEntryException>(() => Book.Rate(Card(28, string.Empty)));
        Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(Card(1, "6.1=2")));
    }

    // The second level of 3.5 earns 2 of 3 points: all else at its last level is 99. The amendment moves four stars from it to the third.
    [Theory]
    [InlineData("2026-05-22", 5)]
    [InlineData("2027-06-30", 5)]
    [InlineData("2027-07-01", 3)]
    [InlineData("2027-07-02", 3)]
    [InlineData("2028-02-15", 3)]
    [InlineData(null, 3)]
    public void Rating_of_the_amended_set(string? day, int stars)
    {
        var levels = Cards.Best(Law26.Rules.RubricFor(11));
        levels["3.5"] = 2;
        var card = new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = levels, EvaluatedOn = day is null ? null : Day(day) };
        var rated = Assert.IsType<Rated>(Book.Rate(card));
        Assert.Equal((99, stars), (rated.Total, rated.Stars!.Value));
        Assert.Equal(stars == 5 ? [] : new[] { new UnmetMinimum("3.5", 4, 3, 2) }, rated.Unmet);
        Assert.Equal(5, Assert.IsType<Rated>(RuleBook.Default.Rate(card)).Stars);
    }

    [Fact]
    public void Criterion_that_the_amendment_wrote_is_cited_from_it()
    {
        Assert.Equal("26/2026/QĐ-TTg", Cited("2027-06-30").Instrument);
        Assert.StartsWith("Decision 5/2027/QĐ-TTg, Article 1, clause 2", Cited("2027-07-01").ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Decision 5/2027/QĐ-TTg, Article 1, clause 2", Book.RubricFor(Law26.Decision, 11).Criteria.Single(criterion => criterion.Code == "3.5").Reference.ToString(), StringComparison.Ordinal);
        Assert.All(Book.Rules(Law26.Decision, Day("2027-07-01")).RubricFor(11).Criteria.Where(criterion => criterion.Code != "3.5"), criterion => Assert.Equal(Law26.Decision, criterion.Reference.Instrument));

        static Domain.Law.LegalReference Cited(string day) => Book.Rules(Law26.Decision, Day(day)).RubricFor(11).Criteria.Single(criterion => criterion.Code == "3.5").Reference;
    }

    [Theory]
    [InlineData("2027-06-30", "26/2026/QĐ-TTg", "")]
    [InlineData("2027-07-01", "26/2026/QĐ-TTg", "+2027-06-15.1")]
    [InlineData("2027-12-31", "26/2026/QĐ-TTg", "+2027-06-15.1")]
    [InlineData("2028-01-01", NextLaw.Decision, "")]
    [InlineData("2040-01-01", NextLaw.Decision, "")]
    public void Form_of_a_day(string day, string decision, string added)
    {
        var rules = Book.RulesOn(Day(day))!;
        var own = decision == NextLaw.Decision ? "2028-02-01.1" : RuleBook.Default.Rules(decision).DataVersion;
        Assert.Equal((decision, own + added), (rules.Instrument.Number, rules.DataVersion));
    }

    [Fact]
    public void Decisions_and_instruments_come_in_the_order_of_their_days()
    {
        foreach (var book in NextLaw.Books)
        {
            Assert.Equal([NextLaw.Decision, "26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"], book.Decisions);
            Assert.Equal([.. RuleFiles.Keys, NextLaw.Amendment, NextLaw.Decision], book.Instruments.Select(instrument => instrument.Number));
        }

        Assert.Equal(["26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"], RuleBook.Default.With(RuleFiles.Load(RuleFiles.Bytes(RuleFiles.Of1048))).Decisions);
    }

    [Fact]
    public void Files_give_one_law_in_either_order_in_one_call_or_two()
    {
        var answers = NextLaw.Books.Select(BookAnswers.Of).ToArray();
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.NotEqual(BookAnswers.Of(RuleBook.Default), answers[0]);
    }

    [Fact]
    public void Saved_files_are_those_that_were_loaded()
    {
        foreach (var (key, file) in new[] { (NextLaw.Decision, NextLaw.DecisionFile), (NextLaw.Amendment, NextLaw.AmendmentFile) })
        {
            var book = RuleBook.Default.With(RuleFiles.Load(NextLaw.Text(NextLaw.DecisionFile)), RuleFiles.Load(NextLaw.Text(NextLaw.AmendmentFile)));
            Assert.Equal(NextLaw.Text(file), System.Text.Encoding.UTF8.GetString(RuleFiles.Saved(book, key)));
        }
    }

    // The answers of the days before the files are those of the package: only what was checked later may tell.
    [Fact]
    public void Answers_of_before_stay() => Assert.Equal(BookAnswers.Before(RuleBook.Default, Day("2027-07-01")), BookAnswers.Before(Book, Day("2027-07-01")));

    private static void AssertRated(int set, string ticks, string parts, string expected)
    {
        foreach (var day in new LocalDate?[] { null, Day("2028-01-01"), Day("2031-05-05") })
        {
            var rated = Assert.IsType<Rated>(Book.Rate(CardParts.On(Card(set, ticks), day)));
            Assert.Equal((parts, expected), (string.Join(' ', rated.Parts.Codes.Select(code => rated.Parts[code])), $"{rated.Total} {rated.Band}/{rated.Ceiling}"));
            Assert.Equal(Math.Min(rated.Band, rated.Ceiling!.Value), rated.Stars);
        }
    }

    private static Scorecard Card(int set, string ticks)
    {
        // A later tick of a criterion takes the place of an earlier one.
        var levels = new Dictionary<string, int>();
        foreach (var tick in ticks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tick => tick.Split('='))) levels[tick[0]] = int.Parse(tick[1], CultureInfo.InvariantCulture);
        return new Scorecard { Decision = NextLaw.Decision, ProductSet = set, Levels = levels };
    }

    private static (LocalDate Due, string Instrument) Due(DeadlineOutcome outcome) => (Assert.IsType<DeadlineSet>(outcome).Deadline!.Effective, outcome.Reference!.Instrument);

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
