using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes an enumeration by its exact wire name; numbers and other spellings are refused.</summary>
internal sealed class WireNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WireNames<T>.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException(JsonProblems.OneOf(WireNames<T>.All));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(WireNames<T>.Of(value));
}
