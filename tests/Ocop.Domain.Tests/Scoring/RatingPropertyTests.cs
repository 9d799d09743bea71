using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>What holds for every card of every decision.</summary>
public sealed class RatingPropertyTests
{
    [Property(MaxTest = 2_000)]
    public void Rate_any_valid_card_agrees_with_the_naive_rater(ValidCard card) =>
        Assert.Equal(OcopJson.Write(NaiveRater.Rate(card.Card)), OcopJson.Write(card.Rating with { DataVersion = null }));

    [Property]
    public void Rate_tells_the_version_of_the_form_of_the_day(ValidCard card) =>
        Assert.Equal(RuleBook.Default.RubricFor(card.Card).Rules.DataVersion, card.Rating.DataVersion);

    [Property(MaxTest = 1_000)]
    public void Rate_any_valid_card_has_the_lower_of_band_and_ceiling_as_its_stars(ValidCard card)
    {
        if (card.Rating is not Rated rated) return;
        Assert.Equal(rated.Total, rated.Parts.Total);
        Assert.Equal(card.Form.Rules.BandOf(rated.Total), rated.Band);
        Assert.Equal(card.Card.PartTotals is null ? CardParts.Open(card.Form, card.Card).Count() : 0, rated.Open.Count);
        Assert.Equal(rated.Open.Count == 0, rated.IsFinal);
        Assert.Equal(rated.Unknown.Count == 0, rated.Stars is not null);
        if (rated.Ceiling is not { } ceiling)
        {
            Assert.Equal(((int?)null, (LimitingFactor?)null), (rated.Stars, rated.HeldBackBy));
            return;
        }

        Assert.InRange(ceiling, 2, 5);
        Assert.Equal(Math.Min(rated.Band, ceiling), rated.Stars);
        Assert.Equal(rated.Unmet.Count == 0 ? 5 : rated.Unmet.Min(unmet => unmet.Stars) - 1, ceiling);
        Assert.Equal(rated.Stars == 5, rated.HeldBackBy == LimitingFactor.Nothing);
    }

    [Property(MaxTest = 500)]
    public void Rate_any_card_with_any_one_level_raised_never_loses(CleanCard card)
    {
        var raises =
            from ladder in card.Form.Ladders
            let tick = CardTicks.Of(card.Card, ladder)
            where ladder.Criterion.Ladders.All(other => other == ladder || CardTicks.Of(card.Card, other) == 0)

            // A level more, or in an additive list any line more.
            from more in ladder.Criterion.IsAdditive ? Enumerable.Range(0, ladder.Levels.Count).Select(i => tick | (1 << i)) : [tick + 1]
            where more > tick && more <= CardTicks.Most(ladder)
            select (ladder.Criterion.Code, Level: more, Raised: CardTicks.With(card.Form, card.Card, ladder, more));
        foreach (var (code, level, raised) in raises)
        {
            switch (card.Rating, RuleBook.Default.Rate(raised))
            {
                case (Rated before, Rated after):
                    AssertNoLoss(before, after, code);
                    break;
                case (Rated, Halted after):
                    // The one loss that a form prints: what was not ticked is ticked at 0 points.
                    Assert.Equal((code, HaltReason.ZeroPoints, 1), (after.Criterion, after.Reason, level));
                    Assert.True(NaiveRater.StopsAtZero(card.Card, code), code);
                    break;
                case (Halted before, Rated):
                    Assert.Equal((code, HaltReason.ZeroPoints), (before.Criterion, before.Reason));
                    break;
                case (Halted before, Halted after):
                    Assert.Equal(HaltReason.ZeroPoints, after.Reason);
                    Assert.True(before.Criterion == after.Criterion || code == before.Criterion || code == after.Criterion, code);
                    break;
                default:
                    Assert.Fail("A card without findings was rejected.");
                    break;
            }
        }
    }

    [Property]
    public void Rate_any_valid_card_in_another_order_gives_the_same_rating(ValidCard card, Order order)
    {
        var other = CardParts.With(
            card.Card,
            levels: order.Of(card.Card.Levels).ToDictionary(entry => entry.Key, entry => entry.Value),
            none: order.Of(card.Card.AnsweredNone),
            findings: order.Of(card.Card.Findings),
            unmet: order.Of(card.Card.UnmetPrerequisites),
            exempt: order.Of(card.Card.Exempt));
        Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(RuleBook.Default.Rate(other)));
    }

    [Property(MaxTest = 1_000)]
    public void Verdict_of_any_ticks_agrees_with_the_rating(TickedCard card)
    {
        var levels = CardTicks.Row(card.Form, card.Card);
        var parts = new[] { 99, 99, 99 };
        var verdict = card.Form.RateTicks(levels, parts);
        Assert.Equal(card.Form.RateTicks(levels), verdict);
        Assert.Equal(verdict.Total, parts.Sum());
        if (card.Rating is not Rated rated)
        {
            Assert.Equal((VerdictOutcome.Halted, 0), (verdict.Outcome, verdict.Stars));
            return;
        }

        // A verdict knows the form alone, and no requirements that were added beside it.
        Assert.Equal(
            (VerdictOutcome.Rated, rated.Total, rated.Parts, rated.Band, rated.Ceiling ?? 5, rated.Stars ?? rated.Band),
            (verdict.Outcome, verdict.Total, ThreeParts.Of(parts[0], parts[1], parts[2]), verdict.Band, verdict.Ceiling, verdict.Stars));
    }

    [Property(MaxTest = 20)]
    public void Rate_any_valid_cards_from_many_threads_gives_the_same_ratings(ValidCard[] cards)
    {
        var expected = cards.Select(card => OcopJson.Write(card.Rating)).ToArray();
        Parallel.For(0, 5 * cards.Length, i => Assert.Equal(expected[i % cards.Length], OcopJson.Write(cards[i % cards.Length].Rating)));
    }

    private static void AssertNoLoss(Rated before, Rated after, string code)
    {
        Assert.True(before.Total <= after.Total, code + ": points");
        Assert.True(before.Band <= after.Band, code + ": band");
        Assert.Equal(before.Ceiling is null, after.Ceiling is null);
        Assert.True((before.Ceiling ?? 0) <= (after.Ceiling ?? 0), code + ": ceiling");
        Assert.True((before.Stars ?? 0) <= (after.Stars ?? 0), code + ": stars");
        Assert.Subset(Marks(before), Marks(after));
    }

    private static HashSet<(string Criterion, int Stars, int Level)> Marks(Rated rated) => [.. rated.Unmet.Select(unmet => (unmet.Criterion, unmet.Stars, unmet.RequiredLevel))];
}
