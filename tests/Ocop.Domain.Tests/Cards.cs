using System.Globalization;
using NodaTime;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Makes scorecards for tests.</summary>
internal static class Cards
{
    /// <summary>Every criterion at its last level, case a where there are two.</summary>
    public static Dictionary<string, int> Best(Rubric rubric) =>
        rubric.Criteria.Select(criterion => criterion.Cases[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);

    public static Scorecard Of(int productSet, IReadOnlyDictionary<string, int> levels) =>
        new() { Decision = Law26.Decision, ProductSet = productSet, Levels = levels };

    /// <summary>Reads the notation of Cases/ratings.tsv, which explains it.</summary>
    public static Scorecard Parse(string notation)
    {
        var words = notation.Split(' ');
        var rubric = Law26.Rules.Rubric(int.Parse(words[0], CultureInfo.InvariantCulture));
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
            EvaluatedOn = card.EvaluatedOn,
            Product = card.Product,
        };

    /// <summary>A valid card that depends on the seed only; about one in six has findings.</summary>
    public static Scorecard Random(int productSet, int seed)
    {
        var random = new Random(seed);
        var rubric = Law26.Rules.Rubric(productSet);
        var levels = new Dictionary<string, int>();
        var none = new List<string>();

        // From mostly unticked through all at random to nearly all at the last level, so that every band and ceiling is met.
        var last = random.Next(3) switch { 0 => 0, 1 => random.Next(0, 101), _ => 96 };
        var ticked = last == 0 ? random.Next(0, 101) : 100;
        foreach (var criterion in rubric.Criteria)
        {
            var ladder = criterion.Cases[random.Next(criterion.Cases.Count)];
            var level = random.Next(0, 100) >= ticked ? 0 : random.Next(0, 100) < last ? ladder.Levels.Count : random.Next(0, ladder.Levels.Count + 1);
            if (level > 0) levels[ladder.Code] = level;
            else if (random.Next(2) == 0) none.Add(criterion.Code);
        }

        var findings = new List<Finding>();
        if (random.Next(6) == 0)
        {
            findings.AddRange(Carriers(rubric, CriterionNoteKind.Halts).Where(_ => random.Next(2) == 0).Select(code => new Finding(FindingKind.Halts, code)));
            findings.AddRange(Carriers(rubric, CriterionNoteKind.Disqualifies).Where(_ => random.Next(4) == 0).Select(code => new Finding(FindingKind.Disqualifies, code)));
            if (random.Next(4) == 0) findings.Add(new Finding(FindingKind.Disqualifies));
        }

        return new Scorecard
        {
            Decision = Law26.Decision,
            ProductSet = productSet,
            Levels = levels,
            AnsweredNone = none,
            Findings = findings,
            UnmetPrerequisites = Carriers(rubric, CriterionNoteKind.Prerequisite).Where(_ => random.Next(8) == 0).ToArray(),
            EvaluatedOn = random.Next(2) == 0 ? null : new LocalDate(2026, 5, 22).PlusDays(random.Next(0, 1000)),
            Product = random.Next(2) == 0 ? null : new ScorecardProduct { Name = "Hoa hồi khô " + seed.ToString(CultureInfo.InvariantCulture) },
        };
    }

    private static string[] Carriers(Rubric rubric, CriterionNoteKind kind) =>
        rubric.Criteria.Where(criterion => criterion.HasNote(kind)).Select(criterion => criterion.Code).ToArray();
}
