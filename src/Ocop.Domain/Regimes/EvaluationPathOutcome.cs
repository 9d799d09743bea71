using NodaTime;

namespace Ocop.Domain.Regimes;

/// <summary>The way of a dossier to its certificate (trình tự đánh giá): <see cref="EvaluationPath"/> or <see cref="EvaluationPathNotKnown"/>, and nothing else.</summary>
public abstract record EvaluationPathOutcome
{
    private protected EvaluationPathOutcome(CertifyingAuthorityOutcome certification, LocalDate? checkedOn)
    {
        Certification = certification;
        CheckedOn = checkedOn;
    }

    /// <summary>Gets who certifies, and why.</summary>
    public CertifyingAuthorityOutcome Certification { get; }

    /// <summary>Gets the day to which the law was last checked, if the day of the evaluation lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; }

    private protected abstract bool IsKnown { get; }
}
