namespace Ocop.Domain.Registry;

/// <summary>A figure of a report that does not fit the others (số liệu không khớp). It is reported, never repaired.</summary>
/// <param name="Entry">The path of the figure from the root <c>$</c>, such as <c>$.valid.total</c>.</param>
/// <param name="Stated">What the report prints.</param>
/// <param name="Counted">What the others come to.</param>
/// <param name="Problem">What does not fit.</param>
public sealed record TotalInconsistency(string Entry, int Stated, int Counted, BilingualText Problem);
