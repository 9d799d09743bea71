using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A criterion that only the first form has: its answer counts no more.</summary>
public sealed record CriterionDropped : CriterionComparison
{
    internal CriterionDropped()
    {
    }

    /// <summary>Gets the criterion of the first form.</summary>
    public Criterion From { get; internal init; } = null!;

    /// <inheritdoc/>
    public override string Key => From.Key;

    private protected override void Close()
    {
    }
}
