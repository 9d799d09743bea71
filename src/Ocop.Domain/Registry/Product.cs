using Ocop.Domain.Internal;
using Ocop.Domain.Producers;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Registry;

/// <summary>A product in a registry (sản phẩm). Its identity is its dossier: names repeat and change.</summary>
/// <remarks>What a host does not know stays null; it is never assumed. Two products are equal when all their members are.</remarks>
public sealed record Product
{
    private readonly string? area;

    /// <summary>Creates a product; set further members for what is known of it.</summary>
    /// <param name="dossier">The identity of the dossier (hồ sơ), any text that is unique among the products of the host.</param>
    /// <param name="producer">The identity of the producer (chủ thể), such as <see cref="Producers.Producer.Id"/>: the same text for all products of one producer.</param>
    /// <exception cref="ArgumentException">An identity is null or empty.</exception>
    public Product(string dossier, string producer)
    {
        Dossier = CheckIdentity(dossier, nameof(dossier));
        Producer = CheckIdentity(producer, nameof(producer));
    }

    /// <summary>Gets the identity of the dossier.</summary>
    public string Dossier { get; }

    /// <summary>Gets the identity of the producer.</summary>
    public string Producer { get; }

    /// <summary>Gets the name, for display only.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the kind of the producer, from a book: <see cref="RuleBook.ProducerKind(string)"/>.</summary>
    public ProducerKind? ProducerKind { get; init; }

    /// <summary>Gets the product set (bộ sản phẩm), which also gives the category.</summary>
    public ProductSet? ProductSet { get; init; }

    /// <summary>Gets the area (địa bàn) as a path from the largest unit down, such as <c>20</c> for a province or <c>20/06175</c> for a commune of it.</summary>
    /// <exception cref="ArgumentException">The path is empty or has an empty step.</exception>
    public string? Area
    {
        get => area;
        init => area = PortfolioScope.CheckArea(value, nameof(value));
    }

    internal static string CheckIdentity(string identity, string parameter) =>
        Guard.NotNull(identity, parameter).Length > 0 ? identity : throw new ArgumentException("Expected a text that is not empty.", parameter);
}
