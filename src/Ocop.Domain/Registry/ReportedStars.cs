using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>One figure of a report by stars, as it was printed: what the report does not say stays null.</summary>
/// <remarks>Two figures are equal when all their members are.</remarks>
public sealed record ReportedStars
{
    private readonly int? three;
    private readonly int? four;
    private readonly int? five;
    private readonly int? total;

    /// <summary>Gets the products with 3 stars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Three
    {
        get => three;
        init => three = Check(value);
    }

    /// <summary>Gets the products with 4 stars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Four
    {
        get => four;
        init => four = Check(value);
    }

    /// <summary>Gets the products with 5 stars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Five
    {
        get => five;
        init => five = Check(value);
    }

    /// <summary>Gets the printed total, which need not be the sum.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Total
    {
        get => total;
        init => total = Check(value);
    }

    private static int? Check(int? count) => count is { } value ? Guard.InRange(value, 0, int.MaxValue, "value") : null;
}
