using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An instrument of the package: a folder of files, or one file where it has no forms.</summary>
internal sealed class EmbeddedRuleSource : RuleSource
{
    private const string FormFolder = "/forms/set-";

    // Of a reference type, which needs no code of its own at the first use of a process.
    private readonly ConcurrentDictionary<string, JsonDocument> documents = new(StringComparer.Ordinal);
    private readonly string name;
    private readonly int[] sets;
    private readonly bool mayBePartial;

    /// <param name="name">The folder, or the file without its ending.</param>
    /// <param name="forms">The number of the forms of a folder, from the first set on; 0 for a file and for a folder with the forms of some sets only.</param>
    /// <param name="some">Those sets.</param>
    public EmbeddedRuleSource(string name, int forms, IReadOnlyList<int> some)
    {
        this.name = name;
        mayBePartial = forms == 0;
        sets = new int[forms + some.Count];
        for (var i = 0; i < sets.Length; i++) sets[i] = i < forms ? i + 1 : some[i - forms];
    }

    public override IReadOnlyList<int> Sets => sets;

    private bool IsFolder => sets.Length > 0;

    public override JsonElement HeadJson => Document(HeadResource);

    public override JsonElement? LabelsJson => IsFolder ? Document(LabelsResource).GetProperty("labels") : null;

    private string HeadResource => IsFolder ? name + "/instrument.json" : name + ".json";

    private string LabelsResource => name + "/labels.json";

    public override FormEntry Form(int set) => DataFile.ReadEmbedded(FormResource(set), RuleFileShapes.Form);

    public override JsonElement? FormJson(int set) => Array.IndexOf(sets, set) >= 0 ? Document(FormResource(set)) : null;

    /// <summary>Writes the union of the files as they stand: the members of the head, then the labels, then the forms.</summary>
    public override void Save(Stream stream)
    {
        var text = DataFile.Text(HeadResource);
        if (IsFolder)
        {
            var union = new StringBuilder(text.TrimEnd().TrimEnd('}').TrimEnd()).Append(",\n");
            var labels = DataFile.Text(LabelsResource).Trim();
            union.Append(labels, 2, labels.Length - 3).Length--;
            union.Append(",\n  \"forms\": [\n").Append(string.Join(",\n", Sets.Select(set => Indented(DataFile.Text(FormResource(set)).TrimEnd())))).Append("\n  ]\n}\n");
            text = union.ToString();
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        stream.Write(bytes, 0, bytes.Length);
    }

    protected override HeadEntry ReadHead() => DataFile.ReadEmbeddedHead(HeadResource, mayBePartial);

    protected override LabelsEntry? ReadLabels() => IsFolder ? DataFile.ReadEmbedded(LabelsResource, RuleFileShapes.LabelsFile).Labels : null;

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ");

    private string FormResource(int set) => name + FormFolder + set.ToString("00", CultureInfo.InvariantCulture) + ".json";

    private JsonElement Document(string resource) => documents.GetOrAdd(resource, key => JsonDocument.Parse(DataFile.Bytes(key))).RootElement;
}
