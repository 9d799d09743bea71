using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>What the forms of a decision have in common.</summary>
/// <param name="decision">The number of the decision.</param>
/// <param name="dataVersion">The version of its data.</param>
/// <param name="inForceFrom">Its first day, by its key.</param>
/// <param name="checkedOn">The day to which it was last checked, by its key.</param>
/// <param name="bands">The stars of each number of points, from 0 to the total.</param>
/// <param name="added">What was added to it later; null where nothing was.</param>
internal sealed class FormHead(string decision, string dataVersion, int inForceFrom, int checkedOn, byte[] bands, MinimumRequirements? added)
{
    public readonly string Decision = decision;

    public readonly string DataVersion = dataVersion;

    /// <summary>The first day on which its forms may be used, by its key.</summary>
    public readonly int InForceFrom = inForceFrom;

    /// <summary>The day to which it was last checked, by its key.</summary>
    public readonly int CheckedOn = checkedOn;

    /// <summary>The stars of each number of points, from 0 to the total.</summary>
    public readonly byte[] Bands = bands;

    public readonly MinimumRequirements? Added = added;

    public static FormHead Of(DecisionRules rules) => rules.Derived.Get(static each =>
    {
        var bands = new byte[each.MaxTotal + 1];
        for (var points = 0; points < bands.Length; points++) bands[points] = (byte)each.BandOf(points);
        return new FormHead(each.Instrument.Number, each.DataVersion, DayOrder.KeyOf(each.Instrument.InForceFrom), DayOrder.KeyOf(each.CheckedOn), bands, each.MinimumRequirements);
    });
}
