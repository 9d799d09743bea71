using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>The outcome of a card whose dossier is rejected (hồ sơ bị loại): there is no rating, whatever the points.</summary>
public sealed record Rejected : Rating
{
    /// <summary>Gets the disqualifying findings: those on the dossier first, then in form order.</summary>
    public required IReadOnlyList<Finding> Reasons { get; init => field = Unchangeable.List(value); }
}
