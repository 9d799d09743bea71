using Ocop.Domain.Law;

namespace Ocop.Domain.Councils;

/// <summary>Something that a reader of a council's result should know.</summary>
/// <param name="Code">What it says.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Member">The name of the member that it is about, or null for the session as a whole.</param>
public sealed record CouncilRemark(CouncilRemarkCode Code, RuleBasis Basis, string? Member = null);
