namespace Ocop.Domain.Internal;

/// <summary>A place on an owner where a room that comes after the owner's keeps what it works out of the owner once, such as a table: the owner need not know what it is.</summary>
/// <threadsafety>Any number of threads may ask. Two that ask first at the same time may both build; one result is kept and both get it.</threadsafety>
internal sealed class LazySlot<TOwner>(TOwner owner)
    where TOwner : class
{
    private object? kept;

    /// <summary>Returns what the slot keeps, and builds it at the first use.</summary>
    /// <param name="build">Builds it from the owner.</param>
    /// <exception cref="InvalidOperationException">The slot keeps something of another type: a slot is for one user.</exception>
    public T Get<T>(Func<TOwner, T> build)
        where T : class => Volatile.Read(ref kept) as T ?? Build(build);

    private T Build<T>(Func<TOwner, T> build)
        where T : class
    {
        var built = build(owner);
        var before = Interlocked.CompareExchange(ref kept, built, null) ?? built;
        return before as T ?? throw new InvalidOperationException($"The slot keeps a {before.GetType().Name}; expected a {typeof(T).Name}.");
    }
}
