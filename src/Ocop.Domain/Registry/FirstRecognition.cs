using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>Since when a product has been recognised (được công nhận từ khi nào), as far as its events tell: one day, or only the days between which it lies.</summary>
/// <remarks>Where only the year or the month is known it lies between the first and the last of its days that nothing else told contradicts. Where the events begin with a rating again, the product had been recognised before that was signed, and nothing says on which day. Two are equal when both days are.</remarks>
public readonly record struct FirstRecognition
{
    internal FirstRecognition(LocalDate? earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>Gets the first day on which it can have been; null where nothing tells how far back it lies.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>Gets the last day on which it can have been.</summary>
    public LocalDate Latest { get; }

    /// <summary>Gets a value indicating whether the day itself is known.</summary>
    public bool IsKnown => Earliest == Latest;

    /// <summary>Returns whether it certainly lies within a period.</summary>
    /// <param name="since">The first day of the period; null where it has no beginning.</param>
    /// <param name="through">The last day of the period.</param>
    /// <returns><see langword="true"/> if every day on which it can have been lies within the period. A day of which nothing tells how far back it lies does not, even in a period without a beginning: it is never counted as new.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public bool MustBeWithin(LocalDate? since, LocalDate through)
    {
        Guard.Iso(since, nameof(since));
        Guard.Iso(through, nameof(through));
        return Earliest is { } earliest && !(since > earliest) && Latest <= through;
    }

    /// <summary>Returns whether it can lie within a period.</summary>
    /// <param name="since">The first day of the period; null where it has no beginning.</param>
    /// <param name="through">The last day of the period.</param>
    /// <returns><see langword="true"/> if a day on which it can have been lies within the period.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public bool CanBeWithin(LocalDate? since, LocalDate through)
    {
        Guard.Iso(since, nameof(since));
        Guard.Iso(through, nameof(through));
        return !(since > Latest) && !(Earliest > through);
    }
}
