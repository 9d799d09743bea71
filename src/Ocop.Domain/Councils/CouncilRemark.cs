using Ocop.Domain.Law;

namespace Ocop.Domain.Councils;

/// <summary>Something that a reader of a council's result should know.</summary>
public sealed partial record CouncilRemark
{
    internal CouncilRemark(CouncilRemarkCode code, RuleBasis basis, string? member = null)
    {
        Code = code;
        Basis = basis;
        Member = member;
    }

    /// <summary>Gets what it says.</summary>
    public CouncilRemarkCode Code { get; }

    /// <summary>Gets the same as a sentence.</summary>
    public BilingualText Text => CouncilTexts.Remark(this);

    /// <summary>Gets what it rests on.</summary>
    public RuleBasis Basis { get; }

    /// <summary>Gets the name of the member that it is about, or null for the session as a whole.</summary>
    public string? Member { get; }
}
