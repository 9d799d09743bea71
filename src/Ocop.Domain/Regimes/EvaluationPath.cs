using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The way of a dossier to its certificate (trình tự đánh giá): who receives, evaluates and certifies, in order.</summary>
/// <remarks>
/// A product on its way to 4 or 5 stars is evaluated at every level below as well; each level sends on what reaches the points of the next.
/// Law: Decision 1048/QĐ-TTg, Annex II; Decision 148/QĐ-TTg, Annex II; Decision 1489/QĐ-TTg, Article 1; Decision 26/2026/QĐ-TTg, Articles 4 and 7.
/// </remarks>
public sealed class EvaluationPath
{
    // Dated by their start only, oldest first. The levels are those below the ministry that evaluate, lowest first.
    private static readonly Rule[] Rules =
    [
        new(LegalInstruments.Decision1048.InForceFrom, null, [EvaluationBody.District, EvaluationBody.Province], LegalInstruments.Decision1048.ToReference() with { Annex = "II" }),
        new(LegalInstruments.Decision148.InForceFrom, EvaluationRole.Receives, [EvaluationBody.District, EvaluationBody.Province], LegalInstruments.Decision148.ToReference() with { Annex = "II" }),
        new(new LocalDate(2025, 7, 1), EvaluationRole.Receives, [EvaluationBody.Province], LegalInstruments.Decision148.ToReference() with { Annex = "II" }),
        new(LegalInstruments.Decision1489.InForceFrom, EvaluationRole.Assesses, [EvaluationBody.Province], LegalInstruments.Decision1489.ToReference() with { Article = "1" }),
        new(LegalInstruments.Decision26.InForceFrom, EvaluationRole.Assesses, [EvaluationBody.Province], LegalInstruments.Decision26.ToReference() with { Article = "7" }, Term.WorkingDays(15)),
    ];

    private EvaluationPath(IReadOnlyList<EvaluationStage> stages, CertifyingAuthorityOutcome certification)
    {
        Stages = stages;
        Certification = certification;
    }

    /// <summary>Gets the stages in order. The last one certifies, unless no authority can be named.</summary>
    public IReadOnlyList<EvaluationStage> Stages { get; }

    /// <summary>Gets who certifies, and why.</summary>
    public CertifyingAuthorityOutcome Certification { get; }

    /// <summary>Returns the way of a dossier.</summary>
    /// <param name="stars">The stars that it is to reach, 3 to 5.</param>
    /// <param name="evaluatedOn">The day of the evaluation, from 21 August 2019.</param>
    /// <returns>The way.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5, or the day lies before 21 August 2019.</exception>
    public static EvaluationPath Of(int stars, LocalDate evaluatedOn)
    {
        var certification = CertifyingAuthorities.Of(stars, evaluatedOn);
        var rule = Array.FindLast(Rules, candidate => candidate.From <= evaluatedOn)!;
        var last = certification.Authority switch
        {
            CertifyingAuthority.District => EvaluationBody.District,
            CertifyingAuthority.Province => EvaluationBody.Province,
            CertifyingAuthority.Ministry => EvaluationBody.Ministry,
            _ => (EvaluationBody?)null,
        };
        var stages = new List<EvaluationStage>();
        if (rule.Commune is { } role)
        {
            stages.Add(new EvaluationStage(EvaluationBody.Commune, role, rule.Reference, rule.CommuneTerm));
        }

        if (last is { } certifier)
        {
            stages.AddRange(rule.Levels.Where(level => level <= certifier).Select(level => new EvaluationStage(level, EvaluationRole.Evaluates, rule.Reference)));
            if (certifier == EvaluationBody.Ministry) stages.Add(new EvaluationStage(certifier, EvaluationRole.Evaluates, rule.Reference));
            stages.Add(new EvaluationStage(certifier, EvaluationRole.Certifies, certification.Reference));
        }

        return new EvaluationPath(Unchangeable.Wrap(stages), certification);
    }

    private sealed record Rule(
        LocalDate From, EvaluationRole? Commune, IReadOnlyList<EvaluationBody> Levels, LegalReference Reference, Term? CommuneTerm = null);
}
