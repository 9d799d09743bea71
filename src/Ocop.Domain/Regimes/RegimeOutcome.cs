using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>
/// The answer to which law rates a dossier (pháp luật áp dụng): <see cref="Regime"/>, <see cref="EvaluatedTooLate"/>, <see cref="NoRubric"/> or
/// <see cref="RegimeNotKnown"/>, and nothing else.
/// </summary>
public abstract partial record RegimeOutcome
{
    private protected RegimeOutcome(DossierFacts facts, IReadOnlyList<string> interpretations, LocalDate? checkedOn)
    {
        Kind = facts.Kind;
        FiledOn = facts.FiledOn;
        EvaluatedOn = facts.EvaluatedOn;
        Interpretations = interpretations;
        CheckedOn = checkedOn;
    }

    /// <summary>Gets the kind of the dossier.</summary>
    public DossierKind Kind { get; }

    /// <summary>Gets the day on which the dossier was filed.</summary>
    public LocalDate FiledOn { get; }

    /// <summary>Gets the day of the evaluation.</summary>
    public LocalDate EvaluatedOn { get; }

    /// <summary>Gets the day to which the law was last checked, if the day of the evaluation lies after it; else null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>Gets the keys of the listed readings that the answer rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations { get; }

    /// <summary>Gets the provisions that the answer rests on, the leading one first.</summary>
    public abstract IReadOnlyList<LegalReference> Citations { get; }

    /// <summary>Gets why the answer is what it is, in a sentence.</summary>
    public BilingualText Reason => Explain();

    /// <summary>Returns the provisions in a language, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>Decision 148/QĐ-TTg; Decision 1489/QĐ-TTg</c>.</returns>
    public string Cite(Language language) => string.Join("; ", Citations.Select(citation => citation.ToString(language)));

    private protected abstract BilingualText Explain();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(FiledOn), FiledOn)
            .Member(nameof(EvaluatedOn), EvaluatedOn)
            .Member(nameof(CheckedOn), CheckedOn)
            .Member(nameof(Interpretations), Interpretations)
            .Member(nameof(Citations), Citations)
            .Member(nameof(Reason), Reason);
        return true;
    }
}
