using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>A rating on the wire. The reader leaves a list that is missing null and lets null elements pass; they are refused here.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(RatedDocument), "rated")]
[JsonDerivedType(typeof(HaltedDocument), "halted")]
[JsonDerivedType(typeof(RejectedDocument), "rejected")]
internal abstract class RatingDocument
{
    [JsonPropertyOrder(-3)]
    public required string Decision { get; init; }

    [JsonPropertyOrder(-2)]
    public required int ProductSet { get; init; }

    [JsonPropertyOrder(-1)]
    public string? DataVersion { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<RemarkDocument> Remarks { get; init; } = [];

    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Interpretations { get; init; } = [];

    [JsonPropertyOrder(3)]
    public LocalDate? CheckedOn { get; init; }

    public static RatingDocument From(Rating rating) => rating switch
    {
        Rated rated => RatedDocument.From(rated),
        Halted halted => HaltedDocument.From(halted),
        _ => RejectedDocument.From((Rejected)rating),
    };

    public abstract Rating ToRating();

    protected static RemarkDocument[] RemarksOf(Rating rating) => rating.Remarks.Select(remark => new RemarkDocument(remark.Code, remark.Criterion)).ToArray();

    protected Remark[] ToRemarks() => Given(Remarks, "remarks").Select(remark => new Remark(remark.Code, remark.Criterion)).ToArray();

    protected string? ToDataVersion() => DataVersion is null || DataVersion.Split('+').All(TextRules.Version.Allows)
        ? DataVersion
        : throw new InvalidEntryException("$.dataVersion", new BilingualText("cần phiên bản dữ liệu gồm chữ số, gạch nối và dấu chấm, nối nhau bằng +", "expected versions of digits, hyphens and points, with + between"));

    // Added later: a document of before rests on none that it tells. Of what list a key is, only the book that rated knows.
    protected IReadOnlyList<string> ToInterpretations()
    {
        if (Interpretations is null) return InterpretationKeys.None;
        var keys = Given(Interpretations, "interpretations");
        for (var i = 0; i < keys.Count; i++)
        {
            if (!TextRules.Key.Allows(keys[i]))
            {
                throw new InvalidEntryException($"$.interpretations[{i}]", new BilingualText($"'{keys[i]}' không phải khóa; cần {TextRules.Key.Expected.Vietnamese}", $"'{keys[i]}' is not a key; expected {TextRules.Key.Expected.English}"));
            }

            if (i > 0 && string.CompareOrdinal(keys[i - 1], keys[i]) >= 0)
            {
                throw new InvalidEntryException($"$.interpretations[{i}]", new BilingualText($"'{keys[i]}' sai thứ tự hoặc lặp lại; cần mỗi khóa một lần, theo thứ tự tăng dần", $"'{keys[i]}' is out of order or repeated; expected each key once, ascending"));
            }
        }

        return keys;
    }

    protected static IReadOnlyList<T> Given<T>(IReadOnlyList<T>? list, string name)
    {
        if (list is null) throw new InvalidEntryException("$." + name, new BilingualText("thiếu; cần một danh sách", "missing; expected a list"));
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null) throw new InvalidEntryException($"$.{name}[{i}]", new BilingualText("null; cần một giá trị", "null; expected a value"));
        }

        return list;
    }
}

/// <summary>A card that was rated, on the wire.</summary>
internal sealed class RatedDocument : RatingDocument
{
    public required int Total { get; init; }

    public required PartTotals Parts { get; init; }

    public required int Band { get; init; }

    public required int? Ceiling { get; init; }

    public required int? Stars { get; init; }

    public required LimitingFactor? HeldBackBy { get; init; }

    public IReadOnlyList<UnmetMinimumDocument> Unmet { get; init; } = [];

    public IReadOnlyList<string> Open { get; init; } = [];

    [JsonPropertyOrder(2)]
    public IReadOnlyList<UnknownRequirement> Unknown { get; init; } = [];

    public static RatedDocument From(Rated rated) => new()
    {
        Decision = rated.Decision,
        ProductSet = rated.ProductSet,
        DataVersion = rated.DataVersion,
        Total = rated.Total,
        Parts = rated.Parts,
        Band = rated.Band,
        Ceiling = rated.Ceiling,
        Stars = rated.Stars,
        HeldBackBy = rated.HeldBackBy,
        Unmet = rated.Unmet.Select(unmet => new UnmetMinimumDocument(unmet.Criterion, unmet.Stars, unmet.RequiredLevel, unmet.Level)).ToArray(),
        Open = rated.Open,
        Remarks = RemarksOf(rated),
        Interpretations = rated.Interpretations,
        Unknown = rated.Unknown,
        CheckedOn = rated.CheckedOn,
    };

