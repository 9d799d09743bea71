using NodaTime;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>The answer to which law rates a dossier (pháp luật áp dụng): <see cref="Regime"/>, <see cref="EvaluatedTooLate"/> or <see cref="NoRubric"/>, and nothing else.</summary>
public abstract record RegimeOutcome
{
    private protected RegimeOutcome()
    {
    }

    /// <summary>Gets the kind of the dossier.</summary>
    public required DossierKind Kind { get; init; }

    /// <summary>Gets the day on which the dossier was filed.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>Gets the day of the evaluation.</summary>
    public required LocalDate EvaluatedOn { get; init; }

    /// <summary>Gets the provisions that the answer rests on, the leading one first.</summary>
    public abstract IReadOnlyList<LegalReference> Citations { get; }

    /// <summary>Gets why the answer is what it is, in a sentence.</summary>
    public abstract BilingualText Reason { get; }

    /// <summary>Returns the provisions in a language, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as <c>Decision 148/QĐ-TTg; Decision 1489/QĐ-TTg</c>.</returns>
    public string Cite(Language language) => string.Join("; ", Citations.Select(citation => citation.ToString(language)));
}
