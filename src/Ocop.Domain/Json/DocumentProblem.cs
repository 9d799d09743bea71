namespace Ocop.Domain.Json;

/// <summary>Something wrong with an entry of a document.</summary>
/// <param name="Entry">The path of the entry from the root <c>$</c>.</param>
/// <param name="Problem">What is wrong and what was expected.</param>
internal sealed record DocumentProblem(string Entry, BilingualText Problem)
{
    /// <summary>Gets what kind of mistake it is.</summary>
    public EntryProblemKind Kind { get; init; }

    /// <summary>Gets the code of a criterion in the path; null where there is none.</summary>
    public string? Criterion { get; init; }

    /// <summary>Returns entry and problem.</summary>
    public BilingualText ToText() => FaultText.At(Entry, Problem);

    public override string ToString() => Entry + ": " + Problem.English;

    public EntryProblem ToEntryProblem() => new(Entry, Kind, Problem, Criterion);
}
