using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>The points of the parts (phần) of a form, each by the code that the form prints for the part, such as <c>A</c>.</summary>
/// <remarks>Points are exact: a mean of cards need not be whole. Which parts there are is the form's to say; two values are equal when they give the same points to the same codes, in whatever order and with whatever digits.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed partial record PartTotals
{
    private readonly Fraction[] points;

    // As they were given, where one was with a point; else null.
    private readonly DecimalPoints?[]? decimals;

    /// <summary>Creates the points of the parts.</summary>
    /// <param name="points">The points by code, such as a dictionary. Their order is kept.</param>
    /// <exception cref="ArgumentNullException">The points or a code are null.</exception>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public PartTotals(IEnumerable<KeyValuePair<string, Fraction>> points)
    {
        var given = Guard.NotNull(points, nameof(points)).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in given)
        {
            if (!seen.Add(Guard.NotNull(part.Key, nameof(points)))) throw new ArgumentException($"Part {part.Key} stands twice.", nameof(points));
        }

        Codes = Unchangeable.Wrap(Array.ConvertAll(given, part => part.Key));
        this.points = Array.ConvertAll(given, part => part.Value);
    }

    /// <summary>Takes codes that are known to be different, and points that nobody else has.</summary>
    internal PartTotals(IReadOnlyList<string> codes, Fraction[] points, DecimalPoints?[]? decimals = null)
    {
        Codes = codes;
        this.points = points;
        if (decimals is not null && Array.Exists(decimals, given => given is { Decimals: > 0 })) this.decimals = decimals;
    }

    /// <summary>Takes codes that are known to be different, and whole points.</summary>
    internal PartTotals(IReadOnlyList<string> codes, ReadOnlySpan<int> points)
    {
        Codes = codes;
        this.points = new Fraction[points.Length];
        for (var i = 0; i < points.Length; i++) this.points[i] = new Fraction(points[i]);
    }

    /// <summary>Gets the codes of the parts: in form order where a form gave them, else as they were given.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Gets the sum of the parts.</summary>
    /// <exception cref="OverflowException">The sum cannot be written as a fraction of two long numbers.</exception>
    public Fraction Total
    {
        get
        {
            var total = default(Fraction);
            foreach (var part in points) total += part;
            return total;
        }
    }

    /// <summary>Creates the points of the parts from decimal numbers, whose digits are kept.</summary>
    /// <param name="points">The points by code, such as a dictionary. Their order is kept.</param>
    /// <returns>The points of the parts.</returns>
    /// <exception cref="ArgumentNullException">The points or a code are null.</exception>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public static PartTotals OfDecimals(IEnumerable<KeyValuePair<string, DecimalPoints>> points)
    {
        var given = Guard.NotNull(points, nameof(points)).ToArray();
        var totals = new PartTotals(given.Select(part => new KeyValuePair<string, Fraction>(part.Key, part.Value.ToFraction())));
        return Of(totals.Codes, Array.ConvertAll(given, part => part.Value));
    }

    /// <summary>Returns the points of a part as a decimal number: with the digits given, else with as few as it takes.</summary>
    /// <param name="code">The code of the part.</param>
    /// <returns>The points, or null where they have no end within nine digits after the point.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such part.</exception>
    public DecimalPoints? DecimalOf(string code)
    {
        var value = this[code];
        return GivenOf(code) ?? DecimalPoints.Of(value);
    }

    /// <summary>Gets the points of a part.</summary>
    /// <param name="code">The code of the part.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such part.</exception>
    public Fraction this[string code] => TryGetPoints(Guard.NotNull(code, nameof(code)), out var found) ? found : throw new KeyNotFoundException($"There is no part {code}.");

    /// <summary>Returns the points of the part at a place among the codes.</summary>
    internal Fraction PointsAt(int index) => points[index];

    /// <summary>Finds the points of a part.</summary>
    /// <param name="code">The code of the part.</param>
    /// <param name="points">The points, if there is such a part, else 0.</param>
    /// <returns><see langword="true"/> if there is such a part.</returns>
    public bool TryGetPoints(string? code, out Fraction points)
    {
        for (var i = 0; i < this.points.Length; i++)
        {
            if (Codes[i] != code) continue;
            points = this.points[i];
            return true;
        }

        points = default;
        return false;
    }

    /// <summary>Creates the points of parts whose codes stand once each, from decimal numbers.</summary>
    internal static PartTotals Of(IReadOnlyList<string> codes, DecimalPoints[] points) =>
        new(codes, Array.ConvertAll(points, part => part.ToFraction()), Array.ConvertAll(points, part => (DecimalPoints?)part));

    /// <summary>Returns the points of a part as they were given, or null where no part was given with a point.</summary>
    internal DecimalPoints? GivenOf(string code)
    {
        for (var i = 0; i < decimals?.Length; i++)
        {
            if (Codes[i] == code) return decimals[i];
        }

        return null;
    }

    /// <summary>Returns whether two values give the same points to the same parts.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public bool Equals(PartTotals? other)
    {
        if (other is null || other.points.Length != points.Length) return false;
        for (var i = 0; i < points.Length; i++)
        {
            if (!other.TryGetPoints(Codes[i], out var theirs) || theirs != points[i]) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, since the order of the parts says nothing; of products, so that two parts which change their points change it.
        var hash = points.Length;
        for (var i = 0; i < points.Length; i++) hash = unchecked(hash + (StringComparer.Ordinal.GetHashCode(Codes[i]) * ((points[i].GetHashCode() * 2) + 1)));
        return hash;
    }

    /// <summary>Returns the parts with their points.</summary>
    /// <returns>Such as <c>A 36, B 21, C 91/3</c>.</returns>
    public override string ToString() => string.Join(", ", Codes.Select((code, i) => $"{code} {(decimals?[i] is { } given ? given.ToString() : points[i].ToString())}"));
}
