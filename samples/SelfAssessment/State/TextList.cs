using System.Text;
using System.Text.Json;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>A list of texts as one text that the browser can keep: a JSON array.</summary>
public static class TextList
{
    /// <summary>Writes the list, or null for an empty one: the browser keeps nothing then.</summary>
    public static string? Write(IReadOnlyCollection<string> texts)
    {
        if (texts.Count == 0) return null;
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var text in texts) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads what the browser kept.</summary>
    /// <exception cref="FormatException">It is something else: another program wrote it, or a hand.</exception>
    public static IReadOnlyList<string> Read(string? kept)
    {
        if (kept is null) return [];
        try
        {
            using var list = JsonDocument.Parse(kept);
            return list.RootElement.ValueKind == JsonValueKind.Array && list.RootElement.EnumerateArray().All(text => text.ValueKind == JsonValueKind.String)
                ? [.. list.RootElement.EnumerateArray().Select(text => text.GetString()!)]
                : throw new FormatException("Expected a JSON array of strings.");
        }
        catch (JsonException exception)
        {
            throw new FormatException("Expected a JSON array of strings.", exception);
        }
    }
}
