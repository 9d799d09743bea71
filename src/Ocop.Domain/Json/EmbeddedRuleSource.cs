using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An instrument of the package: a folder of files, or one file where it has no forms.</summary>
internal sealed class EmbeddedRuleSource : RuleSource
{
    private const string FormFolder = "/forms/set-";

    private readonly ConcurrentDictionary<string, JsonElement> documents = new(StringComparer.Ordinal);
    private readonly string name;
    private readonly bool isFolder;

    public EmbeddedRuleSource(string name)
    {
        this.name = name;
        isFolder = DataFile.HasResource(name + "/instrument.json");
        Sets = isFolder ? SetsOf(name) : [];
    }

    public override IReadOnlyList<int> Sets { get; }

    public override JsonElement HeadJson => Document(HeadResource);

    public override JsonElement? LabelsJson => isFolder ? Document(LabelsResource).GetProperty("labels") : null;

    private string HeadResource => isFolder ? name + "/instrument.json" : name + ".json";

    private string LabelsResource => name + "/labels.json";

    public override FormEntry Form(int set) => DataFile.ReadEmbedded(FormResource(set), RuleFileShapes.Form);

    public override JsonElement? FormJson(int set) => Sets.Contains(set) ? Document(FormResource(set)) : null;

    /// <summary>Writes the union of the files as they stand: the members of the head, then the labels, then the forms.</summary>
    public override void Save(Stream stream)
    {
        var text = DataFile.Text(HeadResource);
        if (isFolder)
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

    protected override HeadEntry ReadHead() => DataFile.ReadEmbeddedHead(HeadResource, RuleFileShapes.Head, isPartial: !isFolder && RuleFileJson.IsAmendment(DataFile.Bytes(HeadResource)));

    protected override LabelsEntry? ReadLabels() => isFolder ? DataFile.ReadEmbedded(LabelsResource, RuleFileShapes.LabelsFile).Labels : null;

    private static int[] SetsOf(string name)
    {
        var start = name + FormFolder;
        return [.. DataFile.Resources
            .Where(resource => resource.StartsWith(start, StringComparison.Ordinal))
            .Select(resource => int.Parse(resource.Substring(start.Length, resource.Length - start.Length - ".json".Length), CultureInfo.InvariantCulture))
            .OrderBy(set => set)];
    }

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ");

    private string FormResource(int set) => name + FormFolder + set.ToString("00", CultureInfo.InvariantCulture) + ".json";

    private JsonElement Document(string resource) => documents.GetOrAdd(resource, key => JsonDocument.Parse(DataFile.Bytes(key)).RootElement);
}
