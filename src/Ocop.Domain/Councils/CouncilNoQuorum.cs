namespace Ocop.Domain.Councils;

/// <summary>Too few members scored for a result.</summary>
public sealed partial record CouncilNoQuorum : CouncilResult
{
    internal CouncilNoQuorum()
    {
    }

    /// <summary>Gets the number of members whose cards count.</summary>
    public int Present { get; internal init; }

    /// <summary>Gets the number of members that the regulation asks for; at least 1.</summary>
    public int Required { get; internal init; }

    private protected override void Close()
    {
    }
}
