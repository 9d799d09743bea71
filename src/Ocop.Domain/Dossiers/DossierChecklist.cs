using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier must contain (danh mục thành phần hồ sơ), in the order in which it is listed.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 6 and Annex III.</remarks>
public sealed record DossierChecklist : DossierChecklistOutcome
{
    internal DossierChecklist(LegalInstrument instrument, KeyedLabel sender, DossierRequirement[] requirements)
    {
        InForce = instrument;
        Sender = sender;
        Requirements = Unchangeable.Wrap(requirements);
    }

    /// <summary>Gets who sends the dossier.</summary>
    public KeyedLabel Sender { get; }

    /// <summary>Gets the requirements, in order.</summary>
    public IReadOnlyList<DossierRequirement> Requirements { get; }

    private protected override LegalInstrument? InForce { get; }
}
