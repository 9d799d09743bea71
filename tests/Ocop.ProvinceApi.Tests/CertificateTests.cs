using NodaTime;
using NodaTime.Text;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Certificates are what the library makes of the events, on any day, and today is today in Vietnam.</summary>
public sealed class CertificateTests(SharedApp shared) : IClassFixture<SharedApp>
{
    [Fact]
    public async Task What_is_due_lies_within_the_days()
    {
        var list = await shared.App.GetAsync("/certificates?dueWithin=90&on=2026-11-30");
        Assert.Equal(("2026-11-30", "2027-02-28"), (list.Value<string>("on"), list.Value<string>("dueThrough")));
        Assert.NotEmpty(list.Items());
        var days = list.Items().SelectMany(item => item.Items("due")).Select(Day).ToList();
        Assert.All(days, day => Assert.InRange(day, new LocalDate(2026, 11, 30), new LocalDate(2027, 2, 28)));
        Assert.Contains("lastValidDay", list.Items().SelectMany(item => item.Items("due")).Select(step => step.Value<string>("kind")));
        Assert.Contains("windowOpens", list.Items().SelectMany(item => item.Items("due")).Select(step => step.Value<string>("kind")));
        var firsts = list.Items().Select(item => Day(item.Items("due")[0])).ToList();
        Assert.Equal(firsts.Order(), firsts);
    }

    [Fact]
    public async Task More_days_show_more_and_none_shows_all()
    {
        var totals = new List<int>();
        foreach (var days in new[] { 0, 30, 90, 365, 3650 }) totals.Add((await shared.App.GetAsync($"/certificates?dueWithin={days}&on=2026-11-30")).Value<int>("total"));
        Assert.Equal(totals.Order(), totals);
        Assert.Equal(13, (await shared.App.GetAsync("/certificates?on=2026-11-30")).Value<int>("total"));
        Assert.Equal(0, (await shared.App.GetAsync("/certificates?on=2019-01-01")).Value<int>("total"));
    }

    [Fact]
    public async Task Withdrawn_certificate_has_nothing_due()
    {
        var withdrawn = (await shared.App.GetAsync("/certificates?on=2026-11-30")).Items().Single(item => item.Value<string>("status") == "withdrawn");
        Assert.Empty(withdrawn.Items("due"));
        Assert.False(withdrawn.Value<bool>("mayUseMark"));
    }

    [Theory]
    [InlineData("vi", "Quyết định")]
    [InlineData("en", "Decision")]
    public async Task Citations_are_in_the_language_of_the_caller(string language, string word)
    {
        var list = await shared.App.GetAsync("/certificates?dueWithin=90&on=2026-11-30", language);
        Assert.All(list.Items().SelectMany(item => item.Items("due")).Select(step => step["citation"]).Where(citation => citation is not null), citation => Assert.StartsWith(word, citation!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Today_is_that_of_Vietnam()
    {
        using var app = new ProvinceApp();
        app.Time.SetUtcNow(new DateTimeOffset(2026, 12, 1, 16, 59, 59, TimeSpan.Zero));
        foreach (var path in new[] { "/certificates", "/portfolios", "/quotas", "/targets", "/products/1", "/audits" }) Assert.Equal("2026-12-01", (await app.GetAsync(path)).Value<string>("on"));
        app.Time.SetUtcNow(new DateTimeOffset(2026, 12, 1, 17, 0, 0, TimeSpan.Zero));
        foreach (var path in new[] { "/certificates", "/portfolios", "/quotas", "/targets", "/products/1", "/audits" }) Assert.Equal("2026-12-02", (await app.GetAsync(path)).Value<string>("on"));
    }

    [Fact]
    public async Task Quotas_are_measured_by_producers_with_a_product_recognised_by_the_day()
    {
        var quotas = await shared.App.GetAsync("/quotas?on=2025-06-01");
        Assert.Equal(("laidDown", "919/QĐ-TTg"), (quotas.Value<string>("outcome"), quotas.Value<string>("instrument")));
        Assert.Equal((8, 5, "met"), (quotas.Value<int>("producers"), quotas.Value<int>("quotas.0.count"), quotas.Value<string>("quotas.0.outcome")));
        Assert.Equal("notKnown", (await shared.App.GetAsync("/quotas?on=2026-11-30")).Value<string>("outcome"));
    }

    private static LocalDate Day(System.Text.Json.Nodes.JsonNode step) => LocalDatePattern.Iso.Parse(step["movedTo"]?.GetValue<string>() ?? step.Value<string>("on")).Value;
}
