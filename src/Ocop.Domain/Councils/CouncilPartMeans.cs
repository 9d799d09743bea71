using System.Text.Json.Serialization;

namespace Ocop.Domain.Councils;

/// <summary>The exact means of the points of parts A, B and C.</summary>
/// <param name="A">The mean of part A.</param>
/// <param name="B">The mean of part B.</param>
/// <param name="C">The mean of part C.</param>
public sealed record CouncilPartMeans(
    [property: JsonPropertyName("A")] Fraction A,
    [property: JsonPropertyName("B")] Fraction B,
    [property: JsonPropertyName("C")] Fraction C);
