namespace Ocop.Domain.Mutation;

/// <summary>Asks tests, as they are written down, of a mutant.</summary>
internal sealed record Question(int Mutant, string[] Tests);
