namespace Ocop.Domain.Scoring;

/// <summary>What contradicts what in a recorded result. The default value is more stars than the points allow.</summary>
public enum RecordedContradictionCode
{
    /// <summary>More stars were given than the band of the total allows. Fewer are none: minimum levels hold back.</summary>
    StarsAboveBand = 0,

    /// <summary>A part has more points than the form gives at most.</summary>
    PartAboveMaximum = 1,

    /// <summary>All parts are known, and they differ from the total by more than the rounding of the figures explains: half a unit of the last digit of each.</summary>
    PartsDoNotAddUp = 2,
}
