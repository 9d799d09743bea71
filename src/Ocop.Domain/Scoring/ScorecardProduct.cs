namespace Ocop.Domain.Scoring;

/// <summary>What a scorecard says of the product (sản phẩm). It has no part in the rating.</summary>
public sealed record ScorecardProduct
{
    /// <summary>Gets the name, or null where it is not given.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the product code, or null where it is not given.</summary>
    public string? Code { get; init; }
}
