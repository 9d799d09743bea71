using System.Collections.Concurrent;
using System.Text.Json;
using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>An instrument with an amendment laid over it. What the amendment does not touch is taken as it is.</summary>
internal sealed class AmendedRuleSource(RuleSource amended, RuleSource amendment, LegalInstrument instrument) : RuleSource
{
    private static readonly HashSet<string> OwnMembers = ["$schema", "formatVersion", "dataVersion", "instrument", "labels", "forms"];
    private static readonly Lazy<HashSet<string>> LawMembers = new(() => [.. RuleFileShapes.Head.Members.Where(member => member.IsLaw).Select(member => member.Name)]);

    // Of reference types, which need no code of their own at the first use of a process.
    private readonly Lazy<ConcurrentDictionary<int, JsonDocument>> forms = new(() => new());
    private readonly Lazy<JsonDocument> headJson = new(() => DocumentMerge.Merge(RuleFileShapes.Head, amended.HeadJson, amendment.HeadJson, instrument, OwnMembers));
    private readonly Lazy<JsonDocument> labelsJson = new(() => amended.LabelsJson is { } before
        ? DocumentMerge.Merge(RuleFileShapes.Labels, before, amendment.LabelsJson!.Value, instrument)
        : JsonDocument.Parse(DocumentMerge.Bytes(amendment.LabelsJson!.Value)));
    private readonly Lazy<int[]> sets = new(() => Union(amended.Sets, amendment.Sets));

    public override IReadOnlyList<int> Sets => sets.Value;

    public override int PlaceOf(int set) => (amendment.Sets.Contains(set) ? amendment : amended).PlaceOf(set);

    public override JsonElement HeadJson => ChangesHead ? headJson.Value.RootElement : amended.HeadJson;

    public override JsonElement? LabelsJson => amendment.LabelsJson is null ? amended.LabelsJson : labelsJson.Value.RootElement;

    // The head keeps the version of what stands by itself; those of the amendments follow, and no head is read for them alone.
    public override string DataVersion => Head.DataVersion + Versions;

    /// <summary>Gets the slips: errata are written as a whole, but a form that is written anew brings its own and leaves those of other sets as they are.</summary>
    public override IReadOnlyList<ErratumEntry> Errata
    {
        get
        {
            int[] anew = [.. amendment.Sets.Where(IsAnew)];
            var own = Writes("errata") ? amendment.Head.Errata : null;
            return own is not null && !(anew.Length > 0 && own.All(erratum => anew.Contains(erratum.Set)))
                ? own
                : [.. amended.Errata.Where(erratum => !anew.Contains(erratum.Set)), .. own ?? []];
        }
    }

    public override LocalDate? MinimumRequirementsFrom => amendment.HeadJson.TryGetProperty("minimumRequirements", out _) ? instrument.InForceFrom : amended.MinimumRequirementsFrom;

    /// <summary>Gets a value indicating whether the amendment changes anything that the forms are made of: they themselves, their labels, or the head without the blocks of the law.</summary>
    public bool ChangesForms => amendment.Sets.Count > 0 || amendment.LabelsJson is not null || amendment.HeadJson.EnumerateObject().Any(member => !OwnMembers.Contains(member.Name) && !LawMembers.Value.Contains(member.Name));

    private string Versions => (amended as AmendedRuleSource)?.Versions + "+" + amendment.HeadJson.GetProperty("dataVersion").GetString();

    private bool ChangesHead => amendment.HeadJson.EnumerateObject().Any(member => !OwnMembers.Contains(member.Name));

    /// <summary>Returns whether the amendment writes a member of the head, or ends it.</summary>
    public bool Writes(string member) => amendment.HeadJson.TryGetProperty(member, out _);

    public override FormEntry Form(int set) => !amendment.Sets.Contains(set)
        ? amended.Form(set)
        : Read(FormJson(set)!.Value, RuleFileShapes.Form, $"$.forms[set {set}]");

    public override JsonElement? FormJson(int set)
    {
        if (amendment.FormJson(set) is not { } change) return amended.FormJson(set);
        if (amended.FormJson(set) is not { } before) return change;
        return forms.Value.GetOrAdd(set, _ => IsAnew(set) ? DocumentMerge.WriteAnew(RuleFileShapes.Form, change, instrument) : DocumentMerge.Merge(RuleFileShapes.Form, before, change, instrument)).RootElement;
    }

    private bool IsAnew(int set) => amendment.FormJson(set) is { } change && change.TryGetProperty("anew", out var anew) && anew.ValueKind == JsonValueKind.True;

    /// <summary>An amended instrument is not a file of its own: each of the two is saved by its number.</summary>
    public override void Save(Stream stream) => throw new NotSupportedException();

    protected override HeadEntry ReadHead() => ChangesHead ? Read(HeadJson, RuleFileShapes.Head, "$") : amended.Head;

    protected override LabelsEntry? ReadLabels() => amendment.LabelsJson is null ? amended.Labels : Read(LabelsJson!.Value, RuleFileShapes.Labels, "$.labels");

    private static int[] Union(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        if (other.Count == 0 && one is int[] same) return same;
        var all = new List<int>(one);
        foreach (var set in other)
        {
            if (!all.Contains(set)) all.Add(set);
        }

        all.Sort();
        return [.. all];
    }

    // What is missing or does not fit shows only where both are laid together. The book names the amendment beside it.
    private static T Read<T>(JsonElement json, Shape<T> shape, string where)
        where T : class
    {
        var problems = new DocumentProblems();
        var value = DocumentReader.Read(DocumentMerge.Bytes(json), shape, problems);
        if (problems.All.Count == 0) return value!;
        throw new RuleDataException([.. problems.All.Select(problem => FaultText.At(where + problem.Entry.Substring(1), problem.Problem))]);
    }
}
