using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Certificates;

/// <summary>What one instrument says of certificates. A member that is null is one that the law does not give; the term alone is then not known.</summary>
internal sealed record CertificateRules(CitedTerm? Term, WindowRule? Window, CitedTerm? Notice, CitedTerm? ReEvaluation, WithdrawalRules? Withdrawal, LocalResults? LocalResults);

/// <summary>How long results of local criteria from before the instrument still counted.</summary>
internal sealed record LocalResults(LocalDate Through, LegalReference Reference);

/// <summary>The window for a renewal, counted back from the last valid day.</summary>
internal sealed record WindowRule(Term Opens, Term Closes, LegalReference Reference);

/// <summary>Who withdraws a certificate, on which grounds and by when.</summary>
internal sealed record WithdrawalRules(
    Term? Within,
    IReadOnlyDictionary<int, KeyedLabel> Authorities,
    IReadOnlyDictionary<WithdrawalGround, LegalReference> Grounds,
    LegalReference Reference);

/// <summary>What the transition of one instrument means for certificates and their renewal.</summary>
/// <param name="Extension">How long a certificate stays in force past its end.</param>
/// <param name="Ceases">When what the instrument replaces ceases, counted from its first day in force; null for that day itself.</param>
/// <param name="PendingReEvaluation">By when a re-evaluation must be finished that was open on its first day, counted from that day.</param>
internal sealed record CertificateTransition(CitedTerm? Extension, CitedTerm? Ceases, CitedTerm? PendingReEvaluation);

/// <summary>The window of one certificate as far as it is known.</summary>
/// <param name="Window">The window, or null where there is none or it is not known.</param>
/// <param name="Instrument">The instrument whose window it is, or that gives none.</param>
/// <param name="Earlier">Where it is not known: the window that the law gave before, which counts until then.</param>
/// <param name="NotKnownBy">The instrument that does not say, or null where it is known.</param>
/// <param name="NotKnownFrom">The first day on which it is not known.</param>
internal sealed record WindowAnswer(RenewalWindow? Window, LegalInstrument? Instrument, RenewalWindow? Earlier = null, LegalInstrument? NotKnownBy = null, LocalDate? NotKnownFrom = null);
