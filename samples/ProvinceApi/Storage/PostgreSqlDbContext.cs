using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>The database on a PostgreSQL server, where days are of its type <c>date</c>.</summary>
internal sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : OcopDbContext(options)
{
    // Any two numbers that nothing else in the database locks.
    private const long ImportLock = 26_2026;
    private const long UpgradeLock = 26_2027;

    public override bool IsRepeatedKey(DbUpdateException exception) => exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    // The framework's own lock is on a table which the first two instances would both create, and one of them fail at it.
    public override async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        if (!await Database.CanConnectAsync(cancellationToken))
        {
            // There is no such database: it is created.
            await base.UpgradeAsync(cancellationToken);
            return;
        }

        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({UpgradeLock})", cancellationToken);
            await base.UpgradeAsync(cancellationToken);
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({UpgradeLock})", cancellationToken);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    public override Task LockImportsAsync(CancellationToken cancellationToken) => Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ImportLock})", cancellationToken);

    public override async Task<bool> TryLockImportsAsync(CancellationToken cancellationToken) =>
        await Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({ImportLock}) AS \"Value\"").SingleAsync(cancellationToken);
}
