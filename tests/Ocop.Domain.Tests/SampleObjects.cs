using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Regimes;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Objects of every kind that the library takes and gives, for the tests that ask something of all of them.</summary>
internal static class SampleObjects
{
    public static IEnumerable<object> All()
    {
        var book = RuleBook.Default;
        var form = ScoringCards.Form(11);
        var low = form.Criteria.ToDictionary(criterion => criterion.Ladders[0].Code, _ => 1);
        var top = ScoringCards.Top(11, ("1.1", 0));
        var half = ScoringCards.Card(11, new Dictionary<string, int> { ["1.1"] = 2, ["3.5"] = 1 }, answeredNone: ["1.2"]);
        var halted = ScoringCards.Card(11, low, findings: [new Finding(FindingKind.Halts, form.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Halts)).Code)]);
        var prerequisite = book.Rules(Law26.Decision).Rubrics.SelectMany(rubric => rubric.Criteria).First(criterion => criterion.HasNote(CriterionNoteKind.Prerequisite));
        var without = ScoringCards.Card(prerequisite.Section.Part.Rubric.ProductSet.Number, new Dictionary<string, int>(), withoutPrerequisite: [prerequisite.Code]);
        var exempt = ScoringCards.Card(21, new Dictionary<string, int>()) with { Exempt = ["7"] };
        foreach (var card in new[] { top, half, halted, without, exempt, ScoringCards.Card(11, low) })
        {
            yield return card;
            yield return book.Rate(card);
            yield return Assert.Throws<InvalidEntryException>(() => book.Rate(ScoringCards.Card(11, new Dictionary<string, int> { ["99"] = 1 })));
            yield return book.Explain(card);
            yield return book.Bounds(card);
            if (book.Rate(card) is Rated { Unmet.Count: > 0 } rated) yield return book.Describe(rated, rated.Unmet[0]);
            yield return book.SelfAssess(card, new Dictionary<string, IReadOnlyList<string>> { ["1.1"] = new List<string> { "paper" } });
            yield return book.ReportForCommune(card);
        }

        yield return book.Rate(ScoringCards.Card(11, low, findings: [new Finding(FindingKind.Disqualifies, form.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Disqualifies)).Code)]));
        var halting = book.Rules(Law26.Decision).Rubrics.First(rubric => rubric.Criteria.Any(criterion => criterion.HaltsWhenZero));
        yield return book.Bounds(ScoringCards.Card(halting.ProductSet.Number, new Dictionary<string, int>()));
        yield return book;
        foreach (var decision in book.Decisions) yield return book.Rules(decision);
        var old = book.Rules("1048/QĐ-TTg").RubricFor(11);
        yield return book.Rate(new Scorecard { Decision = old.Decision, ProductSet = 11, Levels = Cards.Best(old), EvaluatedOn = new LocalDate(2021, 1, 1) });
        yield return book.Plan(ScoringCards.Card(11, low), 4, alternatives: 2);

        // A result of which only means are known, with everything that can contradict itself, and part totals with decimals.
        var recorded = new Scorecard { Decision = Law26.Decision, ProductSet = 11, Recorded = new RecordedResult(69.70m, new Dictionary<string, DecimalPoints> { ["A"] = 40.5m, ["B"] = 20, ["C"] = 20.01m }, 4) };
        var decimals = new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 7, PartTotals = PartTotals.OfDecimals(new Dictionary<string, DecimalPoints> { ["A"] = 30.50m, ["B"] = 20, ["C"] = 20.01m }) };
        foreach (var card in new[] { recorded, decimals })
        {
            yield return card;
            yield return book.Rate(card);
            yield return book.Explain(card);
            yield return book.Bounds(card);
            yield return book.Plan(card, 5);
            yield return book.SelfAssess(card);
        }

        yield return new DecimalPoints(69.70m);

        // Lines of additive lists, wherever there are some.
        var tourism = book.Rules("1048/QĐ-TTg", new LocalDate(2020, 1, 1)).RubricFor(26);
        var lists = new Scorecard
        {
            Decision = tourism.Decision,
            ProductSet = 26,
            Levels = Cards.Best(tourism).Where(entry => !tourism.Criteria.Any(criterion => criterion.IsAdditive && criterion.Code == entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value),
            Lines = new Dictionary<string, IReadOnlyList<int>> { ["6"] = new List<int> { 1, 3 }, ["7"] = new List<int> { 1 }, ["8"] = new List<int> { 1, 2, 3 }, ["9"] = new List<int> { 1, 2, 3 }, ["10"] = new List<int> { 1, 2, 3, 4 }, ["11"] = new List<int> { 1, 2, 3 }, ["12"] = new List<int> { 1 } },
            EvaluatedOn = new LocalDate(2020, 1, 1),
        };
        yield return lists;
        yield return book.SelfAssess(lists);
        yield return book.ReportForCommune(lists);
        yield return book.Plan(lists, 5, alternatives: 2);
        yield return book.Bounds(lists with { Lines = lists.Lines.Where(entry => entry.Key != "6").Append(new("7", [1, 2, 3, 4])).GroupBy(entry => entry.Key).ToDictionary(entries => entries.Key, entries => entries.Last().Value) });
        yield return book.Compare(lists, Law26.Decision, 26);
        yield return book.Compare(new Scorecard { Decision = old.Decision, ProductSet = 11, Levels = Cards.Best(old) }, form.Decision, 11);

        var session = new CouncilSession
        {
            Decision = Law26.Decision,
            ProductSet = 11,
            Members = [new CouncilMember("a", top, "r"), new CouncilMember("b", ScoringCards.Card(11, low), "r"), new CouncilMember("c", top, "s")],
            Regulation = CouncilRegulation.None with { ScoringRoles = new List<string> { "r" } },
        };
        yield return session;
        yield return book.Decide(session);
        yield return book.Decide(session with { Members = [new CouncilMember("a", top, "r"), new CouncilMember("b", halted, "r")] });
        yield return book.Decide(session with { Members = [new CouncilMember("b", halted, "r")] });
        yield return book.Decide(session with { Regulation = CouncilRegulation.None with { Quorum = 9 } });
        var absent = session with { Regulation = CouncilRegulation.None with { PresentRoles = new List<string> { "chair" } } };
        yield return absent;
        yield return book.Decide(absent);
        yield return book.Decide(session with { Regulation = CouncilRegulation.None, Members = [new CouncilMember("a", top)] });
        yield return book.Decide(session with { Level = CouncilLevel.Centre, Regulation = CouncilRegulation.None, Members = [new CouncilMember("b", ScoringCards.Card(11, low))] });

        var certificate = RuleBook.Default.CertificateFor(new LocalDate(2024, 1, 1), 3).File(new LocalDate(2026, 12, 1));
        yield return certificate;
        yield return certificate.Steps();
        var partial = book.Answer(new CertificateQuestion { Signed = new Ocop.Domain.Time.PartialDate(2023), Stars = 3, On = new LocalDate(2026, 6, 1), Filed = new LocalDate(2026, 5, 25) });
        yield return partial;
        yield return partial.Possibilities!;
        yield return book.PortfolioOf([new Product("d", "p")], [ProductEvent.Recognised("d", new Ocop.Domain.Time.PartialDate(2023), 3)]).Standing("d", new LocalDate(2026, 6, 1));
        yield return book.WorkingDays.TermFrom(new LocalDate(2026, 11, 23), 3);
        yield return book.Answer(new CertificateQuestion { Signed = new LocalDate(2025, 7, 3), Stars = 3, On = new LocalDate(2026, 1, 1) });
        yield return book.Answer(new CertificateQuestion { Signed = new LocalDate(2024, 1, 1), Stars = 3, On = new LocalDate(2027, 2, 1), Filed = new LocalDate(2026, 12, 1) });
        yield return RuleBook.Default.NewCertificateHistory().Record(new EvaluationResult(DossierKind.FirstEvaluation, new LocalDate(2024, 1, 1), 3));
        var dossier = new Dossier { Kind = DossierKind.FirstEvaluation, Sender = "producer", ProductSet = 11, FiledOn = new LocalDate(2026, 6, 1), Contents = new Dictionary<string, int> { ["registration"] = 1 } };
        yield return dossier;
        yield return book.CompletenessOf(dossier);
        yield return book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, new LocalDate(2026, 6, 1));
        yield return book.CompletenessOf(dossier with { FiledOn = new LocalDate(2026, 5, 21) });
        yield return book.CompletenessOf(dossier with { Contents = ((DossierChecklist)book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, new LocalDate(2026, 6, 1))).Requirements.ToDictionary(each => each.Item.Key, each => each.Quantity) });
        yield return book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 11, new LocalDate(2026, 5, 21));
        yield return book.CommuneAssessmentDue(new LocalDate(2026, 6, 1));
        yield return book.CommuneAssessmentDue(new LocalDate(2026, 5, 21));
        yield return book.RoundFor("province", new LocalDate(2026, 6, 1));
        yield return book.RoundFor("district", new LocalDate(2026, 6, 1));
        yield return RuleBook.Default.PathFor(3, new LocalDate(2026, 6, 1));
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 1));
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 12, 1));
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2019, 1, 1), new LocalDate(2019, 1, 1));
        foreach (var instrument in RuleBook.Default.Instruments) yield return instrument;
        yield return RuleBook.Default.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2023, 1, 1), new LocalDate(2023, 6, 1));
        yield return RuleBook.Default.CertificateFor(new LocalDate(2024, 1, 31), 3).File(new LocalDate(2026, 8, 3)).StandingOn(new LocalDate(2026, 8, 4));
        yield return book.ProducerRulesOf(Law26.Decision).MayTakePart(Kinds.Of("unionOfCooperatives"), 1);
        var heading = Readings.CardOnHeading();
        yield return book.Rate(heading);
        yield return book.Bounds(heading);
        yield return book.Explain(heading);
        yield return book.Decide(new CouncilSession { Decision = heading.Decision, ProductSet = heading.ProductSet, Members = [new CouncilMember("a", heading)] });
        var silent = NewLaw.Book(file =>
        {
            foreach (var block in new[] { "transition", "certification", "path", "dossiers", "rounds" }) file.Remove(block);
        });
        yield return silent.CompletenessOf(dossier with { FiledOn = new LocalDate(2028, 6, 1) });
        yield return silent.RoundFor("province", new LocalDate(2028, 6, 1));
        yield return silent.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2027, 6, 1), new LocalDate(2028, 6, 1));
        yield return silent.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2028, 6, 1), new LocalDate(2028, 6, 1));
        yield return silent.PathFor(3, new LocalDate(2028, 6, 1));

        yield return book.EnterpriseSizes(new LocalDate(2026, 6, 1));
        yield return book.DetermineSize(new LocalDate(2026, 6, 1), EnterpriseSector.TradeAndServices, null, null, null);
        yield return book.ProducerRulesOf(Law26.Decision);
        yield return book.QuotasOn(new LocalDate(2024, 1, 1));
        yield return book.TargetsOn(new LocalDate(2024, 1, 1));
        var producer = new Producer("p", Kinds.Cooperative, "women");
        yield return producer;
        yield return new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["3.5"] = new List<int?> { 1, null, 2 } });
        yield return Producer.Distinct([producer, producer]);
        yield return Quota.OfKind(Kinds.Cooperative, new Fraction(1, 2));
        yield return new ProducerShareIndicator(new BilingualText("x", "x"), [Kinds.Cooperative, Kinds.Cooperative]);

        yield return new ProductShareIndicator(new BilingualText("x", "x"), new CountedProducts(PortfolioMeasure.Upgraded, 4, true), new CountedProducts(PortfolioMeasure.EverRecognised));

        var recognised = new LocalDate(2026, 6, 1);
        var portfolio = RuleBook.Default.PortfolioOf([new Product("d", "p")], [ProductEvent.Recognised("d", recognised, 3)]);
        yield return portfolio;
        yield return portfolio.Index();
        var report = new ReportedTotals(recognised) { Valid = new ReportedStars { Three = 1, Total = 2 }, Parts = [new ReportedTotals(recognised)] };
        yield return report;
        yield return report.FindInconsistencies();
        yield return report.FindDifferences(portfolio.Snapshot(recognised));
        yield return book.ProductCodes.Parse("31-318-00000-1-2022");
        yield return book.ProductCodes.Normalise("20\u201306184-1-2026");
        yield return book.With(new CommuneList([new Commune("06184", "20", recognised, name: "Đồng Đăng")])).Communes!;
        yield return new RuleDataException("x");

        var producers = book.ProducerRulesOf(Law26.Decision);
        yield return producers.MayTakePart(Kinds.Of("singleMemberCompany"), 11, EnterpriseSize.NotSmallOrMedium);
        yield return book.ProducerRulesOf("148/QĐ-TTg").MayTakePart(Kinds.Of("association"), 1);
        yield return producers.PointsOf(Kinds.Cooperative, 1);
        yield return producers.PointsOf(Kinds.JointStockCompany, 1);
        yield return RuleFiles.Book(Law26.Decision, file => file.AsObject().Remove("producers")).ProducerRulesOf(Law26.Decision).PointsOf(Kinds.Cooperative, 1);
        yield return book.DetermineSize(recognised, EnterpriseSector.TradeAndServices, 5, 1, null);
        yield return book.DetermineSize(new LocalDate(2021, 10, 14), EnterpriseSector.TradeAndServices, 5, 1, 1);
        foreach (var (count, all) in new[] { (0, 0), (0, 1), (1, 1) }) yield return Quota.OfTrait("women", new Fraction(1, 2)).Assess(count, all);
        yield return book.QuotasOn(recognised);
        yield return book.TargetsOn(recognised);

        var measurement = new Measurement(recognised, 9);
        yield return measurement;
        yield return TargetBase.StartingFrom(1);
        var target = new Target("1", new HostIndicator(new BilingualText("x", "x")), Threshold.AtLeast(5), recognised, new DateInterval(recognised, recognised.PlusYears(1)));
        yield return target.ProgressOn(recognised, [measurement]);
        yield return target.ProgressOn(recognised, []);

        yield return new Withdrawal(recognised, WithdrawalGround.BreachOfLaw);
        yield return book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, recognised);
        yield return book.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, new LocalDate(2023, 1, 1));
        var withoutCertificates = RuleFiles.Book(Law26.Decision, file => file.AsObject().Remove("certificates"));
        yield return withoutCertificates.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, recognised);
        yield return withoutCertificates.WithdrawalDue(recognised);

        foreach (var criterion in book.Compare(new Scorecard("148/QĐ-TTg", 1, new Dictionary<string, int>()), Law26.Decision, 1).Criteria) yield return criterion;
        yield return book.Plan(top with { Levels = Cards.Best(form) }, 3);
        yield return new UpgradePlanRequest(top, 4);
        yield return new ScorecardProduct("n", "c");
        yield return new OcopJsonOptions();
        yield return RuleFiles.Load(RuleFiles.Bytes(RuleFiles.Of26));
    }
}
