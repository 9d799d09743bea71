using NodaTime;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A dossier that was filed for a product (hồ sơ). Where it stands follows from its steps.</summary>
internal sealed class DossierRow : IAppendedRow
{
    public long Id { get; init; }

    public long ProductId { get; init; }

    public ProductRow Product { get; init; } = null!;

    /// <summary>The number of the dossier among those of its product, from 1.</summary>
    public int Number { get; init; }

    public DossierKind Kind { get; init; }

    /// <summary>Who sent it: <c>producer</c>, <c>commune</c> or <c>province</c>.</summary>
    public required string Sender { get; init; }

    public LocalDate FiledOn { get; init; }

    /// <summary>How many of each thing it contains, as a JSON object.</summary>
    public required string Contents { get; init; }

    public bool OnScoringSystem { get; init; }

    public List<StepRow> Steps { get; init; } = [];

    public Instant AddedAt { get; init; }

    public bool Example { get; init; }
}
