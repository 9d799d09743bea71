using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Time;

namespace Ocop.Domain.Regimes;

/// <summary>The regime (chế độ áp dụng) that rates a dossier: a decision, and what amends it on the day of the evaluation.</summary>
public sealed record Regime : RegimeOutcome
{
    /// <summary>Gets the decision whose forms are used.</summary>
    public required LegalInstrument Decision { get; init; }

    /// <summary>Gets the latest decision that amends it on the day of the evaluation, or null.</summary>
    public required LegalInstrument? AmendedBy { get; init; }

    /// <summary>Gets the transition under which an older decision still applies, with the last day for the evaluation; null where none is needed.</summary>
    public required Deadline? Deadline { get; init; }

    /// <summary>Gets a value indicating whether the answer rests on a reading that is listed among the interpretations: a dossier that went over to a later decision without a known transition, or an evaluation between the last day as counted and the one it moved to.</summary>
    public required bool IsInterpretation { get; init; }

    /// <summary>Returns who certifies the product, if it is signed on the day of the evaluation.</summary>
    /// <param name="stars">The stars, 3 to 5.</param>
    /// <returns>The authority with its reason and citation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stars are outside 3 to 5.</exception>
    public CertifyingAuthorityOutcome Authority(int stars) => CertifyingAuthorities.Of(stars, EvaluatedOn);

    /// <inheritdoc/>
    public override IReadOnlyList<LegalReference> Citations
    {
        get
        {
            var citations = new List<LegalReference> { RegimeRules.Entry(Decision) };
            if (AmendedBy is not null) citations.Add(AmendedBy.ToReference());
            if (Deadline is not null) citations.Add(Deadline.Reference);
            return Unchangeable.Wrap(citations);
        }
    }

    /// <inheritdoc/>
    public override BilingualText Reason
    {
        get
        {
            var (filedUnder, number) = (RegimeRules.At(FiledOn), Decision.Number);
            var (vietnamese, english) = filedUnder == Decision
                ? ($"Nộp khi {number} còn áp dụng", $"Filed while {number} applied")
                : ($"Nộp khi {filedUnder.Number} còn áp dụng, chuyển sang {number} vì không rõ quy định chuyển tiếp", $"Filed while {filedUnder.Number} applied, gone over to {number} for want of a known transition");
            if (Deadline is { } deadline)
            {
                return new($"{vietnamese}, đánh giá không muộn hơn {DateText.Vietnamese(deadline.Effective)}", $"{english}, evaluated no later than {DateText.English(deadline.Effective)}");
            }

            return filedUnder == Decision ? new($"Nộp và đánh giá khi {number} áp dụng", $"Filed and evaluated while {number} applies") : new(vietnamese, english);
        }
    }
}
