namespace Ocop.Domain.Law;

/// <summary>When an amendment no longer holds.</summary>
internal static class AmendmentEnd
{
    /// <summary>Returns the instrument from whose first day an amendment no longer holds for what it amends; null where nobody replaces it, and where it falls with what it amends and goes on holding wherever that does.</summary>
    /// <param name="held">All instruments of the book.</param>
    /// <param name="amendment">The amendment.</param>
    /// <param name="amended">What it amends.</param>
    public static LegalInstrument? Of(IReadOnlyList<LegalInstrument> held, LegalInstrument amendment, LegalInstrument amended)
    {
        var by = held.Where(other => other.Replaces.Contains(amendment.Number)).OrderBy(other => other.InForceFrom).FirstOrDefault();
        return by is not null && held.Any(other => other.InForceFrom <= by.InForceFrom && other.Replaces.Contains(amended.Number)) ? null : by;
    }
}
