using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests;

/// <summary>The rules of Decision 26/2026/QĐ-TTg, for tests.</summary>
internal static class Law26
{
    public const string Decision = "26/2026/QĐ-TTg";

    public static DecisionRules Rules => RuleBook.Default.Rules(Decision);

    /// <summary>
    /// A book with the reading of 5.3 that this library does not take: what its note asks for is a gate. A host switches to it with a rule file of its own.
    /// No shipped form has a prerequisite on a criterion with a minimum level; here sets 1 to 25 do.
    /// </summary>
    public static RuleBook WithStoryGate { get; } = RuleFiles.Book(Decision, file =>
    {
        foreach (var criterion in Enumerable.Range(1, 25).SelectMany(set => RuleFiles.Criteria(file, set)).Where(criterion => criterion["notes"]?["story-shows-local-identity"] is not null))
        {
            criterion["notes"]!["story-shows-local-identity"] = "prerequisite";
        }
    });

    /// <summary>The numbers of the product sets, as theory data.</summary>
    public static TheoryData<int> Sets => [.. Rules.ProductSets.Select(set => set.Number)];
}
