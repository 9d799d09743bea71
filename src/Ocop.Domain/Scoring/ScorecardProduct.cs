namespace Ocop.Domain.Scoring;

/// <summary>What a scorecard says of the product (sản phẩm). It has no part in the rating.</summary>
public sealed partial record ScorecardProduct
{
    /// <summary>Creates what a card says of the product.</summary>
    /// <param name="name">The name, or null where it is not given.</param>
    /// <param name="code">The product code, or null where it is not given.</param>
    public ScorecardProduct(string? name = null, string? code = null)
    {
        Name = name;
        Code = code;
    }

    /// <summary>Gets the name, or null where it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the product code, or null where it is not given.</summary>
    public string? Code { get; init; }
}
