using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>The last day on which a dossier can still be evaluated under the older rules (thời hạn chuyển tiếp), as counted and as moved from a day off.</summary>
/// <remarks>
/// The move to the next working day is that of the Civil Code, read to hold for this deadline too. Here a day off is a
/// Saturday or Sunday: no public holiday lies near the deadlines that the law has set so far.
/// Law: Decision 26/2026/QĐ-TTg, Article 12; Law 91/2015/QH13 (Civil Code), Article 148.
/// </remarks>
public sealed record TransitionDeadline
{
    internal TransitionDeadline(LocalDate counted, LegalReference reference)
    {
        Counted = counted;
        Effective = counted.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => counted.PlusDays(2),
            IsoDayOfWeek.Sunday => counted.PlusDays(1),
            _ => counted,
        };
        Reference = reference;
    }

    /// <summary>Gets the last day as counted.</summary>
    public LocalDate Counted { get; }

    /// <summary>Gets the last day on which the evaluation is in time: <see cref="Counted"/>, or the Monday after it where that is a Saturday or Sunday.</summary>
    public LocalDate Effective { get; }

    /// <summary>Gets the provision that sets the deadline.</summary>
    public LegalReference Reference { get; }
}
