using System.Text.Json;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>Which law rates a dossier, in JSON. All outcomes have the same members; what does not apply is null.</summary>
internal static class RegimeFormat
{
    private const int FewestCertified = 3;
    private const int MostStars = 5;

    /// <summary>Gets the words of the kinds of dossiers, in the order of the kinds.</summary>
    public static IReadOnlyList<string> KindWords { get; } = ["first", "upgrade", "reevaluation"];

    /// <summary>Returns the word of a kind of dossiers.</summary>
    public static string WordOf(DossierKind kind) => KindWords[(int)kind];

    public static void Write(Utf8JsonWriter writer, RegimeOutcome outcome, Language language)
    {
        var regime = outcome as Regime;
        var tooLate = outcome as EvaluatedTooLate;
        var deadline = regime?.Deadline ?? tooLate?.Deadline;
        WireWriter.CheckYear(outcome.FiledOn, nameof(outcome));
        writer.WriteStartObject();
        writer.WriteString("outcome", outcome switch { Regime => "regime", EvaluatedTooLate => "tooLate", RegimeNotKnown => "notKnown", _ => "noRubric" });
        writer.WriteString("decision", (regime?.Decision ?? tooLate?.Decision ?? (outcome as RegimeNotKnown)?.Instrument)?.Number);
        writer.WriteString("amendedBy", regime?.AmendedBy?.Number);
        writer.WriteString("kind", WordOf(outcome.Kind));
        writer.WriteDate("filed", outcome.FiledOn);
        writer.WriteDate("evaluated", outcome.EvaluatedOn);
        writer.WriteDateOrNull("deadline", deadline?.Counted);
        writer.WriteDateOrNull("deadlineMoved", deadline?.Effective);
        writer.WriteDateOrNull("rubricsFrom", (outcome as NoRubric)?.RubricsFrom);
        if (regime is null) writer.WriteNull("authorities");
        else WriteAuthorities(writer, regime, language);
        writer.WriteBoolean("interpretation", regime?.IsInterpretation ?? tooLate?.IsInterpretation ?? false);
        writer.WriteTexts("interpretations", outcome.Interpretations);
        writer.WriteString("reason", outcome.Reason.In(language));
        writer.WriteString("citation", outcome.Cite(language));
        writer.WriteDateOrNull("checkedOn", outcome.CheckedOn);
        writer.WriteEndObject();
    }

    private static void WriteAuthorities(Utf8JsonWriter writer, Regime regime, Language language)
    {
        writer.WriteStartArray("authorities");
        for (var stars = FewestCertified; stars <= MostStars; stars++)
        {
            var authority = regime.Authority(stars);
            writer.WriteStartObject();
            writer.WriteNumber("stars", stars);
            writer.WriteString("authority", authority.Key);
            writer.WriteString("reason", authority.Reason.In(language));
            writer.WriteString("citation", authority.Reference.ToString(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
