namespace Ocop.Domain.Json;

/// <summary>The head and the law of a rule file: all of it but the labels and the forms.</summary>
/// <remarks>A block that is null is not written: what it would say is not known. The entries are filled by <see cref="RuleFileShapes"/>; a block of the law is read when it is asked for, if it was kept.</remarks>
internal class HeadEntry
{
    public int FormatVersion { get; set; }

    public string DataVersion { get; set; } = null!;

    public InstrumentEntry Instrument { get; set; } = null!;

    public NamesEntry? Names => NamesBlock?.Value;

    public TransitionEntry? Transition => TransitionBlock?.Value;

    public CertificationEntry? Certification => CertificationBlock?.Value;

    public PathEntry? Path => PathBlock?.Value;

    public CertificatesEntry? Certificates => CertificatesBlock?.Value;

    public CertificationMarkEntry? CertificationMark => CertificationMarkBlock?.Value;

    public DossiersEntry? Dossiers => DossiersBlock?.Value;

    public RoundsEntry? Rounds => RoundsBlock?.Value;

    public CouncilsEntry? Councils => CouncilsBlock?.Value;

    public ProducersEntry? Producers => ProducersBlock?.Value;

    public ProductCodeEntry? ProductCode => ProductCodeBlock?.Value;

    public EnterpriseSizesEntry? EnterpriseSizes => EnterpriseSizesBlock?.Value;

    public QuotasEntry? Quotas => QuotasBlock?.Value;

    public TargetsEntry? Targets => TargetsBlock?.Value;

    public MinimumRequirementsEntry? MinimumRequirements { get; set; }

    public CatalogueEntry? Catalogue { get; set; }

    public PartsEntry? Parts { get; set; }

    public BandsEntry? Bands { get; set; }

    public IReadOnlyList<ErratumEntry> Errata { get; set; } = [];

    public Block<NamesEntry>? NamesBlock { get; set; }

    public Block<TransitionEntry>? TransitionBlock { get; set; }

    public Block<CertificationEntry>? CertificationBlock { get; set; }

    public Block<PathEntry>? PathBlock { get; set; }

    public Block<CertificatesEntry>? CertificatesBlock { get; set; }

    public Block<CertificationMarkEntry>? CertificationMarkBlock { get; set; }

    public Block<DossiersEntry>? DossiersBlock { get; set; }

    public Block<RoundsEntry>? RoundsBlock { get; set; }

    public Block<CouncilsEntry>? CouncilsBlock { get; set; }

    public Block<ProducersEntry>? ProducersBlock { get; set; }

    public Block<ProductCodeEntry>? ProductCodeBlock { get; set; }

    public Block<EnterpriseSizesEntry>? EnterpriseSizesBlock { get; set; }

    public Block<QuotasEntry>? QuotasBlock { get; set; }

    public Block<TargetsEntry>? TargetsBlock { get; set; }
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
