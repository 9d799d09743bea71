namespace Ocop.Domain.Reports;

/// <summary>One criterion of two forms (đối chiếu tiêu chí): <see cref="CriterionMapped"/>, <see cref="CriterionAdded"/> or <see cref="CriterionDropped"/>, and nothing else.</summary>
public abstract record CriterionComparison
{
    private protected CriterionComparison()
    {
    }

    /// <summary>Gets the semantic key of the criterion.</summary>
    public abstract string Key { get; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();
}
