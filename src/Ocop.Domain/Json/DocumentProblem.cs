namespace Ocop.Domain.Json;

/// <summary>Something wrong with an entry of a document.</summary>
/// <param name="Entry">The path of the entry from the root <c>$</c>.</param>
/// <param name="Problem">What is wrong and what was expected.</param>
internal sealed record DocumentProblem(string Entry, BilingualText Problem)
{
    public override string ToString() => Entry + ": " + Problem.English;
}
