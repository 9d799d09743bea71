using System.Globalization;

namespace Ocop.Domain.Scoring;

/// <summary>Points as a decimal number with the digits that were published: 69.70 stays 69.70.</summary>
/// <remarks>
/// Published points are means that somebody rounded, and how many digits they have says how far: therefore two values are equal when number and digits are.
/// At most nine digits stand before the point and nine after it. The default value is 0.
/// </remarks>
public readonly partial struct DecimalPoints : IEquatable<DecimalPoints>, IFormattable
{
    /// <summary>The first whole number with too many digits.</summary>
    internal const long Limit = 1_000_000_000;

    private const int MostDigits = 9;

    /// <summary>Creates points of a decimal number, whose digits are kept.</summary>
    /// <param name="value">The number, such as <c>69.71m</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than nine digits before or after the point.</exception>
    public DecimalPoints(decimal value)
    {
        if (DecimalsOf(value) > MostDigits || value <= -Limit || value >= Limit) throw new ArgumentOutOfRangeException(nameof(value), value, "Expected at most nine digits before the point and nine after it.");
        // There is no 0 below 0.
        Value = value == 0 ? Math.Abs(value) : value;
    }

    /// <summary>Gets the number.</summary>
    public decimal Value { get; }

    /// <summary>Gets how many digits stand after the point, 0 to 9.</summary>
    public int Decimals => DecimalsOf(Value);

    /// <summary>Gets half a unit of the last digit: how far the number that was rounded may lie from this one.</summary>
    internal decimal HalfUnit
    {
        get
        {
            var half = 0.5m;
            for (var i = Decimals; i > 0; i--) half /= 10;
            return half;
        }
    }

    /// <summary>Returns a decimal number as points.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than nine digits before or after the point.</exception>
    public static implicit operator DecimalPoints(decimal value) => new(value);

    /// <summary>Returns a whole number as points.</summary>
    /// <param name="value">The whole number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than nine digits.</exception>
    public static implicit operator DecimalPoints(int value) => new(value);

    /// <summary>Returns whether two values are the same number with the same digits.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(DecimalPoints left, DecimalPoints right) => left.Equals(right);

    /// <summary>Returns whether two values differ in number or digits.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(DecimalPoints left, DecimalPoints right) => !left.Equals(right);

    /// <summary>Reads points as <see cref="ToString()"/> writes them, such as <c>69.71</c>: digits with a point, no exponent, no blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The points, if the text is such a number, else 0.</param>
    /// <returns><see langword="true"/> if the text is one.</returns>
    public static bool TryParse(string? text, out DecimalPoints result)
    {
        result = default;
        if (text is null || text.Length > MostDigits + MostDigits + 2) return false;
        var whole = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        var point = whole.IndexOf('.');
        var (before, after) = point < 0 ? (whole.Length, 1) : (point, whole.Length - point - 1);
        if (before is < 1 or > MostDigits || after is < 1 or > MostDigits || whole[0] is < '0' or > '9' || (before > 1 && whole[0] == '0')) return false;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
        if (value == 0 && whole.Length < text.Length) return false;
        result = new DecimalPoints(value);
        return true;
    }

    /// <summary>Returns the number as a fraction.</summary>
    /// <returns>The fraction.</returns>
    public Fraction ToFraction()
    {
        var denominator = 1L;
        for (var i = Decimals; i > 0; i--) denominator *= 10;
        return new Fraction((long)(Value * denominator), denominator);
    }

    /// <summary>Returns the number as it is written in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>69,71</c> in Vietnamese and <c>69.71</c> in English.</returns>
    public string ToText(Language language) => language == Language.Vietnamese ? ToString().Replace('.', ',') : ToString();

    /// <inheritdoc/>
    public bool Equals(DecimalPoints other) => Value == other.Value && Decimals == other.Decimals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DecimalPoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397) ^ Decimals);

    /// <summary>Returns the number with its digits, in every culture alike.</summary>
    /// <returns>Such as <c>69.70</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the number as <see cref="ToString()"/> does, in every culture alike.</summary>
    /// <param name="format">None, or <c>G</c>.</param>
    /// <param name="formatProvider">Has no effect.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g" ? ToString() : throw new FormatException("Expected no format, or G.");

    /// <summary>Returns a fraction as the shortest decimal number, or null where it has no end within nine digits.</summary>
    internal static DecimalPoints? Of(Fraction points)
    {
        if (points <= -Limit || points >= Limit) return null;
        var denominator = 1L;
        for (var decimals = 0; decimals <= MostDigits; decimals++)
        {
            if (denominator % points.Denominator == 0)
            {
                var unscaled = points.Numerator * (denominator / points.Denominator);
                return new DecimalPoints(new decimal(unchecked((int)Math.Abs(unscaled)), (int)(Math.Abs(unscaled) >> 32), 0, unscaled < 0, (byte)decimals));
            }

            denominator *= 10;
        }

        return null;
    }

    private static int DecimalsOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
