using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>A day off of state bodies (ngày nghỉ) besides the weekends.</summary>
/// <remarks>Two days off are equal when all their members are.</remarks>
public sealed record DayOff
{
    /// <summary>Creates a day off.</summary>
    /// <param name="on">The day.</param>
    /// <param name="holiday">The holiday that it belongs to.</param>
    /// <param name="workedInstead">The weekend day that is worked in its place (hoán đổi), or null.</param>
    /// <param name="isConfirmed">Whether an official announcement was seen.</param>
    /// <exception cref="ArgumentNullException">The holiday is null.</exception>
    /// <exception cref="ArgumentException">The day worked in its place is not a Saturday or Sunday, or a day is not of the ISO calendar.</exception>
    public DayOff(LocalDate on, BilingualText holiday, LocalDate? workedInstead = null, bool isConfirmed = true)
    {
        On = Guard.Iso(on, nameof(on));
        Guard.Iso(workedInstead, nameof(workedInstead));
        Holiday = Guard.NotNull(holiday, nameof(holiday));
        if (workedInstead is { } worked && !WorkingDayCalendar.IsWeekend(worked)) throw new ArgumentException("Expected a Saturday or Sunday.", nameof(workedInstead));
        WorkedInstead = workedInstead;
        IsConfirmed = isConfirmed;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the holiday that it belongs to.</summary>
    public BilingualText Holiday { get; }

    /// <summary>Gets the weekend day that is worked in its place, or null where none is.</summary>
    public LocalDate? WorkedInstead { get; }

    /// <summary>Gets a value indicating whether an official announcement was seen; the default is <see langword="true"/>. A day that follows from the law alone counts all the same.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Gets the provision that makes it a day off, where its file names one; else null, and it rests on the announcement of its year.</summary>
    public LegalReference? Reference { get; internal init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Holiday), Holiday)
            .Member(nameof(WorkedInstead), WorkedInstead)
            .Member(nameof(IsConfirmed), IsConfirmed)
            .Member(nameof(Reference), Reference);
        return true;
    }
#pragma warning restore IDE0051
}
