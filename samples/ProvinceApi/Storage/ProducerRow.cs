namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A producer (chủ thể).</summary>
internal sealed class ProducerRow : IRow
{
    public long Id { get; init; }

    /// <summary>The identity that the province gives, such as a tax number: the same for all products of a producer.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>The key of its kind, such as <c>cooperative</c>: one of the book's producer kinds.</summary>
    public required string Kind { get; init; }

    /// <summary>What else quotas count, such as <c>runByWomen</c>.</summary>
    public required List<string> Traits { get; init; }

    /// <summary>The code of the commune where it is registered, where it is known.</summary>
    public string? Commune { get; init; }

    /// <summary>The number of the import that it came with; null where it was sent by itself.</summary>
    public long? ImportId { get; init; }

    public bool Example { get; init; }
}
