using NodaTime;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Certificates;

/// <summary>The result of an evaluation as an authority decided it (kết quả công nhận).</summary>
/// <param name="Kind">Why the product was evaluated.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Stars">The stars, 1 to 5; fewer than 3 carry no certificate.</param>
/// <param name="ValidFrom">The first valid day of the new certificate, or null for the day of the decision.</param>
/// <param name="DecisionNumber">The number of the decision, or null.</param>
public sealed record EvaluationResult(DossierKind Kind, LocalDate DecidedOn, int Stars, LocalDate? ValidFrom = null, string? DecisionNumber = null);
