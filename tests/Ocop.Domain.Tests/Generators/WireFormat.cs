using System.Text;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Generators;

/// <summary>The wire formats that the library reads.</summary>
public enum WireFormat
{
    Card,
    Rating,
    PlanRequest,
    Costs,
    Council,
    Certificate,
}

/// <summary>What docs/wire-formats.md says of the formats, and how a host reads them.</summary>
internal static class WireFormats
{
    // A place as its path, with [] for any element and {} for any member of a table.
    private static readonly HashSet<string> Tables = ["Card $.levels", "PlanRequest $.card.levels", "PlanRequest $.costs", "Costs $", "Council $.members[].levels"];

    // Tables too, since a form gives the names; only rating knows which form. A path has them behind a point.
    private static readonly HashSet<string> PartTables = ["Card $.partTotals", "PlanRequest $.card.partTotals", "Council $.members[].partTotals", "Rating $.parts"];

    private static readonly HashSet<string> Required =
    [
        .. Card("Card $"), .. Card("PlanRequest $.card"), "PlanRequest $.card", "PlanRequest $.to",
        "Council $.decision", "Council $.productSet", "Council $.members", "Council $.members[].name", "Council $.members[].levels", "Council $.members[].findings[].kind",
        "Certificate $.signed", "Certificate $.stars", "Certificate $.on",
        .. new[]
        {
            "outcome", "decision", "productSet", "remarks", "remarks[].code", "total", "parts", "band", "ceiling", "stars", "heldBackBy", "unmet", "open", "unknown",
            "unmet[].criterion", "unmet[].stars", "unmet[].requiredLevel", "unmet[].level", "criterion", "reason", "reasons", "reasons[].kind",
        }.Select(name => "Rating $." + name),
    ];

    // What is null where it is not known, and a criterion where there is none.
    private static readonly HashSet<string> Nullable =
        ["Rating $.ceiling", "Rating $.stars", "Rating $.heldBackBy", "Rating $.checkedOn", "Rating $.dataVersion", "Rating $.remarks[].criterion", "Rating $.reasons[].criterion", "PlanRequest $.costs{}[]", "Costs ${}[]"];

    public static bool IsTable(WireFormat format, string pattern) => Tables.Contains($"{format} {pattern}");

    public static bool IsTableOfParts(WireFormat format, string pattern) => PartTables.Contains($"{format} {pattern}");

    public static bool IsRequired(WireFormat format, string pattern) => Required.Contains($"{format} {pattern}");

    public static bool IsNullable(WireFormat format, string pattern) => Nullable.Contains($"{format} {pattern}");

    /// <summary>Reads a document, and does nothing else with it.</summary>
    public static void Read(WireFormat format, string json)
    {
        switch (format)
        {
            case WireFormat.Card:
                OcopJson.ReadScorecard(json);
                break;
            case WireFormat.Rating:
                OcopJson.ReadRating(json);
                break;
            default:
                Answer(format, Encoding.UTF8.GetBytes(json), isReadOnly: true);
                break;
        }
    }

    /// <summary>Reads a document and asks the library what it is asked with it: the rating of a card, the plan of a request, the outcome of a council.</summary>
    public static string Answer(WireFormat format, byte[] utf8) => Answer(format, utf8, isReadOnly: false);

    public static bool IsRead(WireFormat format, string json)
    {
        try
        {
            Read(format, json);
            return true;
        }
        catch (InvalidEntryException)
        {
            return false;
        }
    }

    private static string Answer(WireFormat format, byte[] utf8, bool isReadOnly)
    {
        switch (format)
        {
            case WireFormat.Card:
                var card = OcopJson.ReadScorecard(utf8);
                return isReadOnly ? string.Empty : OcopJson.Write(RuleBook.Default.Rate(card));
            case WireFormat.Rating:
                // Ratings are read from text only; what is not UTF-8 is lost before.
                return OcopJson.Write(OcopJson.ReadRating(Encoding.UTF8.GetString(utf8)));
            case WireFormat.PlanRequest:
                var request = OcopJson.ReadUpgradePlanRequest(utf8);
                return isReadOnly ? string.Empty : OcopJson.Write(RuleBook.Default.Plan(request));
            case WireFormat.Costs:
                // Costs alone answer nothing; the plan of a request asks them.
                OcopJson.ReadUpgradePlanCosts(utf8);
                return string.Empty;
            case WireFormat.Council:
                var session = OcopJson.ReadCouncilSession(utf8);
                return isReadOnly ? string.Empty : OcopJson.Write(RuleBook.Default.Decide(session));
            default:
                var question = OcopJson.ReadCertificateQuestion(utf8);
                return isReadOnly ? string.Empty : OcopJson.Write(RuleBook.Default.Answer(question));
        }
    }

    private static IEnumerable<string> Card(string root) =>
        new[] { "decision", "productSet", "levels", "findings[].kind" }.Select(name => $"{root}.{name}");
}
