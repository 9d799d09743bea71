namespace Ocop.Domain.BrowserTests;

/// <summary>The published page, served, and one browser for all tests.</summary>
public sealed class PublishedPage : IAsyncLifetime
{
    private IPlaywright? playwright;

    internal StaticFiles Files { get; private set; } = null!;

    internal IBrowser Browser { get; private set; } = null!;

    internal static string Root { get; } = FindRoot();

    /// <summary>A folder of the published files, which <c>tests/Browser/run</c> makes.</summary>
    internal static string Published(string name) => Path.Combine(Root, "artifacts", "browser", name, "wwwroot");

    public async Task InitializeAsync()
    {
        Files = await StaticFiles.Serve(Published("page"));
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(Options);
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        await Files.DisposeAsync();
    }

    // Each launch has a new directory for the browser's data.
    internal static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        Headless = true,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    /// <summary>A new visitor with a phone: nothing kept, the clock at a day of the newest decision.</summary>
    internal async Task<Visit> Visit(string fragment = "", string day = "2026-11-01", int width = 390, int height = 844) => await BrowserTests.Visit.Begin(this, fragment, day, width, height);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ocop.Domain.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The repository is not above the tests.");
        return folder.FullName;
    }
}

[CollectionDefinition(nameof(PublishedPage))]
public sealed class PublishedPageTests : ICollectionFixture<PublishedPage>;
