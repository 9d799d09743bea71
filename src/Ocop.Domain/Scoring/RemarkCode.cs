namespace Ocop.Domain.Scoring;

/// <summary>What a remark says. The default value is a mix of cases.</summary>
public enum RemarkCode
{
    /// <summary>Criteria with two cases were not all ticked in the same case.</summary>
    MixedCases = 0,

    /// <summary>The criterion does not apply and counts 0.</summary>
    Inapplicable = 1,

    /// <summary>Criteria are open, so the rating is provisional.</summary>
    Provisional = 2,

    /// <summary>The result rests on a reading of the law that is listed among the interpretations.</summary>
    Interpretation = 3,
}
