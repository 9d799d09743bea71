namespace Ocop.Domain.Rubrics;

/// <summary>What is done with a slip of the printed form. The default value is corrected.</summary>
public enum ErratumStatus
{
    /// <summary>The slip breaks a rule of the form and is read otherwise than printed.</summary>
    Corrected = 0,

    /// <summary>The entry looks like a slip but breaks no rule: it is kept as printed.</summary>
    KeptAsPrinted = 1,

    /// <summary>The form differs from its siblings without an effect on the points.</summary>
    Noted = 2,

    /// <summary>The source of the form is incomplete: the set can be rated by part totals only.</summary>
    Incomplete = 3,
}
