namespace Ocop.Domain.Mutation;

/// <summary>A test, the time it takes, and the mutants it comes by: the first time it is run in a process, and the second.</summary>
internal sealed record TestOfMutants(string Name, string Class, string Written, TimeSpan Time, int[] First, int[] Again)
{
    /// <summary>Gets the method, of which it may be one case.</summary>
    public string Method { get; } = Name.Split('(')[0];
}
