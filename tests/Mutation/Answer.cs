namespace Ocop.Domain.Mutation;

/// <summary>What tests said of a mutant.</summary>
internal enum Answer
{
    /// <summary>All tests passed.</summary>
    Survived,

    /// <summary>A test failed, and passes without the mutant.</summary>
    Noticed,

    /// <summary>A test failed, and fails from then on without the mutant as well: the process keeps what a mutant has done.</summary>
    Spoiled,

    /// <summary>The tests took too long.</summary>
    RanForever,

    /// <summary>The process ended.</summary>
    Crashed,

    /// <summary>No test comes by the mutant.</summary>
    WithoutTest,
}
