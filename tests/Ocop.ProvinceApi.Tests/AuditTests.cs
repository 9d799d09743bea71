using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain;

namespace Ocop.ProvinceApi.Tests;

/// <summary>The audit rates every stored card again and says what differs and why.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Altered_rating_is_found()
    {
        using var app = new ProvinceApp();
        await app.GetAsync("/producers");
        app.Tamper(TestDatabase.IsPostgreSql ? "DROP TRIGGER ratings_no_change ON ratings" : "DROP TRIGGER ratings_no_update");
        app.Tamper("UPDATE ratings SET rating = replace(rating, '\"outcome\":\"rejected\"', '\"outcome\":\"rejected\" ') WHERE outcome = 'rejected'");
        Assert.Equal(0, (await app.GetAsync("/audits")).Value<int>("differing"));
        app.Tamper("UPDATE ratings SET rating = replace(rating, '\"total\":', '\"total\":1') WHERE id = 1");
        app.Tamper("UPDATE ratings SET stars = 1 WHERE id = 3");
        app.Tamper("UPDATE ratings SET card = replace(card, '\"2.2\":3', '\"2.2\":1') WHERE id = 4");
        app.Tamper("UPDATE ratings SET card = '{' WHERE id = 5");
        var audit = await app.GetAsync("/audits");
        var altered = audit.Items("page.items").Where(item => item.Value<bool>("differs")).ToList();
        Assert.Equal(audit.Value<int>("differing"), altered.Count);
        Assert.Equal(4, altered.Count);
        Assert.All(altered, item => Assert.Equal("altered", item.Value<string>("why.0")));
        Assert.All(altered, item => Assert.NotEmpty(item.Items("differences")));
        Assert.Contains(altered, item => item.Items("differences").Any(each => each.Value<string>("member") == "columns.stars"));

        // The number is that of all ratings and not of the page, and those that differ can be had alone.
        var page = await app.GetAsync("/audits?pageSize=1");
        Assert.Equal((4, 7, 1), (page.Value<int>("differing"), page.Value<int>("page.total"), page.Items("page.items").Count));
        var alone = await app.GetAsync("/audits?differing=true&pageSize=3&page=2");
        Assert.Equal((4, 4), (alone.Value<int>("differing"), alone.Value<int>("page.total")));
        Assert.Equal(altered[3].ToJsonString(), alone.Items("page.items").Single().ToJsonString());

        // What is wrong with a card that is none is told in the caller's language.
        Assert.NotEqual(await UnreadAsync("vi"), await UnreadAsync("en"));

        async Task<string> UnreadAsync(string language) =>
            (await app.GetAsync("/audits", language)).Items("page.items").Select(item => item.Items("differences")).Single(each => each is [{ } one] && one.Value<string>("member") == "$")[0].Value<string>("now");
    }

    [Fact]
    public async Task Newer_rules_are_told_with_what_they_change()
    {
        string database;
        using (var before = new ProvinceApp())
        {
            database = before.Database;
            await before.AddAsync("/products/4/ratings", Cards.Best(11));
            Assert.Equal(0, (await before.GetAsync("/audits")).Value<int>("differing"));
        }

        // 100 points are no longer enough for anybody but the best card.
        var rules = Save();
        rules["dataVersion"] = "2026-12-01.1";
        rules["bands"]!["from"]!["4"] = 85;
        rules["bands"]!["from"]!["5"] = 100;
        var path = Path.Combine(TemporaryFolder.New(), "rules.json");
        File.WriteAllText(path, rules.ToJsonString());
        using var after = new ProvinceApp(database, ("Rules:0", path));
        var audit = await after.GetAsync("/audits");
        Assert.Contains(audit.Items("rules"), each => each.Value<string>("dataVersion") == "2026-12-01.1");
        var items = audit.Items("page.items");
        Assert.All(items, item => Assert.Equal("2026-12-01.1", item.Value<string>("dataVersionNow")));
        Assert.All(items.Where(item => item.Value<bool>("differs")), item => Assert.Equal("dataVersion", item.Value<string>("why.0")));
        Assert.True(audit.Value<int>("differing") > 0);
        Assert.Contains(items, item => !item.Value<bool>("differs"));

        // What was stored stays as it was answered.
        Assert.NotEqual("2026-12-01.1", (await after.GetAsync("/products/4/ratings")).Value<string>("items.0.rating.dataVersion"));
        Assert.Equal("2026-12-01.1", (await after.AddAsync("/products/4/ratings", Cards.Best(11))).Value<string>("rating.dataVersion"));
    }

    private static JsonNode Save()
    {
        using var saved = new MemoryStream();
        RuleBook.Default.Save(Cards.Decision, saved);
        return JsonNode.Parse(Encoding.UTF8.GetString(saved.ToArray()))!;
    }
}
