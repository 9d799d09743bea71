using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An instrument from the single file of a host, which was read as a whole.</summary>
internal sealed class LoadedRuleSource(byte[] bytes, RuleFileEntry file) : RuleSource
{
    private readonly Lazy<JsonDocument> document = new(() => JsonDocument.Parse(bytes));

    public override IReadOnlyList<int> Sets { get; } = [.. file.Forms.Select(form => form.Set)];

    public override JsonElement HeadJson => document.Value.RootElement;

    public override JsonElement? LabelsJson => document.Value.RootElement.TryGetProperty("labels", out var labels) ? labels : null;

    public override FormEntry Form(int set) => file.Forms.First(form => form.Set == set);

    public override JsonElement? FormJson(int set) => document.Value.RootElement.TryGetProperty("forms", out var forms)
        ? forms.EnumerateArray().Where(form => form.GetProperty("set").GetInt32() == set).Select(form => (JsonElement?)form).FirstOrDefault()
        : null;

    /// <summary>Writes the file as it was read.</summary>
    public override void Save(Stream stream) => stream.Write(bytes, 0, bytes.Length);

    protected override HeadEntry ReadHead() => file;

    protected override LabelsEntry? ReadLabels() => file.Labels;
}
