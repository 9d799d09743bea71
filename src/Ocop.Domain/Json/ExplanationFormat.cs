using System.Text.Json;
using Ocop.Domain.Explanations;

namespace Ocop.Domain.Json;

/// <summary>Explanations in JSON: a tree of steps; its root has two members more.</summary>
internal static class ExplanationFormat
{
    public static void Write(Utf8JsonWriter writer, Explanation explanation, Language language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, explanation.Result, language);
        writer.WriteDateOrNull("checkedOn", explanation.CheckedOn);
        writer.WriteTexts("interpretations", explanation.Interpretations);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ExplanationStep step, Language language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, step, language);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, ExplanationStep step, Language language)
    {
        writer.WriteWord("kind", step.Kind);
        if (step.Holds is { } holds) writer.WriteBoolean("holds", holds);
        else writer.WriteNull("holds");
        writer.WriteLabel("text", step.Text);
        writer.WriteBasis("basis", step.Basis);
        if (step.Change is { } change) writer.WriteLabel("change", change);
        writer.WriteList("steps", step.Steps, Write, language);
    }
}
