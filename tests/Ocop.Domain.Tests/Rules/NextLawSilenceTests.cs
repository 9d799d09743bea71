using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Each block is left out of the decision of 2028 once: from its first day on the answer is that it is not known, and who does not say it; never the older rule. What was before stays.</summary>
public sealed class NextLawSilenceTests
{
    private const string Silent = NextLaw.Decision;

    private static readonly string[] Blocks = ["transition", "certification", "path", "certificates", "dossiers", "rounds", "councils", "producers", "productCode"];

    public static TheoryData<string> BlockData => [.. Blocks];

    [Theory]
    [MemberData(nameof(BlockData))]
    public void Answers_of_before_stay(string block) => Assert.Equal(BookAnswers.Before(NextLaw.Book, Day("2028-01-01")), BookAnswers.Before(NextLaw.Without(block), Day("2028-01-01")));

    [Fact]
    public void Transition()
    {
        var book = NextLaw.Without("transition");
        foreach (var kind in new[] { "first", "upgrade", "reevaluation" })
        {
            Assert.Equal("26/2026/QĐ-TTg + 5/2027/QĐ-TTg", OutcomeText.Of(book.RegimeFor(OutcomeText.Kind(kind), Day("2027-12-31"), Day("2027-12-31"))));
            Assert.Equal("not known " + Silent, OutcomeText.Of(book.RegimeFor(OutcomeText.Kind(kind), Day("2027-12-31"), Day("2028-01-01"))));
            Assert.Equal(Silent, OutcomeText.Of(book.RegimeFor(OutcomeText.Kind(kind), Day("2028-01-01"), Day("2028-01-01"))));
        }

        // The extension is that of the law of the last valid day.
        Assert.Equal(Day("2028-06-28"), book.CertificateFor(Day("2024-12-31"), 3).File(Day("2027-12-20")).ExtensionEnds);
        var late = book.CertificateFor(Day("2025-01-01"), 3).File(Day("2027-12-20"));
        Assert.Equal((null, CertificateStatus.NotKnown), (late.ExtensionEnds, late.StatusOn(Day("2028-01-02"))));
        Assert.Equal(Silent, late.StandingOn(Day("2028-01-02")).Reference?.Instrument);
    }

    [Fact]
    public void Certification()
    {
        var book = NextLaw.Without("certification");
        for (var stars = 3; stars <= 5; stars++)
        {
            Assert.IsType<CertifyingAuthorityNamed>(book.AuthorityFor(stars, Day("2027-12-31")));
            Assert.Equal(Silent, Assert.IsType<CertifyingAuthorityNotKnown>(book.AuthorityFor(stars, Day("2028-01-01"))).Instrument.Number);
            Assert.Equal(Silent, Assert.IsType<CertifyingAuthorityNotKnown>(book.CertificateFor(Day("2040-01-01"), stars).Authority).Instrument.Number);
            Assert.IsType<CertifyingAuthorityNotKnown>(Assert.IsType<EvaluationPath>(book.PathFor(stars, Day("2028-01-01"))).Certification);
        }
    }

    [Fact]
    public void Path()
    {
        var book = NextLaw.Without("path");
        Assert.IsType<EvaluationPath>(book.PathFor(5, Day("2027-12-31")));
        var unknown = Assert.IsType<EvaluationPathNotKnown>(book.PathFor(5, Day("2028-01-01")));
        Assert.Equal((Silent, "9/2028/QĐ-TTg does not say which way a dossier goes"), (unknown.Instrument.Number, unknown.Reason.English));
        Assert.Equal("national-office", unknown.Certification.Key);
    }

