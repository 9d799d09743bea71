using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Something that happened to a product: the certificates of the province are these rows and nothing else.</summary>
internal sealed class EventRow : IAppendedRow
{
    public long Id { get; init; }

    public long ProductId { get; init; }

    public ProductRow Product { get; init; } = null!;

    /// <summary>The number of the event among those of its product, from 1: two writers at once cannot both have it.</summary>
    public int Number { get; init; }

    public ProductEventKind Kind { get; init; }

    /// <summary>The day; where only a year or a month is known, its first day.</summary>
    public LocalDate On { get; init; }

    /// <summary>The year or the month, where only that is known.</summary>
    public string? Within { get; init; }

    public int? Stars { get; init; }

    public LocalDate? SignedOn { get; init; }

    public WithdrawalGround? Ground { get; init; }

    public LocalDate? ConcludedOn { get; init; }

    public bool OfNewCertificate { get; init; }

    /// <summary>The number of the paper behind it, such as that of the province's decision.</summary>
    public string? Paper { get; init; }

    /// <summary>The number of the import that it came with; null where it was sent by itself.</summary>
    public long? ImportId { get; init; }

    public Instant AddedAt { get; init; }

    public bool Example { get; init; }
}
