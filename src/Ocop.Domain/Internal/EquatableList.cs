using System.Collections.ObjectModel;

namespace Ocop.Domain.Internal;

/// <summary>A list that nobody can change; it equals another of the same elements in the same order, and prints them.</summary>
internal sealed class EquatableList<T>(T[] own) : ReadOnlyCollection<T>(own), IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    /// <summary>The list without elements.</summary>
    public static readonly EquatableList<T> None = new([]);

    // The collection asks the array through its interface, for each element twice.
    public new int Count => own.Length;

    public new T this[int index] => unchecked((uint)index) < (uint)own.Length ? own[index] : base[index];

    public bool Equals(EquatableList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = Count;
        for (var i = 0; i < Count; i++) hash = unchecked((hash * 397) ^ (this[i]?.GetHashCode() ?? 0));
        return hash;
    }

    /// <summary>Returns the elements, such as <c>[1.2, 3.5]</c>.</summary>
    public override string ToString() => "[" + string.Join(", ", this.Select(element => ElementText.Of(element))) + "]";
}
