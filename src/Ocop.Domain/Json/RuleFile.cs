using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>A rule file, format version 1: close to the printed form, every label written once and referred to by its key.</summary>
/// <remarks>The entries are filled by <see cref="RuleFileShapes"/>; a file that lacks a required member is refused before anybody sees them.</remarks>
internal sealed class RuleFile
{
    public int FormatVersion { get; set; }

    public string DataVersion { get; set; } = null!;

    public LegalInstrumentKind Kind { get; set; }

    public string Decision { get; set; } = null!;

    public string Annex { get; set; } = null!;

    public string? CatalogueAnnex { get; set; }

    public LocalDate IssuedOn { get; set; }

    public LocalDate InForceFrom { get; set; }

    public BandsEntry Bands { get; set; } = null!;

    public IReadOnlyList<PartEntry> Parts { get; set; } = [];

    public IReadOnlyList<CategoryEntry> Categories { get; set; } = [];

    public IReadOnlyDictionary<string, LabelEntry> Sections { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Criteria { get; set; } = null!;

    public IReadOnlyDictionary<string, NoteEntry> Notes { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Disqualifiers { get; set; } = null!;

    public IReadOnlyDictionary<string, IReadOnlyList<LabelEntry>> Ladders { get; set; } = null!;

    public MinimumRequirementsEntry? MinimumRequirements { get; set; }

    public IReadOnlyList<ErratumEntry> Errata { get; set; } = [];

    public IReadOnlyList<FormEntry> Forms { get; set; } = [];
}

internal sealed record LabelEntry(string Vi, string En)
{
    public string Vi { get; set; } = Vi;

    public string En { get; set; } = En;
}

internal sealed class NoteEntry
{
    public CriterionNoteKind Kind { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;
}

internal sealed class BandsEntry
{
    public IReadOnlyDictionary<int, int> From { get; set; } = null!;

    public string? Article { get; set; }

    public string? Clause { get; set; }
}

internal sealed class PartEntry
{
    public string Code { get; set; } = null!;

    public int Max { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;
}

internal sealed class CategoryEntry
{
    public int Number { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public IReadOnlyList<GroupEntry> Groups { get; set; } = [];
}

internal sealed class GroupEntry
{
    public int Number { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public IReadOnlyList<SetEntry> Sets { get; set; } = [];
}

internal sealed class SetEntry
{
    public int Set { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public IReadOnlyList<Ministry> Ministries { get; set; } = [];
}

internal sealed class ErratumEntry
{
    public int Set { get; set; }

    public string? Criterion { get; set; }

    public int? Level { get; set; }

    public NumberOrText? Printed { get; set; }

    public NumberOrText? Read { get; set; }

    public ErratumStatus Status { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;
}

internal sealed class FormEntry
{
    public int Set { get; set; }

    public IReadOnlyList<string> Disqualifiers { get; set; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<SectionEntry>> Parts { get; set; } = null!;

    public LabelEntry? TotalsOnly { get; set; }
}

internal sealed class SectionEntry
{
    public string Code { get; set; } = null!;

    public string Key { get; set; } = null!;

    public int Max { get; set; }

    public IReadOnlyList<CriterionEntry> Criteria { get; set; } = [];
}

/// <summary>A criterion. <c>Title</c> names its label where that is not the key; the points, marks and ladder of a criterion with two cases stand in <c>Cases</c>.</summary>
internal sealed class CriterionEntry
{
    public string Code { get; set; } = null!;

    public string Key { get; set; } = null!;

    public int Max { get; set; }

    public IReadOnlyList<int>? Points { get; set; }

    public IReadOnlyList<int?>? Minimum { get; set; }

    public string? Ladder { get; set; }

    public IReadOnlyList<CaseEntry>? Cases { get; set; }

    public string? Title { get; set; }

    public bool YesNo { get; set; }

    public bool HaltsWhenZero { get; set; }

    public bool MarkOnHeading { get; set; }

    public ConditionEntry? AppliesIf { get; set; }

    public IReadOnlyList<string>? Notes { get; set; }
}

internal sealed class CaseEntry
{
    public string Case { get; set; } = string.Empty;

    public IReadOnlyList<int> Points { get; set; } = [];

    public string Ladder { get; set; } = null!;

    public IReadOnlyList<int?>? Minimum { get; set; }
}

internal sealed class ConditionEntry
{
    public string Criterion { get; set; } = null!;

    public int AboveLevel { get; set; }
}

/// <summary>Minimum requirements that a later decision added from a day on, as far as they are known.</summary>
internal sealed class MinimumRequirementsEntry
{
    public string Decision { get; set; } = null!;

    public LocalDate From { get; set; }

    public IReadOnlyList<MinimumRequirementEntry> Known { get; set; } = [];
}

/// <summary>A known requirement. <c>Levels</c> gives for each product set, by its number, the level that meets it; a set that is not listed has no known level.</summary>
internal sealed class MinimumRequirementEntry
{
    public int Stars { get; set; }

    public string Criterion { get; set; } = null!;

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;

    public IReadOnlyDictionary<int, int>? Levels { get; set; }
}