    public override Rating ToRating()
    {
        var remarks = ToRemarks();
        var unmet = Given(Unmet, "unmet").Select(each => new UnmetMinimum(each.Criterion, each.Stars, each.RequiredLevel, each.Level)).ToArray();
        var open = Given(Open, "open");
        var unknown = Given(Unknown, "unknown");
        if (Parts.Codes.Count == 0) throw new InvalidEntryException("$.parts", new BilingualText("trống; cần điểm của từng phần", "empty; expected the points of each part"));
        if (Total < 0) throw Wrong("total", "số nguyên từ 0", "a whole number from 0");
        if (Parts.Codes.FirstOrDefault(code => Parts[code] < 0) is { } below) throw Wrong("parts" + ScoringTexts.PartName(below), "số nguyên từ 0", "a whole number from 0");
        if (Sum(Parts) != Total) throw Wrong("total", "tổng điểm của các phần", "the sum of the parts");
        if (Band is < 1 or > 5) throw Wrong("band", "số từ 1 đến 5", "a number from 1 to 5");
        if (Ceiling is < 2 or > 5) throw Wrong("ceiling", "số từ 2 đến 5 hoặc null", "a number from 2 to 5, or null");
        if (Stars != (Ceiling is { } ceiling ? Math.Min(Band, ceiling) : null)) throw Wrong("stars", "số nhỏ hơn trong band và ceiling, null khi ceiling là null", "the lower of band and ceiling, null where ceiling is null");
        return new Rated
        {
            Decision = Decision,
            ProductSet = ProductSet,
            DataVersion = ToDataVersion(),
            Total = Total,
            Parts = Parts,
            Band = Band,
            Ceiling = Ceiling,
            Stars = Stars,
            HeldBackBy = HeldBackBy,
            Unmet = unmet,
            Open = open,
            Remarks = remarks,
            Interpretations = ToInterpretations(),
            Unknown = unknown,
            CheckedOn = CheckedOn,
        };
    }

    // A sum of long numbers: that of the parts of a text need not fit into one of a card.
    private static long Sum(PartTotals parts) => parts.Codes.Sum(code => parts[code].Numerator);

    private static InvalidEntryException Wrong(string member, string vietnamese, string english) =>
        new("$." + member, new BilingualText("sai giá trị; cần " + vietnamese, "wrong value; expected " + english));
}

/// <summary>A card whose evaluation stopped, on the wire.</summary>
internal sealed class HaltedDocument : RatingDocument
{
    public required string Criterion { get; init; }

    public required HaltReason Reason { get; init; }

    public static HaltedDocument From(Halted halted) => new()
    {
        Decision = halted.Decision,
        ProductSet = halted.ProductSet,
        DataVersion = halted.DataVersion,
        Criterion = halted.Criterion,
        Reason = halted.Reason,
        Remarks = RemarksOf(halted),
        Interpretations = halted.Interpretations,
        CheckedOn = halted.CheckedOn,
    };

    public override Rating ToRating() => new Halted
    {
        Decision = Decision,
        ProductSet = ProductSet,
        DataVersion = ToDataVersion(),
        Criterion = Criterion,
        Reason = Reason,
        Remarks = ToRemarks(),
        Interpretations = ToInterpretations(),
        CheckedOn = CheckedOn,
    };
}

/// <summary>A card whose dossier is rejected, on the wire.</summary>
internal sealed class RejectedDocument : RatingDocument
{
    public required IReadOnlyList<RejectingFindingDocument> Reasons { get; init; }

    public static RejectedDocument From(Rejected rejected) => new()
    {
        Decision = rejected.Decision,
        ProductSet = rejected.ProductSet,
        DataVersion = rejected.DataVersion,
        Reasons = rejected.Reasons.Select(finding => new RejectingFindingDocument(finding.Kind, finding.Criterion)).ToArray(),
        Remarks = RemarksOf(rejected),
        Interpretations = rejected.Interpretations,
        CheckedOn = rejected.CheckedOn,
    };

    public override Rating ToRating() => new Rejected
    {
        Decision = Decision,
        ProductSet = ProductSet,
        DataVersion = ToDataVersion(),
        Remarks = ToRemarks(),
        Interpretations = ToInterpretations(),
        Reasons = Given(Reasons, "reasons").Select(finding => new Finding(finding.Kind, finding.Criterion)).ToArray(),
        CheckedOn = CheckedOn,
    };
}

/// <summary>A remark of a rating on the wire.</summary>
internal sealed record RemarkDocument(RemarkCode Code, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Criterion = null);

/// <summary>A missed minimum level on the wire.</summary>
internal sealed record UnmetMinimumDocument(string Criterion, int Stars, int RequiredLevel, int Level);

/// <summary>A finding that rejects, on the wire: its criterion first.</summary>
internal sealed record RejectingFindingDocument(
    FindingKind Kind, [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Criterion = null);
