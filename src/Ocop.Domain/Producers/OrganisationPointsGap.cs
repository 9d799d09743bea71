namespace Ocop.Domain.Producers;

/// <summary>What leaves the level of a producer in the criterion of the form of organisation open. The default value is a kind that the form does not name.</summary>
public enum OrganisationPointsGap
{
    /// <summary>The form does not name the kind.</summary>
    KindNotNamed = 0,

    /// <summary>The level depends on the share of the capital that the local community holds, and that share was not given.</summary>
    LocalCapitalMissing = 1,
}
