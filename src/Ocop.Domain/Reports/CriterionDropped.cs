using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A criterion that only the first form has: its answer counts no more.</summary>
public sealed record CriterionDropped : CriterionComparison
{
    /// <summary>Gets the criterion of the first form.</summary>
    public required Criterion From { get; init; }

    /// <inheritdoc/>
    public override string Key => From.Key;
}
