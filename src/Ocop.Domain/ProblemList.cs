using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>Gathers the mistakes of a document, up to a number that a person can still read.</summary>
internal sealed class ProblemList
{
    /// <summary>The most mistakes that are told.</summary>
    public const int Most = 100;

    private List<EntryProblem>? found;

    /// <summary>Gets whether no further mistake is told.</summary>
    public bool IsFull => found?.Count >= Most;

    /// <summary>Gets the mistakes in the order in which they were found.</summary>
    public IReadOnlyList<EntryProblem> All => found is null ? Unchangeable.Empty<EntryProblem>() : Unchangeable.Wrap(found);

    public void Add(EntryProblem problem)
    {
        if (!IsFull) (found ??= []).Add(problem);
    }

    public void Add(IEnumerable<EntryProblem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    /// <summary>Adds the mistakes of a part, with the path of the part before their own.</summary>
    public void AddUnder(string path, IEnumerable<EntryProblem> problems) => Add(problems.Select(problem => problem.Under(path)));
}
