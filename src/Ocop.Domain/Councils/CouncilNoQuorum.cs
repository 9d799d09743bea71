namespace Ocop.Domain.Councils;

/// <summary>Too few members scored for a result.</summary>
public sealed record CouncilNoQuorum : CouncilResult
{
    /// <summary>Gets the number of members whose cards count.</summary>
    public required int Present { get; init; }

    /// <summary>Gets the number of members that the regulation asks for; at least 1.</summary>
    public required int Required { get; init; }
}
