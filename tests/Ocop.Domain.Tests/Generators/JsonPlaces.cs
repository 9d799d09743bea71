using System.Text;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Places in documents: how their entries are named, and what their format says of them.</summary>
internal static class JsonPlaces
{
    /// <summary>Returns the path by which an error names a place.</summary>
    public static string Path(WireDocument document, IReadOnlyList<int> place) => Follow(document, place).Path;

    /// <summary>Returns the entry at which a bent document must be refused, or null where the format does not say, or allows it.</summary>
    public static string? Refused(BentDocument bent)
    {
        var (document, place, bend) = bent;
        if (place.Count == 0) return null;
        var (path, pattern) = Follow(document, place);
        var (parentPath, parentPattern) = Follow(document, [.. place.Take(place.Count - 1)]);
        var parent = document.Tree.At(place.Take(place.Count - 1));
        var isMember = parent is JsonObjectTree;
        var isTable = WireFormats.IsTable(document.Format, parentPattern) || WireFormats.IsTableOfParts(document.Format, parentPattern);
        // Without a known outcome nothing of a rating can be read: it alone is named.
        var isOutcome = document.Format == WireFormat.Rating && pattern == "$.outcome";
        switch (bend.Kind)
        {
            case BendKind.Removed when isMember && WireFormats.IsRequired(document.Format, pattern):
                return path;
            case BendKind.Removed when pattern.EndsWith("partTotals", StringComparison.Ordinal):
                // They stand in the place of the levels.
                return parentPath + ".levels";
            case BendKind.Added when isMember && !isTable && IsPlain(bend.Raw):
            case BendKind.Renamed when isMember && !isTable && !isOutcome && IsPlain(bend.Raw):
                return $"{parentPath}.{bend.Raw[1..^1]}";
            case BendKind.Repeated when isMember:
                return path;
            case BendKind.Replaced when bend.Raw == "null":
                return WireFormats.IsNullable(document.Format, pattern) ? null : path;
            case BendKind.Replaced when IsOfTwoTypes(document, pattern, bend.Raw):
                return null;
            case BendKind.Replaced when JsonGenerators.OtherTypes(document.Tree.At(place)).Contains(bend.Raw):
                return path;
            default:
                return null;
        }
    }

    // Points of parts may have decimals but in a council, a quorum is a number or a share, and lines of a list may stand as one number.
    private static bool IsOfTwoTypes(WireDocument document, string pattern, string raw) => raw switch
    {
        "1.5" => document.Format != WireFormat.Council && (pattern.EndsWith("partTotals{}", StringComparison.Ordinal) || pattern is "$.parts{}" or "$.total"),
        "5" => pattern == "$.rules.quorum" || pattern.EndsWith(".levels{}", StringComparison.Ordinal),
        _ => false,
    };

    // A name that no format has and that a path writes after a dot.
    private static bool IsPlain(string raw) => JsonGenerators.UnknownNames.Contains(raw);

    private static (string Path, string Pattern) Follow(WireDocument document, IReadOnlyList<int> place)
    {
        var (path, pattern) = (new StringBuilder("$"), new StringBuilder("$"));
        var tree = document.Tree;
        foreach (var i in place)
        {
            if (tree is JsonObjectTree members)
            {
                var name = members.Members[i].Bare;
                var isTable = WireFormats.IsTable(document.Format, pattern.ToString());
                path.Append(isTable ? $"['{name}']" : "." + name);
                pattern.Append(isTable || WireFormats.IsTableOfParts(document.Format, pattern.ToString()) ? "{}" : "." + name);
            }
            else
            {
                path.Append('[').Append(i).Append(']');
                pattern.Append("[]");
            }

            tree = tree.Children[i];
        }

        return (path.ToString(), pattern.ToString());
    }
}
