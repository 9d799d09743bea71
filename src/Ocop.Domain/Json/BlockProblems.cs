namespace Ocop.Domain.Json;

/// <summary>What is wrong with the entries of a block beyond their shape: all of it is told at once.</summary>
/// <param name="amendment">The number of the amendment with which the block is as it is, or null for an instrument by itself.</param>
internal sealed class BlockProblems(string? amendment = null)
{
    private readonly List<string> problems = [];

    /// <summary>Tells what is wrong with an entry.</summary>
    public void Add(string entry, string problem) => problems.Add(amendment is null ? $"{entry}: {problem}" : $"{entry}: {problem} (as amended by {amendment})");

    /// <summary>Tells it if something does not hold.</summary>
    public bool Check(bool holds, string entry, string problem)
    {
        if (!holds) Add(entry, problem);
        return holds;
    }

    /// <summary>Tells that a key is not one of those that are named.</summary>
    public T? Find<T>(IReadOnlyDictionary<string, T> named, string? key, string entry)
        where T : class
    {
        if (key is null) return null;
        if (named.TryGetValue(key, out var found)) return found;
        Add(entry, named.Count == 0 ? $"'{key}' is not named; expected a name for it" : $"'{key}' is not named; expected one of {string.Join(", ", named.Keys)}");
        return null;
    }

    /// <exception cref="RuleDataException">Something was told.</exception>
    public void Throw()
    {
        if (problems.Count > 0) throw new RuleDataException([.. problems.Take(RuleDataException.MostProblems)]);
    }
}
