namespace Ocop.Domain.Scoring;

/// <summary>Why the stars that the minimum levels allow cannot be known. The default value is the minimum levels themselves.</summary>
public enum UnknownRequirement
{
    /// <summary>The card gives part totals only, so the minimum levels cannot be checked.</summary>
    MinimumLevels = 0,

    /// <summary>The minimum requirements that Decision 781/QĐ-TTg of 2020 added are known in part only.</summary>
    MinimumRequirements781 = 1,
}
