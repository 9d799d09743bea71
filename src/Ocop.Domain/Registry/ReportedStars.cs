using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>One figure of a report by stars, as it was printed: what the report does not say stays null.</summary>
/// <remarks>Two figures are equal when all their members are.</remarks>
public sealed record ReportedStars
{
    /// <summary>Creates a figure. What the report does not say is null.</summary>
    /// <param name="three">The products with 3 stars.</param>
    /// <param name="four">The products with 4 stars.</param>
    /// <param name="five">The products with 5 stars.</param>
    /// <param name="total">The printed total.</param>
    /// <param name="potentialFive">The products that are potential 5 stars.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public ReportedStars(int? three = null, int? four = null, int? five = null, int? total = null, int? potentialFive = null)
    {
        Three = three;
        Four = four;
        Five = five;
        Total = total;
        PotentialFive = potentialFive;
    }

    /// <summary>Gets the products with 3 stars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Three { get; init => field = Check(value, "three"); }

    /// <summary>Gets the products with 4 stars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Four { get; init => field = Check(value, "four"); }

    /// <summary>Gets the products with 5 stars.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Five { get; init => field = Check(value, "five"); }

    /// <summary>Gets the products that are potential 5 stars (tiềm năng 5 sao), a class beside the stars; a figure that does not say it has none of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? PotentialFive { get; init => field = Check(value, "potentialFive"); }

    /// <summary>Gets the printed total, those that are potential 5 stars included. It need not be the sum.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int? Total { get; init => field = Check(value, "total"); }

    private static int? Check(int? count, string parameter) => count is { } value ? Guard.InRange(value, 0, int.MaxValue, parameter) : null;
}
