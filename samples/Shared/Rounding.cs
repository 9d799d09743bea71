namespace Ocop.Domain.Samples;

/// <summary>Rounds figures for people so that a rounded figure never contradicts the verdict beside it.</summary>
internal static class Rounding
{
    /// <summary>The most decimals that people are shown; figures that agree to all of them are shown unrounded.</summary>
    public const int MostDecimals = 4;

    /// <summary>Returns how many decimals a figure needs so that it looks different from every other one that it differs from, or null where no number of decimals does it.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="least">The least number of decimals.</param>
    /// <param name="others">What it is compared with, such as a minimum.</param>
    public static int? Decimals(Fraction figure, int least, params IEnumerable<Fraction> others)
    {
        var apart = others.Where(other => other != figure).ToArray();
        for (var decimals = least; decimals <= MostDecimals; decimals++)
        {
            var rounded = figure.Round(decimals);
            if (Array.TrueForAll(apart, other => other.Round(decimals) != rounded)) return decimals;
        }

        return null;
    }
}
