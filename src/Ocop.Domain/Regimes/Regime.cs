using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The regime (chế độ áp dụng) that rates a dossier: a decision, and what amends it on the day of the evaluation.</summary>
public sealed partial record Regime : RegimeOutcome
{
    private readonly RegimeMove move;
    private readonly CertifyingAuthorityOutcome threeStars;
    private readonly CertifyingAuthorityOutcome fourStars;
    private readonly CertifyingAuthorityOutcome fiveStars;

    internal Regime(DossierFacts facts, LegalInstrument decision, LegalInstrument? amendedBy, Deadline? deadline, RegimeMove move, IReadOnlyList<string> interpretations, Func<int, CertifyingAuthorityOutcome> authority, LocalDate? checkedOn)
        : base(facts, interpretations, checkedOn)
    {
        Decision = decision;
        AmendedBy = amendedBy;
        Deadline = deadline;
        this.move = move;
        (threeStars, fourStars, fiveStars) = (authority(3), authority(4), authority(5));
    }

    /// <summary>Gets the decision whose forms are used.</summary>
    public LegalInstrument Decision { get; }

    /// <summary>Gets the latest instrument that amends it on the day of the evaluation, or null.</summary>
    public LegalInstrument? AmendedBy { get; }

    /// <summary>Gets the transition under which an older decision still applies, with the last day for the evaluation; null where none is needed.</summary>
    public Deadline? Deadline { get; }

    /// <summary>Gets a value indicating whether the answer rests on a reading that is listed among the interpretations: a dossier that went over to a later decision without a known transition, or an evaluation between the last day as counted and the one it moved to.</summary>
    public bool IsInterpretation => Interpretations.Count > 0;

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations
    {
        get
        {
            var citations = new List<LegalReference> { Decision.EntryReference ?? Decision.ToReference() };
            if (AmendedBy is not null) citations.Add(AmendedBy.EntryReference ?? AmendedBy.ToReference());
            if (move.By is not null) citations.Add(move.By);
            if (Deadline is not null) citations.Add(Deadline.Reference);
            return Unchangeable.Wrap(citations);
        }
    }

    /// <summary>Returns who certifies the product, if it is signed on the day of the evaluation.</summary>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <returns>The authority with its reason and citation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public CertifyingAuthorityOutcome Authority(int stars) => Guard.InRange(stars, 3, 5, nameof(stars)) switch { 3 => threeStars, 4 => fourStars, _ => fiveStars };

    private protected override BilingualText Explain()
    {
        if (Deadline is { } deadline) return RegimeTexts.EvaluatedInTime(move.To(Decision), deadline);
        return move.FiledUnder == Decision ? RegimeTexts.FiledAndEvaluated(Decision) : RegimeTexts.Filed(move.To(Decision));
    }
}
