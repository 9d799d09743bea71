using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The refusal of a dossier that was filed under older rules and evaluated after the transition had ended (quá hạn chuyển tiếp): no regime rates it.</summary>
public sealed partial record EvaluatedTooLate : RegimeOutcome
{
    private readonly RegimeMove move;

    internal EvaluatedTooLate(DossierFacts facts, LegalInstrument decision, Deadline deadline, RegimeMove move, IReadOnlyList<string> interpretations, LocalDate? checkedOn)
        : base(facts, interpretations, checkedOn)
    {
        Decision = decision;
        Deadline = deadline;
        this.move = move;
    }

    /// <summary>Gets the older decision that would have rated the dossier: the one under which it was filed, or a later one to which it had gone over.</summary>
    public LegalInstrument Decision { get; }

    /// <summary>Gets the last day on which the evaluation would have been in time.</summary>
    public Deadline Deadline { get; }

    /// <summary>Gets a value indicating whether the answer rests on a reading that is listed among the interpretations: the dossier had gone over to a later decision without a known transition.</summary>
    public bool IsInterpretation => Interpretations.Count > 0;

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations => Unchangeable.Wrap(move.By is null ? [Deadline.Reference] : new[] { move.By, Deadline.Reference });

    private protected override BilingualText Explain() =>
        RegimeTexts.TooLate(move.To(Decision), move.FiledUnder == Decision ? string.Empty : ",", Deadline);
}
