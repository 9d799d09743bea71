using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Reads and writes why stars are not known by its exact word.</summary>
internal sealed class UnknownRequirementConverter : JsonConverter<UnknownRequirement>
{
    public override UnknownRequirement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && UnknownRequirement.Find(reader.GetString()) is { } unknown
            ? unknown
            : throw new JsonException(JsonProblems.OneOf([UnknownRequirement.MinimumLevels.Word, UnknownRequirement.MinimumRequirements.Word]));

    public override void Write(Utf8JsonWriter writer, UnknownRequirement value, JsonSerializerOptions options) => writer.WriteStringValue(value.Word);
}
