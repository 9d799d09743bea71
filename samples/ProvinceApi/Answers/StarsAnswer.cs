using System.Text.Json.Serialization;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>Products by their stars.</summary>
internal sealed record StarsAnswer(
    [property: JsonPropertyName("3")] int Three,
    [property: JsonPropertyName("4")] int Four,
    [property: JsonPropertyName("5")] int Five,
    int Total)
{
    public static StarsAnswer Of(StarCounts counts) => new(counts.Three, counts.Four, counts.Five, counts.Total);
}
