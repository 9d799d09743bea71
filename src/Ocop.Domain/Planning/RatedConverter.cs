using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>Writes a card's stars as any rating is written, with its outcome first.</summary>
internal sealed class RatedConverter : JsonConverter<Rated>
{
    public override Rated Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, Ratings(options)) as Rated ?? throw new JsonException("expected one of rated");

    public override void Write(Utf8JsonWriter writer, Rated value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Ratings(options));

    private static JsonTypeInfo<Rating> Ratings(JsonSerializerOptions options) => (JsonTypeInfo<Rating>)options.GetTypeInfo(typeof(Rating));
}
