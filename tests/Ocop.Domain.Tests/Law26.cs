using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests;

/// <summary>The rules of Decision 26/2026/QĐ-TTg, for tests.</summary>
internal static class Law26
{
    public const string Decision = "26/2026/QĐ-TTg";

    public static DecisionRules Rules => RuleBook.Default.Rules(Decision);

    /// <summary>The numbers of the product sets, as theory data.</summary>
    public static TheoryData<int> Sets => [.. Rules.ProductSets.Select(set => set.Number)];
}
