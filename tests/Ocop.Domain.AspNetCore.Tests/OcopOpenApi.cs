using System.Text.Json.Nodes;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

internal static class OcopOpenApi
{
    /// <summary>Describes the API: its schemas are those by which the library reads and writes.</summary>
    public static JsonObject Describe() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "OCOP ratings", ["version"] = "1" },
        ["paths"] = new JsonObject { ["/ratings"] = new JsonObject { ["post"] = Operation(typeof(Scorecard), typeof(Rating)) } },
    };

    private static JsonObject Operation(Type question, Type answer) => new()
    {
        ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Json(question) },
        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = answer.Name, ["content"] = Json(answer) } },
    };

    private static JsonObject Json(Type type) => new() { ["application/json"] = new JsonObject { ["schema"] = JsonNode.Parse(OcopJson.Schema(type)) } };
}
