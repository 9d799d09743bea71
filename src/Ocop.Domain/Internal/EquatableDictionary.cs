using System.Collections.ObjectModel;

namespace Ocop.Domain.Internal;

/// <summary>A dictionary that nobody can change; it equals another of the same entries in whatever order, and prints them.</summary>
internal sealed class EquatableDictionary<TKey, T>(Dictionary<TKey, T> own) : ReadOnlyDictionary<TKey, T>(own), IEquatable<EquatableDictionary<TKey, T>>
    where TKey : notnull
{
    /// <summary>The dictionary without entries.</summary>
    public static readonly EquatableDictionary<TKey, T> None = new([]);

    private readonly Dictionary<TKey, T> own = own;

    public bool Equals(EquatableDictionary<TKey, T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        foreach (var entry in own)
        {
            if (!other.own.TryGetValue(entry.Key, out var theirs) || !EqualityComparer<T>.Default.Equals(entry.Value, theirs)) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableDictionary<TKey, T>);

    public override int GetHashCode()
    {
        // A sum, since the order of the entries says nothing.
        var hash = Count;
        foreach (var entry in own) hash = unchecked(hash + ((own.Comparer.GetHashCode(entry.Key) * 397) ^ (entry.Value?.GetHashCode() ?? 0)));
        return hash;
    }

    /// <summary>Returns the entries, such as <c>[1.2: 3, 3.5: 1]</c>.</summary>
    public override string ToString() => "[" + string.Join(", ", own.Select(entry => ElementText.Of(entry.Key) + ": " + ElementText.Of(entry.Value))) + "]";
}
