using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>Writes a fraction as <c>{"numerator":269,"denominator":3}</c>, in lowest terms. Nothing reads one.</summary>
internal sealed class FractionConverter : JsonConverter<Fraction>
{
    public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("numerator", value.Numerator);
        writer.WriteNumber("denominator", value.Denominator);
        writer.WriteEndObject();
    }
}
