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
        await visit.Of("earlier").GetByRole(AriaRole.Button).ClickAsync();
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
    public async Task What_is_rehearsed_leaves_no_trace()
    {
        const string State = "() => JSON.stringify([{ ...localStorage }, [...document.querySelectorAll('input:checked')].map(input => input.dataset.ladder + input.value), document.querySelector('main').innerText])";
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='11']").ClickAsync();
        await visit.Tick("3.5", 2);
        await visit.Tab.EvaluateAsync("() => { window.drawn = 0; new MutationObserver(() => window.drawn++).observe(document.body, { subtree: true, childList: true, characterData: true }); }");
        var before = await visit.Tab.EvaluateAsync<string>(State);
        await visit.Tab.EvaluateAsync("() => { document.activeElement.blur(); page.rehearse(); }");
        await visit.Tab.WaitForFunctionAsync("() => window.drawn >= 5");
        Assert.Equal(before, await visit.Tab.EvaluateAsync<string>(State));
        Assert.Empty(visit.Errors);
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
    [InlineData("{ \"decision\": \"9/1999/QĐ-TTg\", \"productSet\": 1, \"levels\": {} }", "9/1999/QĐ-TTg")]
    [InlineData("{ \"decision\": \"26/2026/QĐ-TTg\", \"productSet\": 99, \"levels\": {} }", "99")]
    [InlineData("{ \"decision\": \"1048/QĐ-TTg\", \"productSet\": 26, \"levels\": { \"6\": [1, 3] } }", "$.levels['6']")]
    [InlineData("{ \"decision\": \"148/QĐ-TTg\", \"productSet\": 7, \"partTotals\": { \"A\": 36 } }", "$.partTotals.B")]
    [InlineData("{ \"decision\": \"26/2026/QĐ-TTg\", \"productSet\": 1, \"levels\": {}, \"evaluatedOn\": \"2019-01-01\" }", "2026-05-22")]
    public async Task A_card_that_does_not_fit_is_told_and_nothing_of_it_is_taken(string json, string said)
    {
        await using var visit = await page.Visit(Visit.LinkOf(json));
        Assert.Contains(said, await visit.Tab.Locator("[role=alert].problems").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Of("stars").CountAsync());
    }

    [Theory]
    [InlineData("#card=%%%%")]
    [InlineData("#card=eyJh=")]
    [InlineData("#card=a+/b")]
    [InlineData("#card=eyJkZWNpc2lvbiI6&x=1")]
    public async Task A_link_that_is_no_base64url_says_what_was_expected_and_leaves_the_open_card_alone(string fragment)
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        await visit.Tab.EvaluateAsync("fragment => location.hash = fragment", fragment);
        await Assertions.Expect(visit.Tab.Locator("[role=alert].problems")).ToContainTextAsync("base64url");
        Assert.True(await visit.Level("1.1", 2).IsCheckedAsync());

        // What was wrong is said in the language of the page, and goes when it is closed.
        await visit.Of("language").ClickAsync();
        await Assertions.Expect(visit.Tab.Locator("[role=alert].problems")).ToContainTextAsync("expected letters");
        await visit.Of("close").ClickAsync();
        await Assertions.Expect(visit.Tab.Locator("[role=alert].problems")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Back_from_a_link_leads_to_the_kept_card_and_forward_to_that_of_the_link()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        await visit.Tab.EvaluateAsync("fragment => location.hash = fragment", Visit.LinkOf(Cards.Of(11)));
        await Assertions.Expect(visit.Tab.Locator("#set-heading")).ToContainTextAsync("Bộ 11");
        await visit.Tab.GoBackAsync();
        await Assertions.Expect(visit.Tab.Locator("#set-heading")).ToContainTextAsync("Bộ 3");
        await Assertions.Expect(visit.Level("1.1", 2)).ToBeCheckedAsync();
        await visit.Tab.GoForwardAsync();
        await Assertions.Expect(visit.Tab.Locator("#set-heading")).ToContainTextAsync("Bộ 11");
    }

    [Fact]
    public async Task No_card_is_lost_where_another_takes_its_place_again_and_again()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        await visit.Tab.Locator("#law-heading").ClickAsync();
        await visit.Of("decision").SelectOptionAsync("148/QĐ-TTg");
        await visit.Of("put-by").WaitForAsync();
        await visit.Of("decision").SelectOptionAsync(Cards.Newest);
        await visit.Of("leave").ClickAsync();
        await visit.Tab.Locator("button[data-set='4']").ClickAsync();
        await visit.Tick("1.2", 1);
        await visit.Of("leave").ClickAsync();

        // Blank cards are not put by; the two others are, the latest first.
        await visit.GoTo("Files");
        Assert.Equal(2, await visit.Of("earlier").Locator("li").CountAsync());
        Assert.Contains("bộ 4", await visit.Of("earlier").Locator("li").First.InnerTextAsync(), StringComparison.Ordinal);
        await visit.Of("earlier").Locator("li").Last.GetByRole(AriaRole.Button).ClickAsync();
        await visit.GoTo("Form");
        await Assertions.Expect(visit.Level("1.1", 2)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_card_that_was_put_by_is_one_tap_away()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        await visit.Of("leave").ClickAsync();
        await visit.Of("reopen").ClickAsync();
        await Assertions.Expect(visit.Level("1.1", 2)).ToBeCheckedAsync();
        Assert.Equal(0, await visit.Of("put-by").CountAsync());
    }

    [Fact]
    public async Task Two_windows_with_one_card_lose_no_tick()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        var other = await visit.Context.NewPageAsync();
        await other.GotoAsync(page.Files.Address);
        await other.Locator("input[data-ladder='1.2'][value='2']").CheckAsync();
        await Assertions.Expect(visit.Level("1.2", 2)).ToBeCheckedAsync();
        await visit.Tick("1.3", 1);
        await Assertions.Expect(other.Locator("input[data-ladder='1.3'][value='1']")).ToBeCheckedAsync();

        // A window that goes on to another set leaves this one alone; both cards stay.
        await other.Locator("[data-testid=leave]").ClickAsync();
        await other.Locator("button[data-set='4']").ClickAsync();
        await other.Locator("input[data-ladder='1.1'][value='1']").CheckAsync();
        await visit.Tick("1.1", 1);
        Assert.Contains("Bộ 3", await visit.Tab.Locator("#set-heading").InnerTextAsync(), StringComparison.Ordinal);
        await visit.GoTo("Files");
        Assert.Contains(await visit.Of("earlier").Locator("li").AllInnerTextsAsync(), text => text.Contains("bộ 4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")]
    public async Task Where_the_browser_keeps_nothing_the_page_says_so_and_works(string refuse)
    {
        await using var visit = await page.Visit();
        await visit.Context.AddInitScriptAsync(refuse);
        await visit.Open("?");
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        await visit.Of("not-kept").WaitForAsync();
        await visit.Of("leave").ClickAsync();
        await visit.Of("reopen").ClickAsync();
        await Assertions.Expect(visit.Level("1.1", 2)).ToBeCheckedAsync();
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"decision\":\"x\"}")]
    public async Task A_kept_card_that_cannot_be_read_is_told_and_not_lost(string kept)
    {
        await using var visit = await page.Visit();
        await visit.Tab.EvaluateAsync("kept => localStorage.setItem('ocop.card', kept)", kept);
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        await Assertions.Expect(visit.Tab.Locator("[role=alert].problems")).ToContainTextAsync("phiếu đã giữ");
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tick("1.1", 2);
        await visit.GoTo("Files");
        Assert.Equal(kept, await visit.Save(visit.Of("earlier").GetByRole(AriaRole.Button)));
        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("[\"{}\"]")]
    [InlineData("x")]
    public async Task Kept_rule_files_that_cannot_be_used_are_told_and_can_be_removed(string kept)
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("button[data-set='3']").ClickAsync();
        await visit.Tab.EvaluateAsync("kept => { localStorage.setItem('ocop.rules', kept); localStorage.setItem('ocop.cards.earlier', kept); localStorage.setItem('ocop.dossier', kept); }", kept);
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        await visit.Tick("1.1", 2);
        await visit.GoTo("Files");
        await visit.Of("remove-faulty").ClickAsync();
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        Assert.Equal(0, await visit.Tab.Locator("[role=alert].problems").CountAsync());
        Assert.True(await visit.Level("1.1", 2).IsCheckedAsync());
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Where_its_rule_file_goes_a_card_is_put_by()
    {
        await using var visit = await page.Visit();
        await visit.GoTo("Files");
        await visit.Of("open-rules").SetInputFilesAsync(Path.Combine(PublishedPage.Root, "docs", "examples", "new.json"));
        await Assertions.Expect(visit.Of("rule-files")).ToContainTextAsync("9/2028/QĐ-TTg");
        await visit.GoTo("Form");
        await visit.Tab.Locator("#law-heading").ClickAsync();
        await visit.Of("decision").SelectOptionAsync("9/2028/QĐ-TTg");
        await visit.Tab.Locator("button[data-set='1']").ClickAsync();
        await visit.Tab.Locator("details.part input[type=radio]").First.CheckAsync();
        await visit.GoTo("Files");
        await visit.Of("rule-files").Locator("button").ClickAsync();
        await Assertions.Expect(visit.Tab.Locator("[role=alert].problems")).ToContainTextAsync("9/2028/QĐ-TTg");
        Assert.Equal(1, await visit.Of("earlier").Locator("li").CountAsync());

        // With the file again it opens again.
        await visit.Of("open-rules").SetInputFilesAsync(Path.Combine(PublishedPage.Root, "docs", "examples", "new.json"));
        await Assertions.Expect(visit.Of("rule-files")).ToContainTextAsync("9/2028/QĐ-TTg");
        await visit.Of("earlier").GetByRole(AriaRole.Button).ClickAsync();
        await visit.GoTo("Form");
        Assert.True(await visit.Tab.Locator("details.part input[type=radio]").First.IsCheckedAsync());
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told()
    {
        await using var visit = await page.Visit();
        await visit.GoTo("Files");
        foreach (var input in new[] { "open", "open-rules" })
        {
            await visit.Of(input).SetInputFilesAsync(new FilePayload { Name = "large.json", MimeType = "application/json", Buffer = new byte[(16 << 20) + 1] });
            await Assertions.Expect(visit.Tab.Locator("[role=alert].problems")).ToContainTextAsync("16777217");
            await visit.Of("close").ClickAsync();
        }

        Assert.Empty(visit.Errors);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_link_is_copied_or_it_is_said_that_it_cannot_be(bool isAllowed)
    {
        var card = Cards.Of(11);
        await using var visit = await page.Visit(Visit.LinkOf(card));
        if (isAllowed) await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        else await visit.Tab.EvaluateAsync("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await visit.GoTo("Files");
        await visit.Of("copy").ClickAsync();
        await Assertions.Expect(visit.Of("copied")).ToContainTextAsync(isAllowed ? "Đã chép" : "chép bằng tay");
        if (isAllowed) Assert.EndsWith(Visit.LinkOf(card), await visit.Tab.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
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
