using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Writes a rating as one readable line of members, as the case tables have it.</summary>
internal static class RatingText
{
    public static string Of(Rating rating) => rating switch
    {
        Rated rated => string.Join(
            ' ',
            "rated",
            FormattableString.Invariant($"total={rated.Total}"),
            FormattableString.Invariant($"parts={rated.Parts["A"]}+{rated.Parts["B"]}+{rated.Parts["C"]}"),
            FormattableString.Invariant($"band={rated.Band}"),
            FormattableString.Invariant($"ceiling={rated.Ceiling}"),
            FormattableString.Invariant($"stars={rated.Stars}"),
            "heldBackBy=" + (rated.HeldBackBy is { } factor ? WireNames<LimitingFactor>.Of(factor) : "-"),
            "unmet=" + List(rated.Unmet.Select(Of)),
            "open=" + List(rated.Open),
            "remarks=" + List(rated.Remarks.Select(remark => WireNames<RemarkCode>.Of(remark.Code) + (remark.Criterion is null ? string.Empty : ":" + remark.Criterion)))),
        Halted halted => $"halted criterion={halted.Criterion} reason={WireNames<HaltReason>.Of(halted.Reason)}",
        Rejected rejected => "rejected reasons=" + List(rejected.Reasons.Select(reason => reason.Criterion ?? "dossier")),
        _ => throw new ArgumentOutOfRangeException(nameof(rating)),
    };

    public static string Of(UnmetMinimum unmet) =>
        FormattableString.Invariant($"{unmet.Criterion}:{unmet.Level}<{unmet.RequiredLevel}") + new string('*', unmet.Stars);

    private static string List(IEnumerable<string> items) => string.Join(',', items) is { Length: > 0 } text ? text : "-";
}
