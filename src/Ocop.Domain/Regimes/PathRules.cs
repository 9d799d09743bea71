using NodaTime;

namespace Ocop.Domain.Regimes;

/// <summary>The stages of the way of a dossier before its certificate, in order.</summary>
internal sealed record PathRules(IReadOnlyList<PathStageRule> Stages);

/// <summary>A stage on the way.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Stars">The stars on the way to which it is, or null for all.</param>
/// <param name="Through">The last day on which it is on the way, or null.</param>
internal sealed record PathStageRule(EvaluationStage Stage, IReadOnlyList<int>? Stars, LocalDate? Through);
