using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Rubrics;

/// <summary>Proves that the rules of a decision do not contradict themselves.</summary>
internal static class RuleValidator
{
    private const int FullMarks = 100;

    public static void Validate(DecisionRules rules)
    {
        var decision = rules.Instrument.Number;
        Bands(rules, decision);
        Catalogue(rules, decision);
        foreach (var rubric in rules.Rubrics) Form(rubric, $"{decision}, set {rubric.ProductSet.Number}");
        foreach (var erratum in rules.Errata) Erratum(rules, erratum, decision);
        if (rules.MinimumRequirements is { } added) Requirements(rules, added, decision + ", minimum requirements");
    }

    private static void Bands(DecisionRules rules, string where)
    {
        Check(rules.Bands.Select(band => band.Stars).SequenceEqual([5, 4, 3, 2, 1]), where, "the bands are not those of 5, 4, 3, 2 and 1 stars");
        Check(rules.Bands[4].From == 0, where, "the lowest band does not start at 0");
        for (var i = 1; i < rules.Bands.Count; i++)
        {
            Check(rules.Bands[i].From < rules.Bands[i - 1].From, where, $"the band of {rules.Bands[i].Stars} stars does not start below the one above it");
        }

        Check(rules.Bands[0].From <= FullMarks, where, "five stars cannot be reached");
    }

    private static void Catalogue(DecisionRules rules, string where)
    {
        var numbers = rules.ProductSets.Select(set => set.Number).ToArray();
        Check(numbers.SequenceEqual(Enumerable.Range(1, numbers.Length)), where, "the product sets of the catalogue are not numbered from 1 without a gap");
        Check(rules.Rubrics.Count() == numbers.Length, where, "there is not one form for each product set");
    }

    private static void Form(Rubric rubric, string where)
    {
        Check(rubric.Parts.Select(part => part.Code).SequenceEqual(["A", "B", "C"]), where, "the parts are not A, B and C");
        Check(rubric.Parts.Sum(part => part.Maximum) == FullMarks, where, "the parts do not add up to 100");
        Unique(rubric.Disqualifiers.Select(ground => ground.Key), where, "disqualifier");
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            Check(rubric.Criteria.Count == 0, where, "a form known by its totals only has criteria");
            return;
        }

        foreach (var part in rubric.Parts)
        {
            Check(part.Sections.Sum(section => section.Maximum) == part.Maximum, $"{where}, part {part.Code}", $"the sections do not add up to {part.Maximum}");
            foreach (var section in part.Sections)
            {
                Check(section.Criteria.Sum(criterion => criterion.Maximum) == section.Maximum, $"{where}, section {section.Code}", $"the criteria do not add up to {section.Maximum}");
            }
        }

