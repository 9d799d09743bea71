using NodaTime;

namespace Ocop.Domain.Samples;

/// <summary>Picks the words of one language.</summary>
internal sealed class Words(Language language)
{
    public Language Language { get; } = language;

    public string Of(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    public string Of(BilingualText text) => text.In(Language);

    public string Of(LocalDate day) => Language == Language.English
        ? FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
        : FormattableString.Invariant($"{day.Day:00}/{day.Month:00}/{day.Year:0000}");
}
