using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes a date as <c>yyyy-MM-dd</c>.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException(JsonProblems.Date);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(IsoDate.Format(value));
}

/// <summary>Reads a date that may be missing but not be written as null.</summary>
internal sealed class WrittenDateConverter : JsonConverter<LocalDate?>
{
    private static readonly LocalDateConverter Date = new();

    // Without this the reader would turn null into no date before it asks.
    public override bool HandleNull => true;

    public override LocalDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Date.Read(ref reader, typeof(LocalDate), options);

    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        if (value is { } date) Date.Write(writer, date, options);
        else writer.WriteNullValue();
    }
}
