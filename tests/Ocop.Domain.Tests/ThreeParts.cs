using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>The points of the parts A, B and C, which all forms of the package have.</summary>
internal static class ThreeParts
{
    public static PartTotals Of(Fraction a, Fraction b, Fraction c) => new([new("A", a), new("B", b), new("C", c)]);

    /// <summary>The same with other points in one part.</summary>
    public static PartTotals With(this PartTotals totals, string part, Fraction points) =>
        new(totals.Codes.Select(code => KeyValuePair.Create(code, code == part ? points : totals[code])));
}
