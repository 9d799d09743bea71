using System.Text.Json;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A member in which a stored rating differs from that of today.</summary>
/// <param name="Member">Its path in the rating; <c>columns.</c> before it for what was copied from the rating, <c>card</c> for the card.</param>
/// <param name="Then">What is stored, as JSON; null where it is not there.</param>
/// <param name="Now">What it would be today; null where it is not there.</param>
internal sealed record AuditDifference(string Member, string? Then, string? Now)
{
    // They change with every new version of the rules and say nothing of the product.
    private static readonly string[] Versions = ["$.dataVersion", "$.checkedOn"];

    /// <summary>Compares two ratings in their wire format.</summary>
    public static IReadOnlyList<AuditDifference> Between(string then, string now)
    {
        var (stored, today) = (Members(then), Members(now));
        return
        [
            .. stored.Keys.Union(today.Keys)
                .Where(member => !Versions.Contains(member) && stored.GetValueOrDefault(member) != today.GetValueOrDefault(member))
                .Select(member => new AuditDifference(member, stored.GetValueOrDefault(member), today.GetValueOrDefault(member))),
        ];
    }

    private static Dictionary<string, string> Members(string json)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json);
        Walk("$", document.RootElement);
        return members;

        void Walk(string path, JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object when element.EnumerateObject().Any():
                    foreach (var member in element.EnumerateObject()) Walk($"{path}.{member.Name}", member.Value);
                    break;
                case JsonValueKind.Array when element.GetArrayLength() > 0:
                    foreach (var (index, item) in element.EnumerateArray().Index()) Walk($"{path}[{index}]", item);
                    break;
                default:
                    members[path] = element.GetRawText();
                    break;
            }
        }
    }
}
