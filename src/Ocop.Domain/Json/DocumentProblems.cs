using System.Globalization;
using System.Text;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>Where a reader stands in a document, and what was wrong so far. The text of a path is made only for a problem.</summary>
/// <param name="limit">The most problems that are listed; reading ends with the next one.</param>
/// <param name="longestGiven">The most characters of a name or text that are shown of what was given.</param>
internal sealed class DocumentProblems(int limit = RuleDataException.MostProblems, int longestGiven = GivenText.Longest)
{
    private readonly List<DocumentProblem> problems = [];
    private readonly List<Step[]> places = [];
    private Step[] steps = new Step[8];
    private int depth;

    /// <summary>Gets the problems in the order in which they were met.</summary>
    public IReadOnlyList<DocumentProblem> All => problems;

    /// <summary>Gets a value indicating whether as many are listed as there may be.</summary>
    public bool IsFull => problems.Count >= limit;

    /// <summary>Gets a value indicating whether what was given, and what is missing, is shown with what is wrong with it: to hosts, who have no page of the format before them.</summary>
    public bool ShowsGiven { get; init; }

    /// <summary>Gets the most characters of a name or text that are shown of what was given.</summary>
    public int LongestGiven => longestGiven;

    /// <summary>Gets how many problems there are.</summary>
    public int Count => problems.Count;

    /// <summary>Goes to a member of the object that the reader stands in.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">What orders the members of its object; those of one place stand in the order of their names.</param>
    public void Enter(string name, int place = 0) => Push(new Step(name, place, IsCode: false));

    /// <summary>Goes to a member that is named by the code of a criterion.</summary>
    public void EnterCode(string code) => Push(new Step(code, 0, IsCode: true));

    /// <summary>Goes to a value of the list that the reader stands in.</summary>
    public void Enter(int index) => Push(new Step(null, index, IsCode: false));

    /// <summary>Goes back to the object or list.</summary>
    public void Leave() => depth--;

    /// <summary>Adds a problem of the entry that the reader stands on.</summary>
    public void Add(BilingualText problem, EntryProblemKind kind = EntryProblemKind.Other) => Add(string.Empty, problem, kind);

    /// <summary>Adds a problem of something under the entry that the reader stands on.</summary>
    /// <param name="rest">The rest of its path.</param>
    /// <param name="problem">What is wrong and what was expected.</param>
    /// <param name="kind">What kind of mistake it is.</param>
    public void Add(string rest, BilingualText problem, EntryProblemKind kind)
    {
        string? criterion = null;
        for (var i = 0; i < depth; i++)
        {
            if (steps[i].IsCode) criterion = steps[i].Name;
        }

        problems.Add(new DocumentProblem(Path() + rest, problem) { Kind = kind, Criterion = criterion });
        places.Add(steps.AsSpan(0, depth).ToArray());
    }

    /// <summary>Returns the problems in the order in which the format lists its members; what was told of one entry stays in order.</summary>
    public IReadOnlyList<EntryProblem> InOrder() =>
        Unchangeable.Wrap(Enumerable.Range(0, Math.Min(problems.Count, limit)).OrderBy(i => places[i], PlaceOrder.Instance).Select(i => problems[i].ToEntryProblem()).ToArray());

    /// <summary>Forgets what was wrong so far.</summary>
    public void Clear()
    {
        problems.Clear();
        places.Clear();
    }

    private string Path()
    {
        var path = new StringBuilder("$");
        for (var i = 0; i < depth; i++)
        {
            if (steps[i].Name is { } name) path.Append(steps[i].IsCode ? EntryPath.Code(name, longestGiven) : EntryPath.Member(name, longestGiven));
            else path.Append('[').Append(steps[i].Place.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return path.ToString();
    }

    private void Push(Step step)
    {
        if (depth == steps.Length) Array.Resize(ref steps, depth * 2);
        steps[depth++] = step;
    }

    /// <summary>A step of a path: a member of an object, or a value of a list, which has no name.</summary>
    private readonly record struct Step(string? Name, int Place, bool IsCode);

    // Members stand as the table of their object lists them; an object before what is in it.
    private sealed class PlaceOrder : IComparer<Step[]>
    {
        public static readonly PlaceOrder Instance = new();

        public int Compare(Step[]? x, Step[]? y)
        {
            for (var i = 0; i < x!.Length && i < y!.Length; i++)
            {
                var order = x[i].Place.CompareTo(y[i].Place);
                if (order == 0) order = string.CompareOrdinal(x[i].Name, y[i].Name);
                if (order != 0) return order;
            }

            return x.Length.CompareTo(y!.Length);
        }
    }
}
