using System.Globalization;
using System.Text;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Where a reader stands in a document, and what was wrong so far. The text of a path is made only for a problem.</summary>
internal sealed class DocumentProblems
{
    /// <summary>The most problems that are listed; reading ends with the next one.</summary>
    public const int Limit = RuleDataException.MostProblems;

    private const int LongestName = 40;

    private readonly List<DocumentProblem> problems = [];
    private Step[] steps = new Step[16];
    private int depth;

    /// <summary>Gets the problems in the order in which they were met.</summary>
    public IReadOnlyList<DocumentProblem> All => problems;

    /// <summary>Gets a value indicating whether as many are listed as there may be.</summary>
    public bool IsFull => problems.Count >= Limit;

    /// <summary>Goes to a member of the object that the reader stands in.</summary>
    public void Enter(string name) => Push(new Step(name, -1));

    /// <summary>Goes to a value of the list that the reader stands in.</summary>
    public void Enter(int index) => Push(new Step(null, index));

    /// <summary>Goes back to the object or list.</summary>
    public void Leave() => depth--;

    /// <summary>Adds a problem of the entry that the reader stands on.</summary>
    public void Add(BilingualText problem) => problems.Add(new DocumentProblem(Path(), problem));

    /// <summary>Forgets what was wrong so far.</summary>
    public void Clear() => problems.Clear();

    private static void AppendName(StringBuilder path, string name)
    {
        if (IsPlain(name))
        {
            path.Append('.').Append(name);
            return;
        }

        // A name is not an entry's own text: it is cut where it is long, and what a screen could not show is written as an escape.
        path.Append("['");
        for (var i = 0; i < name.Length && i < LongestName; i++)
        {
            var c = name[i];
            if (c is '\'' or '\\') path.Append('\\').Append(c);
            else if (char.IsSurrogate(c) || VisibleText.IsHidden(name, i) || (char.IsWhiteSpace(c) && c != ' ')) path.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else path.Append(c);
        }

        path.Append(name.Length <= LongestName ? "']" : "…']");
    }

    private static bool IsPlain(string name)
    {
        if (name.Length is 0 or > LongestName) return false;
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '$')) return false;
        }

        return true;
    }

    private string Path()
    {
        var path = new StringBuilder("$");
        for (var i = 0; i < depth; i++)
        {
            if (steps[i].Name is { } name) AppendName(path, name);
            else path.Append('[').Append(steps[i].Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return path.ToString();
    }

    private void Push(Step step)
    {
        if (depth == steps.Length) Array.Resize(ref steps, depth * 2);
        steps[depth++] = step;
    }

    private readonly record struct Step(string? Name, int Index);
}