    [Fact]
    public void Certificates()
    {
        var book = NextLaw.Without("certificates");
        Assert.Equal(Day("2030-06-30"), book.CertificateFor(Day("2027-12-31"), 3).LastValidDay);
        var certificate = book.CertificateFor(Day("2028-01-01"), 3);
        Assert.Equal((null, null, null, null), (certificate.LastValidDay, certificate.Term, certificate.Window, certificate.NoticeDueOn));
        Assert.Equal((CertificateStatus.NotKnown, Silent), (certificate.StatusOn(Day("2028-01-01")), certificate.StandingOn(Day("2028-01-01")).Reference?.Instrument));
        Assert.Null(book.CertificateFor(Day("2027-12-31"), 3).Window);
        Assert.Equal(Silent, Assert.IsType<DeadlineNotKnown>(book.ReEvaluationDue(Day("2028-01-01"))).Instrument.Number);
        Assert.Equal(Silent, Assert.IsType<DeadlineNotKnown>(book.WithdrawalDue(Day("2028-01-01"))).Instrument.Number);
        Assert.Equal(Silent, Assert.IsType<WithdrawalNotKnown>(book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day("2028-01-01"))).Instrument.Number);
        Assert.IsType<DeadlineSet>(book.ReEvaluationDue(Day("2027-12-31")));
    }

    [Fact]
    public void Dossiers()
    {
        var book = NextLaw.Without("dossiers");
        Assert.IsType<DossierChecklist>(book.ChecklistFor(DossierKind.Upgrade, "producer", 1, Day("2027-12-31")));
        Assert.Equal(Silent, Assert.IsType<DossierChecklistNotKnown>(book.ChecklistFor(DossierKind.Upgrade, "producer", 27, Day("2028-01-01"))).Instrument?.Number);
        Assert.Equal(Silent, Assert.IsType<DossierNotKnown>(book.CompletenessOf(new Dossier { Kind = DossierKind.Upgrade, Sender = "producer", ProductSet = 27, FiledOn = Day("2028-01-01") })).Instrument.Number);
        Assert.Equal(Silent, Assert.IsType<DeadlineNotKnown>(book.CommuneAssessmentDue(Day("2028-01-01"))).Instrument.Number);
        Assert.IsType<DeadlineSet>(book.CommuneAssessmentDue(Day("2027-12-31")));
    }

    [Fact]
    public void Rounds()
    {
        var book = NextLaw.Without("rounds");
        Assert.IsType<RoundFound>(book.RoundFor("province", Day("2027-12-31")));
        Assert.Equal(Silent, Assert.IsType<RoundNotKnown>(book.RoundFor("province", Day("2028-01-01"))).Instrument.Number);
    }

    [Fact]
    public void Councils_decide_by_their_regulation_alone_and_say_so()
    {
        var book = NextLaw.Without("councils");
        var levels = Cards.Best(book.RubricFor(Silent, 27));
        foreach (var level in new[] { CouncilLevel.Province, CouncilLevel.Centre })
        {
            var result = Assert.IsType<CouncilRated>(book.Decide(new CouncilSession { Decision = Silent, ProductSet = 27, Level = level, Members = [new CouncilMember("An", new Scorecard { Decision = Silent, ProductSet = 27, Levels = levels })] }));
            Assert.Equal([(CouncilRemarkCode.RegulationAlone, "Decision 9/2028/QĐ-TTg")], result.Remarks.Select(remark => (remark.Code, remark.Basis.ToString())));
        }

        var older = new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = Cards.Best(Law26.Rules.RubricFor(11)) };
        Assert.Empty(Assert.IsType<CouncilForwarded>(book.Decide(new CouncilSession { Decision = Law26.Decision, ProductSet = 11, Members = [new CouncilMember("An", older)] })).Remarks);
    }

    [Fact]
    public void Producers()
    {
        var book = NextLaw.Without("producers");
        var kind = book.ProducerKindOf("cooperative");
        var rules = book.ProducerRulesOf(Silent);
        Assert.Equal(Silent, Assert.IsType<EligibilityUnknown>(rules.MayTakePart(kind, 27)).Instrument.Number);
        Assert.Equal(Silent, Assert.IsType<OrganisationPointsNotKnown>(rules.PointsOf(kind, 27)).Instrument.Number);
        Assert.Empty(rules.Kinds);
        Assert.IsType<Eligible>(book.ProducerRulesOf(Law26.Decision).MayTakePart(kind, 1));
        Assert.False(book.TryGetProducerKind("socialEnterprise", out _));
    }

    [Fact]
    public void Product_code()
    {
        var book = NextLaw.Without("productCode");
        Assert.Empty(book.ProductCodes.Of(Silent));
        Assert.EndsWith("not known: 9/2028/QĐ-TTg does not say how product codes are written", Assert.Throws<InvalidEntryException>(() => book.ProductCodes.Parse("20-06184-1-2029")).Problem.English, StringComparison.Ordinal);
        Assert.Equal("26/2026/QĐ-TTg", book.ProductCodes.Parse("20-06184-1-2027").Pattern.Instrument.Number);
    }

    // An amendment can end a block of what it amends: from its day on nobody says it, until the decision of 2028 does.
    [Theory]
    [MemberData(nameof(BlockData))]
    public void Block_that_an_amendment_ends(string block)
    {
        var book = RuleBook.Default.With(NextLaw.Load(NextLaw.DecisionFile), RuleFiles.Amendment("7/2027/QĐ-TTg", "2027-09-01", Law26.Decision, "{\"" + block + "\": null}"));
        Assert.Equal(BookAnswers.Before(RuleBook.Default, Day("2027-09-01")), BookAnswers.Before(book, Day("2027-09-01")));

        // Until the year of the change nobody can tell codes apart; an end before it shows in the older pattern.
        if (block != "productCode") Assert.Equal(BookAnswers.On(NextLaw.Book, Day("2028-01-02")), BookAnswers.On(book, Day("2028-01-02")));

        var day = Day("2027-09-01");
        var kind = book.ProducerKindOf("farm");
        var session = new CouncilSession
        {
            Decision = Law26.Decision,
            ProductSet = 11,
            Members = [new CouncilMember("An", new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = Cards.Best(Law26.Rules.RubricFor(11)), EvaluatedOn = day })],
        };
        string?[] silent =
        [
            (book.RegimeFor(DossierKind.Upgrade, Day("2026-05-21"), day) as RegimeNotKnown)?.Instrument.Number,
            (book.AuthorityFor(3, day) as CertifyingAuthorityNotKnown)?.Instrument.Number,
            (book.PathFor(3, day) as EvaluationPathNotKnown)?.Instrument.Number,
            (book.ReEvaluationDue(day) as DeadlineNotKnown)?.Instrument.Number,
            (book.ChecklistFor(DossierKind.Upgrade, "producer", 1, day) as DossierChecklistNotKnown)?.Instrument?.Number,
            (book.RoundFor("province", day) as RoundNotKnown)?.Instrument.Number,
            book.Decide(session).Remarks.SingleOrDefault(remark => remark.Code == CouncilRemarkCode.RegulationAlone)?.Basis.Law?.Instrument,
            (book.ProducerRulesOf(Law26.Decision, day).PointsOf(kind, 1) as OrganisationPointsNotKnown)?.Instrument.Number,
            book.ProductCodes.Of(Law26.Decision).Any(pattern => pattern.LastYear is null or > 2027) ? null : book.ProductCodes.TryParse("20-06184-1-2028", out _) ? null : Law26.Decision,
        ];
        var expected = Array.IndexOf(Blocks, block);
        Assert.Equal(Law26.Decision, silent[expected]);
        for (var i = 0; i < Blocks.Length - 1; i++) Assert.Equal(i == expected, silent[i] is not null);
        if (expected != 3) Assert.Equal(Day("2030-09-01"), book.CertificateFor(day, 3).LastValidDay);
        else Assert.Equal(CertificateStatus.NotKnown, book.CertificateFor(day, 3).StatusOn(day));
    }

    // The head and the forms alone: a host begins a file so. Nothing of the older law is left, and nothing throws.
    [Fact]
    public void All_blocks_at_once()
    {
        var book = RuleBook.Default.With(NextLaw.Load(NextLaw.DecisionFile, file =>
        {
            foreach (var block in Blocks) file.Remove(block);
            file.Remove("names");
        }));
        var answers = BookAnswers.On(book, Day("2028-01-01"));
        Assert.DoesNotContain("26/2026", answers.Split(Environment.NewLine)[..^5].Aggregate((all, line) => all + "\n" + line), StringComparison.Ordinal);
        Assert.Equal(120, Assert.IsType<Rated>(book.Rate(new Scorecard { Decision = Silent, ProductSet = 27, Levels = Cards.Best(book.RubricFor(Silent, 27)) })).Total);
    }
}
