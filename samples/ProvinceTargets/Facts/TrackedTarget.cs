using System.Text.Json;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Samples.ProvinceTargets;

/// <summary>A target with everything that measures it: the events of the province, as far as they are known, and the published observations.</summary>
internal sealed class TrackedTarget
{
    private readonly TrackedProvince? province;
    private readonly IReadOnlyList<Measurement> observed;
    private readonly TextEntry? why;
    private readonly IReadOnlyList<string> shareOf = [];

    public TrackedTarget(TargetEntry entry, IReadOnlyList<ObservationEntry> observations, TrackedProvince province)
    {
        this.province = province;
        why = entry.Why;
        shareOf = entry.ShareOf ?? [];
        Base = entry.Base ?? (entry.Portfolio is not null && shareOf.Count == 1 ? shareOf[0] : null);
        IsPart = entry.PartOf is not null;
        IsAssumed = entry.Assumed is not null;
        Note = entry.Note;
        var isShare = entry.Unit == "share";
        var unit = isShare ? IndicatorUnit.Share : IndicatorUnit.Count;
        var label = entry.Label.ToText();
        Indicator indicator = (entry.Portfolio, isShare) switch
        {
            (null, _) => new HostIndicator(label, unit),
            ({ } counted, false) => new PortfolioIndicator(label, Measure("portfolio", counted), entry.FromStars, entry.WithPotentialFive),
            ({ } counted, true) => new ProductShareIndicator(label, new CountedProducts(Measure("portfolio", counted), entry.FromStars, entry.WithPotentialFive), Whole()),
        };
        Target = new Target(entry.Id, indicator, ToThreshold(entry.Threshold), entry.SetOn, new DateInterval(entry.Start, entry.Deadline))
        {
            Scope = new PortfolioScope { Area = entry.Area },
            Base = entry.AdditionalTo is { } additionalTo ? TargetBase.AdditionalTo(Value(additionalTo))
                : entry.StartingFrom is { } startingFrom ? TargetBase.StartingFrom(Value(startingFrom))
                : null,
        };
        observed = Observed(entry.MeasuredBy, observations, isShare);

        Fraction Value(decimal number) => TrackedTarget.Value(number, isShare);

        // Of several nobody knows which is meant.
        CountedProducts Whole() => shareOf.Count == 1
            ? new CountedProducts(Measure("shareOf", shareOf[0]))
            : throw Unknown("shareOf", string.Join(", ", shareOf), Words);

        Threshold ToThreshold(ThresholdEntry threshold) => threshold.Kind switch
        {
            "atLeast" => Threshold.AtLeast(Value(threshold.Figure)),
            "moreThan" => Threshold.MoreThan((long)threshold.Figure),
            "between" => Threshold.Between(Value(threshold.Figure), Value(threshold.Upper ?? threshold.Figure)),
            "exactly" => Threshold.Exactly(Value(threshold.Figure)),
            var other => throw Unknown("threshold.kind", other, "atLeast, moreThan, between, exactly"),
        };
    }

    // Of the programme: nobody here knows the events of the whole country, so it is measured by what was published.
    private TrackedTarget(Target target, PublishedEntry? published, IReadOnlyList<ObservationEntry> observations)
    {
        var isShare = target.Indicator.Unit == IndicatorUnit.Share;
        Target = new Target(target.Id, target.Indicator, target.Threshold, target.SetOn, new DateInterval(published?.Start ?? target.Period.Start, target.Period.End))
        {
            Scope = target.Scope,
            Base = published?.StartingFrom is { } startingFrom ? TargetBase.StartingFrom(Value(startingFrom, isShare)) : target.Base,
            Reference = target.Reference,
        };
        why = published?.Why;
        Note = published?.Note;
        observed = Observed(published?.MeasuredBy, observations, isShare);
    }

    public Target Target { get; }

    /// <summary>What the target adds to, where the file says it.</summary>
    public string? Base { get; }

    /// <summary>Whether it is a part of another target.</summary>
    public bool IsPart { get; }

    /// <summary>Whether something of it is assumed.</summary>
    public bool IsAssumed { get; }

