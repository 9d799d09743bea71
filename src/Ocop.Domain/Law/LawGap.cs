using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>Why a block of the law is not known on a day: no instrument speaks of it yet, the one in force does not, or it speaks for days up to an earlier one.</summary>
/// <param name="Instrument">The instrument that does not say it; null where none in the book ever speaks of it.</param>
/// <param name="Reason">The same for people.</param>
internal sealed record LawGap(LegalInstrument? Instrument, BilingualText Reason)
{
    /// <summary>Returns why the block is not known on a day, or null where it is.</summary>
    /// <param name="timeline">The block over time.</param>
    /// <param name="on">The day.</param>
    /// <param name="what">What it lays down, as the object of a sentence.</param>
    public static LawGap? Of<T>(LawTimeline<T> timeline, LocalDate on, BilingualText what)
        where T : class
    {
        if (timeline.On(on) is not { } period)
        {
            return timeline.Periods.Count == 0
                ? new LawGap(null, LawTexts.NobodySays(what))
                : new LawGap(timeline.Periods[0].Instrument, LawTexts.SaysFrom(timeline.Periods[0].Instrument, what, timeline.Periods[0].From));
        }

        var instrument = period.Instrument;
        if (period.Value is not null) return null;
        return instrument.Ends is { } ends && ends < on && timeline.On(ends)?.Value is not null
            ? new LawGap(instrument, LawTexts.SaysThrough(instrument, what, ends))
            : new LawGap(instrument, instrument.DoesNotSay(what));
    }
}
