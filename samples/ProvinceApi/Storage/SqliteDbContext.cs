using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>The database in one file. SQLite has no type for days: they are texts such as <c>2026-11-30</c>, whose order is that of the days.</summary>
internal sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : OcopDbContext(options)
{
    private const int Constraint = 19;

    // A unique key, a primary key, or the trigger that finds a repeated one before they do.
    public override bool IsRepeatedKey(DbUpdateException exception) => exception.InnerException is SqliteException { SqliteErrorCode: Constraint, SqliteExtendedErrorCode: 2067 or 1555 or 1811 };

    // A transaction has the writer's lock of the file from its beginning.
    public override Task LockImportsAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<bool> TryLockImportsAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<IsoDayConverter>();
        configurationBuilder.Properties<Instant>().HaveConversion<IsoInstantConverter>();
    }
}
