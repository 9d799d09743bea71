using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The quotas of the programme over time.</summary>
internal sealed class QuotaLaw(LawTimeline<QuotaProvisions> timeline)
{
    public QuotasOutcome On(LocalDate day) => LawGap.Of(timeline, day, ProducerTexts.LeastShares) is { } gap
        ? new QuotasNotKnown(day, gap) { CheckedOn = timeline.CheckedOn(day) }
        : new QuotasLaidDown(day, timeline.On(day)!.Instrument, timeline.On(day)!.Value!) { CheckedOn = timeline.CheckedOn(day) };
}

/// <summary>The quotas that an instrument lays down.</summary>
internal sealed record QuotaProvisions(LegalReference Reference, IReadOnlyList<ProgrammeQuota> Quotas);
