using Ocop.Domain.Internal;
using Ocop.Domain.Producers;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Registry;

/// <summary>A product in a registry (sản phẩm). Its identity is its dossier: names repeat and change.</summary>
/// <remarks>What a host does not know stays null; it is never assumed. Two products are equal when all their members are.</remarks>
public sealed record Product
{
    /// <summary>Creates a product. What is not known stays null.</summary>
    /// <param name="dossier">The identity of the dossier (hồ sơ), any text that is unique among the products of the host.</param>
    /// <param name="producer">The identity of the producer (chủ thể), such as <see cref="Producers.Producer.Id"/>: the same text for all products of one producer.</param>
    /// <param name="name">The name, for display only.</param>
    /// <param name="producerKind">The kind of the producer, from a book.</param>
    /// <param name="productSet">The product set.</param>
    /// <param name="area">The area as a path, such as <c>20/06184</c>.</param>
    /// <exception cref="ArgumentNullException">An identity is null.</exception>
    /// <exception cref="ArgumentException">An identity is empty, or the path is empty or has an empty step.</exception>
    public Product(string dossier, string producer, string? name = null, ProducerKind? producerKind = null, ProductSet? productSet = null, string? area = null)
    {
        Dossier = dossier;
        Producer = producer;
        Name = name;
        ProducerKind = producerKind;
        ProductSet = productSet;
        Area = area;
    }

    /// <summary>Gets the identity of the dossier.</summary>
    public string Dossier { get; init => field = CheckIdentity(value, "dossier"); }

    /// <summary>Gets the identity of the producer.</summary>
    public string Producer { get; init => field = CheckIdentity(value, "producer"); }

    /// <summary>Gets the name, for display only.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the kind of the producer, from a book: <see cref="RuleBook.ProducerKindOf(string)"/>.</summary>
    public ProducerKind? ProducerKind { get; init; }

    /// <summary>Gets the product set (bộ sản phẩm), which also gives the category.</summary>
    public ProductSet? ProductSet { get; init; }

    /// <summary>Gets the area (địa bàn) as a path from the largest unit down, such as <c>20</c> for a province or <c>20/06184</c> for a commune of it. The code of a province that was merged since may stay: see <see cref="PortfolioScope.Area"/>.</summary>
    /// <exception cref="ArgumentException">The path is empty or has an empty step.</exception>
    public string? Area { get; init => field = PortfolioScope.CheckArea(value, "area"); }

    internal static string CheckIdentity(string identity, string parameter) =>
        Guard.NotNull(identity, parameter).Length > 0 ? identity : throw new ArgumentException("Expected a text that is not empty.", parameter);
}
