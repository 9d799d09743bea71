using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Cards for the tests of what is built on ratings: random ones of any form, and ones of a chosen total.</summary>
internal static class ScoringCards
{
    public const string Decision = "26/2026/QĐ-TTg";

    public static RuleBook Book => RuleBook.Default;

    /// <summary>Seeds of random cards. A seed has nothing to shrink.</summary>
    public static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    public static Rubric Form(int set) => Book.Rubric(Decision, set);

    public static Scorecard Card(int set, IReadOnlyDictionary<string, int> levels, string[]? withoutPrerequisite = null, string[]? answeredNone = null, Finding[]? findings = null) => new()
    {
        Decision = Decision,
        ProductSet = set,
        Levels = levels,
        UnmetPrerequisites = withoutPrerequisite ?? [],
        AnsweredNone = answeredNone ?? [],
        Findings = findings ?? [],
    };

    /// <summary>The card with the highest level of every criterion, except for those that are given; 0 stands for no tick.</summary>
    public static Scorecard Top(int set, params (string Code, int Level)[] except)
    {
        var levels = Form(set).Criteria.ToDictionary(criterion => criterion.Cases[0].Code, criterion => criterion.Cases[0].Levels.Count);
        foreach (var (code, level) in except)
        {
            Assert.True(levels.ContainsKey(code));
            if (level == 0) levels.Remove(code);
            else levels[code] = level;
        }

        return Card(set, levels);
    }

    /// <summary>A random card: <paramref name="generosity"/> from 0 to 100 pulls its levels up.</summary>
    public static Scorecard Random(Random random, int set, int generosity, bool mayLackPrerequisite = true)
    {
        var levels = new Dictionary<string, int>();
        var none = new List<string>();
        foreach (var criterion in Form(set).Criteria)
        {
            var @case = criterion.Cases[random.Next(criterion.Cases.Count)];
            var level = Math.Max(random.Next(@case.Levels.Count + 1), random.Next(100) < generosity ? random.Next(@case.Levels.Count + 1) : 0);
            if (level > 0) levels[@case.Code] = level;
            else if (random.Next(2) == 0) none.Add(criterion.Code);
        }

        var without = Form(set).Criteria
            .Where(criterion => mayLackPrerequisite && criterion.HasNote(CriterionNoteKind.Prerequisite) && random.Next(6) == 0)
            .Select(criterion => criterion.Code)
            .ToArray();
        return Card(set, levels, without, [.. none]);
    }

    public static int Stars(Scorecard card) => Book.Rate(card) is Rated rated ? rated.Stars!.Value : 0;
}
