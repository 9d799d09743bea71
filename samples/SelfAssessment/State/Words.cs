using NodaTime;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>Picks the words of one language, and writes days as its readers do.</summary>
public sealed record Words(Language Language)
{
    public bool IsEnglish => Language == Language.English;

    public string Of(string vietnamese, string english) => IsEnglish ? english : vietnamese;

    public string Of(BilingualText text) => text.In(Language);

    public string Of(LocalDate day) => IsEnglish ? Iso(day) : FormattableString.Invariant($"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    public string Stars(int count) => Of($"{count} sao", count == 1 ? "1 star" : $"{count} stars");

    public string Points(int count) => Of($"{count} điểm", count == 1 ? "1 point" : $"{count} points");

    /// <summary>A day as fields for days write and read it.</summary>
    public static string Iso(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    public static LocalDate? Day(object? written) => PartialDate.TryParse(written as string, out var date) ? date.Day : null;
}
