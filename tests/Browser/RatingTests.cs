using System.Globalization;

namespace Ocop.Domain.BrowserTests;

/// <summary>What the page rates by clicks is what the library rates.</summary>
[Collection(nameof(PublishedPage))]
public class RatingTests(PublishedPage page)
{
    /// <summary>One card a set; with <c>OCOP_BROWSER_CARDS=200</c> that many.</summary>
    [Fact]
    public async Task Stars_and_total_of_cards_ticked_by_clicks_are_the_librarys()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("OCOP_BROWSER_CARDS") ?? "26", CultureInfo.InvariantCulture);
        await using var visit = await page.Visit();
        for (var i = 0; i < count; i++)
        {
            var card = Cards.Of((i % 26) + 1, i / 26);
            if (i > 0) await visit.Of("leave").ClickAsync();
            await visit.Tab.Locator($"button[data-set='{card.ProductSet}']").ClickAsync();
            foreach (var (code, level) in card.Levels) await visit.Tick(code, level);
            Assert.Equal((card.ProductSet, Cards.Stars(card), Cards.Total(card)), (card.ProductSet, await visit.Stars(), await visit.Total()));
        }

        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Each_of_the_26_sets_opens_with_every_level_in_the_document()
    {
        await using var visit = await page.Visit();
        for (var set = 1; set <= 26; set++)
        {
            if (set > 1) await visit.Of("leave").ClickAsync();
            await visit.Of("search").FillAsync(set.ToString(CultureInfo.InvariantCulture));
            await visit.Tab.Locator($"button[data-set='{set}']").ClickAsync();
            var form = Cards.Form(set);
            var marks = form.Ladders.Sum(ladder => ladder.Levels.Count(level => level.MinimumForStars is not null));
            Assert.Equal(form.Ladders.Sum(ladder => ladder.Levels.Count), await visit.Tab.Locator("details.part input[type=radio]").CountAsync());
            Assert.Equal(marks, await visit.Tab.Locator("details.part .mark").CountAsync());
            Assert.Equal(Cards.Stars(new Scoring.Scorecard(Cards.Newest, set, new Dictionary<string, int>())), await visit.Stars());
        }
    }

    [Fact]
    public async Task A_set_is_found_with_and_without_accents_and_by_number()
    {
        await using var visit = await page.Visit();
        foreach (var typed in new[] { "chè", "che", "11", "TEA", "bo 11", "ca phe", "không có" })
        {
            await visit.Of("search").FillAsync(typed);
            var found = RuleBook.Default.Rules(Cards.Newest).FindSets(typed).Select(set => set.Number.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(found, await visit.Tab.Locator("button[data-set]").EvaluateAllAsync<string[]>("sets => sets.map(set => set.dataset.set)"));
        }

        await visit.Of("search").FillAsync("11");
        Assert.Equal(1, await visit.Tab.Locator("button[data-set]").CountAsync());
    }

    [Fact]
    public async Task The_panel_says_what_holds_back_and_a_tap_leads_to_the_criterion()
    {
        var card = Cards.Best(Cards.Newest, 11);
        card = card with { Levels = new Dictionary<string, int>(card.Levels) { ["2.3"] = 2, ["7"] = 3 } };
        await using var visit = await page.Visit(Visit.LinkOf(card));
        Assert.Equal(3, await visit.Stars());
        Assert.Contains("5 sao, mức tối thiểu cho phép 3 sao", await visit.Of("sentence").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("2.3", await visit.Tab.Locator("[data-held]").GetAttributeAsync("data-held"));
        await visit.Tab.Locator("details.part").First.Locator("> summary").ClickAsync();
        await visit.Tab.Locator("[data-held='2.3']").ClickAsync();
        await Assertions.Expect(visit.Level("2.3", 2)).ToBeFocusedAsync();
        await Assertions.Expect(visit.Level("2.3", 2)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Prospects_and_range_are_the_librarys()
    {
        var card = Cards.Of(11, 3);
        card = card with { Levels = card.Levels.Take(20).ToDictionary(tick => tick.Key, tick => tick.Value) };
        await using var visit = await page.Visit(Visit.LinkOf(card));
        var bounds = (Planning.PartialRatingBounds)RuleBook.Default.Bounds(card);
        foreach (var star in bounds.Stars) Assert.Equal(star.Prospect.ToString(), await visit.Tab.Locator($"[data-stars='{star.Stars}']").GetAttributeAsync("data-prospect"));
        Assert.Equal(FormattableString.Invariant($"{bounds.Lowest.Total}–{bounds.Highest.Total}"), await visit.Of("range").InnerTextAsync());
    }
}
