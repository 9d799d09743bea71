using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>One block of the law over time: which instrument speaks from which day, and what it says.</summary>
/// <remarks>Periods are dated by their start only: one ends where the next begins.</remarks>
internal sealed class LawTimeline<T>(LawPeriod<T>[] periods)
    where T : class
{
    /// <summary>Gets the periods, oldest first.</summary>
    public IReadOnlyList<LawPeriod<T>> Periods => periods;

    /// <summary>Returns what holds on a day, or null before the first instrument that says anything of it.</summary>
    public LawPeriod<T>? On(LocalDate day) => Array.FindLast(periods, period => period.From <= day);
}
