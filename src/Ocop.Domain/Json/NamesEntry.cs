namespace Ocop.Domain.Json;

/// <summary>The block <c>names</c>: the keys that the blocks use for bodies, and their names. An instrument that replaces another carries its own.</summary>
internal sealed class NamesEntry
{
    private const int MostBodies = 100;

    private static readonly ObjectShape<LabelEntry> Name = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the name in Vietnamese, as it stands within a sentence", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the name in English, without an article", (label, value) => label.En = value);

    /// <summary>Gets the table of its members.</summary>
    public static ObjectShape<NamesEntry> Shape { get; } = new ObjectShape<NamesEntry>(() => new())
        .With("bodies", new DictionaryShape<string, LabelEntry>(new TextKeys(TextRules.Key), Name, MostBodies), "the bodies, by key", (entry, value) => entry.Bodies = value);

    public IReadOnlyDictionary<string, LabelEntry> Bodies { get; set; } = new Dictionary<string, LabelEntry>();
}
