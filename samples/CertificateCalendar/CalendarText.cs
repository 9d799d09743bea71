using System.Globalization;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples;

/// <summary>The words and marks of the calendar, without colours: they say everything on their own.</summary>
internal sealed class CalendarText(Language language, LocalDate on, WorkingDayCalendar calendar)
{
    public static string Day(LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    /// <summary>The day of the question, and that it is the default where it is.</summary>
    public string Today(bool isDefault) => Day(on) + (isDefault ? Say(" (mặc định; đổi bằng --on)", " (default; change it with --on)") : string.Empty);

    /// <summary>What comes next and by when; a deadline that has passed is overdue.</summary>
    public string Next(Certificate certificate)
    {
        var standing = certificate.StandingOn(on, calendar);
        if (standing.Status == CertificateStatus.NotYetValid) return certificate.Steps(calendar).First(step => step.Kind == CertificateStepKind.ValidFrom).Labels.In(language) + ", " + Day(certificate.ValidFrom);
        if (standing.Next is not { } action) return Say("không có", "nothing");
        var text = action.Labels.In(language);
        if (action.From is { } from) text += Say($", từ {Day(from)}", $", from {Day(from)}");
        if (action.By is not { } by) return text;
        text += Say($", hạn {Day(by.Counted)}", $", by {Day(by.Counted)}");
        if (by.IsMoved) text += Say($" (ngày nghỉ, sang {Day(by.Effective)})", $" (a day off, moved to {Day(by.Effective)})");
        if (!by.IsMetBy(on)) text += Say($"; quá hạn {Days(by.Effective, on)}", $"; overdue by {Days(by.Effective, on)}");
        return text + by.Basis switch
        {
            CalendarBasis.WeekendsAndFixedDates => Say("; chưa có lịch nghỉ năm đó", "; days off of that year not yet known"),
            CalendarBasis.Unconfirmed => Say("; có ngày nghỉ chưa xác nhận", "; a day off there is not confirmed"),
            _ => string.Empty,
        };
    }

    /// <summary>A step in words; a result that should have come by the day is overdue.</summary>
    public string Step(Certificate certificate, CertificateStep step)
    {
        var isOverdue = step.Kind == CertificateStepKind.ResultDue
            && (step.MovedTo ?? step.On) < on
            && !(certificate.ConcludedOn <= on)
            && !(certificate.Withdrawal?.On <= on);
        return step.Labels.In(language) + (isOverdue ? Say(" (quá hạn)", " (overdue)") : string.Empty);
    }

    public string Days(LocalDate from, LocalDate through)
    {
        var days = Period.DaysBetween(from, through);
        return Say($"{days} ngày", days == 1 ? "1 day" : $"{days} days");
    }

    /// <summary>The years above a row of months: a bar before each January, and the number of each year that has room for it.</summary>
    public static string Axis(LocalDate first, int months)
    {
        var axis = new string(' ', months).ToCharArray();
        for (var i = 0; i < months; i++)
        {
            var month = first.PlusMonths(i);
            if (i > 0 && month.Month > 1) continue;
            var start = i == 0 ? 0 : i + 1;
            if (i > 0) axis[i] = '│';
            var label = month.Year.ToString("0000", CultureInfo.InvariantCulture);
            var end = Math.Min(months, i + 13 - month.Month);
            if (start + label.Length <= end) label.CopyTo(0, axis, start, label.Length);
        }

        return new string(axis);
    }

    /// <summary>The names of the days of a week, above <see cref="Week"/>.</summary>
    public string WeekNames() => string.Concat(
        (language == Language.English ? (string[])["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] : ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]).Select(name => $" {name}  ")) + " ";

    /// <summary>
    /// A week of a month in eight pieces: the seven days and what closes the last one. The day of the question stands in brackets,
    /// a point marks a day off, a star a step and a plus the day to which a deadline moves.
    /// </summary>
    public IReadOnlyList<string> Week(LocalDate monday, int month, IReadOnlyCollection<CertificateStep> steps)
    {
        var isHere = on.Month == month;
        return Enumerable.Range(0, 8).Select(i =>
        {
            var day = monday.PlusDays(i);
            var edge = isHere && day == on && i < 7 ? "[" : isHere && i > 0 && day.PlusDays(-1) == on ? "]" : " ";
            if (i == 7) return edge;
            if (day.Month != month) return edge + "    ";
            var off = calendar.IsWorkingDay(day) ? ' ' : '·';
            var mark = steps.Any(step => step.On == day) ? '*' : steps.Any(step => step.MovedTo == day) ? '+' : ' ';
            return $"{edge}{day.Day,2}{off}{mark}";
        }).ToArray();
    }
}
