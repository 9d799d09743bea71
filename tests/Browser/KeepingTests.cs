using Ocop.Domain.Json;

namespace Ocop.Domain.BrowserTests;

/// <summary>A card as a link, as a file and in the browser; rule files; no network.</summary>
[Collection(nameof(PublishedPage))]
public class KeepingTests(PublishedPage page)
{
    [Fact]
    public async Task A_link_opens_its_card_and_goes_before_what_the_browser_keeps()
    {
        var (kept, linked) = (Cards.Of(3), Cards.Of(11));
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        foreach (var (code, level) in kept.Levels.Take(5)) await visit.Tick(code, level);
        await visit.Open(Visit.LinkOf(linked));
        await Assertions.Expect(visit.Of("total")).ToHaveTextAsync(Cards.Total(linked).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Cards.Stars(linked), await visit.Stars());

        // A change makes it the card that is kept; the one from before can be opened again.
        await visit.Tab.Locator("fieldset[data-criterion='7'] button.clear").ClickAsync();
        Assert.DoesNotContain("#", visit.Tab.Url, StringComparison.Ordinal);
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        Assert.Contains("11", await visit.Tab.Locator("#set-heading").InnerTextAsync(), StringComparison.Ordinal);
        await visit.GoTo("Files");
        await visit.Tab.GetByText("Mở lại phiếu trước").ClickAsync();
        await visit.GoTo("Form");
        Assert.Contains("Bộ 3", await visit.Tab.Locator("#set-heading").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_is_there_after_a_reload()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='1']").ClickAsync();
        await visit.Tick("3.5", 2);
        var total = await visit.Total();
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        Assert.True(await visit.Level("3.5", 2).IsCheckedAsync());
        Assert.Equal(total, await visit.Total());
    }

    [Fact]
    public async Task A_card_is_saved_in_the_wire_format_and_opened_again()
    {
        var card = Cards.Of(17);
        await using var visit = await page.Visit(Visit.LinkOf(card));
        await visit.GoTo("Files");
        var saved = await visit.Save(visit.Of("save"));
        Assert.Equal(OcopJson.Write(card), saved);
        Assert.EndsWith(Visit.LinkOf(card), await visit.Of("link").InputValueAsync(), StringComparison.Ordinal);

        await using var other = await page.Visit();
        await other.GoTo("Files");
        await other.Of("open").SetInputFilesAsync(Visit.FileOf("card.json", saved));
        await Assertions.Expect(other.Of("total")).ToHaveTextAsync(Cards.Total(card).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Cards.Stars(card), await other.Stars());
    }

    [Theory]
    [InlineData("{ \"decision\": \"26/2026/QĐ-TTg\", \"productSet\": 1, \"levels\": { \"1.1\": 99 } }", "1.1")]
    [InlineData("no card", "$")]
    public async Task A_card_that_does_not_fit_is_told_and_nothing_of_it_is_taken(string json, string said)
    {
        await using var visit = await page.Visit(Visit.LinkOf(json));
        Assert.Contains(said, await visit.Tab.Locator("[role=alert].problems").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Of("stars").CountAsync());
    }

    [Fact]
    public async Task A_rule_file_is_taken_kept_and_removed()
    {
        using var stream = new MemoryStream();
        RuleBook.Default.Save(Cards.Newest, stream);
        var version = RuleBook.Default.Rules(Cards.Newest).DataVersion;
        var file = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace(version, "2026-12-01.1", StringComparison.Ordinal);
        await using var visit = await page.Visit(Visit.LinkOf(Cards.Of(1)));
        await visit.GoTo("Files");
        await visit.Of("open-rules").SetInputFilesAsync(Visit.FileOf("rules.json", file));
        await Assertions.Expect(visit.Of("rule-files")).ToContainTextAsync(Cards.Newest);
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        await visit.GoTo("Sheet");
        Assert.Contains("2026-12-01.1", await visit.Tab.Locator(".sheet").InnerTextAsync(), StringComparison.Ordinal);
        await visit.GoTo("Files");
        await visit.Of("rule-files").Locator("button").ClickAsync();
        await visit.GoTo("Sheet");
        Assert.Contains(version, await visit.Tab.Locator(".sheet").InnerTextAsync(), StringComparison.Ordinal);
        await visit.GoTo("Files");
        await visit.Of("open-rules").SetInputFilesAsync(Visit.FileOf("rules.json", "{}"));
        await visit.Tab.Locator("[role=alert].problems").WaitForAsync();
    }

    [Fact]
    public async Task After_the_first_visit_the_page_opens_and_rates_without_a_network()
    {
        var card = Cards.Of(11);
        await using var files = await Serve();
        await using var visit = await page.Visit();
        await visit.Tab.GotoAsync(files.Address);
        await visit.Ready();
        await visit.Tab.EvaluateAsync("() => navigator.serviceWorker.ready.then(worker => new Promise(done => { const wait = () => worker.active?.state === 'activated' ? done() : setTimeout(wait, 50); wait(); }))");
        files.IsDown = true;
        await visit.Context.SetOfflineAsync(true);
        await visit.Tab.GotoAsync("about:blank");
        await visit.Tab.GotoAsync(files.Address + Visit.LinkOf(card));
        await visit.Ready();
        Assert.Equal((Cards.Stars(card), Cards.Total(card)), (await visit.Stars(), await visit.Total()));
        await visit.GoTo("Why");
        await visit.Of("why").WaitForAsync();
    }

    [Fact]
    public async Task Nothing_is_asked_of_another_host_and_nothing_is_sent()
    {
        await using var visit = await page.Visit(Visit.LinkOf(Cards.Of(5)));
        foreach (var tab in new[] { "Plan", "Why", "Sheet", "Certificate", "Files", "Form" }) await visit.GoTo(tab);
        await visit.Tick("3.5", 1);
        await visit.Of("language").ClickAsync();
        Assert.NotEmpty(visit.Requests);
        Assert.All(visit.Requests, address => Assert.StartsWith(page.Files.Address, address, StringComparison.Ordinal));
        Assert.All(visit.Requests, address => Assert.DoesNotContain("?", address, StringComparison.Ordinal));
        Assert.Empty(visit.Errors);
    }

    private static Task<StaticFiles> Serve() => StaticFiles.Serve(PublishedPage.Published("page"));
}
