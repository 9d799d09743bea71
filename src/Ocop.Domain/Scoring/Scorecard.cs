using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Scoring;

/// <summary>A scorecard (phiếu chấm điểm): the levels that were ticked on one form, and what was found.</summary>
/// <remarks>
/// A card is facts only. Whether it fits its form is checked when it is rated.
/// A criterion is answered when a level is ticked or when <see cref="AnsweredNone"/> lists it; any other is open.
/// </remarks>
public sealed class Scorecard
{
    /// <summary>Gets the number of the decision whose form was used, such as <c>26/2026/QĐ-TTg</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>Gets the number of the product set (bộ sản phẩm), 1 to 26.</summary>
    public required int ProductSet { get; init; }

    /// <summary>Gets the ticked level, from 1, of each ticked criterion by its code (<c>3.5</c>, or <c>8a</c> for one case of two). The default is none.</summary>
    public IReadOnlyDictionary<string, int> Levels { get; init => field = Unchangeable.Dictionary(value); } = Unchangeable.Empty<string, int>();

    /// <summary>Gets the codes of the criteria that were looked at and got no tick. The default is none.</summary>
    public IReadOnlyList<string> AnsweredNone { get; init => field = Unchangeable.List(value); } = Unchangeable.Empty<string>();

    /// <summary>Gets the findings that stop the evaluation or reject the dossier. The default is none.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = Unchangeable.List(value); } = Unchangeable.Empty<Finding>();

    /// <summary>Gets the codes of the criteria whose prerequisite is not met. The default is none.</summary>
    public IReadOnlyList<string> UnmetPrerequisites { get; init => field = Unchangeable.List(value); } = Unchangeable.Empty<string>();

    /// <summary>Gets the points of each part of the form by its code, in whole points, for a form that is known by its totals only; else null. It stands instead of <see cref="Levels"/>.</summary>
    public PartTotals? PartTotals { get; init; }

    /// <summary>Gets the day of the evaluation, or null where it is not given.</summary>
    public LocalDate? EvaluatedOn { get; init; }

    /// <summary>Gets what the card says of the product, or null. It has no part in the rating.</summary>
    public ScorecardProduct? Product { get; init; }
}
