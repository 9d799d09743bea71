using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

internal sealed record LabelEntry(string Vi, string En)
{
    public string Vi { get; set; } = Vi;

    public string En { get; set; } = En;

    public BilingualText ToText() => new(Vi, En);
}

/// <summary>The names of sections, criteria, notes and grounds, and the ladders of levels, each written once and referred to by its key.</summary>
internal sealed class LabelsEntry
{
    public IReadOnlyDictionary<string, LabelEntry> Sections { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Criteria { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Notes { get; set; } = null!;

    public IReadOnlyDictionary<string, LabelEntry> Disqualifiers { get; set; } = null!;

    public IReadOnlyDictionary<string, IReadOnlyList<LabelEntry>> Ladders { get; set; } = null!;
}

internal sealed class BandsEntry
{
    public PlaceEntry? At { get; set; }

    public IReadOnlyDictionary<int, int> From { get; set; } = null!;
}

internal sealed class PartsEntry
{
    public PlaceEntry? At { get; set; }

    public int Total { get; set; }

    public IReadOnlyList<PartEntry> List { get; set; } = [];
}

internal sealed class PartEntry
{
    public string Code { get; set; } = null!;

    public int Max { get; set; }

    public string Vi { get; set; } = null!;

    public string En { get; set; } = null!;
}

internal sealed class CatalogueEntry
{
    public PlaceEntry? At { get; set; }

    public IReadOnlyDictionary<string, LabelEntry> Ministries { get; set; } = new Dictionary<string, LabelEntry>();

    public IReadOnlyList<CategoryEntry> Categories { get; set; } = [];
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

    public IReadOnlyList<string> Ministries { get; set; } = [];
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

    /// <summary>Gets or sets whether an amendment writes the form anew, in the place of the one there is.</summary>
    public bool Anew { get; set; }

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

/// <summary>A criterion. <c>Title</c> names its label where that is not the key; the levels and ladder of a criterion with two cases stand in <c>Ladders</c>; <c>Mark</c> has the asterisks that stand on the heading.</summary>
internal sealed class CriterionEntry
{
    public string Code { get; set; } = null!;

    public string Key { get; set; } = null!;

    public string? Title { get; set; }

    public int Max { get; set; }

    public ConditionEntry? AppliesIf { get; set; }

    public int? Mark { get; set; }

    public IReadOnlyList<LevelEntry>? Levels { get; set; }

    public string? Ladder { get; set; }

    public IReadOnlyList<CaseEntry>? Ladders { get; set; }

    public bool Additive { get; set; }

    public bool YesNo { get; set; }

    public bool HaltsWhenZero { get; set; }

    public IReadOnlyDictionary<string, NoteKindEntry>? Notes { get; set; }

    /// <summary>Gets or sets where the criterion stands, if an amendment wrote it.</summary>
    public PlaceEntry? At { get; set; }
}

internal sealed class CaseEntry
{
    public string Case { get; set; } = null!;

    public IReadOnlyList<LevelEntry> Levels { get; set; } = [];

    public string Ladder { get; set; } = null!;
}

/// <summary>What a printed note does. A class of its own, so that the notes are read by the code that reads other tables.</summary>
internal sealed record NoteKindEntry(CriterionNoteKind Kind);

/// <summary>A level as it is printed: its points, and the stars of its asterisks if it has some.</summary>
internal sealed record LevelEntry(int Points, int? Stars);

internal sealed class ConditionEntry
{
    public string Criterion { get; set; } = null!;

    public int AboveLevel { get; set; }
}

/// <summary>Minimum requirements beside the forms, as far as they are known.</summary>
internal sealed class MinimumRequirementsEntry
{
    public PlaceEntry? At { get; set; }

    public string? Key { get; set; }

    public NotForEntry? NotFor { get; set; }

    public bool Complete { get; set; }

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

/// <summary>The product sets that a block is not for.</summary>
internal sealed class NotForEntry
{
    public IReadOnlyList<int> Sets { get; set; } = [];

    public bool Reading { get; set; }

    public string? Key { get; set; }
}
