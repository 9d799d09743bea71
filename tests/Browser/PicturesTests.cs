namespace Ocop.Domain.BrowserTests;

/// <summary>Takes the pictures of the documentation: <c>tests/Browser/run --pictures</c>.</summary>
[Collection(nameof(PublishedPage))]
public class PicturesTests(PublishedPage page)
{
    [Fact]
    [Trait("Kind", "on demand")]
    public async Task Pictures_of_each_screen()
    {
        var card = Cards.Best(Cards.Newest, 11) with { EvaluatedOn = new NodaTime.LocalDate(2026, 11, 1), Product = new Scoring.ScorecardProduct("Chè Shan tuyết (ví dụ)") };
        card = card with { Levels = new Dictionary<string, int>(card.Levels) { ["2.3"] = 2, ["4.3"] = 3, ["5.3"] = 3, ["7"] = 3, ["9"] = 2 } };
        await using var visit = await page.Visit();
        await Take("choose");
        await visit.Open(Visit.LinkOf(card));
        await Take("form");
        await visit.Tab.Locator("#criterion-2\\.3").EvaluateAsync("criterion => criterion.scrollIntoView()");
        await Take("criteria");
        foreach (var (tab, name) in new[] { ("Plan", "plan"), ("Why", "why"), ("Sheet", "sheet"), ("Certificate", "certificate"), ("Files", "files") })
        {
            await visit.GoTo(tab);
            if (tab == "Plan") await visit.Tab.Locator("input[name=wanted][value='5']").CheckAsync();
            if (tab == "Certificate") await visit.Of("signed").FillAsync("2026-06-02");
            await Take(name);
        }

        await visit.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await visit.Of("language").ClickAsync();
        await visit.GoTo("Form");
        await Take("dark-english");

        async Task Take(string name)
        {
            if (name is not "criteria") await visit.Tab.EvaluateAsync("() => scrollTo(0, 0)");
            await visit.Tab.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(PublishedPage.Root, "docs", "pictures", name + ".png") });
        }
    }
}
