using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A criterion that only the second form has: it has to be answered anew.</summary>
public sealed record CriterionAdded : CriterionComparison
{
    /// <summary>Gets the criterion of the second form.</summary>
    public required Criterion To { get; init; }

    /// <inheritdoc/>
    public override string Key => To.Key;
}
