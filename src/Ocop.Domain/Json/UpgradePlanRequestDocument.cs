using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Planning;
using static System.FormattableString;

namespace Ocop.Domain.Json;

/// <summary>A question for an upgrade plan on the wire. A member that is missing stays null or default; one that is written as null is refused.</summary>
internal sealed class UpgradePlanRequestDocument
{
    public ScorecardDocument Card { get; init; } = null!;

    [JsonConverter(typeof(WrittenNumberConverter))]
    public int? To { get; init; }

    public JsonElement Costs { get; init; }

    public UpgradePlanRequest ToRequest()
    {
        if (Card is null) throw Problem("$.card", "thiếu; cần một phiếu", "missing; expected a scorecard");
        if (To is not { } stars) throw Problem("$.to", "thiếu; cần số sao từ 1 đến 5", "missing; expected a number of stars from 1 to 5");
        if (stars is < 1 or > 5) throw Problem("$.to", Invariant($"{stars} không phải số sao; cần từ 1 đến 5"), Invariant($"{stars} is not a number of stars; expected 1 to 5"));
        var card = Entries.Under("$.card", Card, document => document.ToScorecard());
        return new UpgradePlanRequest(card, stars, Costs.ValueKind == JsonValueKind.Undefined ? null : ReadCosts(Costs, "$.costs"));
    }

    public static UpgradePlanCosts ReadCosts(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Problem(path, "cần một đối tượng: mã tiêu chí và danh sách chi phí", "expected an object of criterion codes and lists of costs");
        var steps = new Dictionary<string, IReadOnlyList<int?>>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var code = Name(member, path);
            var entry = $"{path}['{code}']";
            if (steps.ContainsKey(code)) throw Problem(entry, "thành phần lặp lại; cần mỗi thành phần một lần", "repeated member; expected each member once");
            if (member.Value.ValueKind != JsonValueKind.Array) throw Problem(entry, "cần một danh sách chi phí, mỗi mức một chi phí", "expected a list of costs, one for each level");
            steps.Add(code, member.Value.EnumerateArray().Select((cost, i) => ReadCost(cost, $"{entry}[{i}]")).ToArray());
        }

        return new UpgradePlanCosts(steps);
    }

    // The parser checks the form of names and not their text: bytes that are not UTF-8 and half a pair of surrogates come out here.
    private static string Name(JsonProperty member, string path)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException exception)
        {
            throw JsonProblems.NotUtf8(path, exception);
        }
    }

    private static int? ReadCost(JsonElement cost, string entry)
    {
        if (cost.ValueKind == JsonValueKind.Null) return null;
        return cost.ValueKind == JsonValueKind.Number && cost.TryGetInt32(out var value) && value >= 0
            ? value
            : throw Problem(entry, "cần số nguyên từ 0 đến 2147483647, hoặc null cho bước không làm được", "expected a whole number from 0 to 2147483647, or null for a step that cannot be taken");
    }

    private static InvalidEntryException Problem(string entry, string vietnamese, string english) => new(entry, new BilingualText(vietnamese, english));
}
