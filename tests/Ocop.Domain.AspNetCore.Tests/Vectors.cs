using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>Questions with their answers from the conformance vectors, which a second program agreed with; and how two answers are compared.</summary>
internal static class Vectors
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file of the vectors, the endpoint that answers its questions, and of how many lines one is asked.</summary>
    public static TheoryData<string, string, int> Files => new()
    {
        { "ratings.jsonl", "/ratings", 97 },
        { "plans.jsonl", "/plans", 47 },
        { "councils.jsonl", "/councils", 13 },
        { "certificates.jsonl", "/certificates", 13 },
    };

    /// <summary>Returns every so-manieth question of a file as it stands there, with its answer.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Read(string name, int every) => [.. Lines(name).Where((_, i) => i % every == 0).Select(Pair)];

    /// <summary>Returns the questions whose answer has an outcome, at most so many.</summary>
    public static IReadOnlyList<(string Question, string Answer)> Of(string name, string outcome, int most) =>
        [.. Lines(name).Where(line => line.Contains($"\":{{\"outcome\":\"{outcome}\",", StringComparison.Ordinal)).Select(Pair).Where(pair => pair.Answer.StartsWith($"{{\"outcome\":\"{outcome}\"", StringComparison.Ordinal)).Take(most)];

    /// <summary>Returns a document on one line with its members in order and its numbers as they are written, and nothing escaped that need not be.</summary>
    /// <remarks>Answers are compared without the version of the rule data, as the page of the vectors says.</remarks>
    public static string Canonical(string json) => WithoutVersion(JsonNode.Parse(json))!.ToJsonString(Plain);

    private static JsonNode? WithoutVersion(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                members.Remove("dataVersion");
                foreach (var member in members) WithoutVersion(member.Value);
                break;
            case JsonArray list:
                foreach (var element in list) WithoutVersion(element);
                break;
        }

        return node;
    }

    private static IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(Repository.Root, "tests", "Conformance", name));

    private static (string Question, string Answer) Pair(string line)
    {
        using var document = JsonDocument.Parse(line);
        var members = document.RootElement.EnumerateObject().Select(member => member.Value.GetRawText()).ToArray();
        return (members[0], members[1]);
    }
}
