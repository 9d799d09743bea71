using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Reports;

/// <summary>A criterion that only the second form has: it has to be answered anew.</summary>
public sealed record CriterionAdded : CriterionComparison
{
    internal CriterionAdded()
    {
    }

    /// <summary>Gets the criterion of the second form.</summary>
    public Criterion To { get; internal init; } = null!;

    /// <inheritdoc/>
    public override string Key => To.Key;

    private protected override void Close()
    {
    }
}
