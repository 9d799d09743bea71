namespace Ocop.Domain.Tests.Generators;

/// <summary>An order in which to put a list of any length, for properties that say that order never matters.</summary>
public sealed record Order(IReadOnlyList<int> Keys)
{
    /// <summary>Puts a list in the order: by the key at each place, then by place. Keys are used again where the list is longer.</summary>
    public T[] Of<T>(IEnumerable<T> list) =>
        [.. list.Select((item, i) => (item, key: Keys.Count == 0 ? 0 : Keys[i % Keys.Count])).OrderBy(entry => entry.key).Select(entry => entry.item)];

    public override string ToString() => "order " + string.Join(" ", Keys);
}
