namespace Ocop.Domain.Json;

/// <summary>A file other than that of an instrument that a book holds: its key, what it says, read when it is asked for, and how it is saved.</summary>
internal sealed class HeldFile<T>(string key, Func<T> read, Action<Stream> save)
    where T : class
{
    private readonly Lazy<T> value = new(read);

    public string Key => key;

    public T Value => value.Value;

    public void Save(Stream stream) => save(stream);
}
