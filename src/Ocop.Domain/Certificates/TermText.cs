using System.Globalization;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>Writes terms in texts for people.</summary>
internal static class TermText
{
    public static string Vietnamese(Term term) => Number(term) + " " + term.Unit switch
    {
        TermUnit.WorkingDays => "ngày làm việc",
        TermUnit.Weeks => "tuần",
        TermUnit.Months => "tháng",
        TermUnit.Years => "năm",
        _ => "ngày",
    };

    public static string English(Term term) => Number(term) + " " + term.Unit switch
    {
        TermUnit.WorkingDays => "working day",
        TermUnit.Weeks => "week",
        TermUnit.Months => "month",
        TermUnit.Years => "year",
        _ => "day",
    } + (term.Count == 1 ? string.Empty : "s");

    private static string Number(Term term) => term.Count.ToString(CultureInfo.InvariantCulture);
}