        Unique(rubric.Criteria.Select(criterion => criterion.Code), where, "criterion code");
        Unique(rubric.Criteria.Select(criterion => criterion.Key), where, "criterion key");
        foreach (var criterion in rubric.Criteria) Criterion(rubric, criterion, $"{where}, criterion {criterion.Code}");
    }

    private static void Criterion(Rubric rubric, Criterion criterion, string where)
    {
        Check(criterion.Cases.Count is 1 or 2, where, "it has neither one case nor two");
        Check(criterion.Cases.Select(c => c.Letter).SequenceEqual(criterion.Cases.Count == 1 ? [null] : ["a", "b"]), where, "its cases are not a and b");
        foreach (var @case in criterion.Cases) Ladder(@case, where + @case.Letter);
        var best = criterion.Cases.Max(c => c.Levels.Max(level => level.Points));
        Check(best == criterion.Maximum || (best < criterion.Maximum && IsKeptAsPrinted(rubric, criterion)), where, $"its best level does not give its maximum of {criterion.Maximum} points");
        Check(!criterion.IsYesNo || (criterion.Cases.Count == 1 && criterion.Cases[0].Levels.Count == 1), where, "it is a yes or no with more than one level");
        Check(!criterion.HaltsWhenZero || criterion.Cases.Any(c => c.Levels.Any(level => level.Points == 0)), where, "it halts at zero but no level gives 0 points");
        Unique(criterion.Notes.Select(note => note.Key), where, "note");
        if (criterion.Condition is { } condition) Condition(rubric, criterion, condition, where);
    }

    // A maximum that no level gives stands only where the form prints it so and an erratum says that it is kept: on that very maximum, not on a level or anything else.
    private static bool IsKeptAsPrinted(Rubric rubric, Criterion criterion) => rubric.Rules.Errata.Any(erratum =>
        erratum.Status == ErratumStatus.KeptAsPrinted
        && erratum.ProductSet == rubric.ProductSet.Number
        && erratum.Criterion == criterion.Code
        && erratum.Level is null
        && IsMaximum(erratum.PrintedValue, criterion)
        && IsMaximum(erratum.ReadValue, criterion));

    private static bool IsMaximum(NumberOrText? value, Criterion criterion) =>
        value is { IsNumber: true } number && number.Text == criterion.Maximum.ToString(CultureInfo.InvariantCulture);

    private static void Ladder(CriterionCase @case, string where)
    {
        var lastPoints = 0;
        var lastMark = 2;
        Check(@case.Levels.Count is >= 1 and < Scoring.CompiledRubric.LevelsPerCase, where, "it has no level, or too many");
        foreach (var level in @case.Levels)
        {
            var at = $"{where}, level {level.Number}";
            Check(level.Points >= lastPoints, at, "it gives fewer points than the level below it, so a mark could cost points");
            Check(level.MinimumForStars is null or (>= 3 and <= 5), at, "its mark is not of 3, 4 or 5 stars");
            Check(level.MinimumForStars is not { } mark || mark > lastMark, at, "its mark is not above the marks of lower levels");
            lastPoints = level.Points;
            lastMark = level.MinimumForStars ?? lastMark;
        }
    }

    private static void Condition(Rubric rubric, Criterion criterion, CriterionCondition condition, string where)
    {
        Check(criterion.Cases.Count == 1, where, "it has both cases and a condition");
        Check(rubric.TryGetCriterion(condition.Criterion, out var other), where, $"its condition names the unknown criterion {condition.Criterion}");
        Check(other!.Cases.Count == 1 && other.Condition is null && other != criterion, where, "its condition is on a criterion with cases or with a condition of its own");
        Check(condition.AboveLevel >= 0 && condition.AboveLevel < other.Cases[0].Levels.Count, where, "its condition can never be met");
    }

    private static void Erratum(DecisionRules rules, Erratum erratum, string decision)
    {
        var where = $"{decision}, erratum of set {erratum.ProductSet}";
        Check(rules.TryGetRubric(erratum.ProductSet, out var rubric), where, "the set is unknown");
        if (erratum.Criterion is null || rubric!.Status == RubricStatus.TotalsOnly) return;
        var isHeading = rubric.Parts.Any(part => part.Code == erratum.Criterion || part.Sections.Any(section => section.Code == erratum.Criterion));
        var found = rubric.TryGetCriterion(erratum.Criterion, out var criterion);
        Check(found || isHeading, where, $"the criterion {erratum.Criterion} is unknown");
        Check(erratum.Level is not { } level || (found && criterion!.Cases.Any(c => level >= 1 && level <= c.Levels.Count)), where, "the level is unknown");
    }

    private static void Requirements(DecisionRules rules, MinimumRequirements added, string where)
    {
        Check(added.From >= rules.Instrument.InForceFrom, where, "they hold before the decision does");
        foreach (var requirement in added.Known)
        {
            Check(requirement.Stars is >= 1 and <= 5, where, $"{requirement.Stars} is not a number of stars from 1 to 5");
            foreach (var rubric in rules.Rubrics)
            {
                if (requirement.RequiredLevel(rubric.ProductSet.Number) is not { } level) continue;
                var at = $"{where}, {requirement.CriterionKey} of set {rubric.ProductSet.Number}";
                var criterion = rubric.Criteria.FirstOrDefault(candidate => candidate.Key == requirement.CriterionKey);
                Check(criterion is not null, at, "the form has no such criterion");
                Check(criterion.Cases.Count == 1 && level >= 1 && level <= criterion.Cases[0].Levels.Count, at, $"level {level} is unknown");
                Check(requirement.Stars >= 3, at, "a level is required for fewer than 3 stars");
            }
        }
    }

    private static void Unique(IEnumerable<string> values, string where, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values) Check(seen.Add(value), where, $"the {what} {value} stands twice");
    }

    private static void Check([DoesNotReturnIf(false)] bool holds, string where, string otherwise)
    {
        if (!holds) throw new RuleDataException($"{where}: {otherwise}.");
    }
}
