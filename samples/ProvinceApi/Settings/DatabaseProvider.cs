namespace Ocop.Domain.Samples.ProvinceApi.Settings;

/// <summary>Which database server holds the data.</summary>
internal enum DatabaseProvider
{
    /// <summary>None but a file.</summary>
    Sqlite,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,
}
