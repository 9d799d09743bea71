using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>Reads the ticked levels of a scorecard, the bulk of every card: with room for a whole form at once, and without a new string for each of the few codes that there are.</summary>
internal sealed class LevelsConverter : JsonConverter<Dictionary<string, int>>
{
    private const int MostLevels = 40;
    private const int LongestCode = 8;

    // Codes are digits, dots and one letter; the pool is a cache that holds what has been seen, not a list of what is allowed.
    private static readonly string?[] Pool = new string?[1 << 12];

    public override Dictionary<string, int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The value could not be converted to an object.");
        var levels = new Dictionary<string, int>(MostLevels, StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = Code(ref reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var level)) throw JsonProblems.WrongLevel(code);
            if (levels.ContainsKey(code)) throw JsonProblems.RepeatedLevel(code);
            levels.Add(code, level);
        }

        return levels;
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<string, int> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var level in value) writer.WriteNumber(level.Key, level.Value);
        writer.WriteEndObject();
    }

    private static string Code(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > LongestCode) return reader.GetString()!;
        var bytes = reader.ValueSpan;
        uint hash = 2166136261;
        foreach (var b in bytes) hash = unchecked((hash ^ b) * 16777619);
        var slot = (hash ^ (hash >> 15)) & (uint)(Pool.Length - 1);
        if (Pool[slot] is { } pooled && reader.ValueTextEquals(pooled)) return pooled;

        // A reference is written at once or not at all, so two threads can at most make the same string twice.
        return Pool[slot] = reader.GetString()!;
    }
}
