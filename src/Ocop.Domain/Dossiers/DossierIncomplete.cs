using Ocop.Domain.Internal;

namespace Ocop.Domain.Dossiers;

/// <summary>The outcome of a dossier that lacks something (hồ sơ còn thiếu).</summary>
public sealed record DossierIncomplete : DossierCheck
{
    internal DossierIncomplete(IReadOnlyList<MissingItem> missing)
    {
        Missing = Unchangeable.List(missing);
    }

    /// <summary>Gets everything that is missing, in the order of the list of contents; never empty.</summary>
    public IReadOnlyList<MissingItem> Missing { get; }

    private protected override void Close()
    {
    }
}
