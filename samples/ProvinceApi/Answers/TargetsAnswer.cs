using NodaTime;
using Ocop.Domain.Samples.ProvinceTargets;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The targets on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Province">Whose targets they are; null where none were entered.</param>
/// <param name="RoundsKnownThrough">The last day for which every round is known; later days are measured by what was published.</param>
/// <param name="Targets">Those of the province that were set by the day.</param>
/// <param name="Programme">Those of the programme.</param>
/// <param name="CheckedOn">The day to which the law was last checked, where <c>on</c> lies after it.</param>
/// <param name="Example">Whether the targets of the province are examples.</param>
internal sealed record TargetsAnswer(LocalDate On, string? Province, LocalDate? RoundsKnownThrough, IReadOnlyList<TargetAnswer> Targets, ProgrammeTargetsAnswer Programme, LocalDate? CheckedOn, bool Example);

/// <summary>The targets that the programme lays down on a day; nobody here knows the figures of the whole country.</summary>
/// <param name="Outcome"><c>laidDown</c> or <c>notKnown</c>.</param>
/// <param name="Instrument">The instrument that lays them down, or that is silent.</param>
/// <param name="Reason">Why they are not known; else null.</param>
/// <param name="Targets">Each target.</param>
internal sealed record ProgrammeTargetsAnswer(string Outcome, string? Instrument, BilingualText? Reason, IReadOnlyList<ProgrammeTarget> Targets)
{
    public static ProgrammeTargetsAnswer Of(TargetsOutcome outcome) => outcome switch
    {
        TargetsLaidDown laidDown => new("laidDown", laidDown.Instrument.Number, null, [.. laidDown.Targets.Select(ProgrammeTarget.Of)]),
        TargetsNotKnown notKnown => new("notKnown", notKnown.Instrument?.Number, notKnown.Reason, []),
        _ => throw new InvalidOperationException("Targets have two outcomes."),
    };
}

/// <summary>A target of the programme.</summary>
internal sealed record ProgrammeTarget(string Id, BilingualText Labels, IndicatorUnit Unit, ThresholdKind Threshold, Fraction From, LocalDate Start, LocalDate Deadline)
{
    public static ProgrammeTarget Of(Target target) => new(target.Id, target.Indicator.Labels, target.Indicator.Unit, target.Threshold.Kind, target.Threshold.From, target.Period.Start, target.Period.End);
}

/// <summary>A target of the province and how it stands.</summary>
/// <param name="Id">Its key.</param>
/// <param name="IsPart">Whether it is a part of the target of the same key.</param>
/// <param name="Labels">What it counts.</param>
/// <param name="Unit"><c>count</c>, or <c>share</c>, whose values are from 0 to 1.</param>
/// <param name="Base">The count that it adds to or that a share is of; null where neither is said.</param>
/// <param name="Threshold">How the figure is meant.</param>
/// <param name="From">The figure.</param>
/// <param name="Plan">The figure by which the percentage is reckoned.</param>
/// <param name="SetOn">The day on which it was set.</param>
/// <param name="Start">The first day of its period.</param>
/// <param name="Deadline">The last one.</param>
/// <param name="State">How it stands.</param>
/// <param name="StateLabels">What that is called.</param>
/// <param name="MeasuredOn">The day of the measurement.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Gap">What is missing.</param>
/// <param name="PercentOfPlan">The percentage of the plan, exactly.</param>
/// <param name="Why">Why it cannot be measured; else null.</param>
/// <param name="Note">A remark of the source.</param>
/// <param name="Assumed">Whether something of it is assumed.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record TargetAnswer(
    string Id,
    bool IsPart,
    BilingualText Labels,
    IndicatorUnit Unit,
    string? Base,
    ThresholdKind Threshold,
    Fraction From,
    Fraction Plan,
    LocalDate SetOn,
    LocalDate Start,
    LocalDate Deadline,
    TargetState State,
    BilingualText StateLabels,
    LocalDate? MeasuredOn,
    decimal? Value,
    decimal? Gap,
    Fraction? PercentOfPlan,
    BilingualText? Why,
    BilingualText? Note,
    bool Assumed,
    bool Example)
{
    public static TargetAnswer Of(TrackedTarget tracked, LocalDate on, RuleBook book, bool example)
    {
        var (target, progress) = (tracked.Target, tracked.ProgressOn(on));
        var measured = progress as MeasuredProgress;
        return new(
            target.Id,
            tracked.IsPart,
            target.Indicator.Labels,
            target.Indicator.Unit,
            tracked.Base,
            target.Threshold.Kind,
            target.Threshold.From,
            target.Threshold.Plan,
            target.SetOn,
            target.Period.Start,
            target.Period.End,
            progress.State,
            book.NameOf(progress.State),
            measured?.Measurement.On,
            measured?.Value.ToDecimal(),
            measured?.Gap.ToDecimal(),
            measured?.PercentOfPlan,
            progress is UnmeasuredProgress unmeasured ? tracked.Why(unmeasured) : null,
            tracked.Note?.ToText(),
            tracked.IsAssumed,
            example);
    }
}
