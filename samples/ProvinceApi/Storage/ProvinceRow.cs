using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>The province of the rounds, reports and targets.</summary>
internal sealed class ProvinceRow : IRow
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Area { get; init; }

    /// <summary>The last day for which every round is known; after it there are observations only.</summary>
    public LocalDate EventsKnownThrough { get; init; }

    public bool Example { get; init; }
}
