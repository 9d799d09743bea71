using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Turns what the JSON reader refuses into one error that names the entry and what was expected.</summary>
internal static class JsonProblems
{
    // Converters can only throw text; these texts are looked up again to say the same in Vietnamese.
    public const string Date = "expected a date that exists, written yyyy-MM-dd";
    public const string WholeNumber = "expected a whole number from 0 to 2147483647, written in digits";
    private const string OneOfStart = "expected one of ";

    public static string OneOf(IEnumerable<string> names) => OneOfStart + string.Join(", ", names);

    public static InvalidEntryException From(JsonException exception)
    {
        var path = exception.Path ?? "$";
        if (exception.InnerException is InvalidOperationException { InnerException: DecoderFallbackException }) return NotUtf8(path, exception);
        var message = exception.Message;
        if (message == Date) return New(path, "cần ngày có thật, viết yyyy-MM-dd", Date, exception);
        if (message == WholeNumber) return New(path, "cần số nguyên từ 0 đến 2147483647, viết bằng chữ số", WholeNumber, exception);
        if (message.StartsWith(OneOfStart, StringComparison.Ordinal)) return New(path, "cần một trong " + message.Substring(OneOfStart.Length), message, exception);
        if (Contains(message, "Duplicate propert")) return New(Member(path, message), "thành phần lặp lại; cần mỗi thành phần một lần", "repeated member; expected each member once", exception);
        if (Contains(message, "could not be mapped to any .NET member")) return New(Member(path, message), "thành phần lạ; cần thành phần mà định dạng này biết", "unknown member; expected one that this format knows", exception);
        if (Contains(message, "missing required")) return New(Member(path, message.Substring(message.IndexOf(':'))), "thiếu thành phần bắt buộc", "missing required member", exception);
        if (Contains(message, "could not be converted") || Contains(message, "doesn't allow null") || Contains(message, "Cannot get the value"))
        {
            return New(path, "sai kiểu giá trị" + Expected(path, vietnamese: true), "wrong type of value" + Expected(path, vietnamese: false), exception);
        }

        var position = string.Format(CultureInfo.InvariantCulture, "{0}:{1}", (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
        return New(path, $"không phải JSON hợp lệ (dòng:byte {position}); cần một đối tượng JSON", $"not valid JSON (line:byte {position}); expected one JSON object", exception);
    }

    public static InvalidEntryException NotUtf8(string path, Exception cause) =>
        New(path, "không phải văn bản UTF-8 hợp lệ", "not valid UTF-8; expected JSON in UTF-8", cause);

    private static InvalidEntryException New(string path, string vietnamese, string english, Exception cause) =>
        new(path, new BilingualText(vietnamese, english), cause);

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    // The reader names a refused member in its message; its path stops at the object around it or already ends with it.
    private static string Member(string path, string message)
    {
        var start = message.IndexOf('\'') + 1;
        var end = start > 0 ? message.IndexOf('\'', start) : -1;
        if (end < 0) return path;
        var name = message.Substring(start, end - start);
        var isPlain = name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c == '_');
        var step = isPlain ? "." + name : "['" + name + "']";
        return path.EndsWith(step, StringComparison.Ordinal) ? path : path + step;
    }

    private static string Expected(string path, bool vietnamese)
    {
        var member = path.Substring(path.LastIndexOf('.') + 1);
        var english = path == "$" ? "an object"
            : Contains(path, ".levels[") || Contains(path, ".levels.") ? "a whole number from 1"
            : member switch
            {
                "levels" or "partTotals" or "product" or "card" or "rules" => "an object",
                "findings" or "answeredNone" or "unmetPrerequisites" or "members" => "a list",
                "productSet" or "A" or "B" or "C" => "a whole number",
                _ => member.StartsWith("findings[", StringComparison.Ordinal) || member.StartsWith("members[", StringComparison.Ordinal) ? "an object" : "a text",
            };
        return vietnamese
            ? "; cần " + english switch { "an object" => "một đối tượng", "a whole number from 1" => "số nguyên từ 1", "a list" => "một danh sách", "a whole number" => "số nguyên", _ => "một chuỗi" }
            : "; expected " + english;
    }
}
