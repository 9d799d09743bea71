using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Regimes;

/// <summary>A decision of 2028 and an amendment of 2027 that do not exist, made so that every answer about them differs from that of the law they change.</summary>
internal static class NewLaw
{
    public const string Decision = "9/2028/QĐ-TTg";
    public const string Amendment = "3/2027/QĐ-TTg";

    // The forms are those of 26/2026: they do not matter here.
    private static readonly string Base = RuleFiles.Text(Law26.Decision);

    /// <summary>The decision: in force from 2028-01-01, 45 days for first evaluations, 30 for re-evaluations, upgrades go over; the commune certifies 3 stars and a body that is new 5.</summary>
    public static RuleFile File(Action<JsonObject>? change = null)
    {
        var file = JsonNode.Parse(Base)!.AsObject();
        file["instrument"] = JsonNode.Parse(
            """{"number": "9/2028/QĐ-TTg", "kind": "decision", "issued": "2027-12-15", "inForce": "2028-01-01", "replaces": ["26/2026/QĐ-TTg"], "at": {"article": "19"}, "checkedOn": "2028-03-01"}""");
        file["names"] = JsonNode.Parse(
            """{"bodies": {"commune": {"vi": "cấp xã", "en": "commune"}, "province": {"vi": "cấp tỉnh", "en": "province"}, "regional-centre": {"vi": "đơn vị OCOP vùng", "en": "regional OCOP centre"}}}""");
        file["transition"] = JsonNode.Parse(
            """
            {"pending": {
              "firstEvaluation": {"within": {"days": 45}, "at": {"article": "20", "clause": "1"}},
              "upgrade": {"goesOver": true, "at": {"article": "20", "clause": "2"}},
              "reEvaluation": {"within": {"days": 30}, "at": {"article": "20", "clause": "3"}}}}
            """);
        file["certification"] = JsonNode.Parse(
            """
            {"3": {"by": "commune", "at": {"article": "5", "clause": "1"}}, "4": {"by": "province", "at": {"article": "5", "clause": "2"}}, "5": {"by": "regional-centre", "at": {"article": "5", "clause": "3"}}}
            """);
        file["dossiers"]!["communeAssessment"]!["within"] = JsonNode.Parse("""{"days": 20}""");
        file["path"] = JsonNode.Parse(
            """
            {"stages": [
              {"body": "commune", "role": "evaluates", "term": {"length": {"days": 20}, "at": {"article": "6", "point": "a"}}, "at": {"article": "6"}},
              {"body": "province", "role": "evaluates", "for": [4, 5], "through": "2028-06-30", "at": {"article": "7"}},
              {"body": "regional-centre", "role": "evaluates", "for": [5], "at": {"article": "8"}}]}
            """);
        // Its rounds would be those of bodies that it does not name.
        file.Remove("rounds");
        change?.Invoke(file);
        return RuleFiles.Load(file);
    }

    /// <summary>The amendment of 26/2026, in force from 2027-06-01: from then on a body that is new certifies 4 stars.</summary>
    public static RuleFile AmendmentFile(Action<JsonObject>? change = null)
    {
        var file = JsonNode.Parse(
            """
            {"formatVersion": 2, "dataVersion": "2027-06-02.1",
             "instrument": {"number": "3/2027/QĐ-TTg", "kind": "decision", "issued": "2027-05-20", "inForce": "2027-06-01", "amends": ["26/2026/QĐ-TTg"], "checkedOn": "2027-07-01"},
             "names": {"bodies": {"city": {"vi": "thành phố", "en": "city"}}},
             "certification": {"4": {"by": "city", "at": {"article": "1", "clause": "2"}}}}
            """)!.AsObject();
        change?.Invoke(file);
        return RuleFiles.Load(file);
    }

    public static RuleBook Book(Action<JsonObject>? change = null) => RuleBook.Default.With(File(change));
}
