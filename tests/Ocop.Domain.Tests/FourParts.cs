using System.Text.Json.Nodes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>A decision that there is not: its forms have four parts of 120 points, in an order that is not that of their codes, and bands of their own. Set 1 is complete, set 2 is known by its totals.</summary>
internal static class FourParts
{
    public const string Decision = "9/2028/QĐ-TTg";

    private const string Text = """
        {
          "formatVersion": 2,
          "dataVersion": "2028-01-01.1",
          "instrument": {"number": "9/2028/QĐ-TTg", "kind": "decision", "issued": "2027-12-01", "inForce": "2028-01-01", "replaces": ["26/2026/QĐ-TTg"], "checkedOn": "2028-01-01"},
          "councils": {"province": {"forwards": {"stars": 5}}, "centre": {"returns": {"below": 5}}},
          "catalogue": {"categories": [
            {"number": 1, "vi": "Thử", "en": "Trial", "groups": [
              {"number": 1, "vi": "Thử", "en": "Trial", "sets": [
                {"set": 1, "vi": "Bộ đủ tiêu chí", "en": "The complete set", "ministries": []},
                {"set": 2, "vi": "Bộ chỉ biết tổng", "en": "The set of totals", "ministries": []}
              ]}
            ]}
          ]},
          "parts": {"at": {"annex": "V"}, "total": 120, "list": [
            {"code": "X", "max": 50, "vi": "Nguồn lực", "en": "Resources"},
            {"code": "M", "max": 30, "vi": "Thị trường", "en": "Market"},
            {"code": "Q1", "max": 25, "vi": "An toàn", "en": "Safety"},
            {"code": "D", "max": 15, "vi": "Chuyển đổi số", "en": "Digital work"}
          ]},
          "bands": {"at": {"article": "6"}, "from": {"5": 108, "4": 84, "3": 60, "2": 36, "1": 0}},
          "errata": [
            {"set": 1, "criterion": "Q1", "level": null, "printed": 24, "read": 25, "status": "corrected", "vi": "Tiêu chí cộng lại là 25", "en": "The criteria add up to 25"}
          ],
          "labels": {
            "sections": {
              "resources": {"vi": "Nguồn lực", "en": "Resources"},
              "market": {"vi": "Thị trường", "en": "Market"},
              "safety": {"vi": "An toàn", "en": "Safety"},
              "digital": {"vi": "Chuyển đổi số", "en": "Digital work"}
            },
            "criteria": {
              "local-origin": {"vi": "Nguyên liệu", "en": "Raw material"},
              "local-labour": {"vi": "Lao động", "en": "Labour"},
              "story": {"vi": "Câu chuyện", "en": "Story"},
              "story-structure": {"vi": "Cấu trúc câu chuyện", "en": "Structure of the story"},
              "safety": {"vi": "An toàn", "en": "Safety"},
              "digital": {"vi": "Chuyển đổi số", "en": "Digital work"}
            },
            "notes": {},
            "disqualifiers": {},
            "ladders": {
              "two": [{"vi": "Thấp", "en": "Low"}, {"vi": "Cao", "en": "High"}],
              "three": [{"vi": "Thấp", "en": "Low"}, {"vi": "Vừa", "en": "Middle"}, {"vi": "Cao", "en": "High"}],
              "four": [{"vi": "Thấp", "en": "Low"}, {"vi": "Vừa", "en": "Middle"}, {"vi": "Khá", "en": "Fair"}, {"vi": "Cao", "en": "High"}]
            }
          },
          "forms": [
            {"set": 1, "disqualifiers": [], "parts": {
              "X": [{"code": "1", "key": "resources", "max": 50, "criteria": [
                {"code": "1.1", "key": "local-origin", "max": 30, "levels": ["0", "10***", "20****", "30*****"], "ladder": "four"},
                {"code": "1.2", "key": "local-labour", "max": 20, "levels": ["5", "10", "20"], "ladder": "three"}
              ]}],
              "M": [{"code": "2", "key": "market", "max": 30, "criteria": [
                {"code": "2.1", "key": "story", "max": 10, "levels": ["0", "5", "10"], "ladder": "three"},
                {"code": "2.2", "key": "story-structure", "max": 20, "appliesIf": {"criterion": "2.1", "aboveLevel": 1}, "levels": ["4", "20"], "ladder": "two"}
              ]}],
              "Q1": [{"code": "3", "key": "safety", "max": 25, "criteria": [
                {"code": "3.1", "key": "safety", "max": 25, "levels": ["0", "10", "25****"], "ladder": "three", "haltsWhenZero": true}
              ]}],
              "D": [{"code": "4", "key": "digital", "max": 15, "criteria": [
                {"code": "4.1", "key": "digital", "max": 15, "cases": [{"case": "a", "levels": ["5", "15"], "ladder": "two"}, {"case": "b", "levels": ["2", "3", "15"], "ladder": "three"}]}
              ]}]
            }},
            {"set": 2, "totalsOnly": {"vi": "Chỉ có tổng", "en": "Only totals"}, "disqualifiers": [], "parts": {"X": [], "M": [], "Q1": [], "D": []}}
          ]
        }
        """;

    /// <summary>The rules of the package and this decision.</summary>
    public static RuleBook Book { get; } = Load();

    public static Rubric Form => Book.RubricFor(Decision, 1);

    /// <summary>The rules of the package and the decision with a change.</summary>
    public static RuleBook Load(Action<JsonNode>? change = null)
    {
        var file = JsonNode.Parse(Text)!;
        change?.Invoke(file);
        return RuleBook.Default.With(RuleFiles.Load(file));
    }

    /// <summary>A card of set 1 from words such as <c>1.1=4 4.1b=2</c>; every other criterion was looked at and got nothing.</summary>
    public static Scorecard Card(string ticks)
    {
        var levels = ticks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tick => tick.Split('=')).ToDictionary(tick => tick[0], tick => int.Parse(tick[1], System.Globalization.CultureInfo.InvariantCulture));
        return Card(levels, [.. Form.Criteria.Where(criterion => !criterion.Ladders.Any(ladder => levels.ContainsKey(ladder.Code))).Select(criterion => criterion.Code)]);
    }

    public static Scorecard Card(Dictionary<string, int> levels, params string[] answeredNone) =>
        new() { Decision = Decision, ProductSet = 1, Levels = levels, AnsweredNone = answeredNone };

    public static PartTotals Totals(Fraction x, Fraction m, Fraction q1, Fraction d) => new([new("X", x), new("M", m), new("Q1", q1), new("D", d)]);

    /// <summary>A card of set 2.</summary>
    public static Scorecard Card(PartTotals totals) => new() { Decision = Decision, ProductSet = 2, PartTotals = totals };
}
