using Ocop.Domain.Internal;

namespace Ocop.Domain.Councils;

/// <summary>Too few members scored for a result, or a role that must be present is not.</summary>
public sealed partial record CouncilNoQuorum : CouncilResult
{
    internal CouncilNoQuorum()
    {
    }

    /// <summary>Gets the number of members whose cards count.</summary>
    public int Present { get; internal init; }

    /// <summary>Gets the number of members that the regulation asks for; at least 1.</summary>
    public int Required { get; internal init; }

    /// <summary>Gets the roles that the regulation asks for and that no member has, in the order of the regulation; empty where there are enough of all, or it asks for none.</summary>
    public IReadOnlyList<string> MissingRoles { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<string>();

    // The format of results writes the missing roles only where the regulation asks for some.
    internal bool AsksForRoles { get; init; }

    private protected override void Close()
    {
    }
}
