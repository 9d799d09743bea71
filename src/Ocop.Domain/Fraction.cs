using System.Globalization;
using Ocop.Domain.Internal;

namespace Ocop.Domain;

/// <summary>An exact fraction in lowest terms: a mean, a share or a percentage that is not rounded before it is compared.</summary>
/// <remarks>
/// Equality and order are those of the number. The default value is 0.
/// Arithmetic that leaves the range of <see cref="long"/> throws <see cref="OverflowException"/>; it never wraps.
/// </remarks>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IComparable, IFormattable
#if NET
    , IParsable<Fraction>
#endif
{
    // Kept less one, so that all-zero bits are 0/1.
    private readonly long denominatorLessOne;

    /// <summary>Creates the fraction of two whole numbers.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; the default is 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above 0.</exception>
    public Fraction(long numerator, long denominator = 1)
    {
        if (denominator <= 0) throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Expected a denominator above 0.");
        var divisor = denominator == 1 ? 1 : GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>Gets the number above the line, in lowest terms.</summary>
    public long Numerator { get; }

    /// <summary>Gets the number below the line, in lowest terms; at least 1.</summary>
    public long Denominator => denominatorLessOne + 1;

    /// <summary>Returns a whole number as a fraction.</summary>
    /// <param name="value">The whole number.</param>
    public static implicit operator Fraction(long value) => new(value);

    /// <summary>Reads a fraction as <see cref="ToString()"/> writes it, such as <c>269/3</c> or <c>-4</c>. It need not be in lowest terms.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a fraction of two long numbers, the lower above 0.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider = null) =>
        TryParse(Guard.NotNull(s, nameof(s)), provider, out var result) ? result : throw new FormatException("Expected a whole number or a fraction such as 269/3.");

    /// <summary>Reads a fraction as <see cref="ToString()"/> writes it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect: the text is the same in every culture.</param>
    /// <param name="result">The fraction, if the text is one, else 0.</param>
    /// <returns><see langword="true"/> if the text is a fraction.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out Fraction result)
    {
        result = default;
        if (s is null) return false;
        var line = s.IndexOf('/');
        var denominator = 1L;
        if (!long.TryParse(line < 0 ? s : s.Substring(0, line), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)) return false;
        if (line >= 0 && !long.TryParse(s.Substring(line + 1), NumberStyles.None, CultureInfo.InvariantCulture, out denominator)) return false;
        if (denominator <= 0) return false;
        result = new Fraction(numerator, denominator);
        return true;
    }

    /// <summary>Adds two fractions.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The result cannot be written as a fraction of two long numbers.</exception>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        // Over the least common denominator: the sum of published decimals stays in range.
        var shared = GreatestCommonDivisor(left.Denominator, right.Denominator);
        var (leftBy, rightBy) = (right.Denominator / shared, left.Denominator / shared);
        return new((left.Numerator * leftBy) + (right.Numerator * rightBy), left.Denominator * leftBy);
    }

    /// <summary>Subtracts a fraction from another.</summary>
    /// <param name="left">The fraction to subtract from.</param>
    /// <param name="right">The fraction to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The result cannot be written as a fraction of two long numbers.</exception>
    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    /// <summary>Multiplies two fractions.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The result cannot be written as a fraction of two long numbers.</exception>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides a fraction by another.</summary>
    /// <param name="left">The fraction to divide.</param>
    /// <param name="right">The fraction to divide by.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">The result cannot be written as a fraction of two long numbers.</exception>
    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (right.Numerator == 0) throw new DivideByZeroException();
        var sign = right.Numerator < 0 ? -1 : 1;
        return new(left.Numerator * right.Denominator * sign, left.Denominator * right.Numerator * sign);
    }

    /// <summary>Returns whether two fractions are the same number.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Returns whether two fractions are different numbers.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Returns whether a fraction is less than another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is less.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether a fraction is at most another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is less or equal.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether a fraction is more than another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is more.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether a fraction is at least another.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the first is more or equal.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the least whole number that is not below the fraction: 37.6 gives 38.</summary>
    /// <returns>The whole number.</returns>
    public long Ceiling() => (Numerator / Denominator) + (Numerator % Denominator > 0 ? 1 : 0);

    /// <summary>Returns the greatest whole number that is not above the fraction: 37.6 gives 37.</summary>
    /// <returns>The whole number.</returns>
    public long Floor() => (Numerator / Denominator) - (Numerator % Denominator < 0 ? 1 : 0);

    /// <summary>Returns the number rounded half away from zero, for display only.</summary>
    /// <param name="decimals">The number of decimals, 0 to 15.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is outside 0 to 15.</exception>
    public decimal Round(int decimals)
    {
        Guard.InRange(decimals, 0, 15, nameof(decimals));
        return Math.Round(ToDecimal(), decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>Returns the nearest decimal number, for display only: 269/3 has no end.</summary>
    /// <returns>The decimal number.</returns>
    public decimal ToDecimal() => (decimal)Numerator / Denominator;

    /// <inheritdoc/>
    public int CompareTo(Fraction other)
    {
        // By whole parts and then by what is left turned over: cross products of two long numbers can leave the range of every built-in type.
        var (left, right, sign) = (this, other, 1);
        while (true)
        {
            var (leftWhole, rightWhole) = (left.Floor(), right.Floor());
            if (leftWhole != rightWhole) return sign * leftWhole.CompareTo(rightWhole);
            var (leftRest, rightRest) = (left.Remainder(), right.Remainder());
            if (leftRest == 0 || rightRest == 0) return sign * leftRest.CompareTo(rightRest);
            (left, right, sign) = (new Fraction(left.Denominator, leftRest), new Fraction(right.Denominator, rightRest), -sign);
        }
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Fraction other => CompareTo(other),
        _ => throw new ArgumentException("Expected a fraction.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode());

    /// <summary>Returns the fraction as <c>269/3</c>, or as a whole number where it is one.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => denominatorLessOne == 0
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);

    /// <summary>Returns the fraction as <see cref="ToString()"/> does, in every culture alike.</summary>
    /// <param name="format">None, or <c>G</c>.</param>
    /// <param name="formatProvider">Has no effect.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g" ? ToString() : throw new FormatException("Expected no format, or G.");

    // What the numerator has over the floor, 0 to one less than the denominator.
    private long Remainder()
    {
        var remainder = Numerator % Denominator;
        return remainder < 0 ? remainder + Denominator : remainder;
    }

    private static long GreatestCommonDivisor(long left, long right)
    {
        // Remainders keep the sign of the dividend; the result is made positive at the end.
        while (right != 0) (left, right) = (right, left % right);
        return Math.Abs(left);
    }
}
