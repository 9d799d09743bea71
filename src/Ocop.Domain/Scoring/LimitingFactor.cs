namespace Ocop.Domain.Scoring;

/// <summary>What keeps a product from more stars. The default value is nothing.</summary>
public enum LimitingFactor
{
    /// <summary>Nothing: it has 5 stars.</summary>
    Nothing = 0,

    /// <summary>The points: the minimum levels would allow more.</summary>
    Points = 1,

    /// <summary>The minimum levels: the points would allow more.</summary>
    MinimumLevels = 2,

    /// <summary>Both: points and minimum levels allow the same, under 5 stars.</summary>
    Both = 3,
}
