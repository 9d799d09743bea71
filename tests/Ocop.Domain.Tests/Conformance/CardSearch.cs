using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Finds cards with a given total.</summary>
internal static class CardSearch
{
    /// <summary>Which level a criterion takes where several lead to the total.</summary>
    public enum Preference
    {
        HighFirst,
        LowFirst,
        Alternating,
    }

    /// <summary>A card with exactly so many points whose ticks reach every minimum level up to some stars, or null where there is none.</summary>
    /// <remarks>The story is told and no tick stops the evaluation, so that the points are those of the ticks. The library is not asked.</remarks>
    public static CardDraft? WithTotal(Rubric form, int total, int marksUpTo, Preference preference)
    {
        var criteria = form.Criteria;
        var options = criteria.Select((criterion, i) => Options(form, criterion, marksUpTo, preference, i)).ToArray();

        // What the criteria from one on can add up to.
        var reachable = new HashSet<int>[criteria.Count + 1];
        reachable[criteria.Count] = [0];
        for (var i = criteria.Count - 1; i >= 0; i--)
        {
            reachable[i] = [.. options[i].SelectMany(option => reachable[i + 1].Select(rest => rest + option.Points))];
        }

        if (!reachable[0].Contains(total)) return null;
        var card = CardDraft.Blank(form);
        for (var i = 0; i < criteria.Count; i++)
        {
            var option = options[i].First(candidate => reachable[i + 1].Contains(total - candidate.Points));
            card = card.Tick(option.Case, option.Level);
            total -= option.Points;
        }

        return card;
    }

    private static List<Option> Options(Rubric form, Criterion criterion, int marksUpTo, Preference preference, int position)
    {
        var options = new List<Option>();
        var tellsStory = form.Criteria.Select(other => other.Condition).FirstOrDefault(condition => condition?.Criterion == criterion.Code);
        if (tellsStory is null && !criterion.Ladders.Any(ladder => Required(ladder, marksUpTo) > 0)) options.Add(new Option(criterion.Ladders[0], 0, 0));
        foreach (var ladder in criterion.Ladders)
        {
            if (criterion.IsAdditive) options.AddRange(Enumerable.Range(1, CardTicks.Most(ladder)).Select(lines => new Option(ladder, lines, CardTicks.Points(ladder, lines))));
            foreach (var level in criterion.IsAdditive ? [] : ladder.Levels)
            {
                if (level.Level < Required(ladder, marksUpTo) || level.Level <= tellsStory?.AboveLevel || (criterion.HaltsWhenZero && level.Points == 0)) continue;
                options.Add(new Option(ladder, level.Level, level.Points));
            }
        }

        var high = preference == Preference.HighFirst || (preference == Preference.Alternating && position % 2 == 0);
        return [.. high ? options.OrderByDescending(option => option.Points).ThenByDescending(option => option.Level) : options.OrderBy(option => option.Points).ThenBy(option => option.Level)];
    }

    private static int Required(Ladder ladder, int marksUpTo) =>
        ladder.Levels.Where(level => level.MinimumForStars <= marksUpTo).Select(level => level.Level).DefaultIfEmpty(0).Max();

    private sealed record Option(Ladder Case, int Level, int Points);
}
