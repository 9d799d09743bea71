using System.Text.Json.Serialization;

namespace Ocop.Domain.Scoring;

/// <summary>The points of the parts A, B and C of a form.</summary>
/// <param name="A">The points of part A, product and community strength.</param>
/// <param name="B">The points of part B, marketing.</param>
/// <param name="C">The points of part C, product quality.</param>
public sealed record PartTotals(
    [property: JsonPropertyName("A")] int A,
    [property: JsonPropertyName("B")] int B,
    [property: JsonPropertyName("C")] int C)
{
    /// <summary>Gets the sum of the parts.</summary>
    [JsonIgnore]
    public int Total => A + B + C;
}
