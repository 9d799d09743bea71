using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>A finding (lý do loại hồ sơ hoặc dừng đánh giá) of the evaluator that stops the evaluation or rejects the dossier.</summary>
public sealed partial record Finding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="kind">What the finding does.</param>
    /// <param name="criterion">The printed code of the criterion, which carries a note of the same kind; null for the dossier as a whole, which can only be disqualified.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    public Finding(FindingKind kind, string? criterion = null)
    {
        Kind = kind;
        Criterion = criterion;
    }

    /// <summary>Gets what the finding does.</summary>
    public FindingKind Kind { get; init => field = Guard.Named(value, "kind"); }

    /// <summary>Gets the printed code of the criterion, or null for the dossier as a whole.</summary>
    public string? Criterion { get; init; }
}
