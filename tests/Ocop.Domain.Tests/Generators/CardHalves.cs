using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A clean card, and the same card with only some of its answers given: what it was on the way.</summary>
public sealed record CardHalves(Scorecard Whole, Scorecard Half)
{
    public override string ToString() => $"{CardNotation.Of(Whole)}; of it: {CardNotation.Of(Half)}";
}
