using Ocop.Domain.Law;

namespace Ocop.Domain.Json;

/// <summary>What is wrong with a block of the law beyond its shape, told all at once with the entries and the instrument.</summary>
internal sealed class BlockProblems(LegalInstrument owner)
{
    private readonly List<string> problems = [];

    /// <summary>Tells a problem.</summary>
    /// <param name="entry">The path of the entry.</param>
    /// <param name="problem">What is wrong with it, and what was expected.</param>
    public void Add(string entry, string problem) => problems.Add($"{entry}: {problem} ({owner.Number})");

    /// <summary>Refuses the block if there is any problem.</summary>
    /// <exception cref="RuleDataException">There is.</exception>
    public void Refuse()
    {
        if (problems.Count > 0) throw new RuleDataException([.. problems]);
    }
}
