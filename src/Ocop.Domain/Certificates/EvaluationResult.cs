using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Certificates;

/// <summary>The result of an evaluation as an authority decided it (kết quả công nhận).</summary>
public sealed record EvaluationResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="kind">Why the product was evaluated.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="stars">The stars, 1 to 5; fewer than 3 carry no certificate.</param>
    /// <param name="validFrom">The first valid day of the new certificate, or null for the day of the decision.</param>
    /// <param name="decisionNumber">The number of the decision, or null.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no name.</exception>
    public EvaluationResult(DossierKind kind, LocalDate decidedOn, int stars, LocalDate? validFrom = null, string? decisionNumber = null)
    {
        Kind = kind;
        DecidedOn = decidedOn;
        Stars = stars;
        ValidFrom = validFrom;
        DecisionNumber = decisionNumber;
    }

    /// <summary>Gets why the product was evaluated.</summary>
    public DossierKind Kind { get; init => field = Guard.Named(value, "kind"); }

    /// <summary>Gets the day of the decision.</summary>
    public LocalDate DecidedOn { get; init => field = Guard.Iso(value, "decidedOn"); }

    /// <summary>Gets the stars, 1 to 5; fewer than 3 carry no certificate.</summary>
    public int Stars { get; init; }

    /// <summary>Gets the first valid day of the new certificate, or null for the day of the decision.</summary>
    public LocalDate? ValidFrom { get; init => field = Guard.Iso(value, "validFrom"); }

    /// <summary>Gets the number of the decision, or null.</summary>
    public string? DecisionNumber { get; init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Kind), Kind, isFirst: true)
            .Member(nameof(DecidedOn), DecidedOn)
            .Member(nameof(Stars), Stars)
            .Member(nameof(ValidFrom), ValidFrom)
            .Member(nameof(DecisionNumber), DecisionNumber);
        return true;
    }
#pragma warning restore IDE0051
}
