using Ocop.Domain.Law;

namespace Ocop.Domain.Producers;

/// <summary>The kind of producer may take part.</summary>
public sealed record Eligible : Eligibility
{
    internal Eligible()
    {
    }

    /// <summary>Gets what must hold of the producer itself, or null where its kind is enough.</summary>
    public BilingualText? Condition { get; internal init; }

    /// <summary>Gets the reading of the law that the answer rests on, or null where the law names the kind.</summary>
    public BilingualText? Interpretation { get; internal init; }

    /// <summary>Gets the keys of the listed readings that the answer rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations => InterpretationKeys.List([InterpretationKey]);

    /// <summary>Gets the key of the reading, or null.</summary>
    internal string? InterpretationKey { get; init; }

    private protected override void Close()
    {
    }
}
