using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>The answer to by when something must be done (thời hạn cuối): <see cref="DeadlineSet"/>, <see cref="NoDeadline"/> or <see cref="DeadlineNotKnown"/>, and nothing else.</summary>
public abstract record DeadlineOutcome
{
    private protected DeadlineOutcome()
    {
    }

    /// <summary>Gets the deadline, or null where the law sets none or it is not known.</summary>
    public Deadline? Deadline => Set;

    /// <summary>Gets why the answer is what it is, in a sentence.</summary>
    public abstract BilingualText Reason { get; }

    /// <summary>Gets the provision that sets the deadline, or the instrument that sets none; null where no instrument of the book speaks of it yet.</summary>
    public abstract LegalReference? Reference { get; }

    /// <summary>Gets the day to which the law was last checked, if the day from which the term runs lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; internal init; }

    private protected abstract Deadline? Set { get; }

    /// <summary>Returns by when something must be done by the law of its day.</summary>
    /// <param name="law">The block that may set the term.</param>
    /// <param name="from">The day from which the term runs.</param>
    /// <param name="parameter">The name of the parameter with that day, by which one at the end of the calendar is refused.</param>
    /// <param name="term">The term that the block sets, or null where it sets none.</param>
    /// <param name="calendar">The working days.</param>
    internal static DeadlineOutcome Of<T>(LawTimeline<T> law, LocalDate from, string parameter, Func<T, CitedTerm?> term, Func<WorkingDayCalendar> calendar)
        where T : class
    {
        var checkedOn = law.CheckedOn(from);
        if (law.On(from) is not { } period) return new NoDeadline(null) { CheckedOn = checkedOn };
        if (period.Value is not { } rules) return new DeadlineNotKnown(period.Instrument) { CheckedOn = checkedOn };
        if (term(rules) is not { } set) return new NoDeadline(period.Instrument) { CheckedOn = checkedOn };
        try
        {
            return new DeadlineSet(set.Length.DeadlineFor(from, set.Reference, calendar())) { CheckedOn = checkedOn };
        }
        catch (OverflowException)
        {
            throw new ArgumentOutOfRangeException(parameter, from, "Expected a day from which the term ends within the calendar, which ends with the year 9999.");
        }
    }

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Deadline), Deadline, isFirst: true)
            .Member(nameof(Reason), Reason)
            .Member(nameof(Reference), Reference)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
