using System.Collections;

namespace Ocop.Domain.Internal;

/// <summary>A dictionary that nobody can change; it equals another of the same entries in whatever order and however it keeps them, and prints them.</summary>
internal abstract class EquatableDictionary<TKey, T> : IReadOnlyDictionary<TKey, T>, IEquatable<EquatableDictionary<TKey, T>>
    where TKey : notnull
{
    /// <summary>The dictionary without entries.</summary>
    public static readonly EquatableDictionary<TKey, T> None = new HashedDictionary<TKey, T>([]);

    public abstract int Count { get; }

    public virtual IEnumerable<TKey> Keys => this.Select(entry => entry.Key);

    public virtual IEnumerable<T> Values => this.Select(entry => entry.Value);

    public T this[TKey key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The key '{ElementText.Of(key)}' is not there.");

    public abstract bool TryGetValue(TKey key, out T value);

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public abstract IEnumerator<KeyValuePair<TKey, T>> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(EquatableDictionary<TKey, T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        foreach (var entry in this)
        {
            if (!other.TryGetValue(entry.Key, out var theirs) || !EqualityComparer<T>.Default.Equals(entry.Value, theirs)) return false;
        }

        return true;
    }

    public sealed override bool Equals(object? obj) => Equals(obj as EquatableDictionary<TKey, T>);

    public sealed override int GetHashCode()
    {
        // A sum, since the order of the entries says nothing; of products, so that two entries which change their values change it.
        var hash = Count;
        foreach (var entry in this) hash = unchecked(hash + (EqualityComparer<TKey>.Default.GetHashCode(entry.Key) * (((entry.Value?.GetHashCode() ?? 0) * 2) + 1)));
        return hash;
    }

    /// <summary>Returns the entries, such as <c>[1.2: 3, 3.5: 1]</c>.</summary>
    public sealed override string ToString() => "[" + string.Join(", ", this.Select(entry => ElementText.Of(entry.Key) + ": " + ElementText.Of(entry.Value))) + "]";
}
