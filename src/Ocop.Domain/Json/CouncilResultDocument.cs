using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The outcome of a council on the wire: one flat object, with null for what the outcome does not have.</summary>
internal sealed record CouncilResultDocument(
    string Outcome,
    string Decision,
    int ProductSet,
    Fraction? Mean,
    decimal? MeanDecimal,
    IReadOnlyDictionary<string, Fraction>? Parts,
    int? Band,
    int? Ceiling,
    int? Stars,
    LimitingFactor? HeldBackBy,
    int? Spread,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CouncilScoreAgainReason? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? PotentialStars,
    int? ProvinceMayRecognise,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Present,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Required,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RatingDocument? Rating,
    LabelEntry Basis,
    IReadOnlyList<CouncilUnmetMinimum> Unmet,
    IReadOnlyList<CouncilDisagreement> Disagreements,
    IReadOnlyList<CouncilMemberTotal> Members,
    IReadOnlyList<CouncilFinding> Findings,
    IReadOnlyList<CouncilRemarkDocument> Remarks,
    LocalDate? CheckedOn,
    IReadOnlyList<string> Interpretations)
{
    public static CouncilResultDocument From(CouncilResult result) => new(
        NameOf(result),
        result.Decision,
        result.ProductSet,
        result.Tally?.Mean,
        result.Tally?.Mean.ToDecimal(),
        result.Tally?.Parts is { } parts ? parts.Codes.ToDictionary(code => code, code => parts[code]) : null,
        result.Tally?.Band,
        result.Tally?.Ceiling,
        StarsOf(result),
        result.Tally?.HeldBackBy,
        result.Tally?.Spread,
        (result as CouncilScoreAgain)?.Reason,
        (result as CouncilForwarded)?.PotentialStars,
        (result as CouncilReturned)?.ProvinceMayRecognise,
        (result as CouncilNoQuorum)?.Present,
        (result as CouncilNoQuorum)?.Required,
        result is CouncilStopped stopped ? RatingDocument.From(stopped.Rating) : null,
        Label(result.Basis),
        result.Tally?.Unmet ?? [],
        result.Tally?.Disagreements ?? [],
        result.Tally?.Members ?? [],
        result.Findings,
        result.Remarks.Select(remark => new CouncilRemarkDocument(remark.Code, remark.Member, Label(remark.Basis))).ToArray(),
        result.CheckedOn,
        result.Interpretations);

    internal static LabelEntry Label(RuleBasis basis) => new(basis.ToString(Language.Vietnamese), basis.ToString(Language.English));

    // What points and minimum levels allow, where the council has a say in it; the stars of the next level are never the province's to give.
    private static int? StarsOf(CouncilResult result) => result switch
    {
        CouncilRated rated => rated.Stars,
        CouncilForwarded forwarded when forwarded.Tally?.Stars < forwarded.From => forwarded.Tally.Stars,
        CouncilReturned returned when returned.Tally?.Stars < returned.Below => returned.Tally.Stars,
        _ => null,
    };

    private static string NameOf(CouncilResult result) => result switch
    {
        CouncilRated => "rated",
        CouncilForwarded => "forwarded",
        CouncilReturned => "returned",
        CouncilScoreAgain => "scoreAgain",
        CouncilNoQuorum => "noQuorum",
        _ => "stopped",
    };
}

/// <summary>A remark on a council's result on the wire.</summary>
internal sealed record CouncilRemarkDocument(
    CouncilRemarkCode Code, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Member, LabelEntry Basis);
