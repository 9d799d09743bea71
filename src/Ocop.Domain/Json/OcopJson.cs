using System.Text;
using System.Text.Json;
using Ocop.Domain.Certificates;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Internal;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>The stable JSON formats of the library: camelCase, strict, dates as <c>yyyy-MM-dd</c>. What each looks like is in <c>docs/wire-formats.md</c>.</summary>
/// <remarks>
/// Unknown, repeated, missing and null members are errors; all of them are told, each with its path, in the order in which the format lists its members. Reading accepts a byte order mark.
/// The types carry their converter: a web host needs nothing of this class.
/// </remarks>
public static class OcopJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a scorecard.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The scorecard. Whether it fits its form is checked when it is rated.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 3, "3.5": 2 } }""");
    /// Console.WriteLine(card.Levels["3.5"]);
    /// // 2
    /// </code>
    /// </example>
    public static Scorecard ReadScorecard(string json)
    {
        var utf8 = Utf8(json);
        return ReadMost<Scorecard>(utf8, QuickCardReader.Read, OcopJsonOptions.CommonMostBytes, DocumentReader.DeepestLevel) ?? Read(utf8, CardFormat.Shape);
    }

    /// <summary>Reads a scorecard.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The scorecard. Whether it fits its form is checked when it is rated.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static Scorecard ReadScorecard(ReadOnlySpan<byte> utf8) => ReadMost<Scorecard>(utf8, QuickCardReader.Read, OcopJsonOptions.CommonMostBytes, DocumentReader.DeepestLevel) ?? Read(utf8, CardFormat.Shape);

    /// <summary>Reads a rating.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static Rating ReadRating(string json) => Read(json, RatingFormat.Shape);

    /// <summary>Reads a rating.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static Rating ReadRating(ReadOnlySpan<byte> utf8) => Read(utf8, RatingFormat.Shape);

    /// <summary>Reads an upgrade plan.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static UpgradePlan ReadUpgradePlan(string json) => Read(json, PlanFormat.Shape);

    /// <summary>Reads an upgrade plan.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static UpgradePlan ReadUpgradePlan(ReadOnlySpan<byte> utf8) => Read(utf8, PlanFormat.Shape);

    /// <summary>Reads a question for an upgrade plan: <c>{"card":{...},"to":4,"costs":{"3.5":[0,2,null]}}</c>, costs optional.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The question. Whether card and costs fit the form is checked when the plan is made.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static UpgradePlanRequest ReadUpgradePlanRequest(string json) => Read(json, PlanFormat.Request);

    /// <summary>Reads a question for an upgrade plan: <c>{"card":{...},"to":4,"costs":{"3.5":[0,2,null]}}</c>, costs optional.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The question. Whether card and costs fit the form is checked when the plan is made.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static UpgradePlanRequest ReadUpgradePlanRequest(ReadOnlySpan<byte> utf8) => Read(utf8, PlanFormat.Request);

    /// <summary>Reads the costs of an upgrade: <c>{"3.5":[0,2,null]}</c>.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The costs. Whether they fit the form is checked when the plan is made.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static UpgradePlanCosts ReadUpgradePlanCosts(string json) => Read(json, PlanFormat.Costs);

    /// <summary>Reads the costs of an upgrade: <c>{"3.5":[0,2,null]}</c>.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The costs. Whether they fit the form is checked when the plan is made.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static UpgradePlanCosts ReadUpgradePlanCosts(ReadOnlySpan<byte> utf8) => Read(utf8, PlanFormat.Costs);

    /// <summary>Reads a session of a council: <c>{"decision":"...","productSet":11,"members":[{"name":"...","levels":{...}}],"rules":{"minimumLevels":"majority"}}</c>, rules optional.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The session. Whether the cards fit the form is checked when it is decided on.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static CouncilSession ReadCouncilSession(string json) => Read(json, CouncilFormat.Session);

    /// <summary>Reads a session of a council: <c>{"decision":"...","productSet":11,"members":[{"name":"...","levels":{...}}],"rules":{"minimumLevels":"majority"}}</c>, rules optional.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The session. Whether the cards fit the form is checked when it is decided on.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static CouncilSession ReadCouncilSession(ReadOnlySpan<byte> utf8) => Read(utf8, CouncilFormat.Session);

    /// <summary>Reads a question about a certificate: <c>{"signed":"2023-06-02","stars":3,"on":"2026-06-02"}</c>, with <c>validFrom</c>, <c>filed</c>, <c>withdrawn</c> and <c>ground</c>, and <c>convention</c> where wanted.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The question. Whether its facts can be is checked when it is answered.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static CertificateQuestion ReadCertificateQuestion(string json) => Read(json, CertificateFormat.Question);

    /// <summary>Reads a question about a certificate: <c>{"signed":"2023-06-02","stars":3,"on":"2026-06-02"}</c>, with <c>validFrom</c>, <c>filed</c>, <c>withdrawn</c> and <c>ground</c>, and <c>convention</c> where wanted.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The question. Whether its facts can be is checked when it is answered.</returns>
    /// <exception cref="InvalidEntryException">The text is something else; the exception has every entry that is wrong.</exception>
    public static CertificateQuestion ReadCertificateQuestion(ReadOnlySpan<byte> utf8) => Read(utf8, CertificateFormat.Question);

    /// <summary>Writes a scorecard.</summary>
    /// <param name="card">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the card: the points of a part are not whole or stand beside levels, the day is before the year 1, or a text has half a character.</exception>
    public static string Write(Scorecard card) => WireBuffer.Text(Guard.NotNull(card, nameof(card)), CardFormat.Write, Language.Vietnamese);

    /// <summary>Writes a scorecard to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="card">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the card: the points of a part are not whole or stand beside levels, the day is before the year 1, or a text has half a character.</exception>
    public static void Write(Utf8JsonWriter writer, Scorecard card) => CardFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(card, nameof(card)), Language.Vietnamese);

    /// <summary>Writes a rating.</summary>
    /// <param name="rating">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <example>
    /// <code>
    /// var card = OcopJson.ReadScorecard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "1.1": 3 } }""");
    /// var json = OcopJson.Write(RuleBook.Default.Rate(card));
    /// Console.WriteLine(json[..19]);
    /// Console.WriteLine(OcopJson.ReadRating(json) == RuleBook.Default.Rate(card));
    /// // {"outcome":"rated",
    /// // True
    /// </code>
    /// </example>
    public static string Write(Rating rating) => WireBuffer.Text(Guard.NotNull(rating, nameof(rating)), RatingFormat.Write, Language.Vietnamese);

    /// <summary>Writes a rating to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rating">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Rating rating) => WireBuffer.WriteTo(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(rating, nameof(rating)), Language.Vietnamese);

    /// <summary>Writes an upgrade plan.</summary>
    /// <param name="plan">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(UpgradePlan plan) => WireBuffer.Text(Guard.NotNull(plan, nameof(plan)), PlanFormat.Write, Language.Vietnamese);

    /// <summary>Writes an upgrade plan to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, UpgradePlan plan) => PlanFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(plan, nameof(plan)), Language.Vietnamese);

    /// <summary>Writes a question for an upgrade plan.</summary>
    /// <param name="request">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the request: the stars are not 1 to 5, or it cannot hold the card or the costs.</exception>
    public static string Write(UpgradePlanRequest request) => WireBuffer.Text(Guard.NotNull(request, nameof(request)), PlanFormat.Write, Language.Vietnamese);

    /// <summary>Writes a question for an upgrade plan to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="request">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the request: the stars are not 1 to 5, or it cannot hold the card or the costs.</exception>
    public static void Write(Utf8JsonWriter writer, UpgradePlanRequest request) => PlanFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(request, nameof(request)), Language.Vietnamese);

    /// <summary>Writes the costs of an upgrade.</summary>
    /// <param name="costs">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the costs: one is below 0, or a code has half a character.</exception>
    public static string Write(UpgradePlanCosts costs) => WireBuffer.Text(Guard.NotNull(costs, nameof(costs)), PlanFormat.Write, Language.Vietnamese);

    /// <summary>Writes the costs of an upgrade to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="costs">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the costs: one is below 0, or a code has half a character.</exception>
    public static void Write(Utf8JsonWriter writer, UpgradePlanCosts costs) => PlanFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(costs, nameof(costs)), Language.Vietnamese);

    /// <summary>Writes what can be said of a card that is not finished.</summary>
    /// <param name="rating">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(PartialRating rating) => WireBuffer.Text(Guard.NotNull(rating, nameof(rating)), PlanFormat.Write, Language.Vietnamese);

    /// <summary>Writes what can be said of a card that is not finished to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rating">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, PartialRating rating) => PlanFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(rating, nameof(rating)), Language.Vietnamese);

    /// <summary>Writes a session of a council.</summary>
    /// <param name="session">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the session: a card is of another decision, set or day, has points that are not whole or a product, the quorum is below 1 or the largest spread below 0, the name of the regulation differs between the languages, the day is before the year 1, or a text has half a character.</exception>
    public static string Write(CouncilSession session) => WireBuffer.Text(Guard.NotNull(session, nameof(session)), CouncilFormat.Write, Language.Vietnamese);

    /// <summary>Writes a session of a council to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="session">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the session: a card is of another decision, set or day, has points that are not whole or a product, the quorum is below 1 or the largest spread below 0, the name of the regulation differs between the languages, the day is before the year 1, or a text has half a character.</exception>
    public static void Write(Utf8JsonWriter writer, CouncilSession session) => CouncilFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(session, nameof(session)), Language.Vietnamese);

    /// <summary>Writes the outcome of a council.</summary>
    /// <param name="result">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(CouncilResult result) => WireBuffer.Text(Guard.NotNull(result, nameof(result)), CouncilFormat.Write, Language.Vietnamese);

    /// <summary>Writes the outcome of a council to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="result">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, CouncilResult result) => CouncilFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(result, nameof(result)), Language.Vietnamese);

    /// <summary>Writes an explanation: each step with its texts, its basis and the steps that it rests on.</summary>
    /// <param name="explanation">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(Explanation explanation) => WireBuffer.Text(Guard.NotNull(explanation, nameof(explanation)), ExplanationFormat.Write, Language.Vietnamese);

    /// <summary>Writes an explanation: each step with its texts, its basis and the steps that it rests on to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="explanation">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Explanation explanation) => ExplanationFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(explanation, nameof(explanation)), Language.Vietnamese);

    /// <summary>Writes which law rates a dossier.</summary>
    /// <param name="outcome">What is written.</param>
    /// <param name="language">The language of texts that stand in one language.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the outcome: a day is before the year 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language has no name.</exception>
    public static string Write(RegimeOutcome outcome, Language language = Language.Vietnamese) => WireBuffer.Text(Guard.NotNull(outcome, nameof(outcome)), RegimeFormat.Write, Guard.Named(language, nameof(language)));

    /// <summary>Writes which law rates a dossier to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="outcome">What is written.</param>
    /// <param name="language">The language of texts that stand in one language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the outcome: a day is before the year 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language has no name.</exception>
    public static void Write(Utf8JsonWriter writer, RegimeOutcome outcome, Language language = Language.Vietnamese) => RegimeFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(outcome, nameof(outcome)), Guard.Named(language, nameof(language)));

    /// <summary>Writes a question about a certificate.</summary>
    /// <param name="question">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the question: a day is before the year 1.</exception>
    public static string Write(CertificateQuestion question) => WireBuffer.Text(Guard.NotNull(question, nameof(question)), CertificateFormat.Write, Language.Vietnamese);

    /// <summary>Writes a question about a certificate to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="question">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The format cannot hold the question: a day is before the year 1.</exception>
    public static void Write(Utf8JsonWriter writer, CertificateQuestion question) => CertificateFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(question, nameof(question)), Language.Vietnamese);

    /// <summary>Writes what a certificate is worth on a day.</summary>
    /// <param name="answer">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(CertificateAnswer answer) => WireBuffer.Text(Guard.NotNull(answer, nameof(answer)), CertificateFormat.Write, Language.Vietnamese);

    /// <summary>Writes what a certificate is worth on a day to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="answer">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, CertificateAnswer answer) => CertificateFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(answer, nameof(answer)), Language.Vietnamese);

    /// <summary>Writes all forms of a decision with their errata.</summary>
    /// <param name="rules">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(DecisionRules rules) => WireBuffer.Text(Guard.NotNull(rules, nameof(rules)), FormsFormat.Write, Language.Vietnamese);

    /// <summary>Writes all forms of a decision with their errata to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rules">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, DecisionRules rules) => FormsFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(rules, nameof(rules)), Language.Vietnamese);

    /// <summary>Writes one form with its errata, in the shape of all forms.</summary>
    /// <param name="rubric">What is written.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(Rubric rubric) => WireBuffer.Text(Guard.NotNull(rubric, nameof(rubric)), FormsFormat.Write, Language.Vietnamese);

    /// <summary>Writes one form with its errata, in the shape of all forms to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rubric">What is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Rubric rubric) => FormsFormat.Write(Guard.NotNull(writer, nameof(writer)), Guard.NotNull(rubric, nameof(rubric)), Language.Vietnamese);

    /// <summary>Reads a value of any type with a format within limits.</summary>
    /// <typeparam name="T">A type that is read, such as <see cref="Scorecard"/>.</typeparam>
    /// <param name="utf8">One JSON value in UTF-8.</param>
    /// <param name="options">The limits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    /// <exception cref="InvalidEntryException">The text is something else or goes beyond a limit; the exception has every entry that is wrong.</exception>
    /// <exception cref="NotSupportedException">The type has no format, or is written only.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, OcopJsonOptions options) => Read(utf8, AllFormats.Of<T>(), Guard.NotNull(options, nameof(options)));

    /// <summary>Reads a value of any type with a format from a stream, to its end.</summary>
    /// <typeparam name="T">A type that is read, such as <see cref="Scorecard"/>.</typeparam>
    /// <param name="stream">One JSON value in UTF-8. It is left open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidEntryException">The stream holds something else; the exception has every entry that is wrong.</exception>
    /// <exception cref="NotSupportedException">The type has no format, or is written only.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example>
    /// <code>
    /// using var stream = new MemoryStream("""{ "decision": "26/2026/QĐ-TTg", "productSet": 11, "levels": { "3.5": 2 } }"""u8.ToArray());
    /// var card = await OcopJson.ReadAsync&lt;Scorecard&gt;(stream);
    /// Console.WriteLine(card.ProductSet);
    /// // 11
    /// </code>
    /// </example>
    public static Task<T> ReadAsync<T>(Stream stream, CancellationToken cancellationToken = default) => ReadAsync<T>(stream, OcopJsonOptions.Default, cancellationToken);

    /// <summary>Reads a value of any type with a format from a stream, to its end, within limits.</summary>
    /// <typeparam name="T">A type that is read, such as <see cref="Scorecard"/>.</typeparam>
    /// <param name="stream">One JSON value in UTF-8. It is left open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="InvalidEntryException">The stream holds something else or goes beyond a limit; the exception has every entry that is wrong.</exception>
    /// <exception cref="NotSupportedException">The type has no format, or is written only.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<T> ReadAsync<T>(Stream stream, OcopJsonOptions options, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream, nameof(stream));
        Guard.NotNull(options, nameof(options));
        var format = AllFormats.Of<T>();
        _ = format.Shape; // What is written only is refused before anything is read.
        var utf8 = await ReadBytesAsync(stream, options.MostBytes, cancellationToken).ConfigureAwait(false);
        return Read(utf8.Span, format, options);
    }

    /// <summary>Writes a value of any type with a format to a stream, on one line and in UTF-8; texts in one language in Vietnamese.</summary>
    /// <typeparam name="T">A type with a format, such as <see cref="Rating"/>.</typeparam>
    /// <param name="stream">Where it is written. It is left open.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The writing.</returns>
    /// <exception cref="ArgumentNullException">The stream or the value is null.</exception>
    /// <exception cref="ArgumentException">The format has no place for the value.</exception>
    /// <exception cref="NotSupportedException">The type has no format.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task WriteAsync<T>(Stream stream, T value, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream, nameof(stream));
        if (value is null) throw new ArgumentNullException(nameof(value));
        var utf8 = WireBuffer.Utf8(value, AllFormats.Of<T>().Write, Language.Vietnamese);
