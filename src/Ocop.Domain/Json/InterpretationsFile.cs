using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>The file of the readings of the law, by sections.</summary>
internal sealed class InterpretationsFile
{
    private const string Resource = "interpretations.json";
    private const int MostInterpretations = 1000;

    // The list is one for all books, and read when it is first asked for.
    private static readonly Lazy<IReadOnlyList<Interpretation>> All = new(() => DataFile.ReadEmbedded(Resource, Shapes.File).ToInterpretations());

    /// <summary>Gets the readings of the package, in the order of the file.</summary>
    public static IReadOnlyList<Interpretation> OfPackage => All.Value;

    public IReadOnlyDictionary<string, LabelEntry> Sections { get; set; } = null!;

    public IReadOnlyList<InterpretationEntry> Interpretations { get; set; } = null!;

    /// <summary>Reads such a file.</summary>
    /// <exception cref="RuleDataException">The file is faulty; the message names the entries.</exception>
    public static IReadOnlyList<Interpretation> Read(Stream stream) => DataFile.Read(stream, Shapes.File, DataFile.MostBytes).ToInterpretations();

    private IReadOnlyList<Interpretation> ToInterpretations()
    {
        var problems = new List<BilingualText>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<Interpretation>(Interpretations.Count);
        for (var i = 0; i < Interpretations.Count; i++)
        {
            var entry = Interpretations[i];
            if (!seen.Add(entry.Key)) problems.Add(FaultText.At($"$.interpretations[{i}].key", RuleTexts.KeyTwice(entry.Key)));
            if (!Sections.TryGetValue(entry.Section, out var section)) problems.Add(FaultText.At($"$.interpretations[{i}].section", RuleTexts.NoSection(entry.Section, Sections.Keys)));
            else made.Add(new Interpretation(entry.Key, section.ToText(), entry.Reading.ToText(), entry.Where.ToText(), entry.Source.ToText(), entry.Alternative?.ToText(), entry.Setting?.ToText(), entry.Listed?.ToText()));
        }

        return problems.Count == 0 ? Unchangeable.Wrap(made) : throw new RuleDataException([.. problems]);
    }

    private static class Shapes
    {
        private static readonly ObjectShape<InterpretationEntry> Entry = new ObjectShape<InterpretationEntry>(() => new())
            .With("key", TextRules.Key, "the key", (entry, value) => entry.Key = value)
            .With("section", TextRules.Key, "the key of the section", (entry, value) => entry.Section = value)
            .With("reading", LabelShapes.Label, "the reading", (entry, value) => entry.Reading = value)
            .With("where", LabelShapes.Label, "what it decides", (entry, value) => entry.Where = value)
            .With("source", LabelShapes.Label, "what the law or the data has", (entry, value) => entry.Source = value)
            .WithOptional("alternative", LabelShapes.Label, "the reading that was not chosen", (entry, value) => entry.Alternative = value)
            .WithOptional("setting", LabelShapes.Label, "how a host takes the alternative", (entry, value) => entry.Setting = value)
            .WithOptional("listed", LabelShapes.Label, "which answers list it; none where it is not written", (entry, value) => entry.Listed = value);

        public static ObjectShape<InterpretationsFile> File { get; } = new ObjectShape<InterpretationsFile>(() => new())
            .With("formatVersion", new VersionShape(Rubrics.DecisionRules.SupportedFormatVersion), "the version of the format", (_, _) => { })
            .With("dataVersion", TextRules.Version, "the day of the data", (_, _) => { })
            .With("sections", LabelShapes.Texts, "the names of the sections by key", (file, value) => file.Sections = value)
            .With("interpretations", new ListShape<InterpretationEntry>(Entry, MostInterpretations), "the readings", (file, value) => file.Interpretations = value);
    }
}

/// <summary>A reading in the file.</summary>
internal sealed class InterpretationEntry
{
    public string Key { get; set; } = null!;

    public string Section { get; set; } = null!;

    public LabelEntry Reading { get; set; } = null!;

    public LabelEntry Where { get; set; } = null!;

    public LabelEntry Source { get; set; } = null!;

    public LabelEntry? Alternative { get; set; }

    public LabelEntry? Setting { get; set; }

    public LabelEntry? Listed { get; set; }
}
