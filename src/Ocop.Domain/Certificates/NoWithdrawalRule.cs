using Ocop.Domain.Law;

namespace Ocop.Domain.Certificates;

/// <summary>The outcome of a withdrawal for whose day no rule of the whole country is known (chưa có quy định chung về thu hồi).</summary>
public sealed record NoWithdrawalRule : WithdrawalOutcome
{
    internal NoWithdrawalRule(LegalInstrument? instrument) => Instrument = instrument;

    /// <summary>Gets the instrument in force that lays down nothing, or null before the first one.</summary>
    public LegalInstrument? Instrument { get; }

    /// <inheritdoc/>
    public override BilingualText Reason => Instrument is { } instrument ? CertificateTexts.NoRuleOnWithdrawal(instrument) : CertificateTexts.NoRuleOnWithdrawalYet;

    private protected override LegalReference? Listed => null;
}
