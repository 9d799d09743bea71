using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Rates a card with a form that a test holds, where a book would choose the form itself.</summary>
internal static class RubricRating
{
    public static Rating Rate(this Rubric rubric, Scorecard card)
    {
        var read = CheckedCard.Read(rubric.Table(), card);
        InvalidEntryException.ThrowIfAny(read.Problems);
        return read.Rating;
    }
}
