using System.Globalization;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Makes scorecards for tests.</summary>
internal static class Cards
{
    /// <summary>Every criterion at its last level, case a where there are two.</summary>
    public static Dictionary<string, int> Best(Rubric rubric) =>
        rubric.Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);

    public static Scorecard Of(int productSet, IReadOnlyDictionary<string, int> levels) =>
        new() { Decision = Law26.Decision, ProductSet = productSet, Levels = levels };

    /// <summary>Reads the notation of Cases/ratings.tsv, which explains it.</summary>
    public static Scorecard Parse(string notation)
    {
        var words = notation.Split(' ');
        var rubric = Law26.Rules.RubricFor(int.Parse(words[0], CultureInfo.InvariantCulture));
        var levels = words[1] == "best" ? Best(rubric) : [];
        var none = new List<string>();
        var findings = new List<Finding>();
        var unmet = new List<string>();
        foreach (var word in words.Skip(2))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var code = word[(colon + 1)..];
            if (word[0] == '-') Assert.True(levels.Remove(word[1..]), word);
            else if (equals > 0) levels[word[..equals]] = int.Parse(word[(equals + 1)..], CultureInfo.InvariantCulture);
            else if (word.StartsWith("none:", StringComparison.Ordinal)) none.Add(code);
            else if (word.StartsWith("halt:", StringComparison.Ordinal)) findings.Add(new Finding(FindingKind.Halts, code));
            else if (word.StartsWith("reject:", StringComparison.Ordinal)) findings.Add(new Finding(FindingKind.Disqualifies, code == "dossier" ? null : code));
            else if (word.StartsWith("unmet:", StringComparison.Ordinal)) unmet.Add(code);
            else throw new FormatException("Unknown word in a case: " + word);
        }

        return Copy(Of(rubric.ProductSet.Number, levels), none: none, findings: findings, unmet: unmet);
    }

    /// <summary>A copy with other members.</summary>
    public static Scorecard Copy(
        Scorecard card,
        IReadOnlyDictionary<string, int>? levels = null,
        IReadOnlyList<string>? none = null,
        IReadOnlyList<Finding>? findings = null,
        IReadOnlyList<string>? unmet = null) => new()
        {
            Decision = card.Decision,
            ProductSet = card.ProductSet,
            Levels = levels ?? card.Levels,
            AnsweredNone = none ?? card.AnsweredNone,
            Findings = findings ?? card.Findings,
            UnmetPrerequisites = unmet ?? card.UnmetPrerequisites,
            Exempt = card.Exempt,
            EvaluatedOn = card.EvaluatedOn,
            Product = card.Product,
        };
}
