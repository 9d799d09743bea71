namespace Ocop.Domain.Rubrics;

/// <summary>How much of a form is known. The default value is complete.</summary>
public enum RubricStatus
{
    /// <summary>Every criterion is known and the form adds up.</summary>
    Complete = 0,

    /// <summary>The criteria are not known well enough: a product is rated from its part totals only.</summary>
    TotalsOnly = 1,
}
