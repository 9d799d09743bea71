using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Databases for tests: files of SQLite or, where the environment names a server, databases of PostgreSQL.</summary>
internal static class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("OCOP_POSTGRES") is { Length: > 0 } server ? server : null;

    public static bool IsPostgreSql => Server is not null;

    /// <summary>Makes an empty database: the path of a file that is not there yet, or the name of a database.</summary>
    public static string New()
    {
        if (Server is null) return Path.Combine(TemporaryFolder.New(), "test.db");
        var name = $"ocop_{Guid.NewGuid():N}";
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A name that was made here.
        command.CommandText = $"CREATE DATABASE {name}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return name;
    }

    /// <summary>The settings by which the service opens it.</summary>
    public static IEnumerable<(string Name, string Value)> Settings(string database) =>
        [("Database:Provider", IsPostgreSql ? "PostgreSql" : "Sqlite"), ("ConnectionStrings:Ocop", ConnectionString(database))];

    public static void Run(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public static object? Scalar(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private static DbConnection Open(string database)
    {
        DbConnection connection = IsPostgreSql ? new NpgsqlConnection(ConnectionString(database)) : new SqliteConnection(ConnectionString(database));
        connection.Open();
        return connection;
    }

    // Some hundred services in one run keep few connections each.
    private static string ConnectionString(string database) =>
        IsPostgreSql ? new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20, ConnectionIdleLifetime = 2, ConnectionPruningInterval = 1 }.ConnectionString : $"Data Source={database}";
}
