using Ocop.Domain.Regimes;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Regimes;

/// <summary>Writes answers in a line, for tables of cases.</summary>
internal static class OutcomeText
{
    public static string Of(RegimeOutcome outcome) => outcome switch
    {
        Regime regime => regime.Decision.Number + (regime.AmendedBy is null ? string.Empty : " + " + regime.AmendedBy.Number)
            + (regime.IsInterpretation ? " by reading" : string.Empty) + Of(regime.Deadline),
        EvaluatedTooLate late => "late " + late.Decision.Number + (late.IsInterpretation ? " by reading" : string.Empty) + Of(late.Deadline),
        RegimeNotKnown notKnown => "not known " + notKnown.Instrument.Number,
        NoRubric => "none",
        _ => throw new InvalidOperationException(outcome.ToString()),
    };

    public static string Of(EvaluationPathOutcome outcome) => outcome switch
    {
        EvaluationPath path => string.Join(", ", path.Stages.Select(stage => $"{stage.Body.Key} {stage.Role}")),
        EvaluationPathNotKnown notKnown => "not known " + notKnown.Instrument.Number,
        _ => throw new InvalidOperationException(outcome.ToString()),
    };

    public static DossierKind Kind(string name) => name switch
    {
        "first" => DossierKind.FirstEvaluation,
        "upgrade" => DossierKind.Upgrade,
        "reevaluation" => DossierKind.ReEvaluation,
        _ => throw new FormatException(name),
    };

    private static string Of(Deadline? deadline) => deadline is null ? string.Empty
        : $" until {deadline.Counted:uuuu-MM-dd}" + (deadline.Effective == deadline.Counted ? string.Empty : $", moved to {deadline.Effective:uuuu-MM-dd}");
}
