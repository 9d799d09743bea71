using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Registry;

/// <summary>What snapshots group products by; unknown facts are groups of their own.</summary>
/// <param name="Area">The area as the host wrote it.</param>
/// <param name="AreaNow">The area as its province is coded on the date.</param>
/// <param name="Category">The number of the product category.</param>
/// <param name="ProductSet">The number of the product set.</param>
/// <param name="ProducerKind">The kind of the producer.</param>
internal readonly record struct PortfolioCell(string? Area, string? AreaNow, int? Category, int? ProductSet, ProducerKind? ProducerKind)
{
    public static PortfolioCell Of(Product product) => Of(product, product.Area);

    public static PortfolioCell Of(Product product, PortfolioAreas areas, LocalDate on) => Of(product, areas.On(product.Area, on));

    private static PortfolioCell Of(Product product, string? areaNow) =>
        new(product.Area, areaNow, product.ProductSet?.Category.Number, product.ProductSet?.Number, product.ProducerKind);
}
