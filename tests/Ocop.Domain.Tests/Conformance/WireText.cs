using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>Writes JSON on one line, Vietnamese letters as they are.</summary>
internal static class WireText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A rating, or an answer with ratings in it, without the version of the data: vectors outlive a version.</summary>
    public static string WithoutDataVersion(string json) => Regex.Replace(json, ",\"dataVersion\":\"[^\"]*\"", string.Empty, RegexOptions.CultureInvariant);

    public static string String(string text) => JsonSerializer.Serialize(text, Plain);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string List(IEnumerable<string> entries) => "[" + string.Join(",", entries) + "]";

    /// <summary>An object of members whose values are JSON already; a member without a value is left out.</summary>
    public static string Object(params (string Name, string? Json)[] members) =>
        "{" + string.Join(",", members.Where(member => member.Json is not null).Select(member => String(member.Name) + ":" + member.Json)) + "}";
}
