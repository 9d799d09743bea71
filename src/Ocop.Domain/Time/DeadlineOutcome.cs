using Ocop.Domain.Law;

namespace Ocop.Domain.Time;

/// <summary>The answer to by when something must be done (thời hạn cuối): <see cref="DeadlineSet"/>, <see cref="NoDeadline"/> or <see cref="DeadlineNotKnown"/>, and nothing else.</summary>
public abstract record DeadlineOutcome
{
    private protected DeadlineOutcome()
    {
    }

    /// <summary>Gets the deadline, or null where the law sets none or it is not known.</summary>
    public Deadline? Deadline => Set;

    /// <summary>Gets why the answer is what it is, in a sentence.</summary>
    public abstract BilingualText Reason { get; }

    /// <summary>Gets the provision that sets the deadline, or the instrument that sets none; null where no instrument of the book speaks of it yet.</summary>
    public abstract LegalReference? Reference { get; }

    private protected abstract Deadline? Set { get; }
}
