using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>What a result or a step of it rests on (căn cứ): a place in the law, or a regulation by its name.</summary>
/// <remarks>Exactly one of the two is set. Two bases are equal when both members are.</remarks>
public sealed record RuleBasis
{
    /// <summary>Creates a basis in the law.</summary>
    /// <param name="law">The place in the law.</param>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public RuleBasis(LegalReference law) => Law = Guard.NotNull(law, nameof(law));

    /// <summary>Creates a basis in a regulation that is not law, such as that of a council.</summary>
    /// <param name="regulation">The name of the regulation.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public RuleBasis(BilingualText regulation) => Regulation = Guard.NotNull(regulation, nameof(regulation));

    /// <summary>Gets the place in the law, or null for a regulation.</summary>
    public LegalReference? Law { get; }

    /// <summary>Gets the name of the regulation, or null for the law.</summary>
    public BilingualText? Regulation { get; }

    /// <summary>Returns the citation or the name of the regulation.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Law is not null ? Law.ToString(language) : Regulation!.In(language);

    /// <summary>Returns the citation or the name of the regulation in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);
}
