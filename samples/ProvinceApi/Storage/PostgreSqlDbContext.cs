using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>The database on a PostgreSQL server, where days are of its type <c>date</c>.</summary>
internal sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : OcopDbContext(options)
{
    // Any number that nothing else in the database locks.
    private const long ImportLock = 26_2026;

    public override bool IsRepeatedKey(DbUpdateException exception) => exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public override Task LockImportsAsync(CancellationToken cancellationToken) => Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ImportLock})", cancellationToken);

    public override async Task<bool> TryLockImportsAsync(CancellationToken cancellationToken) =>
        await Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({ImportLock}) AS \"Value\"").SingleAsync(cancellationToken);
}
