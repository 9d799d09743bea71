using Ocop.Domain.Councils;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>What was read from a workbook: a card, or the session of a council.</summary>
internal sealed record ReadForm(FormLayout Layout, Scorecard? Card, CouncilSession? Session, ScorecardProduct? Product);
