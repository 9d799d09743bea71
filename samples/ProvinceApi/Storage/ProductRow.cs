namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A product (sản phẩm). What it is worth follows from its events and is stored nowhere.</summary>
internal sealed class ProductRow : IRow
{
    public long Id { get; init; }

    /// <summary>The identity of its dossier, by which the library knows it.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    public long ProducerId { get; init; }

    public ProducerRow Producer { get; init; } = null!;

    /// <summary>The decision whose catalogue the number of the set is of.</summary>
    public required string Decision { get; init; }

    public int ProductSet { get; init; }

    /// <summary>Where it is made, as a path such as <c>20/06184</c>.</summary>
    public string? Area { get; init; }

    /// <summary>The code on its certificate, where it has one.</summary>
    public string? Code { get; init; }

    /// <summary>The number of the import that it came with; null where it was sent by itself.</summary>
    public long? ImportId { get; init; }

    public bool Example { get; init; }
}
