using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

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

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Certification), Certification, isFirst: true)
            .Member(nameof(CheckedOn), CheckedOn);
        return true;
    }
}
