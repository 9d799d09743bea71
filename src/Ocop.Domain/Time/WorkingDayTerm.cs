using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Time;

/// <summary>A term in working days counted out (thời hạn theo ngày làm việc): its last day, and the days that it passes over.</summary>
/// <remarks>Law: Law 91/2015/QH13 (Civil Code), Article 147: the day of the event is not counted.</remarks>
public sealed record WorkingDayTerm
{
    internal WorkingDayTerm(LocalDate from, int workingDays, LocalDate last, IReadOnlyList<SkippedDay> skipped, CalendarBasis basis)
    {
        From = from;
        WorkingDays = workingDays;
        Last = last;
        Skipped = skipped;
        Basis = basis;
    }

    /// <summary>Gets the day of the event, which is not counted.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the number of working days.</summary>
    public int WorkingDays { get; }

    /// <summary>Gets the last of them.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the days between that are not worked, in order.</summary>
    public IReadOnlyList<SkippedDay> Skipped { get; }

    /// <summary>Gets how well the days off of the term are known.</summary>
    public CalendarBasis Basis { get; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(From), From, isFirst: true)
            .Member(nameof(WorkingDays), WorkingDays)
            .Member(nameof(Last), Last)
            .Member(nameof(Skipped), Skipped)
            .Member(nameof(Basis), Basis);
        return true;
    }
#pragma warning restore IDE0051
}
