using System.Text.Json;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Internal;
using Ocop.Domain.Planning;
using static Ocop.Domain.Json.WireTypes;

namespace Ocop.Domain.Json;

/// <summary>The stable JSON formats of what is asked and answered beyond a single rating: camelCase and strict, as in <see cref="OcopJson"/>.</summary>
public static class ScoringJson
{
    /// <summary>Reads a question for an upgrade plan: <c>{"card":{...},"to":4,"costs":{"3.5":[0,2,null]}}</c>, costs optional.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The question. Whether card and costs fit the form is checked when the plan is made.</returns>
    /// <exception cref="InvalidEntryException">The text is not such a question; the error names the entry.</exception>
    public static UpgradePlanRequest ReadUpgradePlanRequest(ReadOnlySpan<byte> utf8) => OcopJson.Read(utf8, Wire.UpgradePlanRequestDocument).ToRequest();

    /// <summary>Reads the costs of an upgrade: <c>{"3.5":[0,2,null]}</c>.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The costs. Whether they fit the form is checked when the plan is made.</returns>
    /// <exception cref="InvalidEntryException">The text is not a table of costs; the error names the entry.</exception>
    public static UpgradePlanCosts ReadUpgradePlanCosts(ReadOnlySpan<byte> utf8) => UpgradePlanRequestDocument.ReadCosts(OcopJson.Read(utf8, Wire.JsonDocument).RootElement, "$");

    /// <summary>Writes an upgrade plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static string Write(UpgradePlan plan) => JsonSerializer.Serialize(UpgradePlanDocument.From(Guard.NotNull(plan, nameof(plan))), Wire.UpgradePlanDocument);

    /// <summary>Writes an upgrade plan to a writer: for hosts that write many.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, UpgradePlan plan) =>
        JsonSerializer.Serialize(Guard.NotNull(writer, nameof(writer)), UpgradePlanDocument.From(Guard.NotNull(plan, nameof(plan))), Wire.UpgradePlanDocument);

    /// <summary>Writes what can be said of a card that is not finished.</summary>
    /// <param name="rating">What can be said.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static string Write(PartialRating rating) =>
        JsonSerializer.Serialize(PartialRatingDocument.From(Guard.NotNull(rating, nameof(rating))), Wire.PartialRatingDocument);

    /// <summary>Writes an explanation: each step with its texts, its basis and the steps that it rests on.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static string Write(Explanation explanation) =>
        JsonSerializer.Serialize(ExplanationRootDocument.From(Guard.NotNull(explanation, nameof(explanation))), Wire.ExplanationRootDocument);

    /// <summary>Reads a session of a council: <c>{"decision":"...","productSet":11,"members":[{"name":"...","levels":{...}}],"rules":{"minimumLevels":"majority"}}</c>, rules optional.</summary>
    /// <param name="utf8">One JSON object in UTF-8.</param>
    /// <returns>The session. Whether the cards fit the form is checked when it is decided on.</returns>
    /// <exception cref="InvalidEntryException">The text is not a session; the error names the entry.</exception>
    public static CouncilSession ReadCouncilSession(ReadOnlySpan<byte> utf8) => OcopJson.Read(utf8, Wire.CouncilSessionDocument).ToSession();

    /// <summary>Writes the outcome of a council.</summary>
    /// <param name="result">The outcome.</param>
    /// <returns>One JSON object on one line.</returns>
    /// <exception cref="ArgumentNullException">The outcome is null.</exception>
    public static string Write(CouncilResult result) =>
        JsonSerializer.Serialize(CouncilResultDocument.From(Guard.NotNull(result, nameof(result))), Wire.CouncilResultDocument);
}
