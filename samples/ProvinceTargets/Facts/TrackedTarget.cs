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
        Base = entry.Base;
        IsPart = entry.PartOf is not null;
        IsAssumed = entry.Assumed is not null;
        Note = entry.Note;
        var isShare = entry.Unit == "share";
        var unit = isShare ? IndicatorUnit.Share : IndicatorUnit.Count;
        var label = entry.Label.ToText();
        Indicator indicator = entry.Portfolio switch
        {
            null => new HostIndicator(label, unit),
            "everRecognised" => new PortfolioIndicator(label, PortfolioMeasure.EverRecognised),
            "valid" => new PortfolioIndicator(label, PortfolioMeasure.Valid),
            "inForce" => new PortfolioIndicator(label, PortfolioMeasure.InForce),
            "rated" => new PortfolioIndicator(label, PortfolioMeasure.Rated),
            var other => throw Unknown("portfolio", other, "everRecognised, valid, inForce, rated"),
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
        var counts = province.Index.At(Target.SetOn);
        var parts = shareOf.Select(name =>
        {
            var whole = name == "valid" ? counts.Valid.Total : counts.EverRecognised.Total;
            var fewest = Target.Threshold.FewestOf(whole);
            return new BilingualText(
                $"{fewest} của {whole} sản phẩm {(name == "valid" ? "còn hiệu lực" : "từng được công nhận")}",
                $"{fewest} of {whole} {(name == "valid" ? "valid" : "ever recognised")}");
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

    private static InvalidEntryException Unknown(string member, string value, string expected) =>
        new("$.targets." + member, new BilingualText($"{value}; cần một trong {expected}", $"{value}; expected one of {expected}"));

    // The events measure a day only as far as they are known; later days have their observations.
    private IEnumerable<Measurement> Measurements(LocalDate on)
    {
        if (province is null || Target.Indicator is not PortfolioIndicator) return observed;
        var day = LocalDate.Min(Target.MeasuringDay(on), province.Facts.EventsKnownThrough);
        if (day < Target.Period.Start) return observed;
        var counted = Target.Measure(province.Portfolio.Snapshot(day, Target.Period.Start));
        return counted is null ? observed : observed.Append(counted);
    }
}
