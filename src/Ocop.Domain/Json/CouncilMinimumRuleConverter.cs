using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Councils;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Reads the rule of minimum levels by its wire name; <c>mean</c> is taken for <c>meanLevel</c>.</summary>
internal sealed class CouncilMinimumRuleConverter : JsonConverter<CouncilMinimumRule>
{
    private const string ShortMean = "mean";

    public override CouncilMinimumRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (reader.ValueTextEquals(ShortMean)) return CouncilMinimumRule.MeanLevel;
            if (WireNames<CouncilMinimumRule>.TryParse(reader.GetString(), out var rule)) return rule;
        }

        throw new JsonException(JsonProblems.OneOf(WireNames<CouncilMinimumRule>.All));
    }

    public override void Write(Utf8JsonWriter writer, CouncilMinimumRule value, JsonSerializerOptions options) =>
        writer.WriteStringValue(WireNames<CouncilMinimumRule>.Of(value));
}
