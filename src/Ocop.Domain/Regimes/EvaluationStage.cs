using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>A stage on the way of a dossier (bước đánh giá): who does what, and where the law says so.</summary>
/// <param name="Body">The body.</param>
/// <param name="Role">What it does.</param>
/// <param name="Reference">The provision.</param>
/// <param name="Term">The term that the body has, or null where the law sets none.</param>
public sealed record EvaluationStage(EvaluationBody Body, EvaluationRole Role, LegalReference Reference, Term? Term = null);
