using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>
/// What can be said of a card that is not finished (phiếu chấm dở): <see cref="PartialRatingBounds"/> or <see cref="PartialRatingStopped"/>, and nothing else.
/// </summary>
/// <remarks>Every open criterion may still get any of its levels, or be answered with none.</remarks>
public abstract partial record PartialRating
{
    private protected PartialRating()
    {
    }

    /// <summary>Gets the keys of the listed readings that the answer rests on, ascending; empty where it rests on none.</summary>
    public IReadOnlyList<string> Interpretations { get; internal init => field = Unchangeable.List(value); } = InterpretationKeys.None;

    /// <summary>Says what is certain, possible and impossible for a card without mistakes, whatever its open criteria get.</summary>
    internal static PartialRating Of(CheckedCard card) =>
        card.Rating is Rated lowest ? new PartialRatingSearch(card, lowest).Bounds() : new PartialRatingStopped { Rating = card.Rating, Interpretations = card.Rating.Interpretations };

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();
}
