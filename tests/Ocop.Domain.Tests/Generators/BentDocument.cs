using System.Text;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A document that its format allows.</summary>
public sealed record WireDocument(WireFormat Format, JsonTree Tree)
{
    public override string ToString() => $"{Format} {Tree}";
}

/// <summary>A document of a wire format that is bent at one place.</summary>
public sealed record BentDocument(WireDocument Document, IReadOnlyList<int> Place, Bend Bend)
{
    public string Text => Bend.Of(Document.Tree, Place).ToString();

    public override string ToString() => $"{Document.Format} {Bend} at {JsonPlaces.Path(Document, Place)}: {Text}";
}

/// <summary>A document bent so that its format does not allow it, and the entry that is wrong then.</summary>
public sealed record RefusedDocument(BentDocument Bent)
{
    public string Entry => JsonPlaces.Refused(Bent)!;

    public override string ToString() => $"{Bent} is refused at {Entry}";
}

/// <summary>The bytes of a document, cut before one of them or with one of them changed.</summary>
public sealed record BrokenDocument(WireDocument Document, int At, byte? By)
{
    public byte[] Bytes
    {
        get
        {
            var bytes = Encoding.UTF8.GetBytes(Document.Tree.ToString());
            if (By is not { } changed) return bytes[..At];
            bytes[At] = changed;
            return bytes;
        }
    }

    public override string ToString() => By is null ? $"{Document.Format} cut at byte {At}: {Encoding.UTF8.GetString(Bytes)}" : $"{Document} with byte {At} as {By:x2}";
}

/// <summary>What is bent at a place: a member or an element, or the whole document.</summary>
/// <param name="Kind">How.</param>
/// <param name="Raw">The name or the value that is written there, with the quotes that it has.</param>
public sealed record Bend(BendKind Kind, string Raw)
{
    public JsonTree Of(JsonTree tree, IReadOnlyList<int> place)
    {
        if (Kind == BendKind.Replaced) return tree.With(place, _ => new JsonLeaf(Raw));
        var at = place[^1];
        return tree.With([.. place.Take(place.Count - 1)], parent => (Kind, parent) switch
        {
            (BendKind.Removed, _) => parent.WithoutChild(at),
            (BendKind.Renamed, JsonObjectTree members) => new JsonObjectTree([.. members.Members.Select((member, i) => i == at ? member with { Name = Raw } : member)]),
            (BendKind.Added, JsonObjectTree members) => new JsonObjectTree([.. members.Members.Take(at), new JsonMember(Raw, new JsonLeaf("1")), .. members.Members.Skip(at)]),
            (_, JsonObjectTree members) => new JsonObjectTree([.. members.Members, members.Members[at]]),
            _ => new JsonListTree([.. parent.Children.Take(at), parent.Children[at], .. parent.Children.Skip(at)]),
        });
    }

    public override string ToString() => Raw.Length == 0 ? Kind.ToString() : $"{Kind} {(Raw.Length > 60 ? Raw[..60] + "..." : Raw)}";
}

/// <summary>How a place is bent.</summary>
public enum BendKind
{
    /// <summary>A member or an element is left out.</summary>
    Removed,

    /// <summary>A member has another name.</summary>
    Renamed,

    /// <summary>A member stands before it that there is not.</summary>
    Added,

    /// <summary>A member stands once more at the end, an element beside itself.</summary>
    Repeated,

    /// <summary>Something else stands there: null, a value of another type, a nasty text, a number at an edge.</summary>
    Replaced,
}
