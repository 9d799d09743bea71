namespace Ocop.Domain.Councils;

/// <summary>What a remark on a council's result says. The default value is a wide spread.</summary>
public enum CouncilRemarkCode
{
    /// <summary>The totals differ by more than 10 points, or more than the decision or the regulation allows.</summary>
    WideSpread = 0,

    /// <summary>A card leaves criteria open, so the result is provisional.</summary>
    Provisional = 1,

    /// <summary>A card does not count: the regulation does not let its member score.</summary>
    MayNotScore = 2,

    /// <summary>The decision says nothing of councils: the result rests on the regulation alone, and whether a product goes on to another council is not known.</summary>
    RegulationAlone = 3,

    /// <summary>A card is blank: its member has not scored. See <see cref="CouncilRegulation.BlankCards"/>.</summary>
    BlankCard = 4,

    /// <summary>The council has another number of members than the decision says; it is decided all the same.</summary>
    CouncilSize = 5,
}
