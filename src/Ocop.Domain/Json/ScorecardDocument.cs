using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>A scorecard on the wire. A member that is missing stays null or default; one that is written as null is refused by the reader.</summary>
internal sealed class ScorecardDocument
{
    public string Decision { get; init; } = null!;

    [JsonConverter(typeof(WrittenNumberConverter))]
    public int? ProductSet { get; init; }

    [JsonConverter(typeof(LevelsConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, int> Levels { get; init; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartTotals PartTotals { get; init; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> AnsweredNone { get; init; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FindingDocument> Findings { get; init; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> UnmetPrerequisites { get; init; } = null!;

    [JsonConverter(typeof(WrittenDateConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? EvaluatedOn { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScorecardProductDocument Product { get; init; } = null!;

    public static ScorecardDocument From(Scorecard card)
    {
        if (card.PartTotals is { } totals) PartTotalsConverter.CheckWhole(totals, nameof(card));
        return new()
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Levels = card.PartTotals is null ? card.Levels.ToDictionary(entry => entry.Key, entry => entry.Value) : null!,
            PartTotals = card.PartTotals!,
            AnsweredNone = NullIfEmpty(card.AnsweredNone),
            Findings = NullIfEmpty(card.Findings.Select(finding => new FindingDocument { Criterion = finding.Criterion!, Kind = finding.Kind }).ToArray()),
            UnmetPrerequisites = NullIfEmpty(card.UnmetPrerequisites),
            EvaluatedOn = card.EvaluatedOn,
            Product = card.Product is null ? null! : new ScorecardProductDocument { Name = card.Product.Name!, Code = card.Product.Code! },
        };
    }

    public Scorecard ToScorecard()
    {
        if (Decision is null) throw MissingMember("decision", "số quyết định", "the number of a decision");
        if (ProductSet is not { } productSet) throw MissingMember("productSet", "số bộ sản phẩm", "the number of a product set");
        if (Levels is null && PartTotals is null) throw MissingMember("levels", "các mức đã chấm", "the ticked levels");
        if (Levels is not null && PartTotals is not null)
        {
            throw new InvalidEntryException("$.partTotals", new BilingualText("chỉ dùng levels hoặc partTotals, không dùng cả hai", "expected either levels or partTotals, not both"));
        }

        return new Scorecard
        {
            Decision = Decision,
            ProductSet = productSet,
            Levels = Unchangeable.Wrap(Levels ?? []),
            PartTotals = PartTotals,
            AnsweredNone = NoNulls(AnsweredNone, "answeredNone"),
            Findings = NoNulls(Findings, "findings").Select((finding, i) => finding.ToFinding(i)).ToArray(),
            UnmetPrerequisites = NoNulls(UnmetPrerequisites, "unmetPrerequisites"),
            EvaluatedOn = EvaluatedOn,
            Product = Product is null ? null : new ScorecardProduct { Name = Product.Name, Code = Product.Code },
        };
    }

    private static InvalidEntryException MissingMember(string name, string vietnamese, string english) =>
        new("$." + name, new BilingualText("thiếu; cần " + vietnamese, "missing; expected " + english));

    // The reader lets null elements of a list pass.
    private static IReadOnlyList<T> NoNulls<T>(IReadOnlyList<T>? list, string name)
        where T : class
    {
        if (list is null) return [];
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null) throw new InvalidEntryException($"$.{name}[{i}]", new BilingualText("null; cần một giá trị", "null; expected a value"));
        }

        return list;
    }

    private static IReadOnlyList<T> NullIfEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null! : list;
}

/// <summary>A finding of a scorecard on the wire.</summary>
internal sealed class FindingDocument
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Criterion { get; init; } = null!;

    public FindingKind? Kind { get; init; }

    public Finding ToFinding(int index) => new(
        Kind ?? throw new InvalidEntryException($"$.findings[{index}].kind", new BilingualText("thiếu; cần halts hoặc disqualifies", "missing; expected halts or disqualifies")),
        Criterion);
}

/// <summary>The product of a scorecard on the wire.</summary>
internal sealed class ScorecardProductDocument
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get; init; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Code { get; init; } = null!;
}
