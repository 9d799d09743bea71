using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain.Internal;

/// <summary>Lists and dictionaries for public members: nobody can change one through a cast or through the collection that was given.</summary>
internal static class Unchangeable
{
    /// <summary>Wraps an array that nobody else has.</summary>
    public static IReadOnlyList<T> Wrap<T>(T[] own) => own.Length == 0 ? [] : new Own<T>(own);

    /// <summary>Wraps a list that nobody else has.</summary>
    public static IReadOnlyList<T> Wrap<T>(List<T> own) => own.Count == 0 ? [] : new Own<T>(own);

    /// <summary>Wraps a dictionary that nobody else has.</summary>
    public static IReadOnlyDictionary<TKey, T> Wrap<TKey, T>(Dictionary<TKey, T> own)
        where TKey : notnull => new Own<TKey, T>(own);

    /// <summary>Returns the values as a list of our own; such a list is taken as it is, and null stays null.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static IReadOnlyList<T>? List<T>(IReadOnlyList<T>? values) => values is null or Own<T> ? values : Wrap(values.ToArray());

    /// <summary>Returns the values as a dictionary of our own; such a dictionary is taken as it is, and null stays null.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static IReadOnlyDictionary<TKey, T>? Dictionary<TKey, T>(IReadOnlyDictionary<TKey, T>? values)
        where TKey : notnull
    {
        if (values is null or Own<TKey, T>) return values;
        var copy = new Dictionary<TKey, T>(values.Count);
        foreach (var entry in values) copy.Add(entry.Key, entry.Value);
        return new Own<TKey, T>(copy);
    }

    private sealed class Own<T>(IList<T> values) : ReadOnlyCollection<T>(values);

    private sealed class Own<TKey, T>(Dictionary<TKey, T> values) : ReadOnlyDictionary<TKey, T>(values)
        where TKey : notnull;
}
