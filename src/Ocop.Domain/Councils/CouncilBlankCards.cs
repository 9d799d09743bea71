namespace Ocop.Domain.Councils;

/// <summary>What a blank card (phiếu trống) is in a council: one that says nothing at all, with no tick, no criterion answered with none or exempt, no finding, no unmet prerequisite and no totals. The law does not say. The default value is that its member has not scored.</summary>
public enum CouncilBlankCards
{
    /// <summary>The member has not scored: the card counts neither for the mean nor for the quorum, and a remark says so.</summary>
    Absent = 0,

    /// <summary>The card is a vote of no points.</summary>
    Vote = 1,
}
