using System.Text.Json.Nodes;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Writes the JSON schema of rule files from the tables of members with which the library reads them.</summary>
/// <remarks>A file that amends another carries only what it changes, so that each table stands twice: whole, and with the members that say what the rest is about as the only ones that must be there.</remarks>
internal sealed class RuleFileSchema
{
    private const string Whole = "whole";
    private const string Change = "change";

    private readonly JsonObject definitions = [];
    private readonly Dictionary<Shape, string> names = [];

    public static JsonObject Write(Shape file)
    {
        var schema = new RuleFileSchema();
        var whole = schema.Reference(file, "file", isPartial: false);
        var change = schema.Reference(file, "file", isPartial: true);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Ocop.Domain rule file, format version 2",
            ["description"] = "What one legal instrument says. docs/adding-a-decision.md explains each block.",
            ["if"] = JsonNode.Parse("""{"properties": {"instrument": {"properties": {"amends": {"minItems": 1}}, "required": ["amends"]}}, "required": ["instrument"]}"""),
            ["then"] = change,
            ["else"] = whole,
            ["$defs"] = schema.definitions,
        };
    }

    private static JsonObject Text(Shape shape)
    {
        var text = new JsonObject { ["type"] = "string", ["description"] = shape.Expected.English };
        if (shape.Bounds is { } bounds) (text["minLength"], text["maxLength"]) = (bounds.Least, bounds.Most);
        return text;
    }

    private JsonObject Reference(Shape shape, string name, bool isPartial)
    {
        var key = Name(shape, name) + "-" + (isPartial ? Change : Whole);
        if (!definitions.ContainsKey(key))
        {
            // Known before its members are written, since a table may lead back to itself.
            definitions[key] = new JsonObject();
            definitions[key] = Object(shape, isPartial);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + key };
    }

    private string Name(Shape shape, string name)
    {
        if (names.TryGetValue(shape, out var known)) return known;
        var free = name;
        for (var i = 2; names.ContainsValue(free); i++) free = name + i;
        return names[shape] = free;
    }

    private JsonObject Object(Shape shape, bool isPartial)
    {
        var properties = new JsonObject();
        foreach (var member in shape.Members)
        {
            var value = Value(member.Shape, member.Name, isPartial);
            if (isPartial && !member.IsKey) value = OrNull(value);
            value["description"] = member.Description;
            properties[member.Name] = value;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. shape.Members.Where(member => isPartial ? member.IsKey : member.IsRequired).Select(member => JsonValue.Create(member.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Value(Shape shape, string name, bool isPartial)
    {
        var value = shape.Kind switch
        {
            ShapeKind.Text => Text(shape),
            ShapeKind.WholeNumber => new JsonObject { ["type"] = "integer", ["minimum"] = shape.Bounds!.Value.Least, ["maximum"] = shape.Bounds!.Value.Most },
            ShapeKind.Boolean => new JsonObject { ["type"] = "boolean" },
            ShapeKind.Date => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            ShapeKind.Word => new JsonObject { ["enum"] = new JsonArray([.. shape.Words.Select(word => JsonValue.Create(word))]) },
            ShapeKind.NumberOrText => new JsonObject { ["type"] = new JsonArray("number", "string") },
            ShapeKind.List => new JsonObject { ["type"] = "array", ["items"] = Value(shape.Item!, name, isPartial && shape.IsKeyed), ["maxItems"] = shape.Bounds!.Value.Most },
            ShapeKind.Dictionary => Dictionary(shape, name, isPartial),
            _ => Reference(shape, name, isPartial),
        };
        return shape.IsNullable ? OrNull(value) : value;
    }

    private JsonObject Dictionary(Shape shape, string name, bool isPartial)
    {
        var item = Value(shape.Item!, name, isPartial && !shape.IsWhole);
        if (isPartial && !shape.IsWhole) item = OrNull(item);
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = item, ["minProperties"] = shape.Bounds!.Value.Least, ["maxProperties"] = shape.Bounds!.Value.Most };
    }

    private static JsonObject OrNull(JsonObject value) => new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
}
