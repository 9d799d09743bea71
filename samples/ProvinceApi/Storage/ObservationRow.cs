using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A published value that no event explains, as one entry of the file of a province.</summary>
internal sealed class ObservationRow : IProvinceEntry
{
    public long Id { get; init; }

    public LocalDate On { get; init; }

    public required string Document { get; init; }

    public bool Example { get; init; }
}
