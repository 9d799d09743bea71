
namespace Ocop.Domain.Internal;

/// <summary>A dictionary that nobody can change, over one that nobody else has.</summary>
internal sealed class HashedDictionary<TKey, T>(Dictionary<TKey, T> own) : EquatableDictionary<TKey, T>
    where TKey : notnull
{
    public override int Count => own.Count;

    public override bool TryGetValue(TKey key, out T value) => own.TryGetValue(key, out value!);

    public override IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => own.GetEnumerator();
}
