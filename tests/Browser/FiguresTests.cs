using System.Globalization;

namespace Ocop.Domain.BrowserTests;

/// <summary>What the page costs beside an empty one, in the same run: <c>tests/Browser/run --figures</c>. The figures are written down, and only what is far off is a failure: machines differ.</summary>
[Collection(nameof(PublishedPage))]
public class FiguresTests(PublishedPage page)
{
    private const int Loads = 5;

    // The first moment at which the stars, or what stands for them on the empty page, are in the document.
    private const string Watch = """
        (() => {
          const look = () => {
            if (document.querySelector('[data-testid=stars]')) window.shownAt = performance.now();
            else setTimeout(look, 5);
          };
          look();
        })();
        """;

    // A click runs everything that follows from it, the change of the document included.
    private const string TimeOfTicks = """
        async () => {
          const times = [];
          for (const criterion of document.querySelectorAll('fieldset.criterion')) {
            const radio = [...criterion.querySelectorAll('input[type=radio]')].at(-1);
            if (!radio) continue;
            await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            const before = performance.now();
            radio.click();
            document.body.getBoundingClientRect();
            times.push({ criterion: criterion.dataset.criterion, time: performance.now() - before });
          }
          return times;
        }
        """;

    [Fact]
    [Trait("Kind", "on demand")]
    public async Task Bytes_and_times_beside_an_empty_page()
    {
        await using var empty = await StaticFiles.Serve(PublishedPage.Published("empty"));
        await using var own = await StaticFiles.Serve(PublishedPage.Published("page"));
        var link = Visit.LinkOf(Cards.Of(11));
        var rows = new List<string> { "| | empty page | this page |", "| --- | ---: | ---: |" };
        foreach (var (slowness, title) in new[] { (1, "first rated card, ms"), (4, "the same, processor slowed four times, ms") })
        {
            // By turns, so that what else the machine does meets both.
            var (emptyTimes, ownTimes) = (new List<double>(), new List<double>());
            for (var i = 0; i < Loads; i++)
            {
                emptyTimes.Add(await Load(empty, string.Empty, slowness));
                ownTimes.Add(await Load(own, link, slowness));
            }

            if (slowness == 1) rows.Add(Row("transferred, KiB", empty.Bytes / (1024.0 * Loads), own.Bytes / (1024.0 * Loads)));
            rows.Add(Row(title, Median(emptyTimes), Median(ownTimes)));
        }

        foreach (var slowness in new[] { 1, 4 })
        {
            // At once, and after the few seconds that a person takes to read the first criterion: the page uses them to rehearse.
            rows.Add(FormattableString.Invariant($"| the first tick of a visit, at once{(slowness == 1 ? string.Empty : ", slowed")}, ms | | {(await Ticks(own, slowness, pause: 0))[0].Time:0} |"));
            var ticks = await Ticks(own, slowness, pause: 3_000);
            var (median, most) = (Median(ticks.Select(tick => tick.Time)), ticks.MaxBy(tick => tick.Time)!);
            rows.Add(FormattableString.Invariant($"| a tick{(slowness == 1 ? string.Empty : ", slowed")}: median, most, ms | | {median:0}, {most.Time:0} (criterion {most.Criterion}) |"));
            Assert.True(median < 50 * slowness, string.Join(' ', ticks.Select(tick => tick.Time)));
        }

        rows.Add(FormattableString.Invariant($"| first use of the rules, ms | | {await FirstUse("first-use"):0} |"));
        if (Directory.Exists(PublishedPage.Published("first-use-commit"))) rows.Add(FormattableString.Invariant($"| that of the other commit, ms | | {await FirstUse("first-use-commit"):0} |"));

        var file = Path.Combine(PublishedPage.Root, "artifacts", "browser", "figures.md");
        await File.WriteAllTextAsync(file, string.Join('\n', rows) + "\n");
    }

    private async Task<double> Load(StaticFiles files, string fragment, int slowness)
    {
        await using var context = await page.Browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        var tab = await context.NewPageAsync();
        await tab.AddInitScriptAsync(Watch);
        await Slow(tab, slowness);
        await tab.GotoAsync(files.Address + fragment);
        await tab.WaitForFunctionAsync("() => window.shownAt");
        return await tab.EvaluateAsync<double>("() => window.shownAt");
    }

    private async Task<double> FirstUse(string name)
    {
        await using var files = await StaticFiles.Serve(PublishedPage.Published(name));
        var times = new List<double>();
        for (var i = 0; i < Loads; i++)
        {
            await using var context = await page.Browser.NewContextAsync();
            var tab = await context.NewPageAsync();
            await tab.GotoAsync(files.Address);
            times.Add(double.Parse(await tab.Locator("[data-testid=stars]").InnerTextAsync(), CultureInfo.InvariantCulture));
        }

        return Median(times);
    }

    private async Task<TimedTick[]> Ticks(StaticFiles files, int slowness, float pause)
    {
        await using var context = await page.Browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(files.Address + Visit.LinkOf(new Scoring.Scorecard(Cards.Newest, 11, new Dictionary<string, int>())));
        await tab.Locator("[data-testid=stars]").WaitForAsync();
        await Slow(tab, slowness);
        await tab.WaitForTimeoutAsync(pause);
        return await tab.EvaluateAsync<TimedTick[]>(TimeOfTicks);
    }

    private static async Task Slow(IPage tab, int slowness)
    {
        var session = await tab.Context.NewCDPSessionAsync(tab);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slowness });
    }

    private static string Row(string title, double empty, double own) => string.Create(CultureInfo.InvariantCulture, $"| {title} | {empty:0} | {own:0} |");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private sealed class TimedTick
    {
        public string Criterion { get; set; } = string.Empty;

        public double Time { get; set; }
    }
}
