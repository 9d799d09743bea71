using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Generators;

/// <summary>What properties can ask for, one small type for each meaning. Each comes with a shrinker that takes away what a failure does not need.</summary>
/// <remarks>A property is a <c>[Property]</c> method that takes such values; the assembly names this class once, for all of them.</remarks>
public static class Arbitraries
{
    public static Arbitrary<ValidCard> ValidCards() =>
        Arb.From(CardGenerators.Valid().Select(card => new ValidCard(card)), value => CardShrinker.Shrink(value.Card).Select(card => new ValidCard(card)));

    public static Arbitrary<TickedCard> TickedCards() =>
        Arb.From(CardGenerators.Ticked().Select(card => new TickedCard(card)), value => CardShrinker.Shrink(value.Card).Select(card => new TickedCard(card)));

    public static Arbitrary<CleanCard> CleanCards() =>
        Arb.From(CardGenerators.Clean().Select(card => new CleanCard(card)), value => CardShrinker.Shrink(value.Card).Select(card => new CleanCard(card)));

    public static Arbitrary<UnfinishedCard> UnfinishedCards() =>
        Arb.From(CardGenerators.Unfinished().Select(card => new UnfinishedCard(card)), value => CardShrinker.ShrinkAnswered(value.Form, value.Card).Select(card => new UnfinishedCard(card)));

    public static Arbitrary<CardHalves> CardHalves() => Arb.From(CardGenerators.Halves(), CardShrinker.Shrink);

    public static Arbitrary<GeneratedCouncil> Councils() => Arb.From(CouncilGenerators.Councils(), CouncilGenerators.Shrink);

    public static Arbitrary<PlanQuestion> PlanQuestions() => Arb.From(PlanGenerators.Questions(), PlanGenerators.Shrink);

    public static Arbitrary<SmallPlanQuestion> SmallPlanQuestions() => Arb.From(PlanGenerators.SmallQuestions(), PlanGenerators.Shrink);

    public static Arbitrary<LawDay> Days() =>
        Arb.From(LawDays.Any.Select(day => new LawDay(day)), value => LawDays.Shrink(value.Day, LawDays.First).Select(day => new LawDay(day)));

    public static Arbitrary<RegimeQuestion> RegimeQuestions() => Arb.From(
        from kind in Gen.Elements(DossierKind.FirstEvaluation, DossierKind.Upgrade, DossierKind.ReEvaluation)
        from filed in LawDays.Any
        from evaluated in LawDays.From(filed)
        select new RegimeQuestion(kind, filed, evaluated),
        value => LawDays.Shrink(value.Evaluated, value.Filed).Select(day => value with { Evaluated = day })
            .Concat(LawDays.Shrink(value.Filed, LawDays.First).Select(day => value with { Filed = day })));

    public static Arbitrary<Order> Orders() => Arb.From(
        Gen.Choose(0, 9).ListOf().Select(keys => new Order(keys)),
        value => Enumerable.Range(0, value.Keys.Count).Select(i => new Order(CardParts.Without(value.Keys, i)))
            .Concat(value.Keys.SelectMany((key, i) => Enumerable.Range(0, key).Select(lower => new Order([.. value.Keys.Select((other, j) => j == i ? lower : other)])))));

    /// <summary>Fractions small enough for arithmetic that does not overflow.</summary>
    public static Arbitrary<Fraction> SmallFractions() => Arb.From(
        from numerator in Gen.Choose(-1_000_000, 1_000_000)
        from denominator in Gen.Choose(1, 1_000)
        select new Fraction(numerator, denominator),
        fraction => fraction.Denominator == 1
            ? fraction == default ? [] : [new Fraction(fraction.Numerator / 2)]
            : [new Fraction(fraction.Floor())]);

    // Certificates, registries, producers, targets and documents.
    public static Arbitrary<CertificateStory> CertificateStories() => Arb.From(CertificateGenerators.Stories(), CertificateGenerators.Shrink);

    public static Arbitrary<ProductStory> ProductStories() => Arb.From(CertificateGenerators.ProductStories(), CertificateGenerators.Shrink);

    public static Arbitrary<EventList> EventLists() => Arb.From(EventGenerators.Lists(), EventGenerators.Shrink);

    public static Arbitrary<ProductCode> ProductCodes() => Arb.From(RegistryGenerators.Codes(), RegistryGenerators.Shrink);

    public static Arbitrary<QuotaCounts> Quotas() => Arb.From(RegistryGenerators.Quotas(), RegistryGenerators.Shrink);

    public static Arbitrary<ProducerList> ProducerLists() => Arb.From(RegistryGenerators.Producers(), RegistryGenerators.Shrink);

    public static Arbitrary<Threshold> Thresholds() => Arb.From(RegistryGenerators.Thresholds(), RegistryGenerators.Shrink);

    public static Arbitrary<TargetQuestion> TargetQuestions() => Arb.From(RegistryGenerators.Targets(), RegistryGenerators.Shrink);

    public static Arbitrary<WorkingDayCount> WorkingDayCounts() => Arb.From(
        Gen.Frequency((3, Gen.Choose(0, 20)), (1, Gen.Choose(0, 90))).Select(days => new WorkingDayCount(days)),
        count => count.Days == 0 ? [] : [new WorkingDayCount(count.Days / 2), new WorkingDayCount(count.Days - 1)]);

    public static Arbitrary<WireDocument> WireDocuments() => Arb.From(JsonGenerators.Documents(), JsonGenerators.Shrink);

    public static Arbitrary<BentDocument> BentDocuments() => Arb.From(JsonGenerators.Bent(), JsonGenerators.Shrink);

    public static Arbitrary<RefusedDocument> RefusedDocuments() => Arb.From(JsonGenerators.Refused(), JsonGenerators.Shrink);

    public static Arbitrary<BrokenDocument> BrokenDocuments() => Arb.From(JsonGenerators.Broken(), JsonGenerators.Shrink);
}
