namespace Ocop.Domain.Samples;

/// <summary>Picks the words of one language.</summary>
internal sealed class Words(Language language)
{
    public Language Language { get; } = language;

    public string Of(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    public string Of(BilingualText text) => text.In(Language);
}
