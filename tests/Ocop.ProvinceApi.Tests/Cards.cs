using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Cards for tests.</summary>
internal static class Cards
{
    public const string Decision = "26/2026/QĐ-TTg";

    public const string Small = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":2},"evaluatedOn":"2026-11-01"}""";

    /// <summary>The best card of a set, as JSON.</summary>
    public static string Best(int productSet)
    {
        var levels = RuleBook.Default.RubricFor(Decision, productSet).Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);
        return OcopJson.Write(new Scorecard(Decision, productSet, levels));
    }
}
