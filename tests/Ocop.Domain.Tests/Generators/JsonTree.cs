using System.Text;
using System.Text.Json;

namespace Ocop.Domain.Tests.Generators;

/// <summary>JSON as it is written and not as it is read: members keep their order and may repeat, and a name, a text or a number is any text at all.</summary>
/// <remarks>A place is told by the number of the member or element at each step from the root.</remarks>
public abstract record JsonTree
{
    /// <summary>Gets what the value consists of: members of an object, elements of a list, nothing of anything else.</summary>
    public abstract IReadOnlyList<JsonTree> Children { get; }

    /// <summary>Reads JSON that is right.</summary>
    public static JsonTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    /// <summary>Writes a text so that JSON reads it as it is, except that half of a pair of surrogates stays one.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text) quoted.Append(c is '"' or '\\' or < ' ' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString());
        return quoted.Append('"').ToString();
    }

    public JsonTree At(IEnumerable<int> place) => place.Aggregate(this, (tree, i) => tree.Children[i]);

    /// <summary>Returns the tree with another value at a place.</summary>
    public JsonTree With(IReadOnlyList<int> place, Func<JsonTree, JsonTree> change) =>
        place.Count == 0 ? change(this) : WithChild(place[0], Children[place[0]].With([.. place.Skip(1)], change));

    /// <summary>Gets every place but the root, the nearer ones first.</summary>
    public IEnumerable<int[]> Places()
    {
        var level = new List<int[]> { Array.Empty<int>() };
        while (level.Count > 0)
        {
            level = [.. level.SelectMany(place => At(place).Children.Select((_, i) => place.Append(i).ToArray()))];
            foreach (var place in level) yield return place;
        }
    }

    /// <summary>Returns the tree without a member or an element.</summary>
    public abstract JsonTree WithoutChild(int index);

    protected abstract JsonTree WithChild(int index, JsonTree child);

    private static JsonTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObjectTree([.. element.EnumerateObject().Select(member => new JsonMember(Quote(member.Name), Of(member.Value)))]),
        JsonValueKind.Array => new JsonListTree([.. element.EnumerateArray().Select(Of)]),
        _ => new JsonLeaf(element.GetRawText()),
    };
}

/// <summary>An object.</summary>
public sealed record JsonObjectTree(IReadOnlyList<JsonMember> Members) : JsonTree
{
    public override IReadOnlyList<JsonTree> Children => [.. Members.Select(member => member.Value)];

    public override JsonTree WithoutChild(int index) => new JsonObjectTree(CardParts.Without(Members, index));

    public override string ToString() => "{" + string.Join(",", Members) + "}";

    protected override JsonTree WithChild(int index, JsonTree child) => new JsonObjectTree([.. Members.Select((member, i) => i == index ? member with { Value = child } : member)]);
}

/// <summary>A member of an object, its name as it is written, with the quotes.</summary>
public sealed record JsonMember(string Name, JsonTree Value)
{
    /// <summary>Gets the name without its quotes.</summary>
    public string Bare => Name[1..^1];

    public override string ToString() => $"{Name}:{Value}";
}

/// <summary>A list.</summary>
public sealed record JsonListTree(IReadOnlyList<JsonTree> Elements) : JsonTree
{
    public override IReadOnlyList<JsonTree> Children => Elements;

    public override JsonTree WithoutChild(int index) => new JsonListTree(CardParts.Without(Elements, index));

    public override string ToString() => "[" + string.Join(",", Elements) + "]";

    protected override JsonTree WithChild(int index, JsonTree child) => new JsonListTree([.. Elements.Select((element, i) => i == index ? child : element)]);
}

/// <summary>A text, a number, true, false or null as it is written, or anything that stands in its place.</summary>
public sealed record JsonLeaf(string Raw) : JsonTree
{
    public override IReadOnlyList<JsonTree> Children => [];

    public override JsonTree WithoutChild(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, "Nothing is in a leaf.");

    public override string ToString() => Raw;

    protected override JsonTree WithChild(int index, JsonTree child) => throw new ArgumentOutOfRangeException(nameof(index), index, "Nothing is in a leaf.");
}
