using System.Net;

namespace Ocop.ProvinceApi.Tests;

/// <summary>An empty database gets the examples once, and every row of them says so.</summary>
public sealed class ExamplesTests(SharedApp shared) : IClassFixture<SharedApp>
{
    [Theory]
    [InlineData("/producers", 12)]
    [InlineData("/products", 15)]
    [InlineData("/dossiers", 4)]
    [InlineData("/council-sessions", 1)]
    [InlineData("/certificates", 13)]
    [InlineData("/rounds", 9)]
    [InlineData("/reports", 6)]
    [InlineData("/observations", 9)]
    public async Task Lists_have_the_examples_and_mark_each(string path, int count)
    {
        var list = await shared.App.GetAsync(path);
        Assert.Equal(count, list.Value<int>("total"));
        Assert.All(list.Items(), item => Assert.True(item.Value<bool>("example"), $"{item}"));
    }

    [Fact]
    public async Task Targets_and_audits_mark_them_too()
    {
        var targets = await shared.App.GetAsync("/targets?on=2024-02-02");
        Assert.True(targets.Value<bool>("example"));
        Assert.NotEmpty(targets.Items("targets"));
        Assert.All(targets.Items("targets"), item => Assert.True(item.Value<bool>("example")));
        var audit = await shared.App.GetAsync("/audits");
        Assert.Equal((7, 0), (audit.Value<int>("page.total"), audit.Value<int>("differing")));
        Assert.All(audit.Items("page.items"), item => Assert.True(item.Value<bool>("example")));
    }

    [Theory]
    [InlineData("2020-05-22", 11, 11)]
    [InlineData("2020-12-15", 30, 30)]
    [InlineData("2022-12-07", 94, 94)]
    [InlineData("2023-06-02", 94, 84)]
    [InlineData("2024-02-02", 147, 119)]
    public async Task Rounds_come_out_as_published(string on, int ever, int valid)
    {
        var portfolio = await shared.App.GetAsync($"/portfolios?on={on}");
        Assert.Equal(on, portfolio.Value<string>("on"));
        Assert.Equal((ever, valid), (portfolio.Value<int>("rounds.everRecognised.total"), portfolio.Value<int>("rounds.valid.total")));
        Assert.True(portfolio.Value<bool>("rounds.example"));
    }

    [Fact]
    public async Task Reports_agree_with_the_rounds()
    {
        var reports = await shared.App.GetAsync("/reports");
        Assert.All(reports.Items(), report => Assert.True(report.Value<bool>("agrees"), $"{report}"));
    }

    [Theory]
    [InlineData("vi", "DỮ LIỆU VÍ DỤ")]
    [InlineData("en", "EXAMPLE DATA")]
    public async Task Page_for_people_marks_them(string language, string mark)
    {
        using var client = shared.App.Client(language);
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(mark, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restart_keeps_the_data_and_adds_no_examples_again()
    {
        string database;
        using (var first = new ProvinceApp())
        {
            database = first.Database;
            await first.AddAsync("/producers", """{"key":"0101","name":"HTX Thử","kind":"cooperative"}""");
        }

        using var second = new ProvinceApp(database);
        var producers = await second.GetAsync("/producers");
        Assert.Equal(13, producers.Value<int>("total"));
        Assert.False(producers.Items()[^1].Value<bool>("example"));
        Assert.Equal(15, (await second.GetAsync("/products")).Value<int>("total"));
    }

    [Fact]
    public async Task Without_examples_everything_is_empty_and_still_answers()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        foreach (var path in new[] { "/producers", "/products", "/dossiers", "/council-sessions", "/certificates", "/rounds", "/reports", "/observations" })
        {
            Assert.Equal(0, (await app.GetAsync(path)).Value<int>("total"));
        }

        Assert.Null((await app.GetAsync("/portfolios"))["rounds"]);
        Assert.Empty((await app.GetAsync("/targets?on=2025-06-01")).Items("targets"));
        Assert.NotEmpty((await app.GetAsync("/targets?on=2025-06-01")).Items("programme.targets"));
        using var client = app.Client();
        Assert.DoesNotContain("VÍ DỤ", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_instances_that_start_at_once_share_one_database()
    {
        var database = TestDatabase.New();
        using var one = new ProvinceApp(database);
        using var other = new ProvinceApp(database);
        await Task.WhenAll(Task.Run(() => one.GetAsync("/producers")), Task.Run(() => other.GetAsync("/producers")));
        Assert.Equal(12, (await one.GetAsync("/producers")).Value<int>("total"));
        Assert.Equal(12, (await other.GetAsync("/producers")).Value<int>("total"));
    }

    [Fact]
    public async Task Health_is_told()
    {
        using var client = shared.App.Client();
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }
}
