using Ocop.Domain.Dossiers;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Law;

/// <summary>The refusal of a dossier that was filed under older rules and evaluated after the transition had ended (quá hạn chuyển tiếp): no regime rates it.</summary>
public sealed record EvaluatedTooLate : RegimeOutcome
{
    /// <summary>Gets the older decision under which the dossier was filed.</summary>
    public required LegalInstrument Decision { get; init; }

    /// <summary>Gets the last day on which the evaluation would have been in time.</summary>
    public required Deadline Deadline { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations => [Deadline.Reference];

    /// <inheritdoc/>
    public override BilingualText Reason => new(
        $"Hồ sơ nộp khi {Decision.Number} còn áp dụng phải đánh giá xong muộn nhất ngày {DateText.Vietnamese(Deadline.Effective)}",
        $"A dossier filed while {Decision.Number} applied had to be evaluated by {DateText.English(Deadline.Effective)}");
}
