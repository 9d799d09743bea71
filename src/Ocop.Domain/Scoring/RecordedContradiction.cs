namespace Ocop.Domain.Scoring;

/// <summary>What contradicts itself in a recorded result.</summary>
public sealed partial record RecordedContradiction
{
    internal RecordedContradiction(RecordedContradictionCode code, string? part = null)
    {
        Code = code;
        Part = part;
    }

    /// <summary>Gets what it says.</summary>
    public RecordedContradictionCode Code { get; }

    /// <summary>Gets the printed code of the part that it is about, or null for the result as a whole.</summary>
    public string? Part { get; }
}
