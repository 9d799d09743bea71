using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>What a doc comment of the library says of the law: the lines that begin with <c>Law:</c>.</summary>
/// <param name="Type">The type that is documented, or that declares the member.</param>
/// <param name="Member">How the member is called, such as <c>Rated</c> or <c>RuleBook.RoundFor</c>.</param>
/// <param name="Summary">The first sentence of the comment.</param>
/// <param name="Places">Where it says that the rule stands.</param>
internal sealed partial record LawComment(Type Type, string Member, string Summary, IReadOnlyList<LegalReference> Places)
{
    private const string Mark = "Law:";

    private static readonly Assembly Library = typeof(RuleBook).Assembly;

    /// <summary>Gets those of all public types and members, in the order of the documentation file of the build.</summary>
    public static IReadOnlyList<LawComment> All { get; } = [.. Read()];

    /// <summary>Finds the public type or member of a name such as <c>RuleBook.RoundFor</c>.</summary>
    public static bool Exists(string name)
    {
        var parts = name.Split('.');
        return parts.Length is 1 or 2
            && Array.Find(Library.GetExportedTypes(), type => NameOf(type) == parts[0]) is { } found
            && (parts.Length == 1 || found.GetMember(parts[1]).Length > 0);
    }

    /// <summary>Returns the name of a type without the number of its parameters.</summary>
    public static string NameOf(Type type) => type.Name.Split('`')[0];

    /// <summary>Returns the text of the comments of all public types, by the name of the type.</summary>
    public static IReadOnlyDictionary<string, string> Summaries() => Members()
        .Where(member => member.Id.StartsWith("T:", StringComparison.Ordinal) && Library.GetType(member.Id[2..]) is { IsPublic: true })
        .ToDictionary(member => NameOf(Library.GetType(member.Id[2..])!), member => Text(member.Comment.Element("summary")));

    /// <summary>Returns the places that a line names: <c>Decision 26/2026/QĐ-TTg, Articles 4 and 7; Decisions 1048/QĐ-TTg and 148/QĐ-TTg, Annex II</c> are four.</summary>
    public static IReadOnlyList<LegalReference> PlacesOf(string line)
    {
        List<LegalReference> places = [], instruments = [], last = [];
        var isAfterInstrument = false;
        foreach (Match token in Token().Matches(line))
        {
            if (token.Groups["stop"].Success)
            {
                isAfterInstrument = false;
                continue;
            }

            if (token.Groups["number"].Success)
            {
                if (!isAfterInstrument) instruments = [];
                instruments.Add(new LegalReference(token.Groups["number"].Value, Kind(token.Groups["kind"].Value)));
                places.Add(instruments[^1]);
                last = [];
                isAfterInstrument = true;
                continue;
            }

            var word = token.Groups["word"].Value;
            var values = Value().Matches(token.Groups["values"].Value).Select(value => value.Value);
            var within = word is "Article" or "Annex" ? instruments : last.Count > 0 ? last : throw new FormatException($"'{token.Value}' is of no article or annex: {line}");
            if (instruments.Count == 0) throw new FormatException($"'{token.Value}' is of no instrument: {line}");
            last = [.. within.SelectMany(_ => values, (place, value) => Narrowed(place, word, value))];
            places.RemoveAll(within.Contains);
            places.AddRange(last);
            isAfterInstrument = false;
        }

        return places.Count > 0 ? places : throw new FormatException("No place in the law: " + line);
    }

    private static IEnumerable<LawComment> Read()
    {
        foreach (var (id, comment) in Members())
        {
            // A paragraph where there are some, else the element itself.
            var lines = comment.Descendants().Where(element => !element.Descendants("para").Any() && element.Value.Contains(Mark, StringComparison.Ordinal)).Select(Text).ToArray();
            if (lines.Length == 0 || Owner(id) is not { IsPublic: true } type) continue;
            var member = id[0] == 'T' ? NameOf(type) : $"{NameOf(type)}.{id.Split('(')[0].Split('.')[^1]}";
            if (!Exists(member)) continue;
            var places = lines.SelectMany(line => PlacesOf(line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..])).Distinct().ToArray();
            yield return new LawComment(type, member, FirstSentence(Text(comment.Element("summary"))), places);
        }
    }

    private static IEnumerable<(string Id, XElement Comment)> Members() =>
        XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member").Select(member => (member.Attribute("name")!.Value, member));

    private static Type? Owner(string id)
    {
        var name = id[2..].Split('(')[0];
        return Library.GetType(id[0] == 'T' ? name : name[..name.LastIndexOf('.')]);
    }

    private static LegalReference Narrowed(LegalReference place, string word, string value) => word switch
    {
        "Article" => place with { Article = value },
        "Annex" => place with { Annex = value },
        "clause" => place with { Clause = value },
        "point" => place with { Point = value },
        "set" => place with { ProductSet = int.Parse(value, CultureInfo.InvariantCulture) },
        _ => place with { Criterion = value },
    };

    private static LegalInstrumentKind Kind(string word) => word switch
    {
        "Decree" => LegalInstrumentKind.Decree,
        "Law" => LegalInstrumentKind.Law,
        "Resolution" => LegalInstrumentKind.Resolution,
        _ => LegalInstrumentKind.Decision,
    };

    // What a comment refers to is named by its last word.
    private static string Text(XElement? element) => element is null ? string.Empty : Blank().Replace(string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("cref")?.Value.Split('(')[0].Split('.')[^1] ?? see.Attribute("langword")?.Value ?? string.Empty,
        _ => string.Empty,
    })), " ").Trim();

    private static string FirstSentence(string text)
    {
        var end = SentenceEnd().Match(text);
        return end.Success ? text[..end.Index] : text.TrimEnd('.');
    }

    [GeneratedRegex(@"(?<stop>;|\. )|(?<kind>Decision|Decree|Law|Resolution)s? (?<number>\d[\d/]*/[A-ZĐ][\w-]*)|\band (?<number>\d[\d/]*/QĐ-TTg)|\b(?<word>Article|Annex|clause|point|set|criterion)(?:s|es)? (?<values>[\dIVXa-eđ.]*[\dIVXa-eđ]\b(?:(?:, | and |, and )(?:\d+|[IVX]+|[a-eđ])\b(?!/))*)")]
    private static partial Regex Token();

    [GeneratedRegex(@"[\dIVXa-eđ.]*[\dIVXđ]\b|\b[a-eđ]\b")]
    private static partial Regex Value();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\.(?= [A-Z])")]
    private static partial Regex SentenceEnd();
}
