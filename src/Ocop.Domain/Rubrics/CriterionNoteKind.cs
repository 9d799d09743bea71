using Ocop.Domain.Internal;

namespace Ocop.Domain.Rubrics;

/// <summary>What a printed note (ghi chú) of a criterion does. The default value is guidance.</summary>
[HyphenatedNames]
public enum CriterionNoteKind
{
    /// <summary>Helps the evaluator; changes no result. Written <c>guidance</c>.</summary>
    Guidance = 0,

    /// <summary>A finding that rejects the dossier. Written <c>disqualifies</c>.</summary>
    Disqualifies = 1,

    /// <summary>A finding that stops the evaluation. Written <c>halts</c>.</summary>
    Halts = 2,

    /// <summary>A tick at a level of 0 points stops the evaluation. Written <c>halts-when-zero</c>.</summary>
    HaltsWhenZero = 3,

    /// <summary>A condition without which the criterion scores 0. Written <c>prerequisite</c>.</summary>
    Prerequisite = 4,

    /// <summary>The criterion applies only if another one is met. Written <c>applies-only-if</c>.</summary>
    AppliesOnlyIf = 5,

    /// <summary>The asterisks of the criterion bind some products only; a card says by <c>exempt</c> that its product is none of them. Written <c>binds-only-if</c>.</summary>
    BindsOnlyIf = 6,
}
