using System.Globalization;
using System.Text;
using System.Text.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Turns what the JSON reader refuses into one error that names the entry and what was expected.</summary>
internal static class JsonProblems
{
    // Converters can only throw text; these texts are looked up again to say the same in Vietnamese.
    public const string Date = "expected a date that exists, written yyyy-MM-dd";
    public const string WholeNumber = "expected a whole number, written in digits";
    private const string OneOfStart = "expected one of ";
    private static readonly BilingualText Repeated = new("thành phần lặp lại; cần mỗi thành phần một lần", "repeated member; expected each member once");
    private const string WrongLevelStart = "wrong level ";
    private const string RepeatedLevelStart = "repeated level ";
    private const string WrongPartStart = "wrong part ";
    private const string RepeatedPartStart = "repeated part ";
    private const string BrokenPartStart = "broken part ";

    public static string OneOf(IEnumerable<string> names) => OneOfStart + string.Join(", ", names);

    public static InvalidEntryException From(JsonException exception)
    {
        var path = exception.Path ?? "$";
        if (exception.InnerException is InvalidOperationException invalid && (invalid.InnerException is DecoderFallbackException || Contains(invalid.Message, "UTF-16"))) return NotUtf8(path, exception);
        var message = exception.Message;
        if (message.StartsWith(WrongLevelStart, StringComparison.Ordinal)) return New(Level(path, message, WrongLevelStart), "không phải mức; cần số nguyên từ 1, viết bằng chữ số", "not a level; expected a whole number from 1, written in digits", exception);
        if (message.StartsWith(RepeatedLevelStart, StringComparison.Ordinal)) return New(Level(path, message, RepeatedLevelStart), Repeated.Vietnamese, Repeated.English, exception);
        if (message.StartsWith(WrongPartStart, StringComparison.Ordinal)) return New(Part(path, message, WrongPartStart), "sai kiểu giá trị; cần số nguyên", "wrong type of value; expected a whole number", exception);
        if (message.StartsWith(RepeatedPartStart, StringComparison.Ordinal)) return New(Part(path, message, RepeatedPartStart), Repeated.Vietnamese, Repeated.English, exception);
        if (message.StartsWith(BrokenPartStart, StringComparison.Ordinal)) return NotJson(Part(path, message, BrokenPartStart), (JsonException)exception.InnerException!, exception);
        if (message == Date) return New(path, "cần ngày có thật, viết yyyy-MM-dd", Date, exception);
        if (message == WholeNumber) return New(path, "cần số nguyên, viết bằng chữ số", WholeNumber, exception);
        if (message.StartsWith(OneOfStart, StringComparison.Ordinal)) return New(path, "cần một trong " + message.Substring(OneOfStart.Length), message, exception);
        if (Contains(message, "Duplicate propert")) return New(Duplicate(path, message), Repeated.Vietnamese, Repeated.English, exception);
        if (Contains(message, "could not be mapped to any .NET member")) return New(path, "thành phần không có trong định dạng; cần thành phần mà định dạng quy định", "unknown member; expected one that this format knows", exception);
        if (Contains(message, "missing required")) return New(path + "." + FirstQuoted(message.Substring(message.IndexOf(':'))), "thiếu; cần thành phần này", "missing; expected this member", exception);
        if (Contains(message, "could not be converted") || Contains(message, "doesn't allow null") || Contains(message, "Cannot get the value"))
        {
            return New(path, "sai kiểu giá trị" + Expected(path, vietnamese: true), "wrong type of value" + Expected(path, vietnamese: false), exception);
        }

        return NotJson(path, exception, exception);
    }

    // The reader knows the path of the levels and of the parts; the code of the level or part travels behind the text.
    public static JsonException WrongLevel(string code) => new(WrongLevelStart + code);

    public static JsonException RepeatedLevel(string code) => new(RepeatedLevelStart + code);

    public static JsonException WrongPart(string code) => new(WrongPartStart + code);

    public static JsonException RepeatedPart(string code) => new(RepeatedPartStart + code);

    public static JsonException BrokenPart(string code, JsonException cause) => new(BrokenPartStart + code, cause);

    public static InvalidEntryException Empty() => new("$", new BilingualText("trống; cần một đối tượng JSON", "empty; expected one JSON object"));

    public static InvalidEntryException NotUtf8(string path, Exception cause) =>
        New(path, "không phải văn bản UTF-8 hợp lệ; cần JSON bằng UTF-8", "not valid UTF-8; expected JSON in UTF-8", cause);

    private static InvalidEntryException New(string path, string vietnamese, string english, Exception cause) =>
        new(path, new BilingualText(vietnamese, english), cause);

    private static InvalidEntryException NotJson(string path, JsonException where, Exception cause)
    {
        var line = ((where.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        var column = ((where.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return line == "1"
            ? New(path, $"không phải JSON hợp lệ, từ byte {column}; cần một đối tượng JSON", $"not valid JSON, from byte {column}; expected one JSON object", cause)
            : New(path, $"không phải JSON hợp lệ, từ dòng {line} byte {column}; cần một đối tượng JSON", $"not valid JSON, from line {line} byte {column}; expected one JSON object", cause);
    }

    private static string Part(string path, string message, string start) => path + ScoringTexts.PartName(message.Substring(start.Length));

    private static string Level(string path, string message, string start) => $"{path}['{message.Substring(start.Length)}']";

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    // The path of a repeated member ends with it in an object, and before it in a dictionary.
    private static string Duplicate(string path, string message)
    {
        if (!Contains(message, "'")) return path;
        var name = FirstQuoted(message);
        return path.EndsWith("." + name, StringComparison.Ordinal) || path.EndsWith("'" + name + "']", StringComparison.Ordinal) ? path : $"{path}['{name}']";
    }

    private static string FirstQuoted(string text)
    {
        var start = text.IndexOf('\'') + 1;
        var end = text.IndexOf('\'', start);
        return start > 0 && end > start ? text.Substring(start, end - start) : text;
    }

    private static string Expected(string path, bool vietnamese)
    {
        var member = path.Substring(path.LastIndexOf('.') + 1);
        var english = path == "$" ? "an object"
            : member switch
            {
                "levels" or "partTotals" or "product" or "card" or "rules" => "an object",
                "findings" or "answeredNone" or "unmetPrerequisites" or "members" or "scoringRoles" => "a list",
                "productSet" => "a whole number",
                _ => member.StartsWith("findings[", StringComparison.Ordinal) || member.StartsWith("members[", StringComparison.Ordinal) ? "an object" : "a text",
            };
        return vietnamese
            ? "; cần " + english switch { "an object" => "một đối tượng", "a list" => "một danh sách", "a whole number" => "số nguyên", _ => "một chuỗi" }
            : "; expected " + english;
    }
}
