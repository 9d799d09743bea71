using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A target of the province, as one entry of the file of a province.</summary>
internal sealed class TargetRow : IProvinceEntry
{
    public long Id { get; init; }

    public LocalDate On { get; init; }

    public required string Document { get; init; }

    public bool Example { get; init; }
}
