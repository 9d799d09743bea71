namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>Something that was not taken: what it is, and everything that is wrong with it.</summary>
public sealed record Refusal(BilingualText What, IReadOnlyList<BilingualText> Problems);
