using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>The database on a PostgreSQL server, where days are of its type <c>date</c>.</summary>
internal sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : OcopDbContext(options)
{
    public override bool IsRepeatedKey(DbUpdateException exception) => exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
