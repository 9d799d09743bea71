using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>What the law of a day says of a withdrawal (quy định về thu hồi): where its ground stands, who withdraws and by when.</summary>
public sealed record WithdrawalRule : WithdrawalOutcome
{
    internal WithdrawalRule(LegalInstrument instrument, LegalReference reference, LegalReference? listed, KeyedLabel? authority, Term? term)
    {
        Instrument = instrument;
        Reference = reference;
        Listed = listed;
        Authority = authority;
        Term = term;
    }

    /// <summary>Gets the instrument in force.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the provision on withdrawal.</summary>
    public LegalReference Reference { get; }

    /// <summary>Gets who withdraws at the stars of the certificate, or null where the law names nobody.</summary>
    public KeyedLabel? Authority { get; }

    /// <summary>Gets the term, counted from the conclusion, or from the commune's confirmation where production has ended; null where the law sets none.</summary>
    public Term? Term { get; }

    /// <inheritdoc/>
    public override BilingualText Reason => Listed is null ? CertificateTexts.GroundNotListed(Instrument) : CertificateTexts.WithdrawalLaidDown(Instrument);

    private protected override LegalReference? Listed { get; }
}
