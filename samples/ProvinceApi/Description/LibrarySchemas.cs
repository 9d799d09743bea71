using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Samples.ProvinceApi.Answers;

namespace Ocop.Domain.Samples.ProvinceApi.Description;

/// <summary>The schemas of the library's own formats: a description made of a type alone sees nothing of them.</summary>
internal static class LibrarySchemas
{
    private const string Components = "#/components/schemas/";

    private static readonly Dictionary<string, Type> Types = typeof(RuleBook).Assembly.GetExportedTypes()
        .Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Puts the library's schemas into a description, in the place of what is seen of their types.</summary>
    public static void PutInto(JsonNode description)
    {
        var schemas = description["components"]!["schemas"]!.AsObject();
        foreach (var name in schemas.Select(schema => schema.Key).ToArray())
        {
            if (Find(name) is { } schema) schemas[name] = schema;
        }
    }

    private static JsonObject? Find(string name)
    {
        var type = name == nameof(StoredResult) ? typeof(CouncilResult) : Types.GetValueOrDefault(name);
        if (type is null) return null;
        var schema = JsonNode.Parse(OcopJson.Schema(type))!.AsObject();
        schema.Remove("$schema");
        Rebase(schema, Components + name);
        return schema;
    }

    // What a schema says of its own parts stands in a larger document now.
    private static void Rebase(JsonNode? node, string root)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToArray())
                {
                    if (name == "$ref" && value?.GetValueKind() == JsonValueKind.String) members[name] = root + value.GetValue<string>()[1..];
                    else Rebase(value, root);
                }

                break;
            case JsonArray items:
                foreach (var item in items) Rebase(item, root);
                break;
        }
    }
}
