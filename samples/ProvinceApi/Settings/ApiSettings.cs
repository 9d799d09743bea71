using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Ocop.Domain.Samples.ProvinceApi.Settings;

/// <summary>The settings of the service, read once at the start.</summary>
/// <param name="Provider"><c>Database:Provider</c>: <c>Sqlite</c> (the default) or <c>PostgreSql</c>.</param>
/// <param name="ConnectionString"><c>ConnectionStrings:Ocop</c>; of SQLite the path of the file is full.</param>
/// <param name="ApiKey"><c>ApiKey</c>: what the header <c>X-Api-Key</c> must say to write; null where nobody may write.</param>
/// <param name="Rules"><c>Rules</c>: the rule files that are put into the book, by their full paths.</param>
/// <param name="BodyLimit"><c>Limits:Body</c>: the most bytes of a body, 1 MB by default.</param>
/// <param name="ImportLimit"><c>Limits:Import</c>: the most bytes of a list that is imported, 20 MB by default.</param>
/// <param name="Examples"><c>Examples</c>: whether an empty database gets the examples; true by default.</param>
internal sealed record ApiSettings(DatabaseProvider Provider, string ConnectionString, string? ApiKey, IReadOnlyList<string> Rules, long BodyLimit, long ImportLimit, bool Examples)
{
    public const long Megabyte = 1024 * 1024;

    private const string DefaultFile = "Data Source=ocop-province.db";

    /// <summary>Gets where the data is, for people: the path of the file, or server and database without the password.</summary>
    public string Place => Provider == DatabaseProvider.Sqlite
        ? new SqliteConnectionStringBuilder(ConnectionString).DataSource
        : new NpgsqlConnectionStringBuilder(ConnectionString) is var server ? $"{server.Host}:{server.Port}/{server.Database}" : string.Empty;

    /// <summary>Reads the settings; paths that are not full are taken from a folder.</summary>
    /// <exception cref="SettingsException">Something is wrong; it names all of it.</exception>
    public static ApiSettings Read(IConfiguration configuration, string folder)
    {
        var problems = new List<BilingualText>();
        CheckNames(configuration.GetSection("Database"), ["Provider"], problems);
        CheckNames(configuration.GetSection("Limits"), ["Body", "Import"], problems);
        var provider = Provided(configuration["Database:Provider"], problems);
        var settings = new ApiSettings(
            provider,
            Connection(configuration.GetConnectionString("Ocop"), provider, folder, problems),
            Key(configuration["ApiKey"], problems),
            RuleFiles(configuration.GetSection("Rules"), folder),
            Bytes("Limits:Body", configuration["Limits:Body"], Megabyte, problems),
            Bytes("Limits:Import", configuration["Limits:Import"], 20 * Megabyte, problems),
            Flag("Examples", configuration["Examples"], true, problems));
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    private static DatabaseProvider Provided(string? text, List<BilingualText> problems)
    {
        if (string.IsNullOrEmpty(text)) return DatabaseProvider.Sqlite;
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            if (string.Equals(provider.ToString(), text, StringComparison.OrdinalIgnoreCase)) return provider;
        }

        var names = string.Join(", ", Enum.GetNames<DatabaseProvider>());
        problems.Add(new BilingualText($"Database:Provider là '{text}'; cần một trong {names}", $"Database:Provider is '{text}'; expected one of {names}"));
        return DatabaseProvider.Sqlite;
    }

    private static string Connection(string? text, DatabaseProvider provider, string folder, List<BilingualText> problems)
    {
        if (string.IsNullOrEmpty(text))
        {
            if (provider == DatabaseProvider.PostgreSql)
            {
                problems.Add(new BilingualText(
                    "ConnectionStrings:Ocop còn trống; PostgreSQL cần, chẳng hạn, Host=localhost;Database=ocop;Username=ocop;Password=...",
                    "ConnectionStrings:Ocop is empty; PostgreSQL needs one such as Host=localhost;Database=ocop;Username=ocop;Password=..."));
                return string.Empty;
            }

            text = DefaultFile;
        }

        try
        {
            if (provider == DatabaseProvider.PostgreSql) return new NpgsqlConnectionStringBuilder(text).ConnectionString;
            var file = new SqliteConnectionStringBuilder(text);
            if (file.DataSource.Length == 0) throw new ArgumentException("Data Source");
            if (file.Mode == SqliteOpenMode.Memory || file.DataSource == ":memory:")
            {
                problems.Add(new BilingualText(
                    "ConnectionStrings:Ocop chỉ vào bộ nhớ; cần Data Source là đường dẫn một tệp, để dữ liệu còn lại sau khi dừng",
                    "ConnectionStrings:Ocop points to memory; expected the path of a file as Data Source, so that the data outlives the service"));
                return text;
            }

            file.DataSource = Path.GetFullPath(file.DataSource, folder);
            file.ForeignKeys = true;
            return file.ConnectionString;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or DbException or NotSupportedException)
        {
            problems.Add(new BilingualText(
                $"ConnectionStrings:Ocop không phải chuỗi kết nối của {provider}; cần, chẳng hạn, {Sample(provider)}",
                $"ConnectionStrings:Ocop is no connection string of {provider}; expected one such as {Sample(provider)}"));
            return string.Empty;
        }
    }

    private static string Sample(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? DefaultFile : "Host=localhost;Database=ocop;Username=ocop;Password=...";

    // A header begins and ends without blanks and is one line: another key could never be sent.
    private static string? Key(string? text, List<BilingualText> problems)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (text.AsSpan().Trim().Length < text.Length || text.Any(char.IsControl))
        {
            problems.Add(new BilingualText(
                "ApiKey có khoảng trắng ở đầu hoặc cuối, hoặc xuống dòng; cần khóa không có các ký tự đó, vì tiêu đề X-Api-Key không gửi được",
                "ApiKey begins or ends with a blank, or has a new line; expected a key without them, for the header X-Api-Key cannot say them"));
        }

        return text;
    }

    // A list, or one file alone.
    private static List<string> RuleFiles(IConfigurationSection section, string folder)
    {
        IEnumerable<string?> paths = section.Value is { Length: > 0 } one ? [one] : section.GetChildren().Select(child => child.Value);
        return [.. paths.Where(path => !string.IsNullOrEmpty(path)).Select(path => Path.GetFullPath(path!, folder))];
    }

    private static long Bytes(string name, string? text, long otherwise, List<BilingualText> problems)
    {
        if (string.IsNullOrEmpty(text)) return otherwise;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0) return bytes;
        problems.Add(new BilingualText($"{name} là '{text}'; cần số byte, từ 1", $"{name} is '{text}'; expected a number of bytes, from 1"));
        return otherwise;
    }

    private static bool Flag(string name, string? text, bool otherwise, List<BilingualText> problems)
    {
        if (string.IsNullOrEmpty(text)) return otherwise;
        if (bool.TryParse(text, out var flag)) return flag;
        problems.Add(new BilingualText($"{name} là '{text}'; cần true hoặc false", $"{name} is '{text}'; expected true or false"));
        return otherwise;
    }

    // A setting with a name that nobody reads would be a wish that is not heard.
    private static void CheckNames(IConfigurationSection section, string[] known, List<BilingualText> problems)
    {
        foreach (var child in section.GetChildren())
        {
            if (known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) continue;
            problems.Add(new BilingualText($"{child.Path} không phải thiết lập nào; cần một trong {string.Join(", ", known)}", $"{child.Path} is no setting; expected one of {string.Join(", ", known)}"));
        }
    }
}
