using Ocop.Domain.Producers;

namespace Ocop.Domain.Registry;

/// <summary>What snapshots group products by; unknown facts are groups of their own.</summary>
internal readonly record struct PortfolioCell(string? Area, int? Category, int? ProductSet, ProducerKind? ProducerKind)
{
    public static PortfolioCell Of(Product product) =>
        new(product.Area, product.ProductSet?.Category.Number, product.ProductSet?.Number, product.ProducerKind);
}
