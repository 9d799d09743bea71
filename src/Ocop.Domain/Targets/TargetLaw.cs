using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Targets;

/// <summary>The targets of the programme over time.</summary>
internal sealed class TargetLaw(LawTimeline<TargetProvisions> timeline)
{
    public TargetsOutcome On(LocalDate day) => LawGap.Of(timeline, day, TargetTexts.Targets) is { } gap
        ? new TargetsNotKnown(day, gap) { CheckedOn = timeline.CheckedOn(day) }
        : new TargetsLaidDown(day, timeline.On(day)!.Instrument, timeline.On(day)!.Value!) { CheckedOn = timeline.CheckedOn(day) };
}

/// <summary>The targets that an instrument lays down.</summary>
internal sealed record TargetProvisions(LegalReference Reference, IReadOnlyList<Target> Targets);
