namespace Ocop.Domain.Scoring;

/// <summary>The outcome of a card whose evaluation stopped at a criterion (không đánh giá các bước tiếp theo): there is no rating.</summary>
public sealed record Halted : Rating
{
    /// <summary>Gets the printed code of the first criterion, in form order, that stops the evaluation.</summary>
    public required string Criterion { get; init; }

    /// <summary>Gets what stopped it.</summary>
    public required HaltReason Reason { get; init; }
}
