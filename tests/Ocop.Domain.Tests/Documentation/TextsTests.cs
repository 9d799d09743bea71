using System.Text;
using System.Text.RegularExpressions;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>Every sentence that the library can say stands in the file of texts of its room, and on one page for a reader of the law.</summary>
public partial class TextsTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src", "Ocop.Domain");

    // The rooms whose sentences all stand in their file of texts; what is wrong with documents and what is wrong with rule files are two.
    private static readonly string[] Rooms = ["Rubrics", "Scoring", "Planning", "Councils", "Explanations", "Reports", "Regimes", "Dossiers", "Producers", "Time", "Targets", "Law", "Certificates", "Registry", "Json"];

    // What says nothing of its own: the root.
    private static readonly string[] Silent = ["."];

    // What knows letters, but says nothing.
    private const string Letters = "Internal";

    [Fact]
    public void Sentences_of_a_room_stand_in_its_file_of_texts()
    {
        foreach (var room in Rooms)
        {
            var files = Directory.GetFiles(Path.Combine(Source, room), "*.cs");
            Assert.Equal(room == "Json" ? 2 : 1, files.Count(IsTexts));
            Assert.Empty(files.Where(file => !IsTexts(file)).SelectMany(Sentences));
        }
    }

    [Fact]
    public void What_has_no_file_of_texts_says_nothing_of_its_own()
    {
        foreach (var folder in Silent)
        {
            var files = Directory.GetFiles(Path.Combine(Source, folder), "*.cs");
            Assert.NotEmpty(files);
            Assert.Empty(files.SelectMany(Sentences));
        }
    }

    [Fact]
    public void What_knows_letters_says_nothing() =>
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(Source, Letters), "*.cs").SelectMany(Sentences), sentence => sentence.TrimEnd().Count(c => c == ' ') > 1);

    [Fact]
    public void Every_room_is_one_of_these()
    {
        var rooms = Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Source, Path.GetDirectoryName(file)!))
            .Where(room => room.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Distinct();
        Assert.Equal([.. Rooms.Concat(Silent).Append(Letters).Order(StringComparer.Ordinal)], rooms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_texts_is_the_approved_one()
    {
        var page = new StringBuilder("# Texts\n\nEvery sentence that the library can say, room by room and in both languages, for a reader of the law. What stands in braces is filled in. Labels of the forms are in the sheets in the folder `forms` of the repository, readings of the law in [interpretations](interpretations.md); names of enumerations are data. This page is made from the source.\n");
        foreach (var room in Rooms)
        {
            page.Append("\n## ").Append(room).Append("\n\n| Vietnamese | English |\n| --- | --- |\n");
            var pairs = Texts(room).SelectMany(Pairs).Distinct().ToArray();
            Assert.NotEmpty(pairs);
            foreach (var (vietnamese, english) in pairs) page.Append("| ").Append(Cell(vietnamese)).Append(" | ").Append(Cell(english)).Append(" |\n");
        }

        Repository.AssertApprovedFile(Path.Combine(Repository.Root, "docs", "texts.md"), page.ToString());
    }

    [Fact]
    public void Every_sentence_has_both_languages()
    {
        foreach (var room in Rooms)
        {
            var texts = Texts(room).ToArray();
            var paired = texts.SelectMany(Pairs).SelectMany(pair => new[] { pair.Vietnamese, pair.English }).ToHashSet(StringComparer.Ordinal);
            var alone = texts.SelectMany(Literals).Select(literal => literal.Text).Where(literal => Vietnamese().IsMatch(literal) && !paired.Contains(literal)).ToArray();

            // What joins two labels stands by itself.
            Assert.All(alone, literal => Assert.InRange(literal.Length, 1, 10));
        }
    }

    private static IEnumerable<string> Texts(string room) =>
        Directory.GetFiles(Path.Combine(Source, room), "*.cs").Where(IsTexts).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static bool IsTexts(string file) => file.EndsWith("Texts.cs", StringComparison.Ordinal);

    private static IEnumerable<string> Sentences(string file) => Literals(File.ReadAllText(file))
        .Where(literal => Vietnamese().IsMatch(literal.Text) && !Number().IsMatch(literal.Text))
        .Select(literal => $"{Path.GetFileName(file)}: {literal.Text}");

    private static string Cell(string text) => text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Trim();

    // Two literals with nothing between them but a comma, or that both are written without a culture.
    private static IEnumerable<(string Vietnamese, string English)> Pairs(string source)
    {
        var literals = Literals(source).ToArray();
        for (var i = 1; i < literals.Length; i++)
        {
            var between = source[(literals[i - 1].Start + literals[i - 1].Length)..literals[i].Start];
            if (Between().IsMatch(between) && Vietnamese().IsMatch(literals[i - 1].Text)) yield return (literals[i - 1].Text, literals[i].Text);
        }
    }

    // The literals of a source, outermost ones only: what stands in the braces of one is part of it.
    private static IEnumerable<(int Start, int Length, string Text)> Literals(string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '/' && i + 1 < source.Length && source[i + 1] == '/')
            {
                i = source.IndexOf('\n', i);
                if (i < 0) yield break;
                continue;
            }

            if (source[i] == '\'')
            {
                i = source.IndexOf('\'', source[i + 1] == '\\' ? i + 3 : i + 1);
                continue;
            }

            var isInterpolated = source[i] == '$' && source[i + 1] == '"';
            if (source[i] != '"' && !isInterpolated) continue;
            var end = End(source, isInterpolated ? i + 2 : i + 1, isInterpolated);
            var start = isInterpolated ? i + 2 : i + 1;
            yield return (i, end - i + 1, source[start..end]);
            i = end;
        }
    }

    private static int End(string source, int from, bool isInterpolated)
    {
        var depth = 0;
        for (var i = from; ; i++)
        {
            switch (source[i])
            {
                case '\\' when depth == 0:
                    i++;
                    break;
                case '{' when isInterpolated:
                    depth++;
                    break;
                case '}' when isInterpolated:
                    depth--;
                    break;
                case '"' when depth == 0:
                    return i;
                case '"':
                    i = End(source, i + 1, isInterpolated: false);
                    break;
            }
        }
    }

    [GeneratedRegex("^\\s*(?:,|\\),\\s*Invariant\\()\\s*$")]
    private static partial Regex Between();

    // The number of an instrument is no sentence.
    [GeneratedRegex("^[0-9/]+[A-Z\\u0110]+(?:-[A-Za-z\\u0110]+)+$")]
    private static partial Regex Number();

    [GeneratedRegex("[\\u00C0-\\u1EF9]")]
    private static partial Regex Vietnamese();
}
