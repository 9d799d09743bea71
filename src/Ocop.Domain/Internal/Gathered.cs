namespace Ocop.Domain.Internal;

/// <summary>Gathers what a list will hold, and takes no room while there is nothing.</summary>
internal struct Gathered<T>
{
    private T[]? values;

    /// <summary>How many there are.</summary>
    public int Count;

    public void Add(T value)
    {
        if (values is null) values = new T[4];
        else if (Count == values.Length) Array.Resize(ref values, Count * 2);
        values[Count++] = value;
    }

    /// <summary>Returns the list, which nobody can change.</summary>
    public IReadOnlyList<T> ToList()
    {
        if (Count == 0) return Unchangeable.Empty<T>();
        if (Count < values!.Length) Array.Resize(ref values, Count);
        return Unchangeable.Wrap(values);
    }
}
