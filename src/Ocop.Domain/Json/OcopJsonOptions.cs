using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>The limits within which JSON is read. What goes beyond one is refused with its entry.</summary>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed record OcopJsonOptions
{
    internal const int CommonMostBytes = 64 * 1024 * 1024;

    /// <summary>Creates the limits.</summary>
    /// <param name="mostBytes">The most bytes of a document.</param>
    /// <param name="mostLevels">The most levels of objects and lists in one another.</param>
    /// <param name="mostProblems">The most problems that are told; reading ends with the next one.</param>
    /// <param name="mostCharacters">The most characters that are shown of a name, number or text that was given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or there are more than 1,000 levels.</exception>
    public OcopJsonOptions(int mostBytes = CommonMostBytes, int mostLevels = DocumentReader.DeepestLevel, int mostProblems = ProblemList.Most, int mostCharacters = EntryPath.LongestName)
    {
        MostBytes = mostBytes;
        MostLevels = mostLevels;
        MostProblems = mostProblems;
        MostCharacters = mostCharacters;
    }

    /// <summary>Gets the limits that hold where none are given: 64 MiB, 64 levels, 100 problems, 40 characters.</summary>
    public static OcopJsonOptions Default { get; } = new();

    /// <summary>Gets the most bytes of a document, from 1. The default is 64 MiB.</summary>
    public int MostBytes { get; init => field = Guard.InRange(value, 1, int.MaxValue, "mostBytes"); }

    /// <summary>Gets the most levels of objects and lists in one another, 1 to 1,000. The default is 64.</summary>
    public int MostLevels { get; init => field = Guard.InRange(value, 1, 1000, "mostLevels"); }

    /// <summary>Gets the most problems that are told, from 1; reading ends with the next one. The default is 100.</summary>
    public int MostProblems { get; init => field = Guard.InRange(value, 1, int.MaxValue, "mostProblems"); }

    /// <summary>Gets the most characters of a name, number or text that a problem shows of what was given, from 1; a longer number is not shown. The default is 40.</summary>
    public int MostCharacters { get; init => field = Guard.InRange(value, 1, int.MaxValue, "mostCharacters"); }
}
