using NodaTime;

namespace Ocop.Domain.Tests.Time;

/// <summary>The days off of 2020 to 2027 written out once more.</summary>
internal static class AnnouncedDays
{
    // Every day off, holidays on weekends among them, and every Saturday worked, as the notices and the Labour Code have them.
    // 1 January, 30 April, 1 May, 2 September and from 2026 on 24 November are off by law in every year and stand here where a weekday is meant by it.
    public static readonly IReadOnlyDictionary<int, (string[] Off, string[] Worked)> ByYear = new Dictionary<int, (string[] Off, string[] Worked)>
    {
        [2020] = (["01-01", "01-23", "01-24", "01-25", "01-26", "01-27", "01-28", "01-29", "04-02", "04-30", "05-01", "09-02"], []),
        [2021] = (["01-01", "02-10", "02-11", "02-12", "02-13", "02-14", "02-15", "02-16", "04-21", "04-30", "05-03", "09-02", "09-03"], []),
        [2022] = (["01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-10", "04-11", "05-02", "05-03", "09-01", "09-02"], []),
        [2023] = (["01-02", "01-20", "01-21", "01-22", "01-23", "01-24", "01-25", "01-26", "04-29", "05-01", "05-02", "05-03", "09-01", "09-04"], []),
        [2024] = (["01-01", "02-08", "02-09", "02-10", "02-11", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01", "09-02", "09-03"], ["05-04"]),
        [2025] = (["01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02", "09-01", "09-02"], ["04-26"]),
        [2026] = (
            ["01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-26", "04-27", "04-30", "05-01", "08-31", "09-01", "09-02", "11-24"],
            ["01-10", "08-22"]),
        [2027] = (["01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "02-09", "02-10", "04-16", "04-30", "05-03", "09-02", "09-03", "11-24"], []),
    };

    public static readonly IReadOnlyList<string> ByLaw = ["01-01", "04-30", "05-01", "09-02"];

    public static bool IsWorked(LocalDate day)
    {
        var text = $"{day.Month:00}-{day.Day:00}";
        var (off, worked) = ByYear.TryGetValue(day.Year, out var year) ? year : ([], []);
        return worked.Contains(text) || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !off.Contains(text) && !ByLaw.Contains(text));
    }
}
