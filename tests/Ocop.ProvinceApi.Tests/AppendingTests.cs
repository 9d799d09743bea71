using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.ProvinceApi.Tests;

/// <summary>What is appended stays: many writers at once lose nothing, and nobody changes or deletes a row.</summary>
public sealed class AppendingTests
{
    private const int Writers = 16;

    [Theory]
    [InlineData("ratings", Cards.Small)]
    [InlineData("events", """{"kind":"standardised","on":"2026-07-01"}""")]
    [InlineData("dossiers", """{"kind":"first","sender":"producer","filedOn":"2026-06-01"}""")]
    public async Task Sixteen_writers_at_once_lose_nothing(string what, string json)
    {
        using var app = new ProvinceApp();
        const int Product = 4; // a tea
        var before = await CountAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => app.WriteAsync($"/products/{Product}/{what}", json))));
        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.Created, $"{answer.Body}"));
        Assert.Equal(Enumerable.Range(before + 1, Writers), answers.Select(answer => answer.Body.Value<int>("number")).Order());
        Assert.Equal(before + Writers, await CountAsync());

        async Task<int> CountAsync()
        {
            using var scope = app.Services.CreateScope();
            var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
            return what switch
            {
                "ratings" => await database.Ratings.CountAsync(row => row.ProductId == Product),
                "events" => await database.Events.CountAsync(row => row.ProductId == Product),
                _ => await database.Dossiers.CountAsync(row => row.ProductId == Product),
            };
        }
    }

    [Fact]
    public async Task Contradictory_events_at_once_let_one_win()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        await app.AddAsync("/producers", """{"key":"P","name":"HTX Thử","kind":"cooperative"}""");
        var id = (await app.AddAsync("/products", """{"key":"D","name":"x","producer":"P","productSet":11}""")).Value<long>("id");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => app.WriteAsync($"/products/{id}/events", $$"""{"kind":"recognised","on":"2026-07-0{{i + 1}}","stars":3}"""))));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.Equal(7, answers.Count(answer => answer.Status == HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("product_events", "kind = 'Expired'")]
    [InlineData("ratings", "stars = 5")]
    [InlineData("council_sessions", "stars = 5")]
    [InlineData("dossiers", "sender = 'x'")]
    [InlineData("dossier_steps", "note = 'x'")]
    public async Task Database_refuses_to_change_or_delete_a_row(string table, string change)
    {
        using var app = new ProvinceApp();
        await app.GetAsync("/producers");
        foreach (var sql in new[] { $"UPDATE {table} SET {change}", $"DELETE FROM {table}" })
        {
            Assert.Contains("never changed or deleted", Assert.ThrowsAny<DbException>(() => app.Tamper(sql)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("product_events")]
    [InlineData("ratings")]
    [InlineData("council_sessions")]
    [InlineData("dossiers")]
    [InlineData("dossier_steps")]
    public async Task File_refuses_to_put_a_row_in_the_place_of_another(string table)
    {
        if (TestDatabase.IsPostgreSql) return; // it has no such statement
        using var app = new ProvinceApp();
        await app.GetAsync("/producers");
        foreach (var verb in new[] { "INSERT OR REPLACE", "REPLACE" })
        {
            Assert.Contains("never changed or deleted", Assert.ThrowsAny<DbException>(() => app.Tamper($"{verb} INTO {table} SELECT * FROM {table} LIMIT 1")).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Context_refuses_it_before_the_database_is_asked()
    {
        using var app = new ProvinceApp();
        using var scope = app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        database.Remove(await database.Ratings.FirstAsync());
        Assert.Throws<InvalidOperationException>(() => database.SaveChanges());
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.SaveChangesAsync());
        database.ChangeTracker.Clear();
        database.Entry(await database.Events.FirstAsync()).Property(row => row.Stars).CurrentValue = 5;
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.SaveChangesAsync());
    }

    [Fact]
    public async Task Days_are_texts_in_a_file_and_days_on_a_server()
    {
        using var app = new ProvinceApp();
        using var scope = app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        var day = TestDatabase.Scalar(app.Database, "SELECT day FROM rounds ORDER BY day LIMIT 1");
        if (TestDatabase.IsPostgreSql)
        {
            Assert.Equal(new DateOnly(2019, 12, 31), day);
            const string Days = "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'date' AND column_name IN ('day', 'signed_on', 'concluded_on', 'filed_on', 'evaluated_on', 'events_known_through')";
            Assert.Equal(TestDatabase.Scalar(app.Database, Days.Replace("data_type = 'date' AND ", string.Empty, StringComparison.Ordinal)), TestDatabase.Scalar(app.Database, Days));
        }
        else
        {
            Assert.Equal("2019-12-31", day);
        }

        Assert.False(database.Database.HasPendingModelChanges());
    }
}
