using NodaTime;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Conformance.ConformanceForms;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Terms in working days: before, inside and after every run of days off, and across the years.</summary>
/// <remarks>Only terms of which every day off was announced and confirmed: the answer has no place to say that a day may still move.</remarks>
internal static class WorkingDayVectors
{
    private static readonly int[] AcrossYears = [1, 5, 15, 45, 120, 250];

    public static IEnumerable<string> Lines()
    {
        var calendar = RuleBook.Default.WorkingDays;
        var daysOff = calendar.Years.SelectMany(year => year.DaysOff).ToArray();
        var edges = daysOff.SelectMany(day => new[] { day.On.PlusDays(-1), day.On });
        var worked = daysOff.Where(day => day.WorkedInstead is not null).SelectMany(day => new[] { day.WorkedInstead!.Value.PlusDays(-1), day.WorkedInstead.Value });
        var quarters = calendar.Years.SelectMany(year => new[] { 1, 4, 7, 10 }.Select(month => new LocalDate(year.Year, month, 1)));
        var terms = edges.Concat(worked).SelectMany(_ => new[] { 1, 2, 15 }, (start, count) => (start, count))
            .Concat(quarters.SelectMany(_ => AcrossYears, (start, count) => (start, count)));
        foreach (var (start, count) in terms.Distinct().Order())
        {
            var last = calendar.Add(start, count);
            if (calendar.BasisOf(start.PlusDays(1), last) != CalendarBasis.Announced) continue;
            yield return WireText.Object(
                ("question", WireText.Object(("from", WireText.String(Text(start))), ("workingDays", WireText.Number(count)))),
                ("answer", WireText.Object(("last", WireText.String(Text(last))))));
        }
    }
}
