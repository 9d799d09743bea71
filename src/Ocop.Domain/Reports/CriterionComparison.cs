namespace Ocop.Domain.Reports;

/// <summary>One criterion of two forms (đối chiếu tiêu chí): <see cref="CriterionMapped"/>, <see cref="CriterionAdded"/> or <see cref="CriterionDropped"/>, and nothing else.</summary>
public abstract record CriterionComparison
{
    private protected CriterionComparison()
    {
    }

    /// <summary>Gets the semantic key of the criterion.</summary>
    public abstract string Key { get; }
}
