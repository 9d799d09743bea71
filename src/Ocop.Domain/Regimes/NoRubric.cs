using System.Text;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Regimes;

/// <summary>The refusal of a dossier that was filed before there were national criteria (chưa có bộ tiêu chí): none is guessed.</summary>
public sealed partial record NoRubric : RegimeOutcome
{
    internal NoRubric(DossierFacts facts, LegalInstrument firstDecision, LocalDate? checkedOn)
        : base(facts, InterpretationKeys.None, checkedOn) => FirstDecision = firstDecision;

    /// <summary>Gets the first decision with criteria.</summary>
    public LegalInstrument FirstDecision { get; }

    /// <summary>Gets the first day of filing for which there are criteria.</summary>
    public LocalDate RubricsFrom => FirstDecision.InForceFrom;

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations => Unchangeable.Wrap(new[] { FirstDecision.ToReference() });

    private protected override BilingualText Explain() => RegimeTexts.NoCriteriaBefore(RubricsFrom);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        if (base.PrintMembers(builder)) builder.Append(", ");
        builder
            .Member(nameof(FirstDecision), FirstDecision, isFirst: true)
            .Member(nameof(RubricsFrom), RubricsFrom);
        return true;
    }
}
