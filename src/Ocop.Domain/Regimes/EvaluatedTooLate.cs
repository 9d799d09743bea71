using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The refusal of a dossier that was filed under older rules and evaluated after the transition had ended (quá hạn chuyển tiếp): no regime rates it.</summary>
public sealed record EvaluatedTooLate : RegimeOutcome
{
    /// <summary>Gets the older decision that would have rated the dossier: the one under which it was filed, or a later one to which it had gone over.</summary>
    public required LegalInstrument Decision { get; init; }

    /// <summary>Gets the last day on which the evaluation would have been in time.</summary>
    public required Deadline Deadline { get; init; }

    /// <summary>Gets a value indicating whether the answer rests on a reading that is listed among the interpretations: the dossier had gone over to a later decision without a known transition.</summary>
    public required bool IsInterpretation { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations => [Deadline.Reference];

    /// <inheritdoc/>
    public override BilingualText Reason
    {
        get
        {
            var (vietnamese, english) = (DateText.Vietnamese(Deadline.Effective), DateText.English(Deadline.Effective));
            var filedUnder = RegimeRules.At(FiledOn);
            return filedUnder == Decision
                ? new(
                    $"Hồ sơ nộp khi {Decision.Number} còn áp dụng phải đánh giá xong muộn nhất ngày {vietnamese}",
                    $"A dossier filed while {Decision.Number} applied had to be evaluated by {english}")
                : new(
                    $"Hồ sơ nộp khi {filedUnder.Number} còn áp dụng, chuyển sang {Decision.Number} vì không rõ quy định chuyển tiếp, phải đánh giá xong muộn nhất ngày {vietnamese}",
                    $"A dossier filed while {filedUnder.Number} applied, gone over to {Decision.Number} for want of a known transition, had to be evaluated by {english}");
        }
    }
}
