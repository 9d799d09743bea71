using Ocop.Domain.Scoring;

namespace Ocop.Domain.Councils;

/// <summary>Something on a member's card that stops the evaluation or rejects the dossier (lý do trên phiếu của thành viên).</summary>
public sealed partial record CouncilFinding
{
    internal CouncilFinding(string member, FindingKind kind, string? criterion, HaltReason reason)
    {
        Member = member;
        Kind = kind;
        Criterion = criterion;
        Reason = reason;
    }

    /// <summary>Gets the name of the member.</summary>
    public string Member { get; }

    /// <summary>Gets what it does.</summary>
    public FindingKind Kind { get; }

    /// <summary>Gets the printed code of the criterion, or null for the dossier as a whole.</summary>
    public string? Criterion { get; }

    /// <summary>Gets whether the member made a finding or ticked a level of 0 points where the form stops at zero. What rejects is always a finding.</summary>
    public HaltReason Reason { get; }
}
