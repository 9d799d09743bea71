namespace Ocop.Domain.Producers;

/// <summary>What leaves the level of a producer in criterion 3.1 open. The default value is a kind that the form does not name.</summary>
public enum OrganisationPointsGap
{
    /// <summary>The form does not name the kind.</summary>
    KindNotNamed = 0,

    /// <summary>The level of a joint-stock company depends on the share of its capital that the local community holds, and that share was not given.</summary>
    LocalCapitalMissing = 1,
}
