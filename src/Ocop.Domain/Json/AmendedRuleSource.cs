using System.Collections.Concurrent;
using System.Text.Json;
using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>An instrument with an amendment laid over it. What the amendment does not touch is taken as it is.</summary>
internal sealed class AmendedRuleSource(RuleSource amended, RuleSource amendment, LegalInstrument instrument) : RuleSource
{
    private static readonly HashSet<string> OwnMembers = ["$schema", "formatVersion", "dataVersion", "instrument", "labels", "forms"];

    private readonly ConcurrentDictionary<int, JsonElement> forms = new();
    private readonly Lazy<JsonElement> headJson = new(() => DocumentMerge.Merge(RuleFileShapes.Head, amended.HeadJson, amendment.HeadJson, instrument, OwnMembers));
    private readonly Lazy<JsonElement> labelsJson = new(() => amended.LabelsJson is { } before
        ? DocumentMerge.Merge(RuleFileShapes.Labels, before, amendment.LabelsJson!.Value, instrument)
        : amendment.LabelsJson!.Value);

    public override IReadOnlyList<int> Sets { get; } = [.. amended.Sets.Union(amendment.Sets).OrderBy(set => set)];

    public override JsonElement HeadJson => ChangesHead ? headJson.Value : amended.HeadJson;

    public override JsonElement? LabelsJson => amendment.LabelsJson is null ? amended.LabelsJson : labelsJson.Value;

    public override string DataVersion => amended.DataVersion + "+" + amendment.DataVersion;

    public override LocalDate? MinimumRequirementsFrom => amendment.HeadJson.TryGetProperty("minimumRequirements", out _) ? instrument.InForceFrom : amended.MinimumRequirementsFrom;

    private bool ChangesHead => amendment.HeadJson.EnumerateObject().Any(member => !OwnMembers.Contains(member.Name));

    public override FormEntry Form(int set) => !amendment.Sets.Contains(set)
        ? amended.Form(set)
        : Read(FormJson(set)!.Value, RuleFileShapes.Form, $"$.forms[set {set}]");

    public override JsonElement? FormJson(int set)
    {
        if (amendment.FormJson(set) is not { } change) return amended.FormJson(set);
        return amended.FormJson(set) is { } before ? forms.GetOrAdd(set, _ => DocumentMerge.Merge(RuleFileShapes.Form, before, change, instrument)) : change;
    }

    /// <summary>An amended instrument is not a file of its own: each of the two is saved by its number.</summary>
    public override void Save(Stream stream) => throw new NotSupportedException();

    protected override HeadEntry ReadHead() => ChangesHead ? Read(HeadJson, RuleFileShapes.Head, "$") : amended.Head;

    protected override LabelsEntry? ReadLabels() => amendment.LabelsJson is null ? amended.Labels : Read(LabelsJson!.Value, RuleFileShapes.Labels, "$.labels");

    // What is missing or does not fit shows only where both are laid together. The book names the amendment beside it.
    private static T Read<T>(JsonElement json, Shape<T> shape, string where)
        where T : class
    {
        var problems = new DocumentProblems();
        var value = DocumentReader.Read(DocumentMerge.Bytes(json), shape, problems);
        if (problems.All.Count == 0) return value!;
        throw new RuleDataException([.. problems.All.Select(problem => where + problem.ToString().Substring(1))]);
    }
}
