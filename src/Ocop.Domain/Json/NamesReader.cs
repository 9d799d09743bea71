using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>Finds the bodies that the blocks of an instrument use by their keys.</summary>
internal sealed class NamesReader
{
    private readonly IReadOnlyDictionary<string, KeyedLabel> bodies;
    private readonly BlockProblems problems;

    /// <summary>Reads the names of an instrument.</summary>
    /// <param name="head">The head and the law of the instrument.</param>
    /// <param name="problems">Where it is told that a body has no name.</param>
    public NamesReader(HeadEntry head, BlockProblems problems)
    {
        this.problems = problems;
        bodies = (head.Names?.Bodies ?? new Dictionary<string, LabelEntry>()).ToDictionary(entry => entry.Key, entry => new KeyedLabel(entry.Key, entry.Value.ToText()), StringComparer.Ordinal);
        if (bodies.ContainsKey(CertifyingAuthorityUndetermined.WireWord)) problems.Add("$.names.bodies." + CertifyingAuthorityUndetermined.WireWord, RuleTexts.WordOfNobody);
    }

    /// <summary>Returns the body of a key, or null after telling that it has no name.</summary>
    public KeyedLabel? Body(string key, string entry) => problems.Find(bodies, key, entry, "$.names.bodies");
}
