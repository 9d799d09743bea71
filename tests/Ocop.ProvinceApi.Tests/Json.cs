using System.Text.Json.Nodes;

namespace Ocop.ProvinceApi.Tests;

/// <summary>Short words for what tests look up in answers.</summary>
internal static class Json
{
    public static JsonNode At(this JsonNode node, string path)
    {
        var found = node;
        foreach (var step in path.Split('.')) found = (int.TryParse(step, out var index) && found is JsonArray array ? array[index] : found[step]) ?? throw new InvalidOperationException($"no {path} in {node}");
        return found;
    }

    public static T Value<T>(this JsonNode node, string path) => node.At(path).GetValue<T>();

    public static IReadOnlyList<JsonNode> Items(this JsonNode node, string path = "items") => [.. node.At(path).AsArray().Select(item => item!)];

    public static IReadOnlyList<string> Entries(this JsonNode problem) => [.. problem.Items("problems").Select(each => each.Value<string>("entry"))];
}
