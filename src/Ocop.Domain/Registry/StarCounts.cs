using System.Globalization;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>How many products have 3, 4 and 5 stars, and how many are potential 5 stars (tiềm năng 5 sao). Fewer stars bring no certificate and are not counted.</summary>
/// <remarks>Potential 5 stars is a class of its own: the points at the province suffice, the centre has not decided, and there are no stars yet. Two counts are equal when they are for each class. The default value has no products; adding it changes nothing.</remarks>
public readonly struct StarCounts : IEquatable<StarCounts>
{
    internal const int Least = 3;
    internal const int Most = 5;

    /// <summary>Creates the counts.</summary>
    /// <param name="three">The products with 3 stars, from 0.</param>
    /// <param name="four">The products with 4 stars, from 0.</param>
    /// <param name="five">The products with 5 stars, from 0.</param>
    /// <param name="potentialFive">The products that are potential 5 stars, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public StarCounts(int three, int four, int five, int potentialFive = 0)
    {
        Three = Guard.InRange(three, 0, int.MaxValue, nameof(three));
        Four = Guard.InRange(four, 0, int.MaxValue, nameof(four));
        Five = Guard.InRange(five, 0, int.MaxValue, nameof(five));
        PotentialFive = Guard.InRange(potentialFive, 0, int.MaxValue, nameof(potentialFive));
    }

    /// <summary>Gets the products with 3 stars.</summary>
    public int Three { get; }

    /// <summary>Gets the products with 4 stars.</summary>
    public int Four { get; }

    /// <summary>Gets the products with 5 stars.</summary>
    public int Five { get; }

    /// <summary>Gets the products that are potential 5 stars, which no count of stars has.</summary>
    public int PotentialFive { get; }

    /// <summary>Gets the products of all classes: those with 3 stars or more and those that are potential 5 stars. <see cref="AtLeast"/> leaves these out.</summary>
    /// <exception cref="OverflowException">The sum is above the largest int.</exception>
    public int Total => Three + Four + Five + PotentialFive;

    /// <summary>Gets the products with a number of stars.</summary>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public int this[int stars] => Guard.InRange(stars, Least, Most, nameof(stars)) switch
    {
        3 => Three,
        4 => Four,
        _ => Five,
    };

    /// <summary>Adds two counts, class by class.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is above the largest int.</exception>
    public static StarCounts operator +(StarCounts left, StarCounts right) =>
        new(left.Three + right.Three, left.Four + right.Four, left.Five + right.Five, left.PotentialFive + right.PotentialFive);

    /// <summary>Returns whether two counts are equal.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(StarCounts left, StarCounts right) => left.Equals(right);

    /// <summary>Returns whether two counts differ.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(StarCounts left, StarCounts right) => !left.Equals(right);

    /// <summary>Returns the products with at least a number of stars.</summary>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    /// <exception cref="OverflowException">The sum is above the largest int.</exception>
    public int AtLeast(int stars) => Guard.InRange(stars, Least, Most, nameof(stars)) switch
    {
        3 => Three + Four + Five,
        4 => Four + Five,
        _ => Five,
    };

    /// <inheritdoc/>
    public bool Equals(StarCounts other) => Three == other.Three && Four == other.Four && Five == other.Five && PotentialFive == other.PotentialFive;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StarCounts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((Three * 397) ^ Four) * 397) ^ Five) * 397) ^ PotentialFive);

    /// <summary>Returns the counts for 3, 4 and 5 stars, and for potential 5 stars where there are any, for debugging.</summary>
    /// <returns>Such as <c>73 + 21 + 0</c> or <c>246 + 271 + 0 + 1 potential</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, PotentialFive == 0 ? "{0} + {1} + {2}" : "{0} + {1} + {2} + {3} potential", Three, Four, Five, PotentialFive);

    internal static StarCounts One(int stars) => new(stars == 3 ? 1 : 0, stars == 4 ? 1 : 0, stars == 5 ? 1 : 0);

    // Only for differences that are known not to go below zero.
    internal StarCounts Less(StarCounts other) => new(Three - other.Three, Four - other.Four, Five - other.Five, PotentialFive - other.PotentialFive);
}
