using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class PartialRatingTests
{
    [Fact]
    public void Of_is_the_least_and_the_most_of_all_completions() => Property.Holds(ScoringCards.Seeds, seed =>
    {
        var random = new Random(seed);
        var card = Opened(random, 1 + random.Next(26));
        if (PartialRating.Of(ScoringCards.Book, card) is not PartialRatingBounds bounds)
        {
            Assert.IsNotType<Rated>(ScoringCards.Book.Rate(card));
            return;
        }

        var completions = Completions(card).Select(completion => (Card: completion, Rating: ScoringCards.Book.Rate(completion))).ToArray();
        var rated = completions.Select(completion => completion.Rating).OfType<Rated>().ToArray();
        Assert.Equal((rated.Min(r => r.Total), rated.Max(r => r.Total)), (bounds.Lowest.Total, bounds.Highest.Total));
        Assert.Equal((rated.Min(r => r.Parts.A), rated.Max(r => r.Parts.A)), (bounds.Lowest.Parts.A, bounds.Highest.Parts.A));
        Assert.Equal((rated.Min(r => r.Parts.B), rated.Max(r => r.Parts.B)), (bounds.Lowest.Parts.B, bounds.Highest.Parts.B));
        Assert.Equal((rated.Min(r => r.Parts.C), rated.Max(r => r.Parts.C)), (bounds.Lowest.Parts.C, bounds.Highest.Parts.C));
        Assert.Equal((rated.Min(r => r.Stars), rated.Max(r => r.Stars)), (bounds.Lowest.Stars, bounds.Highest.Stars));
        Assert.Equal(completions.Any(completion => completion.Rating is Halted), bounds.MayHaltAt.Count > 0);
        foreach (var star in bounds.Stars)
        {
            bool Reaches(Rating rating) => rating is Rated r && r.Stars >= star.Stars;
            Assert.Equal(ProspectOf(completions.Select(completion => Reaches(completion.Rating))), star.Prospect);
            foreach (var criterion in bounds.Lowest.Open.Select(code => ScoringCards.Form(card.ProductSet).Criteria.First(c => c.Code == code)))
            {
                var decider = star.Deciders.FirstOrDefault(d => d.Criterion == criterion.Code);
                for (var level = 0; level <= criterion.Cases.Max(c => c.Levels.Count); level++)
                {
                    var reached = completions.Where(completion => criterion.Cases.Max(c => completion.Card.Levels.GetValueOrDefault(c.Code)) == level).Select(completion => Reaches(completion.Rating));
                    var prospect = star.Prospect == PartialRatingProspect.Possible ? ProspectOf(reached) : PartialRatingProspect.Possible;
                    Assert.Equal(prospect == PartialRatingProspect.Impossible, decider?.RuledOutBy.Contains(level) ?? false);
                    Assert.Equal(prospect == PartialRatingProspect.Certain, decider?.SettledBy.Contains(level) ?? false);
                }
            }
        }
    }, tests: 150);

    [Fact]
    public void Of_a_finished_card_has_no_room()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(PartialRating.Of(ScoringCards.Book, ScoringCards.Top(11)));
        Assert.Equal(bounds.Lowest.Total, bounds.Highest.Total);
        Assert.All(bounds.Stars, star => Assert.Equal(PartialRatingProspect.Certain, star.Prospect));
        Assert.All(bounds.Stars, star => Assert.Empty(star.Deciders));
    }

    [Fact]
    public void Of_an_empty_card_allows_everything()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(PartialRating.Of(ScoringCards.Book, ScoringCards.Card(11, new Dictionary<string, int>())));
        Assert.Equal((0, 100), (bounds.Lowest.Total, bounds.Highest.Total));
        Assert.Equal(
            [PartialRatingProspect.Certain, PartialRatingProspect.Possible, PartialRatingProspect.Possible, PartialRatingProspect.Possible, PartialRatingProspect.Possible],
            bounds.Stars.Select(star => star.Prospect));
        var five = bounds.Stars[4].Deciders.Single(decider => decider.Criterion == "3.5");
        Assert.Equal([0, 1], five.RuledOutBy);
        Assert.Empty(five.SettledBy);
    }

    [Fact]
    public void Of_a_card_with_one_open_criterion_names_it_and_the_level()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(PartialRating.Of(ScoringCards.Book, ScoringCards.Top(11, ("3.5", 0))));
        var four = bounds.Stars[3];
        Assert.Equal(PartialRatingProspect.Possible, four.Prospect);
        var decider = Assert.Single(four.Deciders);
        Assert.Equal("3.5", decider.Criterion);
        Assert.Equal([0, 1], decider.RuledOutBy);
        Assert.Equal([2, 3], decider.SettledBy);
    }

    [Fact]
    public void Of_a_card_that_may_still_halt_is_certain_of_nothing()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(PartialRating.Of(ScoringCards.Book, ScoringCards.Top(16, ("6.1", 0))));
        Assert.Equal(["6.1"], bounds.MayHaltAt);
        Assert.All(bounds.Stars, star => Assert.Equal(PartialRatingProspect.Possible, star.Prospect));
        var decider = Assert.Single(bounds.Stars[0].Deciders);
        Assert.Equal([1], decider.RuledOutBy);
        Assert.Equal([0, 2], decider.SettledBy);
    }

    [Fact]
    public void Of_a_stopped_card_says_so()
    {
        var stopped = Assert.IsType<PartialRatingStopped>(PartialRating.Of(ScoringCards.Book, ScoringCards.Top(16, ("6.1", 1), ("7", 0))));
        Assert.IsType<Halted>(stopped.Rating);
        Assert.StartsWith("""{"outcome":"stopped","stars":[{"stars":1,"prospect":"impossible","deciders":[]}""", ScoringJson.Write(stopped));
    }

    [Fact]
    public void Json_of_bounds_is_as_documented() => Assert.StartsWith(
        """{"outcome":"bounds","total":{"lowest":97,"highest":100},"parts":{"A":{"lowest":37,"highest":40},"B":{"lowest":25,"highest":25},"C":{"lowest":35,"highest":35}},"stars":[{"stars":1,"prospect":"certain","deciders":[]},""",
        ScoringJson.Write(PartialRating.Of(ScoringCards.Book, ScoringCards.Top(11, ("3.5", 0)))));

    private static PartialRatingProspect ProspectOf(IEnumerable<bool> reached)
    {
        var all = reached.ToArray();
        return all.All(yes => yes) ? PartialRatingProspect.Certain : all.Any(yes => yes) ? PartialRatingProspect.Possible : PartialRatingProspect.Impossible;
    }

    // A card near a bound of stars with two to four criteria that are open.
    private static Scorecard Opened(Random random, int set)
    {
        var card = ScoringCards.Random(random, set, random.Next(60, 101));
        var criteria = ScoringCards.Form(set).Criteria;
        var open = criteria.OrderBy(_ => random.Next()).Take(2 + random.Next(3)).ToArray();
        var ticks = card.Levels.Where(entry => !open.Any(criterion => criterion.Cases.Any(c => c.Code == entry.Key))).ToDictionary(entry => entry.Key, entry => entry.Value);
        var none = criteria.Where(criterion => !open.Contains(criterion) && !criterion.Cases.Any(c => ticks.ContainsKey(c.Code))).Select(criterion => criterion.Code);
        return ScoringCards.Card(set, ticks, [.. card.UnmetPrerequisites], [.. none]);
    }

    private static IEnumerable<Scorecard> Completions(Scorecard card)
    {
        var open = ((Rated)ScoringCards.Book.Rate(card)).Open;
        IEnumerable<Scorecard> cards = [card];
        foreach (var code in open)
        {
            var criterion = ScoringCards.Form(card.ProductSet).Criteria.First(c => c.Code == code);
            cards = cards.SelectMany(one => Answers(one, criterion)).ToArray();
        }

        return cards;
    }

    private static IEnumerable<Scorecard> Answers(Scorecard card, Criterion criterion)
    {
        yield return ScoringCards.Card(card.ProductSet, card.Levels, [.. card.UnmetPrerequisites], [.. card.AnsweredNone, criterion.Code]);
        foreach (var @case in criterion.Cases)
        {
            foreach (var level in @case.Levels)
            {
                var levels = card.Levels.Append(new(@case.Code, level.Number)).ToDictionary(entry => entry.Key, entry => entry.Value);
                yield return ScoringCards.Card(card.ProductSet, levels, [.. card.UnmetPrerequisites], [.. card.AnsweredNone]);
            }
        }
    }
}
