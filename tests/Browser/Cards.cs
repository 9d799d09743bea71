using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.BrowserTests;

/// <summary>Cards that are made up, the same in every run.</summary>
internal static class Cards
{
    public const string Newest = "26/2026/QĐ-TTg";

    /// <summary>A card of a set: high levels mostly, so that stars differ; of two cases one is ticked; a few criteria stay open.</summary>
    public static Scorecard Of(int productSet, int number = 0)
    {
        var form = RuleBook.Default.RubricFor(Newest, productSet);
        var state = unchecked((uint)((productSet * 7919) + (number * 104729) + 1));
        var levels = new Dictionary<string, int>();
        foreach (var criterion in form.Criteria)
        {
            if (Next(12) == 0) continue;
            var ladder = criterion.Ladders[Next(criterion.Ladders.Count)];
            levels[ladder.Code] = Math.Max(1, ladder.Levels.Count - (Next(3) == 0 ? Next(ladder.Levels.Count) : 0));
        }

        return new Scorecard(Newest, productSet, levels, evaluatedOn: new NodaTime.LocalDate(2026, 11, 1));

        int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }

    /// <summary>A card with the best level everywhere.</summary>
    public static Scorecard Best(string decision, int productSet) =>
        new(decision, productSet, RuleBook.Default.RubricFor(decision, productSet).Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count));

    public static int Stars(Scorecard card) => RuleBook.Default.Rate(card).Stars ?? 0;

    public static decimal Total(Scorecard card) => ((Rated)RuleBook.Default.Rate(card)).ExactTotal.Value;

    public static Rubric Form(int productSet) => RuleBook.Default.RubricFor(Newest, productSet);
}
