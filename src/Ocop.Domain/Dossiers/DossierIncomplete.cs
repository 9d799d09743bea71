using Ocop.Domain.Internal;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier that lacks something (hồ sơ còn thiếu).</summary>
/// <param name="Missing">Everything that is missing, in the order of the list of contents; never empty.</param>
public sealed record DossierIncomplete(IReadOnlyList<MissingItem> Missing) : DossierCheck
{
    /// <summary>Gets everything that is missing, in the order of the list of contents; never empty.</summary>
    public IReadOnlyList<MissingItem> Missing { get; init => field = Unchangeable.List(value); } = Unchangeable.List(Missing);
}
