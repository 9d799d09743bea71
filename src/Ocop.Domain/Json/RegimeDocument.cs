using NodaTime;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Json;

/// <summary>Which law rates a dossier, on the wire. All outcomes have the same members; what does not apply is null.</summary>
internal sealed record RegimeDocument(
    string Outcome,
    string? Decision,
    string? AmendedBy,
    string Kind,
    LocalDate Filed,
    LocalDate Evaluated,
    LocalDate? Deadline,
    LocalDate? DeadlineMoved,
    LocalDate? RubricsFrom,
    IReadOnlyList<AuthorityDocument>? Authorities,
    bool Interpretation,
    IReadOnlyList<string> Interpretations,
    string Reason,
    string Citation,
    LocalDate? CheckedOn)
{
    public static RegimeDocument From(RegimeOutcome outcome, Language language)
    {
        var regime = outcome as Regime;
        var tooLate = outcome as EvaluatedTooLate;
        var deadline = regime?.Deadline ?? tooLate?.Deadline;
        return new RegimeDocument(
            outcome switch { Regime => "regime", EvaluatedTooLate => "tooLate", RegimeNotKnown => "notKnown", _ => "noRubric" },
            (regime?.Decision ?? tooLate?.Decision ?? (outcome as RegimeNotKnown)?.Instrument)?.Number,
            regime?.AmendedBy?.Number,
            outcome.Kind switch { DossierKind.Upgrade => "upgrade", DossierKind.ReEvaluation => "reevaluation", _ => "first" },
            outcome.FiledOn,
            outcome.EvaluatedOn,
            deadline?.Counted,
            deadline?.Effective,
            (outcome as NoRubric)?.RubricsFrom,
            regime is null ? null : Array.ConvertAll([3, 4, 5], stars => AuthorityDocument.From(stars, regime.Authority(stars), language)),
            regime?.IsInterpretation ?? tooLate?.IsInterpretation ?? false,
            outcome.Interpretations,
            outcome.Reason.In(language),
            outcome.Cite(language),
            outcome.CheckedOn);
    }
}

/// <summary>Who certifies a product of some stars, on the wire.</summary>
internal sealed record AuthorityDocument(int Stars, string Authority, string Reason, string Citation)
{
    public static AuthorityDocument From(int stars, CertifyingAuthorityOutcome outcome, Language language) =>
        new(stars, outcome.Key, outcome.Reason.In(language), outcome.Reference.ToString(language));
}
