using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>A deadline (thời hạn cuối) with both of its days: as counted, and as moved from a day off to the next working day.</summary>
/// <remarks>Two deadlines are equal when all their members are. Law: Law 91/2015/QH13 (Civil Code), Article 148.</remarks>
public sealed record Deadline
{
    private Deadline(LocalDate counted, LocalDate effective, CalendarBasis basis, LegalReference reference)
    {
        Counted = counted;
        Effective = effective;
        Basis = basis;
        Reference = reference;
    }

    /// <summary>Gets the last day as counted.</summary>
    public LocalDate Counted { get; }

    /// <summary>Gets the last day on which the act is still in time: <see cref="Counted"/>, or the next working day where that is a day off and the deadline moves.</summary>
    public LocalDate Effective { get; }

    /// <summary>Gets what was known of the days off.</summary>
    public CalendarBasis Basis { get; }

    /// <summary>Gets the provision that sets the deadline.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets a value indicating whether the last day has moved.</summary>
    public bool IsMoved => Effective != Counted;

    /// <summary>Returns whether an act on a day is in time.</summary>
    /// <param name="day">The day of the act.</param>
    /// <returns><see langword="true"/> up to and including <see cref="Effective"/>.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool IsMetBy(LocalDate day) => Guard.Iso(day, nameof(day)) <= Effective;

    /// <summary>Returns a deadline on a day, moved to the next working day if that is a day off.</summary>
    /// <param name="day">The last day as counted.</param>
    /// <param name="reference">The provision that sets the deadline.</param>
    /// <param name="calendar">The working days, such as those of <see cref="RuleBook.WorkingDays"/>.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The reference or the calendar is null.</exception>
    public static Deadline On(LocalDate day, LegalReference reference, WorkingDayCalendar calendar) =>
        On(Guard.Iso(day, nameof(day)), reference, Guard.NotNull(calendar, nameof(calendar)), day);

    /// <summary>Returns a deadline that stays on its day, working day or not.</summary>
    /// <param name="day">The last day.</param>
    /// <param name="reference">The provision that sets the deadline.</param>
    /// <returns>The deadline.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    public static Deadline Fixed(LocalDate day, LegalReference reference) =>
        new(Guard.Iso(day, nameof(day)), day, CalendarBasis.Announced, Guard.NotNull(reference, nameof(reference)));

    internal static Deadline On(LocalDate counted, LegalReference reference, WorkingDayCalendar calendar, LocalDate countedFrom)
    {
        var effective = calendar.OnOrAfter(counted);
        return new Deadline(counted, effective, calendar.BasisOf(countedFrom, effective), Guard.NotNull(reference, nameof(reference)));
    }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Counted), Counted, isFirst: true)
            .Member(nameof(Effective), Effective)
            .Member(nameof(Basis), Basis)
            .Member(nameof(Reference), Reference)
            .Member(nameof(IsMoved), IsMoved);
        return true;
    }
#pragma warning restore IDE0051
}
