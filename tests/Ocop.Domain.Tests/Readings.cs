using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Questions whose answers rest on listed readings.</summary>
internal static class Readings
{
    /// <summary>A card of 148 that ticks a level of the criterion with asterisks on its heading: the first one, below the last, or the last.</summary>
    public static Scorecard CardOnHeading(bool isLastLevel = false, params Finding[] findings)
    {
        var form = RuleBook.Default.RubricFor(RuleFiles.Of148, 1);
        var levels = Cards.Best(form);
        if (!isLastLevel) levels[form.Criteria.Single(criterion => criterion.IsMarkOnHeading).Code] = 1;
        return new Scorecard { Decision = form.Decision, ProductSet = 1, Levels = levels, Findings = findings };
    }
}
