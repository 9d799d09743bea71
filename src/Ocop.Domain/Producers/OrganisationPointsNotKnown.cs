using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The decision does not say what forms of organisation earn for the product set, or the points of its forms are not in the book; no older decision is asked in its place.</summary>
public sealed record OrganisationPointsNotKnown : OrganisationPoints
{
    internal OrganisationPointsNotKnown(LegalInstrument instrument) => Instrument = instrument;

    /// <summary>Gets the decision that does not say it.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the same for people.</summary>
    public BilingualText Reason => Instrument.DoesNotSay(ProducerTexts.PointsOfOrganisation);

    private protected override void Close()
    {
    }
}
