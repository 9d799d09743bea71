namespace Ocop.Domain.Json;

/// <summary>What an instrument is called, in words of our own, and where it can be read.</summary>
internal sealed class SourceEntry
{
    private const int LongestLink = 2000;

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<SourceEntry> Shape { get; } = new ObjectShape<SourceEntry>(() => new())
        .With("vi", TextRules.Label, "what it is about, in Vietnamese", (entry, value) => entry.Vi = value)
        .With("en", TextRules.Label, "what it is about, in English", (entry, value) => entry.En = value)
        .WithOptional("link", new TextShape(ProblemTexts.ALink, LongestLink, IsLink), "where it can be read", (entry, value) => entry.Link = value);

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public string? Link { get; set; }

    private static bool IsLink(string text) => text.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _);
}
