using Ocop.Domain.Producers;

namespace Ocop.Domain.Registry;

/// <summary>Which products of a portfolio are meant (phạm vi): all conditions that are set hold at once. The default has none and means all products.</summary>
/// <remarks>A product of which a conditioned fact is unknown is outside the scope. Two scopes are equal when all their members are.</remarks>
public sealed record PortfolioScope
{
    /// <summary>Creates a scope. A condition that is null is none.</summary>
    /// <param name="area">The area as a path, such as <c>20/06184</c>.</param>
    /// <param name="productCategory">The number of the product category.</param>
    /// <param name="productSet">The number of the product set.</param>
    /// <param name="producerKind">The kind of the producer.</param>
    /// <exception cref="ArgumentException">The path is empty or has an empty step.</exception>
    public PortfolioScope(string? area = null, int? productCategory = null, int? productSet = null, ProducerKind? producerKind = null)
    {
        Area = area;
        ProductCategory = productCategory;
        ProductSet = productSet;
        ProducerKind = producerKind;
    }

    /// <summary>Gets the scope of all products.</summary>
    public static PortfolioScope All { get; } = new();

    /// <summary>Gets the area as a path such as <c>20</c> or <c>20/06184</c>; the areas below it belong to it, and from the day of a merger on those of the provinces that went into it: on days from 2025-07-01 <c>17/...</c> and <c>26/...</c> belong to <c>25</c>. An area is found under its own path on every day.</summary>
    /// <exception cref="ArgumentException">The path is empty or has an empty step.</exception>
    public string? Area { get; init => field = CheckArea(value, "area"); }

    /// <summary>Gets the number of the product category, from 1.</summary>
    public int? ProductCategory { get; init; }

    /// <summary>Gets the number of the product set, from 1.</summary>
    public int? ProductSet { get; init; }

    /// <summary>Gets the kind of the producer.</summary>
    public ProducerKind? ProducerKind { get; init; }

    /// <summary>Returns whether a product is meant, by its area as it is written: on no day, and so by no merger.</summary>
    /// <param name="product">The product.</param>
    /// <returns><see langword="true"/> if every condition that is set holds.</returns>
    /// <exception cref="ArgumentNullException">The product is null.</exception>
    public bool Contains(Product product) => Contains(PortfolioCell.Of(Internal.Guard.NotNull(product, nameof(product))));

    internal static string? CheckArea(string? path, string parameter) =>
        path is null || path.Split('/').All(step => step.Length > 0)
            ? path
            : throw new ArgumentException("Expected codes separated by '/', none of them empty.", parameter);

    internal bool Contains(PortfolioCell cell) =>
        (Area is null || IsWithin(cell.Area, Area) || IsWithin(cell.AreaNow, Area))
        && (ProductCategory is null || cell.Category == ProductCategory)
        && (ProductSet is null || cell.ProductSet == ProductSet)
        && (ProducerKind is null || cell.ProducerKind == ProducerKind);

    private static bool IsWithin(string? path, string unit) =>
        path is not null
        && path.StartsWith(unit, StringComparison.Ordinal)
        && (path.Length == unit.Length || path[unit.Length] == '/');
}
