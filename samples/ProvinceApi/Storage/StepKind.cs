namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>What can happen to a dossier between filing and result.</summary>
internal enum StepKind
{
    /// <summary>Something is missing; the sender was told.</summary>
    Returned,

    /// <summary>Everything is there.</summary>
    Completed,

    /// <summary>The commune has assessed it.</summary>
    Assessed,

    /// <summary>It went on to the next level.</summary>
    Forwarded,

    /// <summary>The council has scored it.</summary>
    Evaluated,

    /// <summary>It ended, with a certificate or without.</summary>
    Concluded,
}
