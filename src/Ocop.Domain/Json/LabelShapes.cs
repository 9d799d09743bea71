namespace Ocop.Domain.Json;

/// <summary>The tables of what is called by a key and has a name in both languages.</summary>
internal static class LabelShapes
{
    private const int MostKeys = 1000;

    /// <summary>A text in both languages.</summary>
    public static ObjectShape<LabelEntry> Label { get; } = new ObjectShape<LabelEntry>(() => new(null!, null!))
        .With("vi", TextRules.Label, "the text in Vietnamese", (label, value) => label.Vi = value)
        .With("en", TextRules.Label, "the text in English", (label, value) => label.En = value);

    /// <summary>Any text in both languages.</summary>
    public static Shape<BilingualText> Text { get; } = new MappedShape<LabelEntry, BilingualText>(
        new ObjectShape<LabelEntry>(() => new(null!, null!))
            .With("vi", AnyTextShape.Instance, "the text in Vietnamese", (label, value) => label.Vi = value)
            .With("en", AnyTextShape.Instance, "the text in English", (label, value) => label.En = value),
        (LabelEntry entry, ref DocumentReader _) => entry.ToText());

    /// <summary>A sentence in both languages that rests on a reading, with its key.</summary>
    public static ObjectShape<ReadingEntry> Reading { get; } = new ObjectShape<ReadingEntry>(() => new())
        .WithOptional("key", TextRules.Key, "the key of the reading in the list of interpretations, or one of the file's own", (entry, value) => entry.Key = value)
        .With("vi", TextRules.Label, "the text in Vietnamese", (entry, value) => entry.Vi = value)
        .With("en", TextRules.Label, "the text in English", (entry, value) => entry.En = value);

    /// <summary>Names by the word that stands for each.</summary>
    public static DictionaryShape<string, LabelEntry> Words { get; } = new(new TextKeys(TextRules.Word), Label, MostKeys);

    /// <summary>Texts by key.</summary>
    public static DictionaryShape<string, LabelEntry> Texts { get; } = new(new TextKeys(TextRules.Key), Label, MostKeys);
}
