using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests;

/// <summary>The rooms of the library, and what the source of a file says of the rooms that it uses.</summary>
internal static class Rooms
{
    /// <summary>The name here of what lies in no folder: the nouns that a host types first.</summary>
    public const string Root = "(root)";

    /// <summary>The files that know every room: a host asks them, and they ask the rooms.</summary>
    public static readonly IReadOnlyList<string> Facade = ["RuleBook.cs", "RuleFile.cs"];

    /// <summary>The one file that declares types of every room: it gives each its converter.</summary>
    public const string Converters = "WireTypes.cs";

    /// <summary>Returns whether a file of the root belongs to the facade: the book may stand in several files, a file for each field.</summary>
    public static bool IsFacade(string file) => Facade.Contains(file) || file.StartsWith("RuleBook.", StringComparison.Ordinal);

    /// <summary>The rooms in one line: each may use those before it and none after it.</summary>
    public static readonly IReadOnlyList<string> Line =
    [
        "Internal", Root, "Law", "Time", "Regimes", "Rubrics", "Scoring", "Planning", "Councils", "Explanations", "Reports",
        "Certificates", "Dossiers", "Producers", "Registry", "Targets", "Json",
    ];

    /// <summary>The folder that holds files of data and no source.</summary>
    public const string Data = "Data";

    // A directive may be global, static or an alias. Whatever stands first on the line, it names a room once for the whole file.
    private static readonly Regex Directive = new(@"\busing\s+(?:static\s+)?(?:@?\w+\s*=\s*)?(?:global\s*::\s*)?Ocop\s*\.\s*Domain\s*(?:\.\s*(\w+))?", RegexOptions.CultureInvariant);

    // From inside the library a room can be named by its last word, or from any word before it. A name after a dot is a member.
    private static readonly Regex Qualified = new(
        @"(?<![\w.@]|\.\s)(?:global\s*::\s*Ocop\s*\.\s*Domain\s*\.\s*|Ocop\s*\.\s*Domain\s*\.\s*|Domain\s*\.\s*)?(" + string.Join('|', Line.Where(room => room != Root)) + @")\s*\.\s*[A-Z_@]",
        RegexOptions.CultureInvariant);

    private static readonly Regex Namespace = new(@"^\s*namespace\s+(Ocop[\w.]*)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Word = new(@"\w+", RegexOptions.CultureInvariant);

    /// <summary>Returns what is wrong with the rooms that a file uses.</summary>
    /// <param name="room">The room in which the file lies.</param>
    /// <param name="text">The source. Comments count too: a cref binds like code, and a file that speaks of a later room knows of it.</param>
    /// <param name="rootTypes">The names of the types without a room, which need no directive.</param>
    public static IEnumerable<string> Breaches(string room, string text, IReadOnlyCollection<string> rootTypes)
    {
        var at = Place(room);
        if (at < 0) return [$"{room} is not a room"];
        var used = Directive.Matches(text).Select(match => match.Groups[1].Success ? match.Groups[1].Value : Root)
            .Concat(Qualified.Matches(text).Select(match => match.Groups[1].Value))
            .Concat(at == 0 && Word.Matches(text).Any(match => rootTypes.Contains(match.Value)) ? [Root] : []);
        var expected = room == Root ? "Ocop.Domain" : "Ocop.Domain." + room;
        return used.Distinct()
            .Select(other => Place(other) < 0 ? $"{room} uses {other}, which is not a room" : Place(other) > at ? $"{room} uses {other}" : null)
            .Concat(Namespace.Matches(text).Select(match => match.Groups[1].Value).Where(name => name != expected).Select(name => $"{room} declares {name}"))
            .OfType<string>();
    }

    private static int Place(string room) => Line.ToList().IndexOf(room);
}
