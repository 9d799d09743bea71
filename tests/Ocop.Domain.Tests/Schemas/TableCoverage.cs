using System.Text.Json;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Schemas;

/// <summary>Which rows of a table some documents have used: a row that no document uses says nothing true.</summary>
internal sealed class TableCoverage
{
    private readonly Dictionary<string, bool> used = [];

    // A table that leads back to itself has one name.
    private readonly Dictionary<Shape, string> names = [];

    /// <summary>Gets what no document had: a member, a null, a value beside null, a document without an optional member, an outcome.</summary>
    public IEnumerable<string> Unused => used.Where(each => !each.Value).Select(each => each.Key).Order(StringComparer.Ordinal);

    public void Add(string name, Shape shape, JsonElement json)
    {
        if (shape.IsNullable)
        {
            Use(name + ": null", json.ValueKind == JsonValueKind.Null);
            Use(name + ": a value", json.ValueKind != JsonValueKind.Null);
            if (json.ValueKind == JsonValueKind.Null) return;
        }

        // What is read too is proved by reading.
        if (shape is not WrittenShape) return;
        switch (shape.Kind)
        {
            case ShapeKind.Object:
                if (!names.TryAdd(shape, name)) name = names[shape];
                foreach (var member in shape.Members) Add(name, member, json);
                break;
            case ShapeKind.List:
                Use(name + ": an item", json.GetArrayLength() > 0);
                foreach (var item in json.EnumerateArray()) Add(name + "[]", shape.Item!, item);
                break;
            case ShapeKind.Dictionary:
                foreach (var member in json.EnumerateObject()) Add(name + ".*", shape.Item!, member.Value);
                break;
            case ShapeKind.Union:
                // The outcomes share most of their members.
                for (var i = 0; i < shape.Cases.Count; i++)
                {
                    var fits = Fits(shape.Cases[i], json);
                    Use($"{name}: case {i}", fits);
                    if (fits) Add(name, shape.Cases[i], json);
                }

                break;
        }
    }

    private static bool Fits(Shape shape, JsonElement json) => shape.Kind switch
    {
        ShapeKind.WholeNumber => json.ValueKind == JsonValueKind.Number,
        ShapeKind.List => json.ValueKind == JsonValueKind.Array,
        _ => FitsTable(shape, json),
    };

    private static bool FitsTable(Shape shape, JsonElement json) =>
        shape.Members.Count > 0
        && json.EnumerateObject().All(member => shape.Members.Any(row => row.Name == member.Name && (row.Shape.Words.Count != 1 || row.Shape.Words[0] == member.Value.GetString())));

    private void Add(string name, Member row, JsonElement json)
    {
        var isThere = json.TryGetProperty(row.Name, out var value);
        var path = name + "." + row.Name;
        Use(path, isThere);
        if (!row.IsRequired) Use(path + ": none", !isThere);
        if (isThere) Add(path, row.Shape, value);
    }

    private void Use(string name, bool isUsed) => used[name] = isUsed || (used.TryGetValue(name, out var before) && before);
}
