using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Law;
using Ocop.Domain.Planning;
using Ocop.Domain.Producers;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Time;

namespace Ocop.Domain.Consumers.CSharp7
{
    /// <summary>Asks the book what hosts ask, and builds what they hand in with every member.</summary>
    public static class Host
    {
        private const string Decision = "26/2026/QĐ-TTg";

        public static string Rate(RuleBook book, Scorecard card)
        {
            switch (book.Rate(card))
            {
                case Rated rated: return rated.Parts["A"] + " " + rated.Stars;
                case Halted halted: return halted.Criterion;
                case Rejected rejected: return rejected.Reasons.Count.ToString(CultureInfo.InvariantCulture);
                default: throw new InvalidOperationException();
            }
        }

        public static long Plan(RuleBook book, UpgradePlanRequest request)
        {
            UpgradePlan plan = book.Plan(request.Card, request.Stars, request.Costs);
            return plan is UpgradePlanFound found ? found.Cost : 0;
        }

        public static string Certificate(RuleBook book, CertificateQuestion question)
        {
            CertificateStanding standing = book.CertificateFor(question).StandingOn(question.On);
            return standing.IsInForce ? standing.Reason.Vietnamese : standing.Reason.English;
        }

        public static IReadOnlyList<object> Inputs(RuleBook book, LocalDate day)
        {
            var levels = new Dictionary<string, int> { ["1.1"] = 1 };
            var finding = new Finding(kind: FindingKind.Disqualifies, criterion: "1.1");
            var parts = new PartTotals(new Dictionary<string, Fraction> { ["A"] = 1 });
            var card = new Scorecard(
                decision: Decision,
                productSet: 11,
                levels: levels,
                answeredNone: new[] { "1.2" },
                findings: new[] { finding },
                unmetPrerequisites: new[] { "1.3" },
                partTotals: parts,
                evaluatedOn: day,
                product: new ScorecardProduct(name: "n", code: "c"),
                exempt: new[] { "1.4" });
            var costs = new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["1.1"] = new int?[] { 1, null } });
            var regulation = new CouncilRegulation(
                name: new BilingualText("x", "y"), minimumLevels: CouncilMinimumRule.Majority, quorum: 1, largestSpread: 5, scoringRoles: new[] { "chair" });
            var members = new[] { new CouncilMember(name: "a", card: card, role: "chair") };
            var kind = book.ProducerKinds[0];
            var stars = new ReportedStars(three: 1, four: 2, five: 3, total: 6);
            var reference = new LegalReference(
                instrument: "1/QĐ", kind: LegalInstrumentKind.Decision, article: "1", clause: "2", point: "a", annex: "I", productSet: 3, part: "A", section: "1", criterion: "1.1", level: 2);
            return new object[]
            {
                card,
                new Scorecard(Decision, 11, levels),
                new Scorecard(Decision, 11, new Dictionary<string, int>(), recorded: new RecordedResult(total: 69.71m, parts: new Dictionary<string, DecimalPoints> { ["A"] = 30.50m }, stars: 3)),
                new CouncilSession(decision: Decision, productSet: 11, members: members, level: CouncilLevel.Province, regulation: regulation),
                new UpgradePlanRequest(card: card, stars: 4, costs: costs),
                new CertificateQuestion(
                    signed: day, stars: 3, on: day, validFrom: day, filed: day, withdrawn: day, ground: WithdrawalGround.BreachOfLaw, convention: ValidityConvention.Inclusive),
                new EvaluationResult(kind: DossierKind.FirstEvaluation, decidedOn: day, stars: 3, validFrom: day, decisionNumber: "1"),
                new Withdrawal(on: day, ground: WithdrawalGround.BreachOfLaw, concludedOn: day),
                new Dossier(kind: DossierKind.FirstEvaluation, sender: "producer", productSet: 11, filedOn: day, contents: levels, isOnScoringSystem: true),
                new EvaluationRound(level: "province", number: 1, proposedBefore: day, evaluatedBefore: day, reference: reference),
                new Product(dossier: "d", producer: "p", name: "n", producerKind: kind, productSet: book.Rules(Decision).ProductSets[0], area: "20"),
                ProductEvent.Recognised("d", day, 3),
                new PortfolioScope(area: "20", productCategory: 1, productSet: 2, producerKind: kind),
                new ReportedTotals(on: day, everRecognised: stars, valid: stars, expired: stars, withdrawn: stars, parts: new[] { new ReportedTotals(day) }),
                new Producer("p", kind, "women"),
                Quota.OfKind(kind, new Fraction(1, 2), reference),
                new Target(
                    id: "t",
                    indicator: new PortfolioIndicator(new BilingualText("x", "y"), PortfolioMeasure.Valid),
                    threshold: Threshold.AtLeast(1),
                    setOn: day,
                    period: new DateInterval(day, day),
                    scope: PortfolioScope.All,
                    startingBase: TargetBase.StartingFrom(1),
                    reference: reference),
                new Measurement(on: day, value: 2),
                new AnnouncedYear(year: 2031, daysOff: new[] { new DayOff(on: day, holiday: new BilingualText("x", "y"), workedInstead: null, isConfirmed: true) }, source: "s"),
            };
        }
    }
}
