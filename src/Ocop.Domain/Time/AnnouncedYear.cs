using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>The days off that were announced for a year (lịch nghỉ lễ, Tết trong năm).</summary>
/// <remarks>Two are equal when all their members are.</remarks>
public sealed record AnnouncedYear
{
    /// <summary>Creates the days off of a year: all of them, since a book that takes the year takes no other day of it.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="daysOff">The days off; those on a weekend may be listed or not. The weekend day that is worked in the place of one may lie in the year before or after.</param>
    /// <param name="source">The number of the announcement, such as <c>1/TB-BNV</c>, or null where it is not known.</param>
    /// <exception cref="ArgumentNullException">The list or a day of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    /// <exception cref="InvalidEntryException">A day off lies outside the year, one worked in its place not even in the next or the last, or a day is repeated, or a day is both off and worked; or the name of a holiday or the source is no text that a file of the year could hold. The exception has every such entry.</exception>
    public AnnouncedYear(int year, IEnumerable<DayOff> daysOff, string? source = null)
    {
        Year = Guard.InRange(year, 1, 9999, nameof(year));
        DaysOff = Unchangeable.Wrap(Guard.NotNull(daysOff, nameof(daysOff)).Select(day => Guard.NotNull(day, nameof(daysOff))).OrderBy(day => day.On).ToArray());
        Source = source;
        var seen = new HashSet<LocalDate>();
        var problems = new ProblemList();
        foreach (var day in DaysOff)
        {
            Check(day.On, 0, seen, problems);

            // A swap may cross the end of a year: 31 December off, a Saturday of January worked.
            if (day.WorkedInstead is { } worked) Check(worked, 1, seen, problems);
            if (!VisibleText.IsLabel(day.Holiday.Vietnamese) || !VisibleText.IsLabel(day.Holiday.English))
            {
                problems.Add(new EntryProblem(EntryOf(day.On) + ".holiday", EntryProblemKind.Other, TimeTexts.NoHolidayName));
            }
        }

        if (source is not null && !VisibleText.IsNumber(source)) problems.Add(new EntryProblem("$.source", EntryProblemKind.Other, TimeTexts.NoNumber));
        InvalidEntryException.ThrowIfAny(problems.All);
    }

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets the days off in order of date.</summary>
    public IReadOnlyList<DayOff> DaysOff { get; }

    /// <summary>Gets the number of the announcement, or null where it is not known.</summary>
    public string? Source { get; }

    /// <summary>Gets the days that were proposed as days off and are taken as working days until that is enacted.</summary>
    internal IReadOnlyList<LocalDate> Unsettled { get; init => field = Unchangeable.List(value); } = Unchangeable.Empty<LocalDate>();

    /// <summary>Gets the announcement as a citation, or null where it is not known.</summary>
    internal LegalReference? Reference => Source is { } number ? new LegalReference(number) { Kind = LegalInstrumentKind.Notice } : null;

    private void Check(LocalDate day, int mostYearsAway, HashSet<LocalDate> seen, ProblemList problems)
    {
        if (Math.Abs(day.Year - Year) > mostYearsAway) problems.Add(new EntryProblem(EntryOf(day), EntryProblemKind.OutOfRange, TimeTexts.OtherYear(Year)));
        else if (!seen.Add(day)) problems.Add(new EntryProblem(EntryOf(day), EntryProblemKind.Repeated, TimeTexts.Repeated));
    }

    private static string EntryOf(LocalDate day) => $"$.daysOff['{IsoDate.Format(day)}']";
}
