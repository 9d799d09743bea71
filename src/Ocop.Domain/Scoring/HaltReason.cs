namespace Ocop.Domain.Scoring;

/// <summary>What stopped an evaluation. The default value is a finding.</summary>
public enum HaltReason
{
    /// <summary>A finding on a criterion whose note stops the evaluation.</summary>
    Finding = 0,

    /// <summary>A tick at a level of 0 points where the form stops at zero.</summary>
    ZeroPoints = 1,
}
