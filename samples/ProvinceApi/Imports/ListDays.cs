using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>Days as people write them in lists: the day before the month, or as ISO has them.</summary>
internal static partial class ListDays
{
    public static readonly BilingualText Expected = new(
        "cần ngày có thật, viết 05/01/2024 (ngày trước tháng) hoặc 2024-01-05; nếu chỉ biết tháng hoặc năm thì 01/2024 hoặc 2024",
        "expected a day that exists, written 05/01/2024 (the day before the month) or 2024-01-05; where only a month or a year is known, 01/2024 or 2024");

    /// <summary>Returns a day, a month or a year as ISO writes it, or null.</summary>
    public static string? ToIso(string cell)
    {
        var match = DayFirst().Match(cell);
        var iso = !match.Success ? cell
            : match.Groups["day"].Success ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{Two("month")}-{Two("day")}")
            : string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{Two("month")}");
        return PartialDate.TryParse(iso, out _) ? iso : null;

        string Two(string group) => match.Groups[group].Value.PadLeft(2, '0');
    }

    [GeneratedRegex(@"^(?:(?<day>[0-9]{1,2})(?<mark>[/.-]))?(?<month>[0-9]{1,2})(?(mark)\k<mark>|[/.-])(?<year>[0-9]{4})$")]
    private static partial Regex DayFirst();
}
