using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples;

/// <summary>Reads command-line arguments. Each read takes what it finds; what is left at the end was not expected.</summary>
internal sealed class Arguments
{
    private readonly List<string> left;
    private readonly Lazy<RuleBook> book;

    public Arguments(IEnumerable<string> arguments)
    {
        left = [.. arguments];
        Json = Flag("--json");
        RuleFiles = Options("--rules");
        book = new Lazy<RuleBook>(() => RuleFileArguments.Put(RuleFiles, RuleBook.Default));
        Language = Option("--lang") switch
        {
            null or "vi" => Language.Vietnamese,
            "en" => Language.English,
            var other => throw new UsageException($"--lang {other}: cần vi hoặc en", $"--lang {other}: expected vi or en"),
        };
    }

    /// <summary>Whether <c>--json</c> was given.</summary>
    public bool Json { get; }

    /// <summary>The language of <c>--lang</c>; Vietnamese by default.</summary>
    public Language Language { get; }

    /// <summary>The files of <c>--rules</c>, in the order in which they were given.</summary>
    public IReadOnlyList<string> RuleFiles { get; }

    /// <summary>The law: the package's, with the files of <c>--rules</c> put in.</summary>
    public RuleBook Book => book.Value;

    /// <summary>Whether someone asks how the command is used, whatever else stands beside it.</summary>
    public static bool AskForHelp(IEnumerable<string> arguments) => arguments.Any(argument => argument is "--help" or "-h");

    public bool Flag(string name)
    {
        if (!left.Remove(name)) return false;
        return left.Contains(name) ? throw Repeated(name) : true;
    }

    public string? Option(string name)
    {
        var value = Take(name);
        return left.Contains(name) ? throw Repeated(name) : value;
    }

    /// <summary>Takes an option that may be given as often as wanted.</summary>
    public IReadOnlyList<string> Options(string name)
    {
        var values = new List<string>();
        while (Take(name) is { } value) values.Add(value);
        return values;
    }

    public LocalDate? Date(string name)
    {
        if (Option(name) is not { } text) return null;
        var parsed = LocalDatePattern.Iso.Parse(text);
        // The pattern also takes years before 1, which no certificate or dossier has.
        return parsed.Success && parsed.Value.Year >= 1 ? parsed.Value : throw new UsageException($"{name} {text}: cần ngày có thật, viết yyyy-MM-dd", $"{name} {text}: expected a date that exists, written yyyy-MM-dd");
    }

    /// <summary>Takes a day, or the month or the year in which it lies.</summary>
    public PartialDate? PartialDate(string name)
    {
        if (Option(name) is not { } text) return null;
        return Ocop.Domain.Time.PartialDate.TryParse(text, out var date)
            ? date
            : throw new UsageException($"{name} {text}: cần ngày, tháng hoặc năm có thật, viết yyyy-MM-dd, yyyy-MM hoặc yyyy", $"{name} {text}: expected a date, a month or a year that exists, written yyyy-MM-dd, yyyy-MM or yyyy");
    }

    public int? WholeNumber(string name)
    {
        if (Option(name) is not { } text) return null;
        return TryNumber(text, out var value) ? value : throw new UsageException($"{name} {text}: cần số nguyên", $"{name} {text}: expected a whole number");
    }

    /// <summary>Reads a whole number as people write it: digits, and no zero in front of others.</summary>
    public static bool TryNumber(string text, out int number)
    {
        number = 0;
        return (text == "0" || !text.StartsWith('0')) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Takes the arguments that are not options, at most <paramref name="most"/> of them.</summary>
    public IReadOnlyList<string> Rest(int most = int.MaxValue)
    {
        foreach (var argument in left)
        {
            // A file whose name begins like this is given as ./-name.
            if (argument.StartsWith('-') && argument.Length > 1) throw new UsageException($"{argument}: tùy chọn không hợp lệ", $"{argument}: unknown option");
        }

        if (left.Count > most) throw new UsageException($"{left[most]}: không cần đối số này", $"{left[most]}: this argument is not expected");
        string[] rest = [.. left];
        left.Clear();
        return rest;
    }

    private string? Take(string name)
    {
        var index = left.IndexOf(name);
        if (index < 0) return null;
        if (index + 1 >= left.Count || left[index + 1].StartsWith("--", StringComparison.Ordinal)) throw new UsageException($"{name}: thiếu giá trị", $"{name}: its value is missing");
        var value = left[index + 1];
        left.RemoveRange(index, 2);
        return value;
    }

    private static UsageException Repeated(string name) => new($"{name}: chỉ dùng một lần", $"{name}: expected once only");
}
