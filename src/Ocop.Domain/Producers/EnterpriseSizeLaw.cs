using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The limits of the sizes of enterprises over time.</summary>
internal sealed class EnterpriseSizeLaw(LawTimeline<EnterpriseSizeProvisions> timeline)
{
    public EnterpriseSizeRule On(LocalDate day)
    {
        var gap = LawGap.Of(timeline, day, ProducerTexts.EnterpriseSizes);
        var checkedOn = timeline.CheckedOn(day);
        return gap is null ? new EnterpriseSizeRule(timeline.On(day)!.Instrument, timeline.On(day)!.Value!, checkedOn) : new EnterpriseSizeRule(gap, checkedOn);
    }
}

/// <summary>The limits that an instrument lays down, from micro to medium in each group of sectors.</summary>
internal sealed record EnterpriseSizeProvisions(LegalReference Reference, IReadOnlyList<EnterpriseSizeLimit> Limits);
