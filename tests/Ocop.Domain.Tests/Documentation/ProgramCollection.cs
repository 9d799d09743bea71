namespace Ocop.Domain.Tests.Documentation;

/// <summary>Tests that run programs of the documentation: they take the console of the process, so nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProgramCollection
{
    public const string Name = "Programs of the documentation";
}
