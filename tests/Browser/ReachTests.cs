using Deque.AxeCore.Playwright;

namespace Ocop.Domain.BrowserTests;

/// <summary>For everyone: keyboard, screen reader, both languages, both themes, a phone's width.</summary>
[Collection(nameof(PublishedPage))]
public class ReachTests(PublishedPage page)
{
    public static TheoryData<bool, bool> LanguagesAndThemes => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(LanguagesAndThemes))]
    public async Task Axe_finds_no_violation_on_any_screen(bool isEnglish, bool isDark)
    {
        await using var visit = await page.Visit();
        await visit.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        if (isEnglish) await visit.Of("language").ClickAsync();
        Assert.Equal(isEnglish ? "en" : "vi", await visit.Tab.Locator("html").GetAttributeAsync("lang"));
        await NoViolation("choice");
        await visit.Open(Visit.LinkOf(Cards.Of(21)));
        await visit.Tab.Locator("details").EvaluateAllAsync<int>("folds => folds.map(fold => fold.open = true).length");
        await NoViolation("form");
        foreach (var tab in new[] { "Plan", "Why", "Sheet", "Certificate", "Files" })
        {
            await visit.GoTo(tab);
            if (tab == "Certificate") await visit.Of("signed").FillAsync("2026-06-02");
            await NoViolation(tab);
        }

        await visit.Open(Visit.LinkOf("{\"decision\":\"148/QĐ-TTg\",\"productSet\":7,\"partTotals\":{\"A\":36,\"B\":21.5,\"C\":30}}"));
        await visit.GoTo("Form");
        await NoViolation("totals");
        await visit.Of("leave").ClickAsync();
        await visit.Tab.EvaluateAsync("() => location.hash = '#card=%%%%'");
        await visit.Tab.Locator("[role=alert].problems").WaitForAsync();
        await NoViolation("notices");
        await visit.Tab.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 1);
        await visit.GoTo("Files");
        await visit.Of("earlier").WaitForAsync();
        await NoViolation("cards from before, nothing kept");

        async Task NoViolation(string screen)
        {
            var found = await visit.Tab.RunAxe();
            Assert.True(found.Violations.Length == 0, screen + ": " + string.Join("; ", found.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}")));
            Assert.NotEmpty(found.Passes);
        }
    }

    [Fact]
    public async Task A_theme_chosen_by_hand_is_kept()
    {
        await using var visit = await page.Visit();
        await visit.Of("theme").ClickAsync();
        await visit.Of("theme").ClickAsync();
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        Assert.Equal("dark", await visit.Tab.Locator("html").GetAttributeAsync("data-theme"));
        Assert.Equal("rgb(19, 24, 21)", await visit.Tab.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task A_card_can_be_begun_and_ticked_with_the_keyboard_alone()
    {
        await using var visit = await page.Visit();
        await visit.Of("search").FocusAsync();
        await visit.Tab.Keyboard.TypeAsync("che");
        await visit.Tab.Keyboard.PressAsync("Tab");
        while (await visit.Tab.EvaluateAsync<string?>("() => document.activeElement.dataset.set ?? null") != "11") await visit.Tab.Keyboard.PressAsync("Tab");
        await visit.Tab.Keyboard.PressAsync("Enter");
        await visit.Tab.Locator("details.part").First.WaitForAsync();
        for (var steps = 0; await visit.Tab.EvaluateAsync<string?>("() => document.activeElement.dataset.ladder ?? null") != "1.1"; steps++)
        {
            Assert.True(steps < 60, "The first criterion is not reached by the Tab key.");
            await visit.Tab.Keyboard.PressAsync("Tab");
        }

        await visit.Tab.Keyboard.PressAsync("Space");
        await visit.Tab.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Level("1.1", 2)).ToBeCheckedAsync();
        Assert.Equal(Cards.Form(11).Ladders[0].Levels[1].Points, await visit.Total());
    }

    [Fact]
    public async Task The_stars_stand_in_a_live_region()
    {
        await using var visit = await page.Visit(Visit.LinkOf(Cards.Of(2)));
        Assert.Equal(1, await visit.Tab.Locator("[aria-live='polite'] [data-testid='stars']").CountAsync());
        Assert.Matches("^[0-5]$", await visit.Of("stars").InnerTextAsync());
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Nothing_is_wider_than_a_phone(int width)
    {
        await using var visit = await page.Visit(Visit.LinkOf(Cards.Of(21)), width: width);
        foreach (var tab in new[] { "Form", "Plan", "Why", "Sheet", "Certificate", "Files" })
        {
            await visit.GoTo(tab);
            Assert.Equal((tab, width), (tab, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth")));
        }
    }
}
