using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>A target of a programme or a province (mục tiêu): what is counted, where, from which base, within which period, and how much is asked for.</summary>
/// <remarks>Targets are data of a rule file (<see cref="RuleBook.TargetsOn"/>) or of the host: the law leaves them to programmes and plans, which end.</remarks>
public sealed record Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="id">The identity, any text.</param>
    /// <param name="indicator">What is counted.</param>
    /// <param name="threshold">How much is asked for.</param>
    /// <param name="setOn">The day on which the target was set.</param>
    /// <param name="period">The period, from the day at which the pace begins through the deadline (hạn), both included.</param>
    /// <param name="scope">Which products are counted, or null for all.</param>
    /// <param name="startingBase">The base, or null for a target that starts from 0.</param>
    /// <param name="reference">The plan or decision that sets the target, or null where there is none to cite.</param>
    /// <exception cref="ArgumentNullException">The identity, the indicator, the threshold or the period is null.</exception>
    /// <exception cref="ArgumentException">The threshold on a share is above 1, or a day is not of the ISO calendar.</exception>
    public Target(
        string id,
        Indicator indicator,
        Threshold threshold,
        LocalDate setOn,
        DateInterval period,
        PortfolioScope? scope = null,
        TargetBase? startingBase = null,
        LegalReference? reference = null)
    {
        Id = Guard.NotNull(id, nameof(id));
        Indicator = Guard.NotNull(indicator, nameof(indicator));
        Threshold = Guard.NotNull(threshold, nameof(threshold));
        SetOn = Guard.Iso(setOn, nameof(setOn));
        Period = Guard.NotNull(period, nameof(period));
        Guard.Iso(period.Start, nameof(period));
        Scope = scope ?? PortfolioScope.All;
        Base = startingBase;
        Reference = reference;
        if (indicator.Unit == IndicatorUnit.Share && threshold.Plan > 1) throw new ArgumentException("Expected a share from 0 to 1: 40% is 2/5.", nameof(threshold));
    }

    /// <summary>Gets the identity.</summary>
    public string Id { get; }

    /// <summary>Gets what is counted.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets how much is asked for.</summary>
    public Threshold Threshold { get; }

    /// <summary>Gets the day on which the target was set.</summary>
    public LocalDate SetOn { get; }

    /// <summary>Gets the period, whose last day is the deadline.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets which products are counted; the default is all.</summary>
    public PortfolioScope Scope { get; init => field = Guard.NotNull(value, "scope"); }

    /// <summary>Gets the base; null for a target that starts from 0.</summary>
    public TargetBase? Base { get; init; }

    /// <summary>Gets the plan or decision that sets the target, where there is one to cite.</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>Returns the day whose measurement answers a question: the day of the question, or the deadline once it has passed.</summary>
    /// <param name="on">The date of the question.</param>
    /// <returns>The earlier of the two.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate MeasuringDay(LocalDate on) => LocalDate.Min(Guard.Iso(on, nameof(on)), Period.End);

    /// <summary>Measures the indicator in a portfolio.</summary>
    /// <param name="snapshot">The snapshot, since the beginning of the period where the indicator counts what happened in it.</param>
    /// <returns>The measurement, or null where a portfolio cannot say it.</returns>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    /// <exception cref="ArgumentException">The snapshot has no date, or is of another period.</exception>
    public Measurement? Measure(PortfolioSnapshot snapshot)
    {
        if (Guard.NotNull(snapshot, nameof(snapshot)).On is not { } day) throw new ArgumentException("Expected a snapshot with a date.", nameof(snapshot));
        if (Indicator.IsOfPeriod && snapshot.Since != Period.Start) throw new ArgumentException("Expected a snapshot since the beginning of the target's period.", nameof(snapshot));
        return Indicator.Measure(snapshot, Scope) is { } value ? new Measurement(day, value) : null;
    }

    /// <summary>Says how the target stands on a date.</summary>
    /// <param name="on">The date.</param>
    /// <param name="measurements">
    /// What is known of the indicator, in any order. The latest measurement counts that lies within the period and not after the date.
    /// Until the deadline it is compared with what a steady pace asks for on the date; after it, a value that does not meet the threshold
    /// is missed, even where it was measured before the deadline: <see cref="MeasuredProgress.Measurement"/> says of which day it is.
    /// </param>
    /// <returns>The progress, measured or not.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The list or an element of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target was not set yet on the date.</exception>
    /// <exception cref="InvalidEntryException">Two measurements of one day differ.</exception>
    /// <exception cref="OverflowException">A figure of the answer cannot be written as a fraction of two long numbers.</exception>
    /// <example>
    /// <code>
    /// var target = new Target(
    ///     "products",
    ///     new PortfolioIndicator(new BilingualText("Sản phẩm từ 3 sao", "Products of 3 stars or more"), PortfolioMeasure.EverRecognised),
    ///     Threshold.AtLeast(300),
    ///     setOn: new LocalDate(2026, 1, 1),
    ///     new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2030, 12, 31)));
    /// var day = new LocalDate(2026, 11, 1);
    /// Console.WriteLine(target.ProgressOn(day, [new Measurement(day, 63)]).State);
    /// // OnTrack
    /// </code>
    /// </example>
    public TargetProgress ProgressOn(LocalDate on, IEnumerable<Measurement> measurements)
    {
        Guard.Iso(on, nameof(on));
        Guard.NotNull(measurements, nameof(measurements));
        if (on < SetOn) throw new ArgumentOutOfRangeException(nameof(on), on, "Expected a day on or after the one on which the target was set.");
        var through = MeasuringDay(on);
        if (Latest(measurements, through) is not { } latest) return UnmeasuredProgress.NoMeasurement(this, on, through);

        var start = Base is { IsDeducted: false } ? Base.Value : 0;
        var value = Base is { IsDeducted: true } ? latest.Value - Base.Value : latest.Value;
        var gap = Threshold.GapOf(value);
        var left = NodaTime.Period.DaysBetween(on, Period.End);
        var whole = NodaTime.Period.DaysBetween(Period.Start, Period.End);
        var gone = NodaTime.Period.DaysBetween(Period.Start, through);
        var measured = NodaTime.Period.DaysBetween(Period.Start, latest.On);
        var expected = whole == 0 ? Threshold.Least : start + ((Threshold.Least - start) * gone / whole);
        // More than an exact figure is never on its way to it.
        var isOnTrack = value >= expected && value <= Threshold.Least;
        return new MeasuredProgress(gap == 0 ? TargetState.Met : left < 0 ? TargetState.Missed : isOnTrack ? TargetState.OnTrack : TargetState.Behind)
        {
            Target = this,
            On = on,
            Measurement = latest,
            Value = value,
            Gap = gap,
            PercentOfPlan = Threshold.PercentOf(value),
            Expected = expected,
            RequiredPerDay = gap == 0 ? 0 : left > 0 ? (value > Threshold.Least ? Threshold.Least - value : gap) / left : null,
            Projection = measured == 0 ? null : start + ((value - start) * whole / measured),
        };
    }

    private Measurement? Latest(IEnumerable<Measurement> measurements, LocalDate through)
    {
        Measurement? latest = null;
        // By day, so that of several contradictions the same one is reported every time.
        foreach (var measurement in measurements.Select(item => Guard.NotNull(item, nameof(measurements))).OrderBy(item => item.On))
        {
            if (measurement.On < Period.Start || measurement.On > through) continue;
            if (latest is not null && latest.On == measurement.On && latest.Value != measurement.Value)
            {
                throw new InvalidEntryException($"$.measurements['{IsoDate.Format(measurement.On)}']", TargetTexts.TwoMeasurements);
            }

            latest = measurement;
        }

        return latest;
    }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Id), Id, isFirst: true)
            .Member(nameof(Indicator), Indicator)
            .Member(nameof(Threshold), Threshold)
            .Member(nameof(SetOn), SetOn)
            .Member(nameof(Period), Period)
            .Member(nameof(Scope), Scope)
            .Member(nameof(Base), Base)
            .Member(nameof(Reference), Reference);
        return true;
    }
#pragma warning restore IDE0051
}
