namespace Ocop.Domain.Scoring;

/// <summary>What a finding does. The default value halts.</summary>
public enum FindingKind
{
    /// <summary>It stops the evaluation at its criterion.</summary>
    Halts = 0,

    /// <summary>It rejects the dossier.</summary>
    Disqualifies = 1,
}
