using System.Text.Json.Serialization;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>The forms of a decision on the wire.</summary>
internal sealed record FormsDocument(string Decision, IReadOnlyList<FormDocument> Sets, IReadOnlyList<ErratumDocument> Errata)
{
    public static FormsDocument From(DecisionRules rules) => new(
        rules.Instrument.Number,
        rules.Rubrics.Select(FormDocument.From).ToArray(),
        rules.Errata.Select(ErratumDocument.From).ToArray());

    public static FormsDocument From(Rubric rubric) => new(
        rubric.Decision,
        [FormDocument.From(rubric)],
        rubric.Rules.Errata.Where(erratum => erratum.ProductSet == rubric.ProductSet.Number).Select(ErratumDocument.From).ToArray());
}

internal sealed record FormDocument(
    int Set,
    LabelEntry Labels,
    RubricStatus Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LabelEntry? StatusReason,
    IReadOnlyList<PartDocument> Parts)
{
    public static FormDocument From(Rubric rubric) => new(
        rubric.ProductSet.Number,
        Label(rubric.ProductSet.Labels),
        rubric.Status,
        rubric.StatusReason is { } reason ? Label(reason) : null,
        rubric.Parts.Select(PartDocument.From).ToArray());

    public static LabelEntry Label(BilingualText text) => new(text.Vietnamese, text.English);
}

internal sealed record PartDocument(string Code, int Max, LabelEntry Labels, IReadOnlyList<SectionDocument> Sections)
{
    public static PartDocument From(RubricPart part) =>
        new(part.Code, part.Max, FormDocument.Label(part.Labels), part.Sections.Select(SectionDocument.From).ToArray());
}

internal sealed record SectionDocument(string Code, string Key, int Max, LabelEntry Labels, IReadOnlyList<CriterionDocument> Criteria)
{
    public static SectionDocument From(RubricSection section) =>
        new(section.Code, section.Key, section.Max, FormDocument.Label(section.Labels), section.Criteria.Select(CriterionDocument.From).ToArray());
}

internal sealed record CriterionDocument(
    string Code,
    string Key,
    int Max,
    LabelEntry Labels,
    IReadOnlyList<NoteDocument> Notes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<LevelDocument>? Levels,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<CaseDocument>? Cases)
{
    public static CriterionDocument From(Criterion criterion)
    {
        var cases = criterion.Ladders.Select(ladder => new CaseDocument(ladder.Letter ?? string.Empty, LevelDocument.From(ladder))).ToArray();
        return new CriterionDocument(
            criterion.Code,
            criterion.Key,
            criterion.Max,
            FormDocument.Label(criterion.Labels),
            criterion.Notes.Select(note => new NoteDocument(note.Kind, note.Key, FormDocument.Label(note.Labels))).ToArray(),
            cases.Length == 1 ? cases[0].Levels : null,
            cases.Length == 1 ? null : cases);
    }
}

internal sealed record NoteDocument(CriterionNoteKind Kind, string Key, LabelEntry Labels);

internal sealed record CaseDocument(string Case, IReadOnlyList<LevelDocument> Levels);

internal sealed record LevelDocument(int Level, int Points, int? MinimumForStars, LabelEntry Labels)
{
    public static IReadOnlyList<LevelDocument> From(Ladder ladder) =>
        ladder.Levels.Select(level => new LevelDocument(level.Level, level.Points, level.MinimumForStars, FormDocument.Label(level.Labels))).ToArray();
}

internal sealed record ErratumDocument(
    int Set, string? Criterion, int? Level, [property: JsonConverter(typeof(NumberOrTextConverter))] NumberOrText? Printed, [property: JsonConverter(typeof(NumberOrTextConverter))] NumberOrText? Read, ErratumStatus Status, LabelEntry Reason)
{
    public static ErratumDocument From(Erratum erratum) => new(
        erratum.ProductSet, erratum.Criterion, erratum.Level, erratum.PrintedValue, erratum.ReadValue, erratum.Status, FormDocument.Label(erratum.Reason));
}
