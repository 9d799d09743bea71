using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Cards of 26/2026 for the tests of what is built on ratings.</summary>
internal static class ScoringCards
{
    public const string Decision = "26/2026/QĐ-TTg";

    public static RuleBook Book => RuleBook.Default;

    public static Rubric Form(int set) => Book.RubricFor(Decision, set);

    public static Rubric Form(Scorecard card) => Book.RubricFor(card);

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
        var levels = Form(set).Criteria.ToDictionary(criterion => criterion.Ladders[0].Code, criterion => criterion.Ladders[0].Levels.Count);
        foreach (var (code, level) in except)
        {
            Assert.True(levels.ContainsKey(code));
            if (level == 0) levels.Remove(code);
            else levels[code] = level;
        }

        return Card(set, levels);
    }

    /// <summary>The stars of a card; 0 where it is not rated or they are not known.</summary>
    public static int Stars(Scorecard card) => Book.Rate(card) is Rated { Stars: { } stars } ? stars : 0;

    /// <summary>A card with a total. Levels without a mark are lowered first, so that the minimum levels of five stars stay met as long as they can.</summary>
    public static Scorecard WithTotal(int set, int total)
    {
        var rubric = Form(set);
        var levels = Top(set).Levels.ToDictionary(entry => entry.Key, entry => entry.Value);
        int Now() => ((Rated)Book.Rate(Card(set, levels))).Total;
        foreach (var ladder in rubric.Ladders.OrderBy(c => c.Levels.Count(level => level.MinimumForStars is not null)).ThenBy(c => c.Code == "5.1"))
        {
            while (levels.ContainsKey(ladder.Code) && Now() > total)
            {
                var before = levels[ladder.Code];
                if (before == 1) levels.Remove(ladder.Code);
                else levels[ladder.Code]--;
                if (Now() >= total) continue;
                levels[ladder.Code] = before;
                break;
            }
        }

        Assert.Equal(total, Now());
        return Card(set, levels);
    }
}
