using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws codes of products, producers and their quotas, and targets.</summary>
internal static class RegistryGenerators
{
    // Few of each member, so that two codes often agree up to one of them, or any of them.
    public static Gen<ProductCode> Codes() =>
        from withDistrict in Gen.Elements(true, false)
        from isAny in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from year in withDistrict ? Gen.Choose(isAny ? 2019 : 2022, isAny ? 2025 : 2023) : Gen.Choose(2026, isAny ? 9999 : 2027)
        from province in Gen.Elements<Province>([.. Provinces(withDistrict, year).Take(isAny ? int.MaxValue : 2)])
        from district in Gen.Choose(1, isAny ? 999 : 2)
        from commune in Gen.Choose(1, isAny ? 99_999 : 2)
        from serial in Gen.Frequency((3, Gen.Choose(1, isAny ? 1_000 : 2)), (isAny ? 1 : 0, Gen.Elements(9, 10, int.MaxValue)))
        select RuleBook.Default.ProductCodes.Create(province.Code, withDistrict ? $"{district:000}" : null, $"{commune:00000}", serial, year);

    public static IEnumerable<ProductCode> Shrink(ProductCode code)
    {
        var first = code.District is null ? 2026 : 2019;
        if (code.Year > first) yield return With(code.Serial, code.Commune!, code.District, code.Year - 1);
        if (code.Serial > 1) yield return With(code.Serial / 2, code.Commune!, code.District, code.Year);
        if (code.Commune != "00001") yield return With(code.Serial, "00001", code.District, code.Year);
        if (code.District is not (null or "001")) yield return With(code.Serial, code.Commune!, "001", code.Year);

        ProductCode With(int serial, string commune, string? district, int year) => RuleBook.Default.ProductCodes.Create(code.Province.Code, district, commune, serial, year);
    }

    public static Gen<QuotaCounts> Quotas() =>
        from denominator in Gen.Choose(1, 100)
        from numerator in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(denominator)), (6, Gen.Choose(0, denominator)))
        from times in Gen.Choose(0, 6)
        from count in Gen.Frequency((2, Gen.Choose(0, 200)), (2, Gen.Choose(-1, 1).Select(more => Math.Max(0, (numerator * times) + more))))
        from others in Gen.Frequency((2, Gen.Choose(0, 200)), (2, Gen.Constant((denominator - numerator) * times)))
        select new QuotaCounts(count, others, new Fraction(numerator, denominator));

    public static IEnumerable<QuotaCounts> Shrink(QuotaCounts counts)
    {
        if (counts.Count > 0) yield return counts with { Count = counts.Count / 2 };
        if (counts.Count > 0) yield return counts with { Count = counts.Count - 1 };
        if (counts.Others > 0) yield return counts with { Others = counts.Others / 2 };
        if (counts.Others > 0) yield return counts with { Others = counts.Others - 1 };
        if (counts.Minimum.Denominator > 2) yield return counts with { Minimum = new Fraction(1, 2) };
    }

    // A producer's kind and trait follow from its identity, so that repeated entries agree.
    public static Gen<ProducerList> Producers() =>
        from ids in Gen.Choose(0, 27).ListOf()
        select new ProducerList([.. ids.Select(id => id % 3 == 0 ? new Producer($"p{id}", Kinds.All[id % 14], "runByWomen") : new Producer($"p{id}", Kinds.All[id % 14]))]);

    public static IEnumerable<ProducerList> Shrink(ProducerList list) => Enumerable.Range(0, list.Entries.Count).Select(i => new ProducerList(CardParts.Without(list.Entries, i)));

    public static Gen<Threshold> Thresholds() =>
        from kind in Gen.Elements(ThresholdKind.AtLeast, ThresholdKind.MoreThan, ThresholdKind.Between, ThresholdKind.Exactly)
        from figure in Gen.Frequency((3, Gen.Choose(1, 120)), (1, Gen.Choose(1, 300)))
        from parts in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 9)))
        from more in Gen.Choose(0, 20)
        select kind switch
        {
            ThresholdKind.AtLeast => Threshold.AtLeast(new Fraction(figure, parts)),
            ThresholdKind.MoreThan => Threshold.MoreThan(figure),
            ThresholdKind.Between => Threshold.Between(new Fraction(figure, parts), new Fraction(figure, parts) + more),
            _ => Threshold.Exactly(new Fraction(figure, parts)),
        };

    public static IEnumerable<Threshold> Shrink(Threshold threshold) => threshold.From > 1 ? [Smaller(threshold, (threshold.From / 2).Ceiling())] : [];

    public static Gen<TargetQuestion> Targets() =>
        from threshold in Thresholds()
        from start in LawDays.Any
        from days in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, 400)))
        from begin in Gen.Frequency((2, Gen.Constant((TargetBase?)null)), (1, Figure(threshold).Select(value => (TargetBase?)TargetBase.AdditionalTo(value))), (1, Figure(threshold).Select(value => (TargetBase?)TargetBase.StartingFrom(value))))
        from setOn in Gen.Choose(-30, 0)
        from asked in Gen.Frequency((4, Gen.Choose(0, days)), (2, Gen.Choose(days - 1, days + 1)), (1, Gen.Choose(days, days + 60)))
        from measured in (from day in Gen.Choose(-20, days + 20) from value in Figure(threshold) select new Measurement(start.PlusDays(day), value)).ListOf()
        let target = new Target("T", new HostIndicator(new BilingualText("chỉ tiêu", "indicator")), threshold, start.PlusDays(setOn), new DateInterval(start, start.PlusDays(days))) { Base = begin }
        select new TargetQuestion(target, [.. measured.DistinctBy(measurement => measurement.On)], start.PlusDays(Math.Max(0, asked)));

    public static IEnumerable<TargetQuestion> Shrink(TargetQuestion question)
    {
        for (var i = 0; i < question.Measurements.Count; i++) yield return question with { Measurements = CardParts.Without(question.Measurements, i) };
        if (question.Target.Base is not null) yield return question with { Target = question.Target with { Base = null } };
        foreach (var day in LawDays.Shrink(question.On, question.Target.Period.Start)) yield return question with { On = day };
        for (var i = 0; i < question.Measurements.Count; i++)
        {
            var (measurement, at) = (question.Measurements[i], i);
            if (measurement.Value != 0) yield return question with { Measurements = [.. question.Measurements.Select((other, j) => j == at ? other with { Value = measurement.Value.Floor() / 2 } : other)] };
        }
    }

    // Figures about those of the threshold, from below zero to beyond it.
    private static Gen<Fraction> Figure(Threshold threshold) => Gen.Frequency(
        (2, Gen.Choose(-20, 320).Select(value => new Fraction(value))),
        (2, Gen.Choose(-2, 2).Select(more => threshold.From + more)),
        (1, Gen.Choose(0, 12).Select(twelfths => threshold.From * twelfths / 12)));

    private static Threshold Smaller(Threshold threshold, long figure) => threshold.Kind switch
    {
        ThresholdKind.AtLeast => Threshold.AtLeast(figure),
        ThresholdKind.MoreThan => Threshold.MoreThan(figure),
        ThresholdKind.Between => Threshold.Between(figure, figure),
        _ => Threshold.Exactly(figure),
    };

    // A code means the province of its year: until 2025 the older division.
    private static IEnumerable<Province> Provinces(bool withDistrict, int year) =>
        withDistrict ? RuleBook.Default.DivisionOn(new LocalDate(year, 1, 1)).Provinces : RuleBook.Default.Divisions[^1].Provinces;
}
