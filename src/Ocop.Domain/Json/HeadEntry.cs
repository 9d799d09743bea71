namespace Ocop.Domain.Json;

/// <summary>The head and the law of a rule file: all of it but the labels and the forms.</summary>
/// <remarks>A block that is null is not written: what it would say is not known. The entries are filled by <see cref="RuleFileShapes"/>.</remarks>
internal class HeadEntry
{
    public int FormatVersion { get; set; }

    public string DataVersion { get; set; } = null!;

    public InstrumentEntry Instrument { get; set; } = null!;

    public NamesEntry? Names { get; set; }

    public TransitionEntry? Transition { get; set; }

    public CertificationEntry? Certification { get; set; }

    public PathEntry? Path { get; set; }

    public CertificatesEntry? Certificates { get; set; }

    public DossiersEntry? Dossiers { get; set; }

    public RoundsEntry? Rounds { get; set; }

    public CouncilsEntry? Councils { get; set; }

    public ProducersEntry? Producers { get; set; }

    public ProductCodeEntry? ProductCode { get; set; }

    public EnterpriseSizesEntry? EnterpriseSizes { get; set; }

    public QuotasEntry? Quotas { get; set; }

    public TargetsEntry? Targets { get; set; }

    public MinimumRequirementsEntry? MinimumRequirements { get; set; }

    public CatalogueEntry? Catalogue { get; set; }

    public PartsEntry? Parts { get; set; }

    public BandsEntry? Bands { get; set; }

    public IReadOnlyList<ErratumEntry> Errata { get; set; } = [];
}

/// <summary>A rule file as a whole.</summary>
internal sealed class RuleFileEntry : HeadEntry
{
    public LabelsEntry? Labels { get; set; }

    public IReadOnlyList<FormEntry> Forms { get; set; } = [];
}

/// <summary>The file of the labels of an instrument that is kept as a folder.</summary>
internal sealed class LabelsFileEntry
{
    public LabelsEntry Labels { get; set; } = null!;
}
