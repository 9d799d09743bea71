using Ocop.Domain.Internal;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Planning;

/// <summary>
/// What can be said of a card that is not finished (phiếu chấm dở): <see cref="PartialRatingBounds"/> or <see cref="PartialRatingStopped"/>, and nothing else.
/// </summary>
/// <remarks>Every open criterion may still get any of its levels, or be answered with none.</remarks>
public abstract record PartialRating
{
    private protected PartialRating()
    {
    }

    /// <summary>Says what is certain, possible and impossible for a card, whatever its open criteria get.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="card">The scorecard.</param>
    /// <returns>The bounds, or that the card has stopped already.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidEntryException">The card does not fit its form.</exception>
    public static PartialRating Of(RuleBook book, Scorecard card)
    {
        var rubric = Guard.NotNull(book, nameof(book)).RubricOf(Guard.NotNull(card, nameof(card)));
        var rating = rubric.Rate(card);
        return rating is Rated lowest ? new PartialRatingSearch(rubric, card, lowest).Bounds() : new PartialRatingStopped { Rating = rating };
    }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();
}
