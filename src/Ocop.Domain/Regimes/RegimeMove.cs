using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>How a dossier came from the decision of its filing to a later one.</summary>
/// <param name="FiledUnder">The decision of the day of filing.</param>
/// <param name="By">The provision by which it moved last, where an instrument says so; null where it did not move or moved by a reading.</param>
internal sealed record RegimeMove(LegalInstrument FiledUnder, LegalReference? By)
{
    /// <summary>Returns the beginning of a reason, with the decision to which the dossier has gone over.</summary>
    public (string Vietnamese, string English) To(LegalInstrument decision)
    {
        if (FiledUnder == decision) return ($"khi {decision.Number} còn áp dụng", $"while {decision.Number} applied");
        var (old, number) = (FiledUnder.Number, decision.Number);
        return By is null
            ? ($"khi {old} còn áp dụng, chuyển sang {number} vì không rõ quy định chuyển tiếp", $"while {old} applied, gone over to {number} for want of a known transition")
            : ($"khi {old} còn áp dụng, chuyển sang {number} theo quy định chuyển tiếp", $"while {old} applied, gone over to {number} by its transition");
    }
}
