using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>The result of a council as it was stored: the library writes results and reads none back, so the text is handed on as it is.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record StoredResult(string Json)
{
    private sealed class Converter : JsonConverter<StoredResult>
    {
        public override StoredResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("A stored result is written and not read.");

        public override void Write(Utf8JsonWriter writer, StoredResult value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json);
    }
}
