using Ocop.Domain.Internal;
using Ocop.Domain.Law;

namespace Ocop.Domain.Explanations;

/// <summary>One step of an explanation, with the steps that it rests on.</summary>
public sealed partial record ExplanationStep
{
    internal ExplanationStep(ExplanationStepKind kind, BilingualText text, RuleBasis basis)
    {
        Kind = kind;
        Text = text;
        Basis = basis;
    }

    /// <summary>Gets what the step is about.</summary>
    public ExplanationStepKind Kind { get; }

    /// <summary>Gets what it says, in one line.</summary>
    public BilingualText Text { get; }

    /// <summary>Gets the place in the law, or the regulation, that it rests on.</summary>
    public RuleBasis Basis { get; }

    /// <summary>Gets whether what the step asks for holds, or null for a step that asks for nothing or where it is not known.</summary>
    public bool? Holds { get; internal init; }

    /// <summary>Gets the smallest change that would make the step hold, or that there is none; null where it holds or asks for nothing.</summary>
    public BilingualText? Change { get; internal init; }

    /// <summary>Gets the steps that this one rests on, in order.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; internal init => field = Unchangeable.List(value); } = Unchangeable.Empty<ExplanationStep>();
}
