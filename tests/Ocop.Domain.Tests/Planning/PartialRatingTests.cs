using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Planning;

public class PartialRatingTests
{
    [Property]
    public void Of_is_the_least_and_the_most_of_all_completions(UnfinishedCard card)
    {
        if (ScoringCards.Book.Bounds(card.Card) is not PartialRatingBounds bounds)
        {
            Assert.IsType<Halted>(card.Rating);
            Assert.All(card.Completions, completion => Assert.IsType<Halted>(ScoringCards.Book.Rate(completion)));
            return;
        }

        var completions = card.Completions.Select(completion => (Card: completion, Rating: ScoringCards.Book.Rate(completion))).ToArray();
        var rated = completions.Select(completion => completion.Rating).OfType<Rated>().ToArray();
        Assert.Equal((rated.Min(r => r.Total), rated.Max(r => r.Total)), (bounds.Lowest.Total, bounds.Highest.Total));
        Assert.Equal((rated.Min(r => r.Parts["A"]), rated.Max(r => r.Parts["A"])), (bounds.Lowest.Parts["A"], bounds.Highest.Parts["A"]));
        Assert.Equal((rated.Min(r => r.Parts["B"]), rated.Max(r => r.Parts["B"])), (bounds.Lowest.Parts["B"], bounds.Highest.Parts["B"]));
        Assert.Equal((rated.Min(r => r.Parts["C"]), rated.Max(r => r.Parts["C"])), (bounds.Lowest.Parts["C"], bounds.Highest.Parts["C"]));
        Assert.Equal((rated.Min(r => r.Stars), rated.Max(r => r.Stars)), (bounds.Lowest.Stars, bounds.Highest.Stars));
        Assert.Equal((rated.Min(r => r.Ceiling), rated.Max(r => r.Ceiling)), (bounds.Lowest.Ceiling, bounds.Highest.Ceiling));
        Assert.Equal(card.OpenCriteria.Select(criterion => criterion.Code), bounds.Lowest.Open);
        var halts = completions.Select(completion => completion.Rating).OfType<Halted>().Select(halted => halted.Criterion).ToHashSet();
        Assert.Equal(card.OpenCriteria.Select(criterion => criterion.Code).Where(halts.Contains), bounds.MayHaltAt);
        Assert.Equal([1, 2, 3, 4, 5], bounds.Stars.Select(star => star.Stars));
        Assert.All(bounds.Stars.SelectMany(star => star.Deciders), decider => Assert.True(decider.RuledOutBy.Count + decider.SettledBy.Count + (decider.RuledOutByLines?.Count ?? 0) + (decider.SettledByLines?.Count ?? 0) > 0));
        foreach (var star in bounds.Stars)
        {
            Assert.Equal(ProspectOf(completions.Select(completion => completion.Rating), star.Stars), star.Prospect);
            Assert.Subset(bounds.Lowest.Open.ToHashSet(), star.Deciders.Select(decider => decider.Criterion).ToHashSet());
            foreach (var criterion in card.OpenCriteria)
            {
                var decider = star.Deciders.FirstOrDefault(d => d.Criterion == criterion.Code);
                for (var level = 0; level <= criterion.Ladders.Max(CardTicks.Most); level++)
                {
                    var reached = completions.Where(completion => criterion.Ladders.Max(c => CardTicks.Of(completion.Card, c)) == level).Select(completion => completion.Rating);
                    var prospect = star.Prospect == PartialRatingProspect.Possible ? ProspectOf(reached, star.Stars) : PartialRatingProspect.Possible;
                    Assert.Equal(prospect == PartialRatingProspect.Impossible, IsNamed(decider?.RuledOutBy, decider?.RuledOutByLines, level));
                    Assert.Equal(prospect == PartialRatingProspect.Certain, IsNamed(decider?.SettledBy, decider?.SettledByLines, level));
                }
            }
        }
    }

    [Property]
    public void Of_a_card_on_the_way_contains_what_it_becomes(CardHalves halves)
    {
        var whole = ScoringCards.Book.Rate(halves.Whole);
        if (ScoringCards.Book.Bounds(halves.Half) is not PartialRatingBounds bounds)
        {
            Assert.IsType<Halted>(whole);
            return;
        }

        if (whole is not Rated rated)
        {
            Assert.Contains(Assert.IsType<Halted>(whole).Criterion, bounds.MayHaltAt);
            Assert.All(bounds.Stars, star => Assert.NotEqual(PartialRatingProspect.Certain, star.Prospect));
            return;
        }

        Assert.InRange(rated.Total, bounds.Lowest.Total, bounds.Highest.Total);
        Assert.InRange(rated.Parts["A"], bounds.Lowest.Parts["A"], bounds.Highest.Parts["A"]);
        Assert.InRange(rated.Parts["B"], bounds.Lowest.Parts["B"], bounds.Highest.Parts["B"]);
        Assert.InRange(rated.Parts["C"], bounds.Lowest.Parts["C"], bounds.Highest.Parts["C"]);
        Assert.Subset(bounds.Lowest.Open.ToHashSet(), rated.Open.ToHashSet());
        foreach (var star in bounds.Stars)
        {
            if (star.Prospect == PartialRatingProspect.Certain) Assert.True(rated.Stars >= star.Stars);
            if (star.Prospect == PartialRatingProspect.Impossible) Assert.True((rated.Stars ?? rated.Band) < star.Stars);
        }
    }

