using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Totals that were published for a day, as one entry of the file of a province.</summary>
internal sealed class ReportRow : IProvinceEntry
{
    public long Id { get; init; }

    public LocalDate On { get; init; }

    public required string Document { get; init; }

    public bool Example { get; init; }
}
