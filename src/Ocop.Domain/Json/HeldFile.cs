namespace Ocop.Domain.Json;

/// <summary>A file other than that of an instrument that a book holds: its key, what it says, read when it is asked for, and how it is saved.</summary>
/// <threadsafety>Any number of threads may ask; two that ask first at the same time may both read, and both get the same.</threadsafety>
internal sealed class HeldFile<T>(string key, Func<T> read, Action<Stream> save)
    where T : class
{
    private T? value;

    public string Key => key;

    public T Value => Volatile.Read(ref value) ?? Read();

    public void Save(Stream stream) => save(stream);

    private T Read()
    {
        var made = read();
        return Interlocked.CompareExchange(ref value, made, null) ?? made;
    }
}
