using System.Text.Json;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The shape of a rule file, format version 1: close to the printed form, every label written once and referred to by its key.</summary>
internal sealed record RuleFile(
    int FormatVersion,
    string DataVersion,
    LegalInstrumentKind Kind,
    string Decision,
    string Annex,
    LocalDate IssuedOn,
    LocalDate InForceFrom,
    BandsEntry Bands,
    IReadOnlyList<PartEntry> Parts,
    IReadOnlyList<CategoryEntry> Categories,
    IReadOnlyDictionary<string, LabelEntry> Sections,
    IReadOnlyDictionary<string, LabelEntry> Criteria,
    IReadOnlyDictionary<string, NoteEntry> Notes,
    IReadOnlyDictionary<string, LabelEntry> Disqualifiers,
    IReadOnlyDictionary<string, IReadOnlyList<LabelEntry>> Ladders,
    IReadOnlyList<ErratumEntry> Errata,
    IReadOnlyList<FormEntry> Forms,
    string? CatalogueAnnex = null,
    MinimumRequirementsEntry? MinimumRequirements = null);

internal sealed record LabelEntry(string Vi, string En);

internal sealed record NoteEntry(CriterionNoteKind Kind, string Vi, string En);

internal sealed record BandsEntry(IReadOnlyDictionary<string, int> From, string? Article = null, string? Clause = null);

internal sealed record PartEntry(string Code, int Max, string Vi, string En);

internal sealed record CategoryEntry(int Number, string Vi, string En, IReadOnlyList<GroupEntry> Groups);

internal sealed record GroupEntry(int Number, string Vi, string En, IReadOnlyList<SetEntry> Sets);

internal sealed record SetEntry(int Set, string Vi, string En, IReadOnlyList<Ministry> Ministries);

internal sealed record ErratumEntry(
    int Set, string? Criterion, int? Level, JsonElement? Printed, JsonElement? Read, ErratumStatus Status, string Vi, string En);

internal sealed record FormEntry(
    int Set, IReadOnlyList<string> Disqualifiers, IReadOnlyDictionary<string, IReadOnlyList<SectionEntry>> Parts, LabelEntry? TotalsOnly = null);

internal sealed record SectionEntry(string Code, string Key, int Max, IReadOnlyList<CriterionEntry> Criteria);

/// <summary>A criterion. <c>Title</c> names its label where that is not the key; the points, marks and ladder of a criterion with two cases stand in <c>Cases</c>.</summary>
internal sealed record CriterionEntry(
    string Code,
    string Key,
    int Max,
    IReadOnlyList<int>? Points = null,
    IReadOnlyList<int?>? Minimum = null,
    string? Ladder = null,
    IReadOnlyList<CaseEntry>? Cases = null,
    string? Title = null,
    bool YesNo = false,
    bool HaltsWhenZero = false,
    bool MarkOnHeading = false,
    ConditionEntry? AppliesIf = null,
    IReadOnlyList<string>? Notes = null);

internal sealed record CaseEntry(string Case, IReadOnlyList<int> Points, string Ladder, IReadOnlyList<int?>? Minimum = null);

internal sealed record ConditionEntry(string Criterion, int AboveLevel);

/// <summary>Minimum requirements that a later decision added from a day on, as far as they are known.</summary>
internal sealed record MinimumRequirementsEntry(string Decision, LocalDate From, IReadOnlyList<MinimumRequirementEntry> Known);

/// <summary>A known requirement. <c>Levels</c> gives for each product set, by its number, the level that meets it; a set that is not listed has no known level.</summary>
internal sealed record MinimumRequirementEntry(int Stars, string Criterion, string Vi, string En, IReadOnlyDictionary<string, int>? Levels = null);
