using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>One block of the law over time: which instrument speaks from which day, and what it says.</summary>
/// <param name="periods">The periods, oldest first.</param>
/// <param name="checkedOn">The day to which an instrument, or the whole book, was checked where another day lies after it.</param>
/// <remarks>Periods are dated by their start only: one ends where the next begins.</remarks>
internal sealed class LawTimeline<T>(LawPeriod<T>[] periods, Func<LocalDate, LegalInstrument?, LocalDate?> checkedOn)
    where T : class
{
    /// <summary>Gets the periods, oldest first.</summary>
    public IReadOnlyList<LawPeriod<T>> Periods => periods;

    /// <summary>Returns what holds on a day, or null before the first instrument that says anything of it.</summary>
    public LawPeriod<T>? On(LocalDate day) => Array.FindLast(periods, period => period.From <= day);

    /// <summary>Returns the day to which what holds on a day was last checked, where that day lies after it; else null.</summary>
    /// <remarks>Before the first instrument that says anything of it the answer rests on that one; where none does, on all that the book holds.</remarks>
    public LocalDate? CheckedOn(LocalDate asked) => CheckedOn(asked, (On(asked) ?? periods.FirstOrDefault())?.Instrument);

    /// <summary>Returns the day to which an instrument was last checked, with its amendments in force on the asked day, where that day lies after it; else null.</summary>
    public LocalDate? CheckedOn(LocalDate asked, LegalInstrument? instrument) => checkedOn(asked, instrument);
}
