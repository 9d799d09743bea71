using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The stable JSON formats of scorecards, ratings and forms: camelCase, strict, dates as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>Unknown, repeated, missing and null members are errors that name the path. Reading accepts a byte order mark.</remarks>
public static class OcopJson
{
    // Vietnamese text is written as it is and not as escapes.
    private static readonly OcopJsonContext Wire =
        new(new JsonSerializerOptions(OcopJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

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
    public static string Write(Scorecard card) =>
        JsonSerializer.Serialize(ScorecardDocument.From(Guard.NotNull(card, nameof(card))), Wire.ScorecardDocument);

    /// <summary>Reads a rating from text.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is not a rating; the error names the entry.</exception>
    public static Rating ReadRating(string json) => Read(Utf8(json), Wire.Rating);

    /// <summary>Writes a rating.</summary>
    /// <param name="rating">The rating.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The rating is null.</exception>
    public static string Write(Rating rating) => JsonSerializer.Serialize(Guard.NotNull(rating, nameof(rating)), Wire.Rating);

    /// <summary>Writes a rating to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rating">The rating.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Rating rating) =>
        JsonSerializer.Serialize(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(rating, nameof(rating)), Wire.Rating);

    /// <summary>Writes all forms of a decision with their errata.</summary>
    /// <param name="rules">The rules of the decision.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The rules are null.</exception>
    public static string Write(DecisionRules rules) =>
        JsonSerializer.Serialize(FormsDocument.From(Guard.NotNull(rules, nameof(rules))), Wire.FormsDocument);

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
            throw new InvalidEntryException("$", new BilingualText("thiếu hoặc sai outcome", "the outcome is missing or unknown; expected rated, halted or rejected first"), exception);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [
        typeof(LocalDateConverter),
        typeof(WireNameConverter<FindingKind>),
        typeof(WireNameConverter<HaltReason>),
        typeof(WireNameConverter<LimitingFactor>),
        typeof(WireNameConverter<RemarkCode>),
        typeof(WireNameConverter<UnknownRequirement>),
        typeof(WireNameConverter<CriterionNoteKind>),
        typeof(WireNameConverter<ErratumStatus>),
        typeof(WireNameConverter<RubricStatus>)])]
[JsonSerializable(typeof(ScorecardDocument))]
[JsonSerializable(typeof(Rating))]
[JsonSerializable(typeof(FormsDocument))]
internal sealed partial class OcopJsonContext : JsonSerializerContext;