    public TextEntry? Note { get; }

    /// <summary>A target of the programme as the book has it, with what was published of it; what was published of another programme says nothing of it.</summary>
    public static TrackedTarget OfProgramme(Target target, LegalInstrument instrument, NationalFile facts) => instrument.Number == facts.Decision
        ? new TrackedTarget(target, facts.Published.SingleOrDefault(published => published.Id == target.Id), facts.Observations)
        : new TrackedTarget(target, null, []);

    public TargetProgress ProgressOn(LocalDate on) => Target.ProgressOn(on, Measurements(on));

    /// <summary>Why a target cannot be measured, in full.</summary>
    public BilingualText Why(UnmeasuredProgress progress) => Join(progress.Why, why?.ToText(), Needed());

    /// <summary>What the sources lack; where nothing is said of it, why the target cannot be measured.</summary>
    public BilingualText Lack(UnmeasuredProgress progress) => Join(why?.ToText() ?? progress.Why, Needed());

    /// <summary>How many products a share asks for, of each count that it could be of, on the day it was set.</summary>
    public BilingualText? Needed()
    {
        if (province is null || shareOf.Count == 0) return null;
        var snapshot = province.Portfolio.Snapshot(Target.SetOn);
        var parts = shareOf.Select(name =>
        {
            var measure = Measure("shareOf", name);
            var whole = (int)new PortfolioIndicator(Target.Indicator.Labels, measure).Measure(snapshot, Target.Scope)!.Value.Floor();
            var fewest = Target.Threshold.FewestOf(whole);
            var (vietnamese, english) = measure == PortfolioMeasure.EverRecognised ? ("từng được công nhận", "ever recognised") : (province.NameOf(measure).Vietnamese, province.NameOf(measure).English);
            return new BilingualText($"{fewest} của {whole} sản phẩm {vietnamese}", $"{fewest} of {whole} {english}");
        }).ToArray();
        return new BilingualText(
            "cần " + string.Join(" hoặc ", parts.Select(part => part.Vietnamese)),
            "asks for " + string.Join(" or ", parts.Select(part => part.English)));
    }

    private static BilingualText Join(params BilingualText?[] texts) => new(
        string.Join("; ", texts.OfType<BilingualText>().Select(text => text.Vietnamese)),
        string.Join("; ", texts.OfType<BilingualText>().Select(text => text.English)));

    private static Measurement[] Observed(IReadOnlyList<string>? measuredBy, IReadOnlyList<ObservationEntry> observations, bool isShare) =>
        [.. observations.Where(item => measuredBy?.Contains(item.What) == true).Select(item => new Measurement(item.On, Value(item.Value, isShare)))];

    private static Fraction Value(decimal number, bool isShare) => isShare ? Exact(number) / 100 : Exact(number);

    private static Fraction Exact(decimal number)
    {
        long denominator = 1;
        for (; number != decimal.Truncate(number); number *= 10) denominator *= 10;
        return new Fraction((long)number, denominator);
    }

    private static string Words => string.Join(", ", Enum.GetNames<PortfolioMeasure>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static PortfolioMeasure Measure(string member, string word)
    {
        foreach (var measure in Enum.GetValues<PortfolioMeasure>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(measure.ToString()) == word) return measure;
        }

        throw Unknown(member, word, Words);
    }

    private static InvalidEntryException Unknown(string member, string value, string expected) =>
        new("$.targets." + member, new BilingualText($"{value}; cần một trong {expected}", $"{value}; expected one of {expected}"));

    // The events measure a day only as far as they are known; later days have their observations.
    private IEnumerable<Measurement> Measurements(LocalDate on)
    {
        if (province is null || Target.Indicator is not (PortfolioIndicator or ProductShareIndicator)) return observed;
        var day = LocalDate.Min(Target.MeasuringDay(on), province.Facts.EventsKnownThrough);
        if (day < Target.Period.Start) return observed;
        var counted = Target.Measure(province.Portfolio.Snapshot(day, Target.Period.Start));
        return counted is null ? observed : observed.Append(counted);
    }
}
