using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain.Internal;

/// <summary>Lists and dictionaries for public members: nobody can change one through a cast or through the collection that was given, and they compare by their elements.</summary>
internal static class Unchangeable
{
    /// <summary>The list without elements.</summary>
    public static IReadOnlyList<T> Empty<T>() => EquatableList<T>.None;

    /// <summary>The dictionary without entries.</summary>
    public static IReadOnlyDictionary<TKey, T> Empty<TKey, T>()
        where TKey : notnull => EquatableDictionary<TKey, T>.None;

    /// <summary>Wraps an array that nobody else has.</summary>
    public static IReadOnlyList<T> Wrap<T>(T[] own) => own.Length == 0 ? EquatableList<T>.None : new EquatableList<T>(own);

    /// <summary>Wraps a list that nobody else has.</summary>
    public static IReadOnlyList<T> Wrap<T>(List<T> own) => Wrap(own.ToArray());

    /// <summary>Wraps a dictionary that nobody else has.</summary>
    public static IReadOnlyDictionary<TKey, T> Wrap<TKey, T>(Dictionary<TKey, T> own)
        where TKey : notnull => new HashedDictionary<TKey, T>(own);

    /// <summary>Returns the values as a list of our own; such a list is taken as it is, and null stays null.</summary>
    [return: NotNullIfNotNull(nameof(values))]
    public static IReadOnlyList<T>? List<T>(IReadOnlyList<T>? values) => values is null or EquatableList<T> ? values : Wrap(values.ToArray());

    /// <summary>Returns the values that a host gave as a list of our own, and refuses a null list and null elements by the parameter's name.</summary>
    public static IReadOnlyList<T> List<T>(IReadOnlyList<T> values, string parameter)
        where T : class
    {
        if (Guard.NotNull(values, parameter) is EquatableList<T>) return values;
        var own = values.ToArray();
        foreach (var value in own) Guard.NotNull(value, parameter);
        return Wrap(own);
    }

    /// <summary>Returns the entries that a host gave as a dictionary of our own, and refuses a null dictionary, null keys and null values by the parameter's name.</summary>
    public static IReadOnlyDictionary<TKey, T> Dictionary<TKey, T>(IReadOnlyDictionary<TKey, T> values, string parameter)
        where TKey : class
    {
        if (Guard.NotNull(values, parameter) is EquatableDictionary<TKey, T>) return values;
        var copy = new Dictionary<TKey, T>(values.Count);
        foreach (var entry in values)
        {
            if (entry.Value is null) throw new ArgumentNullException(parameter);
            copy.Add(Guard.NotNull(entry.Key, parameter), entry.Value);
        }

        return Wrap(copy);
    }
}
