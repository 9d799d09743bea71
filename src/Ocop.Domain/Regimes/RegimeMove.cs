using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>How a dossier came from the decision of its filing to a later one.</summary>
/// <param name="FiledUnder">The decision of the day of filing.</param>
/// <param name="By">The provision by which it moved last, where an instrument says so; null where it did not move or moved by a reading.</param>
internal sealed record RegimeMove(LegalInstrument FiledUnder, LegalReference? By)
{
    /// <summary>Returns the beginning of a reason, with the decision to which the dossier has gone over.</summary>
    public BilingualText To(LegalInstrument decision)
    {
        if (FiledUnder == decision) return RegimeTexts.WhileApplied(decision);
        return By is null ? RegimeTexts.GoneOverByReading(FiledUnder, decision) : RegimeTexts.GoneOver(FiledUnder, decision);
    }
}
