namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>How far the running import is. It is told from memory: what its transaction writes, nobody else sees.</summary>
internal sealed class ImportProgress(long import)
{
    private int rows;

    public long Import { get; } = import;

    /// <summary>How many rows of the list are written.</summary>
    public int Rows => Volatile.Read(ref rows);

    public void Add(int written) => Interlocked.Add(ref rows, written);
}
