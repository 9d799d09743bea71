using NodaTime;
using Ocop.Domain.Internal;

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
                ? new LawGap(null, new($"Không văn bản nào trong bộ dữ liệu quy định {what.Vietnamese}", $"No instrument of the book lays down {what.English}"))
                : Before(timeline.Periods[0], what);
        }

        var instrument = period.Instrument;
        if (period.Value is not null) return null;
        return instrument.Ends is { } ends && ends < on && timeline.On(ends)?.Value is not null
            ? new LawGap(instrument, new(
                $"{instrument.Number} quy định {what.Vietnamese} đến hết ngày {DateText.Vietnamese(ends)}; sau đó chưa biết",
                $"{instrument.Number} lays down {what.English} through {DateText.English(ends)}; what holds later is not known"))
            : new LawGap(instrument, instrument.DoesNotSay(what.Vietnamese, what.English));
    }

    private static LawGap Before<T>(LawPeriod<T> first, BilingualText what)
        where T : class => new(first.Instrument, new(
        $"{first.Instrument.Number} chỉ quy định {what.Vietnamese} từ ngày {DateText.Vietnamese(first.From)}; trước đó chưa biết",
        $"{first.Instrument.Number} lays down {what.English} from {DateText.English(first.From)} only; what held before is not known"));
}
