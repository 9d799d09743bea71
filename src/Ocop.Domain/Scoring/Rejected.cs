using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>The outcome of a card whose dossier is rejected (hồ sơ bị loại): there is no rating, whatever the points.</summary>
public sealed partial record Rejected : Rating
{
    internal Rejected()
    {
    }

    /// <summary>Gets the disqualifying findings: those on the dossier first, then in form order.</summary>
    public IReadOnlyList<Finding> Reasons { get; internal init => field = Unchangeable.List(value); } = null!;

    private protected override void Close()
    {
    }
}
