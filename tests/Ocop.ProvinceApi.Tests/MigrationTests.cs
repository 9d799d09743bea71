using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.ProvinceApi.Tests;

/// <summary>A database of the first version is brought up to date with all that it holds.</summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task Older_database_keeps_its_rows_and_its_guard()
    {
        var name = TestDatabase.New();
        await using (var database = Context(name))
        {
            var migrations = database.Database.GetMigrations().ToList();
            await database.Database.MigrateAsync(migrations[0]);
            Assert.Equal(migrations.Skip(1), await database.Database.GetPendingMigrationsAsync());
        }

        TestDatabase.Run(name, "INSERT INTO producers (key, name, kind, traits, example) VALUES ('P', 'HTX', 'cooperative', " + (TestDatabase.IsPostgreSql ? "'{}'" : "'[]'") + ", " + (TestDatabase.IsPostgreSql ? "false" : "0") + ")");
        using var app = new ProvinceApp(name, ("Examples", "false"));
        Assert.Equal(1, (await app.GetAsync("/producers")).Value<int>("total"));
        await app.AddAsync("/products", """{"key":"H","name":"Chè","producer":"P","productSet":11}""");
        await app.AddAsync("/products/1/events", """{"kind":"recognised","on":"2026-07-01","stars":3}""");
        Assert.Contains("never changed or deleted", Assert.ThrowsAny<System.Data.Common.DbException>(() => app.Tamper("UPDATE product_events SET stars = 5")).Message, StringComparison.Ordinal);

        // And back: the guard is not lost on the way.
        await using (var database = Context(name)) await database.Database.MigrateAsync(database.Database.GetMigrations().First());
        Assert.ThrowsAny<System.Data.Common.DbException>(() => app.Tamper("DELETE FROM product_events"));
    }

    private static OcopDbContext Context(string name)
    {
        var connection = TestDatabase.Settings(name).Last().Value;
        return TestDatabase.IsPostgreSql
            ? new PostgreSqlDbContext(new DbContextOptionsBuilder<PostgreSqlDbContext>().UseNpgsql(connection, server => server.UseNodaTime()).Options)
            : new SqliteDbContext(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite(connection).Options);
    }
}
