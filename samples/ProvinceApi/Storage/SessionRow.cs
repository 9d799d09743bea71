using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A session of a council on a product with its result, both in their wire formats.</summary>
internal sealed class SessionRow : IAppendedRow
{
    public long Id { get; init; }

    public long ProductId { get; init; }

    public ProductRow Product { get; init; } = null!;

    /// <summary>The number of the session among those of its product, from 1.</summary>
    public int Number { get; init; }

    public required string Session { get; init; }

    public required string Result { get; init; }

    public required string Decision { get; init; }

    public int ProductSet { get; init; }

    public required string Outcome { get; init; }

    public int? Stars { get; init; }

    public LocalDate? EvaluatedOn { get; init; }

    public Instant AddedAt { get; init; }

    public bool Example { get; init; }
}
