using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>The window in which the dossier for a re-evaluation is filed (thời gian nộp hồ sơ đánh giá lại), counted back from the last valid day, both days included.</summary>
/// <remarks>
/// The window is counted back from a fixed end, so a dossier is inside up to and including <see cref="Closes"/>, working day or not.
/// <see cref="Deadline"/> carries the next working day as well, for a host whose authority accepts dossiers on it.
/// Two windows are equal when their days and their provision are. Law: Decision 26/2026/QĐ-TTg, Article 7, clause 6: 180 to 120 days before the end.
/// </remarks>
public sealed record RenewalWindow
{
    internal RenewalWindow(LocalDate opens, LocalDate closes, LegalReference reference)
    {
        Opens = opens;
        Closes = closes;
        Reference = reference;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate Opens { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate Closes { get; }

    /// <summary>Gets the provision.</summary>
    public LegalReference Reference { get; }

    /// <summary>Returns whether a day lies inside the window.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> from <see cref="Opens"/> through <see cref="Closes"/>.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool Contains(LocalDate day) => Opens <= Guard.Iso(day, nameof(day)) && day <= Closes;

    /// <summary>Returns the closing day as a deadline, with the next working day if it is a day off.</summary>
    /// <param name="calendar">The working days, such as those of <see cref="RuleBook.WorkingDays"/>.</param>
    /// <returns>The deadline.</returns>
    public Deadline DeadlineFor(WorkingDayCalendar calendar) => Time.Deadline.On(Closes, Reference, calendar);

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Opens), Opens, isFirst: true)
            .Member(nameof(Closes), Closes)
            .Member(nameof(Reference), Reference);
        return true;
    }
#pragma warning restore IDE0051
}
