using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Explanations;

/// <summary>One step of an explanation, with the steps that it rests on.</summary>
/// <param name="Kind">What the step is about.</param>
/// <param name="Text">What it says, in one line.</param>
/// <param name="Basis">The place in the law, or the regulation, that it rests on.</param>
public sealed record ExplanationStep(ExplanationStepKind Kind, BilingualText Text, RuleBasis Basis)
{
    /// <summary>Gets whether what the step asks for holds, or null for a step that asks for nothing or where it is not known.</summary>
    public bool? Holds { get; init; }

    /// <summary>Gets the smallest change that would make the step hold, or that there is none; null where it holds or asks for nothing.</summary>
    public BilingualText? Change { get; init; }

    /// <summary>Gets the steps that this one rests on, in order.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; init => field = Unchangeable.List(value); } = Unchangeable.Empty<ExplanationStep>();
}