#if NET
        await stream.WriteAsync(utf8, cancellationToken).ConfigureAwait(false);
#else
        await stream.WriteAsync(utf8, 0, utf8.Length, cancellationToken).ConfigureAwait(false);
#endif
    }

    /// <summary>Adds the words of the library's enumerations and ISO dates to the options of a host, for records of its own that hold them. The types with a format need nothing of this.</summary>
    /// <param name="options">The options. A converter that stands there before wins.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    /// <example>
    /// <code>
    /// using System.Text.Json;
    ///
    /// var options = new JsonSerializerOptions();
    /// OcopJson.AddTo(options);
    /// Console.WriteLine(JsonSerializer.Serialize(new { Filed = new LocalDate(2026, 11, 1), Status = CertificateStatus.RenewalOpen }, options));
    /// // {"Filed":"2026-11-01","Status":"renewalOpen"}
    /// </code>
    /// </example>
    public static void AddTo(JsonSerializerOptions options) => HostConverters.AddTo(Guard.NotNull(options, nameof(options)).Converters);

    /// <summary>Returns the JSON schema (2020-12) of a type with a format, for hosts that describe what they take and give: a description made of the type alone sees nothing of a format.</summary>
    /// <param name="type">A type with a format, such as <see cref="Scorecard"/>.</param>
    /// <returns>The schema, indented. <c>docs/schemas</c> has that of each format.</returns>
    /// <remarks>It holds every member, its type, words and limits. What a schema cannot say, such as that a member stands once or that a number has no point, only reading sees.</remarks>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    /// <exception cref="NotSupportedException">The type has no format.</exception>
    public static string Schema(Type type) => JsonSchemaWriter.Of(Guard.NotNull(type, nameof(type)).Name, AllFormats.TableOf(type));

    private static T Read<T>(ReadOnlySpan<byte> utf8, WireFormat<T> format, OcopJsonOptions options) =>
        format.Quick is { } quick && ReadMost(utf8, quick, options.MostBytes, options.MostLevels) is { } most ? most : Read(utf8, format.Shape, options);

    // What is wrong with a document, if anything is, the table of its members tells.
    private static T? ReadMost<T>(ReadOnlySpan<byte> utf8, ReadQuick<T> quick, int mostBytes, int mostLevels)
    {
        try
        {
            var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = mostLevels });
            return utf8.Length <= mostBytes && json.Read() && quick(ref json) is { } value && !json.Read() ? value : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static byte[] Utf8(string json)
    {
        try
        {
            return StrictUtf8.GetBytes(Guard.NotNull(json, nameof(json)));
        }
        catch (EncoderFallbackException exception)
        {
            throw new InvalidEntryException("$", ProblemTexts.NotUnicode, exception);
        }
    }

    private static T Read<T>(string json, Shape<T> shape) => Read(Utf8(json), shape);

    private static T Read<T>(ReadOnlySpan<byte> utf8, Shape<T> shape) => Read(utf8, shape, OcopJsonOptions.Default);

    private static T Read<T>(ReadOnlySpan<byte> utf8, Shape<T> shape, OcopJsonOptions options)
    {
        if (utf8.Length > options.MostBytes) throw new InvalidEntryException("$", ProblemTexts.TooLarge(options.MostBytes));
        var problems = new DocumentProblems(options.MostProblems, options.MostCharacters) { ShowsGiven = true };
        var value = DocumentReader.Read(utf8, shape, problems, options);
        return problems.Count == 0 ? value! : throw new InvalidEntryException(problems.InOrder());
    }

    // One byte more than may be is enough to know that a document is too large.
    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(Stream stream, int mostBytes, CancellationToken cancellationToken)
    {
        const int FirstBytes = 16 * 1024;
        var bytes = new byte[(int)Math.Min(stream.CanSeek ? Math.Max(stream.Length - stream.Position, 0) + 1 : FirstBytes, mostBytes + 1L)];
        var length = 0;
        while (length <= mostBytes)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, mostBytes + 1L));
#if NET
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
#else
            var read = await stream.ReadAsync(bytes, length, bytes.Length - length, cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0) break;
            length += read;
        }

        return bytes.AsMemory(0, length);
    }
}
