using System.Text.Json;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Json;

/// <summary>Forms in JSON.</summary>
internal static class FormsFormat
{
    public static void Write(Utf8JsonWriter writer, DecisionRules rules, Language language) => Write(writer, rules.Instrument.Number, [.. rules.Rubrics], rules.Errata, language);

    public static void Write(Utf8JsonWriter writer, Rubric rubric, Language language) =>
        Write(writer, rubric.Decision, [rubric], [.. rubric.Rules.Errata.Where(erratum => erratum.ProductSet == rubric.ProductSet.Number)], language);

    public static void Write(Utf8JsonWriter writer, RubricPart part, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", part.Code);
        writer.WriteNumber("max", part.Max);
        writer.WriteLabel("labels", part.Labels);
        writer.WriteList("sections", part.Sections, Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RubricSection section, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", section.Code);
        writer.WriteString("key", section.Key);
        writer.WriteNumber("max", section.Max);
        writer.WriteLabel("labels", section.Labels);
        writer.WriteList("criteria", section.Criteria, Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Criterion criterion, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", criterion.Code);
        writer.WriteString("key", criterion.Key);
        writer.WriteNumber("max", criterion.Max);
        writer.WriteLabel("labels", criterion.Labels);
        writer.WriteList("notes", criterion.Notes, Write, language);
        if (criterion.IsAdditive) writer.WriteBoolean("additive", true);
        if (criterion.Ladders.Count == 1) writer.WriteList("levels", criterion.Ladders[0].Levels, Write, language);
        else writer.WriteList("cases", criterion.Ladders, Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Ladder ladder, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("case", ladder.Letter ?? string.Empty);
        writer.WriteList("levels", ladder.Levels, Write, language);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CriterionLevel level, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("level", level.Level);
        writer.WriteNumber("points", level.Points);
        writer.WriteNumberOrNull("minimumForStars", level.MinimumForStars);
        writer.WriteLabel("labels", level.Labels);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CriterionNote note, Language language)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind", note.Kind);
        writer.WriteString("key", note.Key);
        writer.WriteLabel("labels", note.Labels);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Erratum erratum, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("set", erratum.ProductSet);
        writer.WriteString("criterion", erratum.Criterion);
        writer.WriteNumberOrNull("level", erratum.Level);
        WriteValue(writer, "printed", erratum.PrintedValue);
        WriteValue(writer, "read", erratum.ReadValue);
        writer.WriteWord("status", erratum.Status);
        writer.WriteLabel("reason", erratum.Reason);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string decision, IReadOnlyList<Rubric> rubrics, IReadOnlyList<Erratum> errata, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("decision", decision);
        writer.WriteList("sets", rubrics, WriteForm, language);
        writer.WriteList("errata", errata, Write, language);
        writer.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter writer, Rubric rubric, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("set", rubric.ProductSet.Number);
        writer.WriteLabel("labels", rubric.ProductSet.Labels);
        writer.WriteWord("status", rubric.Status);
        if (rubric.StatusReason is { } reason) writer.WriteLabel("statusReason", reason);
        writer.WriteList("parts", rubric.Parts, Write, language);
        writer.WriteEndObject();
    }

    // As it was written: a number where points are meant, else a text.
    private static void WriteValue(Utf8JsonWriter writer, string name, NumberOrText? value)
    {
        writer.WritePropertyName(name);
        if (value is not { } known) writer.WriteNullValue();
        else if (known.IsNumber) writer.WriteRawValue(known.Text, skipInputValidation: true);
        else writer.WriteStringValue(known.Text);
    }
}
