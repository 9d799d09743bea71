using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A step of a dossier.</summary>
internal sealed class StepRow : IAppendedRow
{
    public long Id { get; init; }

    public long DossierId { get; init; }

    /// <summary>The number of the step among those of its dossier, from 1.</summary>
    public int Number { get; init; }

    public StepKind Kind { get; init; }

    public LocalDate On { get; init; }

    public string? Note { get; init; }

    public Instant AddedAt { get; init; }

    public bool Example { get; init; }
}
