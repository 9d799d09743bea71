using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>The outcome of an act for which the law sets a deadline (có thời hạn).</summary>
public sealed record DeadlineSet : DeadlineOutcome
{
    internal DeadlineSet(Deadline deadline) => Set = deadline;

    /// <inheritdoc/>
    public override BilingualText Reason => TimeTexts.DueBy(Set!.Effective);

    /// <inheritdoc/>
    public override LegalReference? Reference => Set!.Reference;

    private protected override Deadline? Set { get; }
}
