using NodaTime;

namespace Ocop.Domain.Regimes;

/// <summary>What is asked: the kind of a dossier, the day of filing and the day of the evaluation.</summary>
internal readonly record struct DossierFacts(DossierKind Kind, LocalDate FiledOn, LocalDate EvaluatedOn);
