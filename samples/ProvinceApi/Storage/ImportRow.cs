using NodaTime;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A list that was imported, or was going to be. Its rows and <see cref="ImportState.Done"/> are written in one transaction: either both are there or neither is.</summary>
internal sealed class ImportRow : IRow
{
    public long Id { get; init; }

    public ImportFileKind Kind { get; init; }

    /// <summary>The SHA-256 of the file, by which it is told from others.</summary>
    public required string Digest { get; init; }

    public ImportState State { get; init; }

    /// <summary>How many rows the list has.</summary>
    public int Rows { get; init; }

    /// <summary>How many producers, products and events were stored.</summary>
    public int Producers { get; init; }

    public int Products { get; init; }

    public int Events { get; init; }

    /// <summary>The mistakes of a refused one, as JSON.</summary>
    public string? Problems { get; init; }

    public Instant StartedAt { get; init; }

    public Instant? EndedAt { get; init; }

    public bool Example { get; init; }
}
