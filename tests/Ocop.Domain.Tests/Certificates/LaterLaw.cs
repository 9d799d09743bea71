using System.Text.Json.Nodes;

namespace Ocop.Domain.Tests.Certificates;

/// <summary>Fictional instruments about certificates and dossiers: a decision of 2028 that replaces 26/2026, and amendments of 2027.</summary>
internal static class LaterLaw
{
    public const string Decision = "9/2028/QĐ-TTg";

    private const string Blocks = """
        {
          "formatVersion": 2,
          "dataVersion": "2027-12-15.1",
          "instrument": {
            "number": "9/2028/QĐ-TTg", "kind": "decision", "issued": "2027-12-01", "inForce": "2028-01-01",
            "replaces": ["26/2026/QĐ-TTg"], "at": {"article": "20"}, "checkedOn": "2027-12-15"
          },
          "names": {"bodies": {"commune": {"vi": "xã", "en": "commune"}, "province": {"vi": "tỉnh", "en": "province"}}},
          "transition": {
            "pending": {"reEvaluation": {"within": {"days": 45}, "at": {"article": "21"}}},
            "ceases": {"after": {"days": 45}, "at": {"article": "20"}},
            "extension": {"most": {"days": 90}, "at": {"article": "21", "clause": "2"}}
          },
          "certificates": {
            "term": {"length": {"months": 24}, "at": {"article": "3"}},
            "window": {"opens": {"days": 90}, "closes": {"days": 30}, "at": {"article": "4"}},
            "notice": {"before": {"weeks": 2}, "at": {"article": "5"}},
            "reEvaluation": {"within": {"workingDays": 20}, "at": {"article": "6"}},
            "withdrawal": {
              "within": {"days": 10},
              "authorities": {"commune-chair": {"vi": "Chủ tịch cấp xã", "en": "Chair of the commune"}, "minister": {"vi": "Bộ trưởng", "en": "Minister"}},
              "by": {"3": "commune-chair", "5": "minister"},
              "grounds": {"breachOfLaw": {"at": {"article": "7", "clause": "2"}}},
              "at": {"article": "7"}
            }
          },
          "dossiers": {
            "at": {"article": "8"},
            "senders": {"producer": {"vi": "Chủ thể", "en": "Producer"}, "cluster": {"vi": "Cụm xã", "en": "Cluster of communes"}},
            "items": {
              "registration": {"vi": "Đăng ký", "en": "Registration"},
              "traceability-code": {"vi": "Mã truy xuất", "en": "Traceability code"},
              "samples": {"vi": "Mẫu", "en": "Samples"},
              "paper-copy": {"vi": "Bản giấy", "en": "Paper copy"}
            },
            "list": [
              {"item": "registration", "senders": ["producer", "cluster"], "at": {"annex": "II"}},
              {"item": "traceability-code", "senders": ["producer"], "kinds": ["upgrade", "reEvaluation"], "quantity": 2},
              {"item": "samples", "senders": ["cluster"], "quantity": 3, "notForSets": [4, 5]},
              {"item": "paper-copy", "senders": ["producer"], "notOnScoringSystem": true}
            ],
            "communeAssessment": {"within": {"workingDays": 10}, "at": {"article": "9"}}
          },
          "rounds": {
            "at": {"article": "10"},
            "list": [
              {"level": "commune", "number": 1, "proposedBefore": "03-15", "evaluatedBefore": "04-15"},
              {"level": "province", "number": 1, "proposedBefore": "11-30", "evaluatedBefore": "02-28", "at": {"article": "11"}}
            ]
          }
        }
        """;

    /// <summary>The decision of 2028 with a change.</summary>
    public static RuleFile File(Action<JsonNode>? change = null)
    {
        var file = JsonNode.Parse(Blocks)!;
        change?.Invoke(file);
        return RuleFiles.Load(file);
    }

    /// <summary>The shipped book with the decision of 2028.</summary>
    public static RuleBook Book(Action<JsonNode>? change = null) => RuleBook.Default.With(File(change));

    /// <summary>The shipped book with the decision of 2028, of which a block is left out.</summary>
    public static RuleBook Without(string block) => Book(file => file.AsObject().Remove(block));

    /// <summary>An amendment of a decision that carries some members only.</summary>
    public static RuleFile Amendment(string members, string amends = Law26.Decision, string number = "5/2027/QĐ-TTg", string inForce = "2027-07-01") => RuleFiles.Load($$"""
        {
          "formatVersion": 2,
          "dataVersion": "2027-06-20.1",
          "instrument": {"number": "{{number}}", "kind": "decision", "issued": "2027-06-15", "inForce": "{{inForce}}", "amends": ["{{amends}}"], "checkedOn": "2027-06-20"},
          {{members}}
        }
        """);
}
