using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>Picks the words of one language, and writes days as its readers do.</summary>
public sealed record Words(Language Language)
{
    public bool IsEnglish => Language == Language.English;

    public string Of(string vietnamese, string english) => IsEnglish ? english : vietnamese;

    public string Of(BilingualText text) => text.In(Language);

    public string Of(LocalDate day) => IsEnglish ? Iso(day) : day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    public string Stars(int count) => Of($"{count} sao", count == 1 ? "1 star" : $"{count} stars");

    public string Points(int count) => Of($"{count} điểm", count == 1 ? "1 point" : $"{count} points");

    public static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
