using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>Writes a number or a text as it was written. Nothing reads one this way: <see cref="NumberOrTextShape"/> does.</summary>
internal sealed class NumberOrTextConverter : JsonConverter<NumberOrText>
{
    public override NumberOrText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, NumberOrText value, JsonSerializerOptions options)
    {
        if (value.IsNumber) writer.WriteRawValue(value.Text, skipInputValidation: true);
        else writer.WriteStringValue(value.Text);
    }
}
