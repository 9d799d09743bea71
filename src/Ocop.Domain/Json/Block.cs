namespace Ocop.Domain.Json;

/// <summary>A block of a rule file: read with the file, or kept as it stands until it is asked for.</summary>
/// <threadsafety>Any number of threads may ask; two that ask first at the same time may both read, and both get the same.</threadsafety>
internal sealed class Block<T>
    where T : class
{
    private readonly string name;
    private readonly Func<Shape<T>> shape;
    private readonly ReadOnlyMemory<byte> json;
    private readonly bool isPartial;
    private T? value;

    public Block(string name, Func<Shape<T>> shape, ReadOnlyMemory<byte> json, bool isPartial)
    {
        this.name = name;
        this.shape = shape;
        this.json = json;
        this.isPartial = isPartial;
    }

    public Block(string name, Func<Shape<T>> shape, T value)
        : this(name, shape, ReadOnlyMemory<byte>.Empty, isPartial: false) => this.value = value;

    /// <summary>Gets the block.</summary>
    /// <exception cref="RuleDataException">It is faulty; the message names the entries.</exception>
    public T Value => Volatile.Read(ref value) ?? Read();

    private T Read()
    {
        var problems = new DocumentProblems();
        problems.Enter(name);
        var read = DocumentReader.Read(json.Span, shape(), problems, isPartial);
        if (problems.All.Count > 0) throw DataFile.Refused(problems);
        return Interlocked.CompareExchange(ref value, read, null) ?? read!;
    }
}
