using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A card of a product with the rating that it got: both as the library wrote them, and beside them what is searched by.</summary>
internal sealed class RatingRow : IAppendedRow
{
    public long Id { get; init; }

    public long ProductId { get; init; }

    public ProductRow Product { get; init; } = null!;

    /// <summary>The number of the rating among those of its product, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The card in its wire format: the facts.</summary>
    public required string Card { get; init; }

    /// <summary>The rating in its wire format: what was answered then.</summary>
    public required string Rating { get; init; }

    public required string Decision { get; init; }

    public int ProductSet { get; init; }

    public required string Outcome { get; init; }

    public int? Stars { get; init; }

    public decimal? Total { get; init; }

    public LocalDate? EvaluatedOn { get; init; }

    /// <summary>The version of the rules' data that rated the card.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The keys of the readings that the rating rests on.</summary>
    public required List<string> Readings { get; init; }

    /// <summary>The version of the library that rated it, to explain a difference years later.</summary>
    public required string PackageVersion { get; init; }

    public Instant AddedAt { get; init; }

    public bool Example { get; init; }
}
