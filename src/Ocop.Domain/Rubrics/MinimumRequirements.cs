using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Rubrics;

/// <summary>Minimum requirements (tiêu chí tối thiểu) that a later decision added beside the forms, as far as they are known.</summary>
/// <remarks>
/// The one use is Decision 781/QĐ-TTg, which added section 6 to Annex II of Decision 1048/QĐ-TTg. Its text is known in part
/// only, so the stars of a card evaluated under it cannot be known: a rating says so and never takes a requirement as met.
/// </remarks>
public sealed class MinimumRequirements
{
    internal MinimumRequirements(LocalDate from, LegalReference reference, Func<MinimumRequirements, MinimumRequirement[]> known)
    {
        From = from;
        Reference = reference;
        KnownArray = known(this);
        Known = Unchangeable.Wrap(KnownArray);
    }

    /// <summary>Gets the first day of evaluation for which they hold.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the decision that added them.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets the requirements that are known, by stars.</summary>
    public IReadOnlyList<MinimumRequirement> Known { get; }

    // Walked for every criterion of a card: an array needs no enumerator.
    internal MinimumRequirement[] KnownArray { get; }
}
