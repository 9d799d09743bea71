using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>The outcome of rating a scorecard (kết quả đánh giá, phân hạng): <see cref="Rated"/>, <see cref="Halted"/> or <see cref="Rejected"/>, and nothing else.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Rated), "rated")]
[JsonDerivedType(typeof(Halted), "halted")]
[JsonDerivedType(typeof(Rejected), "rejected")]
public abstract record Rating
{
    private protected Rating()
    {
    }

    /// <summary>Gets the number of the decision.</summary>
    [JsonPropertyOrder(-2)]
    public required string Decision { get; init; }

    /// <summary>Gets the number of the product set.</summary>
    [JsonPropertyOrder(-1)]
    public required int ProductSet { get; init; }

    /// <summary>Gets what a reader should know of how the card was read.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Remark> Remarks { get; init => field = Unchangeable.List(value); } = Unchangeable.Empty<Remark>();

    /// <summary>Gets the day to which the decision was last checked against the law, where the day of the evaluation lies after it; else null.</summary>
    [JsonPropertyOrder(3)]
    public LocalDate? CheckedOn { get; init; }
}
