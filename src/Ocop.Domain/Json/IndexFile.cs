namespace Ocop.Domain.Json;

/// <summary>The index of the instruments of the package: which files there are and what each is, so that a question about one of them reads no other. It repeats the heads of the files.</summary>
internal sealed class IndexFile
{
    /// <summary>The name of the file.</summary>
    public const string Resource = "index.json";

    private const int MostInstruments = 1000;
    private const int MostForms = 200;

    private static readonly ObjectShape<IndexEntry> Entry = new ObjectShape<IndexEntry>(() => new())
        .With("file", TextRules.Key, "the folder or file", (entry, value) => entry.File = value)
        .WithOptional("forms", new WholeNumberShape(1, MostForms), "the number of forms of a folder; a file has none", (entry, value) => entry.Forms = value)
        .WithOptional("sets", new ListShape<int>(new WholeNumberShape(1, MostForms), MostForms), "the sets of the forms of a folder that has not all of them: an amendment", (entry, value) => entry.Sets = value)
        .With("instrument", InstrumentEntry.Shape, "the instrument, as in its file", (entry, value) => entry.Instrument = value);

    private static readonly ObjectShape<IndexFile> Shape = new ObjectShape<IndexFile>(() => new())
        .With("formatVersion", new VersionShape(Rubrics.DecisionRules.SupportedFormatVersion), "the version of the format", (_, _) => { })
        .With("instruments", new ListShape<IndexEntry>(Entry, MostInstruments), "the instruments, oldest first", (index, value) => index.Instruments = value);

    public IReadOnlyList<IndexEntry> Instruments { get; set; } = [];

    public static IndexFile Read() => DataFile.ReadEmbedded(Resource, Shape);
}

internal sealed class IndexEntry
{
    public string File { get; set; } = null!;

    public int Forms { get; set; }

    public IReadOnlyList<int> Sets { get; set; } = [];

    public InstrumentEntry Instrument { get; set; } = null!;
}
