using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using static Ocop.Domain.Json.WireTypes;

namespace Ocop.Domain.Json;

/// <summary>The stable JSON formats of scorecards, ratings, forms and regimes: camelCase, strict, dates as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>Unknown, repeated, missing and null members are errors that name the path. Reading accepts a byte order mark.</remarks>
public static class OcopJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a scorecard from UTF-8.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>The scorecard. Whether it fits its form is checked when it is rated.</returns>
    /// <exception cref="InvalidEntryException">The text is not a scorecard; the error names the entry.</exception>
    public static Scorecard ReadScorecard(ReadOnlySpan<byte> utf8) => Read(utf8, Wire.ScorecardDocument).ToScorecard();

    /// <summary>Reads a scorecard from text.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The scorecard. Whether it fits its form is checked when it is rated.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is not a scorecard; the error names the entry.</exception>
    public static Scorecard ReadScorecard(string json) => ReadScorecard(Utf8(json));

    /// <summary>Writes a scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The card is null.</exception>
    /// <exception cref="ArgumentException">The points of a part are not whole.</exception>
    public static string Write(Scorecard card) =>
        JsonSerializer.Serialize(ScorecardDocument.From(Guard.NotNull(card, nameof(card))), Wire.ScorecardDocument);

    /// <summary>Reads a rating from text.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is not a rating; the error names the entry.</exception>
    public static Rating ReadRating(string json) => Read(Utf8(json), Wire.RatingDocument).ToRating();

    /// <summary>Writes a rating.</summary>
    /// <param name="rating">The rating.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The rating is null.</exception>
    /// <exception cref="ArgumentException">The points of a part are not whole.</exception>
    public static string Write(Rating rating) => JsonSerializer.Serialize(RatingDocument.From(Guard.NotNull(rating, nameof(rating))), Wire.RatingDocument);

    /// <summary>Writes a rating to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rating">The rating.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Rating rating) =>
        JsonSerializer.Serialize(Guard.NotNull(writer, nameof(writer)), RatingDocument.From(Guard.NotNull(rating, nameof(rating))), Wire.RatingDocument);

    /// <summary>Writes all forms of a decision with their errata.</summary>
    /// <param name="rules">The rules of the decision.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static string Write(DecisionRules rules) =>
        JsonSerializer.Serialize(FormsDocument.From(Guard.NotNull(rules, nameof(rules))), Wire.FormsDocument);

    /// <summary>Writes one form with its errata, in the shape of all forms.</summary>
    /// <param name="rubric">The form.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public static string Write(Rubric rubric) =>
        JsonSerializer.Serialize(FormsDocument.From(Guard.NotNull(rubric, nameof(rubric))), Wire.FormsDocument);

    /// <summary>Writes which law rates a dossier.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language of the citation and the reason.</param>
    /// <returns>One JSON object on one line; what does not apply is null.</returns>
    /// <exception cref="ArgumentNullException">The outcome is null.</exception>
    public static string Write(RegimeOutcome outcome, Language language = Language.Vietnamese) =>
        JsonSerializer.Serialize(RegimeDocument.From(Guard.NotNull(outcome, nameof(outcome)), language), Wire.RegimeDocument);

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var b in utf8)
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Utf8(string json)
    {
        try
        {
            return StrictUtf8.GetBytes(Guard.NotNull(json, nameof(json)));
        }
        catch (EncoderFallbackException exception)
        {
            throw JsonProblems.NotUtf8("$", exception);
        }
    }

    internal static T Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
        where T : class
    {
        if (utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF) utf8 = utf8.Slice(3);
        if (IsBlank(utf8)) throw JsonProblems.Empty();
        try
        {
            return JsonSerializer.Deserialize(utf8, type)
                ?? throw new InvalidEntryException("$", new BilingualText("null; cần một đối tượng JSON", "null; expected one JSON object"));
        }
        catch (JsonException exception)
        {
            throw JsonProblems.From(exception);
        }
        catch (NotSupportedException exception)
        {
            throw new InvalidEntryException("$", new BilingualText("thiếu hoặc sai outcome; cần rated, halted hoặc rejected", "the outcome is missing or unknown; expected rated, halted or rejected"), exception);
        }
    }
}
