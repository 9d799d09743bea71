using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Reports;

/// <summary>The table of a producer's self-assessment (báo cáo tự đánh giá, Form 02 part III): points and evidence for each criterion, in form order, as data a host can print.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 6 and Annex III.</remarks>
public sealed record SelfAssessment
{
    internal SelfAssessment()
    {
    }

    /// <summary>Gets the form.</summary>
    public Rubric Rubric { get; internal init; } = null!;

    /// <summary>Gets what the card says of the product, or null.</summary>
    public ScorecardProduct? Product { get; internal init; }

    /// <summary>Gets the parts in form order.</summary>
    public IReadOnlyList<SelfAssessmentPart> Parts { get; internal init => field = Unchangeable.List(value); } = null!;

    /// <summary>Gets the whole points, 0 to the total of the form; of points with decimals the whole number below them.</summary>
    public int Points => (int)ExactPoints.Value;

    /// <summary>Gets the points with their digits; of a recorded result those that were published.</summary>
    public DecimalPoints ExactPoints { get; internal init; }

    /// <summary>Gets the rating that the card comes to; a council is not bound by it.</summary>
    public Rating Rating { get; internal init; } = null!;

    /// <summary>Gets where the law asks for the report. Of a decision whose list of dossiers is not known only the instrument is named.</summary>
    public LegalReference Reference { get; internal init; } = null!;

    /// <summary>Makes the table of a card without mistakes.</summary>
    internal static SelfAssessment Of(CheckedCard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence, LegalReference reference)
    {
        var rows = SelfAssessmentRow.Read(card, evidence).ToDictionary(row => row.Criterion);
        // A card that stops has no points by its rating: those that it gives itself are shown, or those of its levels are added up.
        var rated = card.Rating as Rated;
        var parts = card.Rubric.Parts.Select(part => Part(part, rated?.Parts ?? card.Card.PartTotals, rows)).ToArray();
        return new SelfAssessment
        {
            Rubric = card.Rubric,
            Product = card.Card.Product,
            Parts = parts,
            Rating = card.Rating,
            ExactPoints = rated?.ExactTotal ?? parts.Sum(part => part.ExactPoints!.Value.Value),
            Reference = reference,
        };
    }

    private static SelfAssessmentPart Part(RubricPart part, PartTotals? given, Dictionary<Criterion, SelfAssessmentRow> rows)
    {
        var sections = part.Sections.Select(section => new SelfAssessmentSection(section, section.Criteria.Select(criterion => rows[criterion]).ToArray())).ToArray();
        return new SelfAssessmentPart(part, given is null ? sections.Sum(section => section.Points) : given.TryGetPoints(part.Code, out _) ? given.DecimalOf(part.Code) : null, sections);
    }
}
