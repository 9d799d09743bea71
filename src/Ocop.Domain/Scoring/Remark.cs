namespace Ocop.Domain.Scoring;

/// <summary>Something that a reader of a rating should know of how the card was read.</summary>
public sealed partial record Remark
{
    internal Remark(RemarkCode code, string? criterion = null)
    {
        Code = code;
        Criterion = criterion;
    }

    /// <summary>Gets what it says.</summary>
    public RemarkCode Code { get; }

    /// <summary>Gets the printed code of the criterion that it is about, or null for the card as a whole.</summary>
    public string? Criterion { get; }
}
