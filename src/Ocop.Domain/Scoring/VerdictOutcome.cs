namespace Ocop.Domain.Scoring;

/// <summary>The outcome of a verdict. The default value is rated.</summary>
public enum VerdictOutcome : byte
{
    /// <summary>The ticks were rated.</summary>
    Rated = 0,

    /// <summary>A tick at 0 points stopped the evaluation.</summary>
    Halted = 1,
}
