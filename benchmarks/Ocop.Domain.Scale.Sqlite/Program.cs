using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain;
using Ocop.Domain.Registry;

// A database has the events, a row each; this program reads them province by province and adds the snapshots up. No engine is needed: the database sorts, the library counts.
// The arguments are how many rows there are, a million where nothing is given, and the file of the database, one of its own that is deleted afterwards.
var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var file = args.Length > 1 ? args[1] : Path.Combine(Path.GetTempPath(), $"ocop-scale-{Environment.ProcessId}.db");
const int EventsPerProduct = 4;
var book = RuleBook.Default;
var on = new LocalDate(2026, 11, 1);
var provinces = book.DivisionOn(on).Provinces.Select(province => province.Code).ToArray();

try
{
    using var connection = new SqliteConnection($"Data Source={file}");
    connection.Open();
    Time("fill the table", () => Fill(connection));
    Time("count in SQL, as a report does (baseline)", () => Console.WriteLine($"  {Scalar(connection, "SELECT COUNT(DISTINCT dossier) FROM event WHERE kind = 'recognised'"):N0} products were ever recognised"));

    // One province after the other, as each could do it by itself on a machine of its own.
    var nation = PortfolioSnapshot.Empty;
    Time("read a row each, count by the law, add up", () =>
    {
        foreach (var province in provinces) nation += SnapshotOf(connection, province);
    });
    var counts = nation.Counts();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ever recognised {counts.EverRecognised.Total:N0}, valid {counts.Valid.Total:N0}, expired {counts.Expired.Total:N0}, producers {nation.CountProducers():N0}"));

    // In another order: the sum is the same.
    var again = provinces.Reverse().Aggregate(PortfolioSnapshot.Empty, (sum, province) => sum + SnapshotOf(connection, province));
    Console.WriteLine(again == nation ? "  In the other order the sum is the same." : "  In the other order the sum is another.");
    return again == nation ? 0 : 1;
}
finally
{
    SqliteConnection.ClearAllPools();
    if (args.Length < 2) File.Delete(file);
}

void Fill(SqliteConnection connection)
{
    Run(connection, "PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS event; CREATE TABLE event (province TEXT NOT NULL, dossier TEXT NOT NULL, producer TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, stars INTEGER)");
    using var transaction = connection.BeginTransaction();
    using var insert = connection.CreateCommand();
    insert.CommandText = "INSERT INTO event VALUES ($province, $dossier, $producer, $kind, $day, $stars)";
    foreach (var name in new[] { "$province", "$dossier", "$producer", "$kind", "$day", "$stars" }) insert.Parameters.Add(new SqliteParameter { ParameterName = name });
    insert.Prepare();
    for (var i = 0; i < rows; i++)
    {
        var product = i / EventsPerProduct;
        var at = i % EventsPerProduct;
        var day = new LocalDate(2020, 1, 1).PlusDays((product * 13) % 1200).PlusMonths(at * 14);
        object[] values =
        [
            provinces[product % provinces.Length],
            product.ToString(CultureInfo.InvariantCulture),
            (product / 2).ToString(CultureInfo.InvariantCulture),
            at == 0 ? "recognised" : "reRated",
            LocalDatePattern.Iso.Format(day),
            3 + ((product + at) % 3),
        ];
        for (var column = 0; column < values.Length; column++) insert.Parameters[column].Value = values[column];
        insert.ExecuteNonQuery();
    }

    transaction.Commit();
    Run(connection, "CREATE INDEX event_of_province ON event (province)");
}

PortfolioSnapshot SnapshotOf(SqliteConnection connection, string province)
{
    var fold = book.NewPortfolioFold(on);
    using var select = connection.CreateCommand();
    select.CommandText = "SELECT dossier, producer, kind, day, stars FROM event WHERE province = $province";
    select.Parameters.AddWithValue("$province", province);
    using var reader = select.ExecuteReader();
    while (reader.Read())
    {
        var dossier = reader.GetString(0);
        var day = LocalDatePattern.Iso.Parse(reader.GetString(3)).Value;
        fold.Add(new Product(dossier, reader.GetString(1), area: province));
        fold.Add(reader.GetString(2) == "recognised" ? ProductEvent.Recognised(dossier, day, reader.GetInt32(4)) : ProductEvent.ReRated(dossier, day, reader.GetInt32(4)));
    }

    return fold.ToSnapshot();
}

void Time(string name, Action work)
{
    var watch = Stopwatch.StartNew();
    work();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {watch.Elapsed.TotalSeconds:N2} s, {watch.Elapsed.TotalNanoseconds / rows:N0} ns a row of {rows:N0}"));
}

static void Run(SqliteConnection connection, string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}

static long Scalar(SqliteConnection connection, string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    return (long)command.ExecuteScalar()!;
}
