namespace Ocop.Domain.Registry;

/// <summary>A figure of a report that does not fit the others (số liệu không khớp). It is reported, never repaired.</summary>
public sealed record TotalInconsistency
{
    internal TotalInconsistency(string entry, long stated, long counted, BilingualText problem)
    {
        Entry = entry;
        Stated = stated;
        Counted = counted;
        Problem = problem;
    }

    /// <summary>Gets the path of the figure from the root <c>$</c>, such as <c>$.valid.total</c>.</summary>
    public string Entry { get; }

    /// <summary>Gets what the report prints.</summary>
    public long Stated { get; }

    /// <summary>Gets what the others come to.</summary>
    public long Counted { get; }

    /// <summary>Gets what does not fit.</summary>
    public BilingualText Problem { get; }
}
