using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.BrowserTests;

/// <summary>One visitor's page: what is done on it by clicks, and what it shows.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly PublishedPage page;

    private Visit(PublishedPage page, IBrowserContext context, IPage tab)
    {
        this.page = page;
        Context = context;
        Tab = tab;
    }

    public IBrowserContext Context { get; }

    public IPage Tab { get; }

    /// <summary>All that was asked for, by address.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What the page or the browser complained of.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    public static async Task<Visit> Begin(PublishedPage page, string fragment, string day, int width, int height)
    {
        var context = await page.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, AcceptDownloads = true, Locale = "vi-VN" });
        var tab = await context.NewPageAsync();
        await tab.Clock.SetFixedTimeAsync(day + "T08:00:00");
        var visit = new Visit(page, context, tab);
        context.Request += (_, request) => visit.Requests.Enqueue(request.Url);
        tab.Console += (_, message) =>
        {
            if (message.Type == "error") visit.Errors.Enqueue(message.Text);
        };
        tab.PageError += (_, error) => visit.Errors.Enqueue(error);
        await visit.Open(fragment);
        return visit;
    }

    /// <summary>The part of an address behind the # that holds a card.</summary>
    public static string LinkOf(Scorecard card) => LinkOf(OcopJson.Write(card));

    public static string LinkOf(string json) => "#card=" + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    public async Task Open(string fragment = "")
    {
        await Tab.GotoAsync(page.Files.Address + fragment);
        await Ready();
    }

    public Task Ready() => Tab.Locator("nav button").First.WaitForAsync();

    public ILocator Of(string testId) => Tab.Locator($"[data-testid='{testId}']");

    public ILocator Level(string code, int level) => Tab.Locator($"input[data-ladder='{code}'][value='{level.ToString(CultureInfo.InvariantCulture)}']");

    public Task Tick(string code, int level) => Level(code, level).CheckAsync();

    public async Task<int> Stars() => int.Parse(await Of("stars").InnerTextAsync(), CultureInfo.InvariantCulture);

    public async Task<decimal> Total() => decimal.Parse(await Of("total").InnerTextAsync(), CultureInfo.InvariantCulture);

    public Task GoTo(string tab) => Tab.Locator($"nav button[data-tab='{tab}']").ClickAsync();

    public async Task<string> Save(ILocator button)
    {
        var download = await Tab.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllTextAsync((await download.PathAsync())!);
    }

    /// <summary>The file that the browser is given to open.</summary>
    public static FilePayload FileOf(string name, string text) => new() { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) };

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
