using NodaTime;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What the law lets a council of a level do with a product. The book says it of sessions only, so it is asked about some.</summary>
/// <param name="Level">The level.</param>
/// <param name="ForwardsFrom">The stars of its points with which a product is passed on; null where none is.</param>
/// <param name="ReturnsBelow">The stars under which a product is sent back; null where none is.</param>
/// <param name="LargestSpread">The most points between two members; null where the law sets no limit.</param>
internal sealed record CouncilSteps(CouncilLevel Level, int? ForwardsFrom, int? ReturnsBelow, int? LargestSpread)
{
    /// <summary>Returns the steps of each level of which the decision has councils on the day of the session.</summary>
    public static IEnumerable<CouncilSteps> Of(RuleBook book, Rubric rubric, LocalDate? day)
    {
        foreach (var level in new[] { CouncilLevel.Province, CouncilLevel.Centre, CouncilLevel.District })
        {
            CouncilSession Session(int? spread, params Scorecard[] cards) => new()
            {
                Decision = rubric.Decision,
                ProductSet = rubric.ProductSet.Number,
                Level = level,
                Members = [.. cards.Select((card, i) => new CouncilMember($"{i}", card))],
                Regulation = CouncilRegulation.None with { LargestSpread = spread },
            };
            Scorecard[] ascending = [.. Ascending(rubric, day)];
            if (book.Check(Session(null, ascending[0])).Count > 0) continue;
            int? forwards = ascending.Select(card => book.Decide(Session(null, card))).OfType<CouncilForwarded>().Select(result => (int?)result.Tally!.Band).FirstOrDefault();
            var returns = (book.Decide(Session(null, ascending[0])) as CouncilReturned)?.Below;
            int? spread = Enumerable.Range(0, rubric.MaxTotal).Cast<int?>().FirstOrDefault(points => book.Check(Session(points + 1, ascending[0])).Count > 0);
            yield return new CouncilSteps(level, forwards, returns, spread);
        }
    }

    // From a card without a point to the best one, in steps that leave no band out.
    private static IEnumerable<Scorecard> Ascending(Rubric rubric, LocalDate? day)
    {
        var empty = new Scorecard { Decision = rubric.Decision, ProductSet = rubric.ProductSet.Number, EvaluatedOn = day };
        if (rubric.Status == RubricStatus.TotalsOnly)
        {
            for (var points = 0; points <= rubric.MaxTotal; points++)
            {
                var left = points;
                var totals = new Dictionary<string, Fraction>();
                foreach (var part in rubric.Parts)
                {
                    totals.Add(part.Code, Math.Min(left, part.Max));
                    left -= Math.Min(left, part.Max);
                }

                yield return empty with { PartTotals = new PartTotals(totals) };
            }

            yield break;
        }

        var levels = new Dictionary<string, int>();
        var lines = new Dictionary<string, IReadOnlyList<int>>();
        yield return empty with { AnsweredNone = [.. rubric.Criteria.Select(criterion => criterion.Code)] };
        foreach (var criterion in rubric.Criteria)
        {
            var ladder = criterion.Ladders[0];
            if (criterion.IsAdditive) lines.Add(ladder.Code, [.. ladder.Levels.Select(line => line.Level)]);
            else levels.Add(ladder.Code, ladder.Levels.Count);
            yield return empty with { Levels = levels, Lines = lines };
        }
    }
}
