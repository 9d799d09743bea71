namespace Ocop.Domain.Scoring;

/// <summary>The outcome of a card whose evaluation stopped at a criterion (không đánh giá các bước tiếp theo): there is no rating.</summary>
public sealed partial record Halted : Rating
{
    internal Halted()
    {
    }

    /// <summary>Gets the printed code of the first criterion, in form order, that stops the evaluation.</summary>
    public string Criterion { get; internal init; } = null!;

    /// <summary>Gets what stopped it.</summary>
    public HaltReason Reason { get; internal init; }

    private protected override void Close()
    {
    }
}