    [Fact]
    public void Of_a_finished_card_has_no_room()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(ScoringCards.Top(11)));
        Assert.Equal(bounds.Lowest.Total, bounds.Highest.Total);
        Assert.All(bounds.Stars, star => Assert.Equal(PartialRatingProspect.Certain, star.Prospect));
        Assert.All(bounds.Stars, star => Assert.Empty(star.Deciders));
    }

    [Fact]
    public void Of_an_empty_card_allows_everything()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(ScoringCards.Card(11, new Dictionary<string, int>())));
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
        var bounds = Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(ScoringCards.Top(11, ("3.5", 0))));
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
        var bounds = Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(ScoringCards.Top(16, ("6.1", 0))));
        Assert.Equal(["6.1"], bounds.MayHaltAt);
        Assert.All(bounds.Stars, star => Assert.Equal(PartialRatingProspect.Possible, star.Prospect));
        var decider = Assert.Single(bounds.Stars[0].Deciders);
        Assert.Equal([1], decider.RuledOutBy);
        Assert.Equal([0, 2], decider.SettledBy);
    }

    // Whatever one of them gets, the other may still stop the evaluation.
    [Fact]
    public void Of_a_card_with_two_criteria_that_may_halt_neither_settles_alone()
    {
        var bounds = Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(ScoringCards.Top(16, ("6.1", 0), ("6.2", 0))));
        Assert.Equal(["6.1", "6.2"], bounds.MayHaltAt);
        Assert.All(bounds.Stars, star => Assert.Equal(["6.1: 1; ", "6.2: 1; "], star.Deciders.Select(Written)));
    }

    // 3.2 has two cases: a with 1 and 2 points, b with 0 and 1. The first level settles only in case a, the second in both.
    [Fact]
    public void Level_decides_just_if_it_does_so_in_every_case() => Assert.Equal(["3.2: 0; 2"], DecidersOfFive(ScoringCards.Book, promotion: 2));

    // The same where case a has a level more, with 0, 1 and 2 points: only there is a third level, and it alone settles.
    [Fact]
    public void Level_that_one_case_alone_has_decides_too()
    {
        var book = RuleFiles.Book(RuleFiles.Of1048, file =>
        {
            var first = RuleFiles.Criterion(file, 1, "3.2")["cases"]![0]!;
            (first["levels"], first["ladder"]) = (new JsonArray("0", "1", "2"), "of-three");
            RuleFiles.Labels(file, "ladders")["of-three"] = new JsonArray(RuleFiles.Label("none"), RuleFiles.Label("some"), RuleFiles.Label("most"));
        });
        Assert.Equal(["3.2: 0,1,2; 3"], DecidersOfFive(book, promotion: 1));
    }

    // What is ticked in a recorded result is not known: it is not open.
    [Fact]
    public void Of_a_recorded_result_nothing_is_open()
    {
        var halting = ScoringCards.Book.Rules(ScoringCards.Decision).Rubrics.First(form => form.Criteria.Any(criterion => criterion.HaltsWhenZero));
        var bounds = Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(new Scorecard { Decision = halting.Decision, ProductSet = halting.ProductSet.Number, Recorded = new RecordedResult(69.70m) }));
        Assert.Equal(bounds.Lowest, bounds.Highest);
        Assert.Empty(bounds.MayHaltAt);
        Assert.All(bounds.Stars, star => Assert.Empty(star.Deciders));
    }

    // The worst and the best of such a card rest on the same reading, which is told once.
    [Fact]
    public void Of_a_card_that_rests_on_a_reading_at_both_ends_names_it()
    {
        var card = ScoringCards.Card(21, new Dictionary<string, int>(), answeredNone: ["7"]);
        Assert.Equal(["binds-unless-exempt"], Assert.IsType<PartialRatingBounds>(ScoringCards.Book.Bounds(card)).Interpretations);
    }

    // By the first line, then the next; a list comes before those that it begins. Whoever decides nothing is not named.
    [Fact]
    public void Lists_that_decide_come_in_order()
    {
        var day = new NodaTime.LocalDate(2020, 1, 1);
        var form = ScoringCards.Book.Rules("1048/QĐ-TTg", day).RubricFor(26);
        var most = 0;
        foreach (var list in form.Criteria.Where(criterion => criterion.IsAdditive))
        {
            // With more and more of the others at nothing, so that every number of stars is decided once.
            foreach (var count in Enumerable.Range(0, form.Criteria.Count))
            {
                var none = form.Criteria.Where(criterion => criterion != list).Take(count).ToHashSet();
                var card = new Scorecard
                {
                    Decision = form.Decision,
                    ProductSet = 26,
                    Levels = Cards.Best(form).Where(tick => form.Criteria.Any(criterion => !criterion.IsAdditive && !none.Contains(criterion) && criterion.Ladders.Any(ladder => ladder.Code == tick.Key))).ToDictionary(),
                    Lines = form.Criteria.Where(criterion => criterion.IsAdditive && criterion != list && !none.Contains(criterion)).ToDictionary(criterion => criterion.Ladders[0].Code, criterion => (IReadOnlyList<int>)[.. Enumerable.Range(1, criterion.Ladders[0].Levels.Count)]),
                    AnsweredNone = [.. none.Select(criterion => criterion.Code)],
                    EvaluatedOn = day,
                };
                if (ScoringCards.Book.Bounds(card) is not PartialRatingBounds bounds) continue;
                foreach (var decider in bounds.Stars.SelectMany(star => star.Deciders))
                {
                    var (ruledOut, settled) = (decider.RuledOutByLines ?? [], decider.SettledByLines ?? []);
                    Assert.True(ruledOut.Count + settled.Count > 0);
                    foreach (var lists in new[] { ruledOut, settled }) Assert.Equal(lists.OrderBy(lines => string.Join(' ', lines), StringComparer.Ordinal), lists);
                    most = Math.Max(most, ruledOut.Count);
                }
            }
        }

        Assert.True(most > 3, $"at most {most} lists in an order");
    }

    [Fact]
    public void Of_a_stopped_card_says_so()
    {
        var stopped = Assert.IsType<PartialRatingStopped>(ScoringCards.Book.Bounds(ScoringCards.Top(16, ("6.1", 1), ("7", 0))));
        Assert.IsType<Halted>(stopped.Rating);
        Assert.StartsWith("""{"outcome":"stopped","stars":[{"stars":1,"prospect":"impossible","deciders":[]}""", OcopJson.Write(stopped));
    }

    [Fact]
    public void Json_of_bounds_is_as_documented() => Assert.StartsWith(
        """{"outcome":"bounds","total":{"lowest":97,"highest":100},"parts":{"A":{"lowest":37,"highest":40},"B":{"lowest":25,"highest":25},"C":{"lowest":35,"highest":35}},"stars":[{"stars":1,"prospect":"certain","deciders":[]},""",
        OcopJson.Write(ScoringCards.Book.Bounds(ScoringCards.Top(11, ("3.5", 0)))));

    // A card of 1048 that lacks 3.2 alone. 4.2 gives nothing; with 4.3 at level 2 it has 89 points, at level 1 it has 88.
    private static IEnumerable<string> DecidersOfFive(RuleBook book, int promotion)
    {
        var day = new NodaTime.LocalDate(2020, 1, 1);
        var form = book.Rules(RuleFiles.Of1048, day).RubricFor(1);
        var levels = form.Criteria.Where(criterion => criterion.Code != "3.2").ToDictionary(criterion => criterion.Code, criterion => criterion.Ladders[0].Levels.Count);
        (levels["4.2"], levels["4.3"]) = (1, promotion);
        var bounds = Assert.IsType<PartialRatingBounds>(book.Bounds(new Scorecard(form.Decision, 1, levels) { EvaluatedOn = day }));
        return bounds.Stars[4].Deciders.Select(Written);
    }

    private static string Written(PartialRatingDecider decider) => $"{decider.Criterion}: {string.Join(',', decider.RuledOutBy)}; {string.Join(',', decider.SettledBy)}";

    private static bool IsNamed(IReadOnlyList<int>? levels, IReadOnlyList<IReadOnlyList<int>>? lists, int tick) =>
        lists is null ? levels?.Contains(tick) == true : lists.Any(lines => lines.Sum(line => 1 << (line - 1)) == tick);

    // Where the minimum levels are not known, no star is certain, and what the points allow is possible.
    private static PartialRatingProspect ProspectOf(IEnumerable<Rating> ratings, int stars)
    {
        var all = ratings.ToArray();
        return all.All(rating => rating is Rated rated && rated.Stars >= stars) ? PartialRatingProspect.Certain
            : all.Any(rating => rating is Rated rated && (rated.Stars ?? rated.Band) >= stars) ? PartialRatingProspect.Possible
            : PartialRatingProspect.Impossible;
    }
}
