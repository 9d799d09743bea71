using NodaTime;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>What the forms of a decision have in common.</summary>
/// <param name="Decision">The number of the decision.</param>
/// <param name="DataVersion">The version of its data.</param>
/// <param name="InForceFrom">Its first day.</param>
/// <param name="CheckedOn">The day to which it was last checked.</param>
/// <param name="Bands">The stars of each number of points, from 0 to the total.</param>
/// <param name="Added">What was added to it later; null where nothing was.</param>
internal sealed record FormHead(string Decision, string DataVersion, LocalDate InForceFrom, LocalDate CheckedOn, byte[] Bands, MinimumRequirements? Added)
{
    public static FormHead Of(DecisionRules rules) => rules.Derived.Get(static each =>
    {
        var bands = new byte[each.MaxTotal + 1];
        for (var points = 0; points < bands.Length; points++) bands[points] = (byte)each.BandOf(points);
        return new FormHead(each.Instrument.Number, each.DataVersion, each.Instrument.InForceFrom, each.CheckedOn, bands, each.MinimumRequirements);
    });
}
