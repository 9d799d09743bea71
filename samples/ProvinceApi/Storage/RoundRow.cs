using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A day on which a province recognised products of which only the numbers are known, as one entry of the file of a province.</summary>
internal sealed class RoundRow : IProvinceEntry
{
    public long Id { get; init; }

    public LocalDate On { get; init; }

    public required string Document { get; init; }

    public bool Example { get; init; }
}
