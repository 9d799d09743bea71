using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Days as they are sent. The years are those in which there can be anything of the programme: a day from a slip such as 0206 would be stored for good, and one near the end of the calendar has no day three years later.</summary>
internal static class Days
{
    public static readonly BilingualText Expected = new(
        $"một ngày có thật, viết yyyy-MM-dd, từ năm {Texts.Number(FirstYear)} đến năm {Texts.Number(LastYear)}",
        $"a day that exists, written yyyy-MM-dd, of a year from {Texts.Number(FirstYear)} to {Texts.Number(LastYear)}");

    private const int FirstYear = 1900;

    private const int LastYear = 2199;

    /// <summary>Reads a day; null where it is none.</summary>
    public static LocalDate? Read(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day && IsPossible(day.Value) ? day.Value : null;

    /// <summary>Whether anything can have happened on a day.</summary>
    public static bool IsPossible(LocalDate day) => day.Year is >= FirstYear and <= LastYear;
}
