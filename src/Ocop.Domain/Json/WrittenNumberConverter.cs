using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>Reads a whole number and nothing else: no fraction, no exponent, no text. The number may be missing but not be written as null.</summary>
internal sealed class WrittenNumberConverter : JsonConverter<int?>
{
    // Without this the reader would turn null into no number before it asks.
    public override bool HandleNull => true;

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) ? value : throw new JsonException(JsonProblems.WholeNumber);

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options)
    {
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}
