using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public sealed class RatingPropertyTests
{
    [Fact]
    public void Rate_any_valid_card_agrees_with_the_naive_rater() => Property.Holds(
        Arbitraries.ValidCards,
        card => Assert.Equal(OcopJson.Write(NaiveRater.Rate(card)), OcopJson.Write(RuleBook.Default.Rate(card))),
        tests: 2_000);

    [Fact]
    public void Rate_any_valid_card_has_the_lower_of_band_and_ceiling_as_its_stars() => Property.Holds(Arbitraries.ValidCards, card =>
    {
        if (RuleBook.Default.Rate(card) is not Rated rated) return;
        Assert.Equal(Math.Min(rated.Band, rated.Ceiling!.Value), rated.Stars);
        Assert.Equal(rated.Total, rated.Parts.Total);
        Assert.Equal(Law26.Rules.BandOf(rated.Total), rated.Band);
        Assert.InRange(rated.Ceiling.Value, 2, 5);
        Assert.Equal(rated.Unmet.Count == 0 ? 5 : rated.Unmet.Min(unmet => unmet.Stars) - 1, rated.Ceiling);
        Assert.Equal(rated.Stars == 5, rated.HeldBackBy == LimitingFactor.Nothing);
        Assert.Equal(rated.Open.Count == 0, rated.IsFinal);
    });

    [Fact]
    public void Rate_any_valid_card_with_one_level_raised_never_loses() => Property.Holds(
        Arbitraries.CardsWithLadder,
        pair =>
        {
            var (card, ladder) = pair;
            var level = card.Levels.GetValueOrDefault(ladder.Code) + 1;
            if (level > ladder.Levels.Count || ladder.Criterion.Cases.Any(other => other != ladder && card.Levels.ContainsKey(other.Code))) return;
            var raised = Cards.Copy(
                card,
                levels: new Dictionary<string, int>(card.Levels) { [ladder.Code] = level },
                none: card.AnsweredNone.Where(code => code != ladder.Criterion.Code).ToArray());
            var before = RuleBook.Default.Rate(card);
            var after = RuleBook.Default.Rate(raised);

            // A first tick at 0 points can halt set 16, and a raise above 0 can undo the halt: neither has points to compare.
            if (before is Halted || after is Halted)
            {
                Assert.Equal(16, card.ProductSet);
                return;
            }

            var (less, more) = (Assert.IsType<Rated>(before), Assert.IsType<Rated>(after));
            Assert.True(less.Total <= more.Total, "points");
            Assert.True(less.Band <= more.Band, "band");
            Assert.True(less.Ceiling <= more.Ceiling, "ceiling");
            Assert.True(less.Stars <= more.Stars, "stars");
            Assert.True(more.Unmet.Count <= less.Unmet.Count, "unmet");
        },
        tests: 1_000);

    [Fact]
    public void Rate_any_valid_card_in_another_order_gives_the_same_rating() => Property.Holds(Arbitraries.ValidCards, card =>
    {
        var backwards = Cards.Copy(
            card,
            levels: card.Levels.Reverse().ToDictionary(entry => entry.Key, entry => entry.Value),
            none: card.AnsweredNone.Reverse().ToArray(),
            findings: card.Findings.Reverse().ToArray(),
            unmet: card.UnmetPrerequisites.Reverse().ToArray());
        Assert.Equal(OcopJson.Write(RuleBook.Default.Rate(card)), OcopJson.Write(RuleBook.Default.Rate(backwards)));
    });

    [Fact]
    public void Verdict_of_any_ticks_agrees_with_the_rating() => Property.Holds(
        Arbitraries.Ticks,
        card =>
        {
            var rubric = Law26.Rules.Rubric(card.ProductSet);
            var verdict = rubric.Verdict(Ticks(rubric, card));
            if (rubric.Rate(card) is Rated rated)
            {
                Assert.Equal(VerdictOutcome.Rated, verdict.Outcome);
                Assert.Equal(
                    (rated.Total, rated.Parts, rated.Band, rated.Ceiling, rated.Stars),
                    (verdict.Total, new PartTotals(verdict.PartA, verdict.PartB, verdict.PartC), verdict.Band, verdict.Ceiling, verdict.Stars));
            }
            else
            {
                Assert.Equal((VerdictOutcome.Halted, 0), (verdict.Outcome, verdict.Stars));
            }
        },
        tests: 1_000);

    [Fact]
    public void Rate_any_valid_card_from_many_threads_gives_the_same_rating()
    {
        var cards = Enumerable.Range(0, 200).Select(seed => Cards.Random((seed % 26) + 1, seed)).ToArray();
        var expected = cards.Select(card => OcopJson.Write(RuleBook.Default.Rate(card))).ToArray();
        Parallel.For(0, 1_000, i => Assert.Equal(expected[i % cards.Length], OcopJson.Write(RuleBook.Default.Rate(cards[i % cards.Length]))));
    }

    private static byte[] Ticks(Rubric rubric, Scorecard card) => rubric.Cases.Select(ladder => (byte)card.Levels.GetValueOrDefault(ladder.Code)).ToArray();
}
