using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Reports;

/// <summary>What the report of the commune (báo cáo của Ủy ban nhân dân cấp xã, Form 03) needs from a scorecard: the four contents that the commune assesses.</summary>
/// <remarks>Law: Decision 26/2026/QĐ-TTg, Article 7, clause 2, and Annex III.</remarks>
public sealed record CommuneReport
{
    internal CommuneReport()
    {
    }

    /// <summary>Gets the form that the card was filled in on.</summary>
    public Rubric Rubric { get; internal init; } = null!;

    /// <summary>Gets what the card says of the product, or null.</summary>
    public ScorecardProduct? Product { get; internal init; }

    /// <summary>Gets the four contents, in the order of the law.</summary>
    public IReadOnlyList<CommuneReportEntry> Entries { get; internal init => field = Unchangeable.List(value); } = null!;

    /// <summary>Gets where the law asks for the report. Of a decision whose list of dossiers is not known only the instrument is named.</summary>
    public LegalReference Reference { get; internal init; } = null!;

    /// <summary>Makes the report's data from a card without mistakes.</summary>
    internal static CommuneReport Of(CheckedCard card, IReadOnlyDictionary<string, IReadOnlyList<string>>? evidence, LegalReference reference)
    {
        var rows = SelfAssessmentRow.Read(card, evidence).ToArray();
        return new CommuneReport
        {
            Rubric = card.Rubric,
            Product = card.Card.Product,
            Reference = reference,
            Entries =
            [
                Entry(CommuneReportContent.Origin, ReportTexts.Origin, "local-origin"),
                Entry(CommuneReportContent.LocalLabour, ReportTexts.LocalLabour, "local-labour"),
                Entry(CommuneReportContent.IdeaOrigin, ReportTexts.IdeaOrigin, "idea-origin"),
                Entry(CommuneReportContent.LocalIdentity, ReportTexts.LocalIdentity, "story-local-identity"),
            ],
        };

        CommuneReportEntry Entry(CommuneReportContent content, BilingualText labels, string key) =>
            new(content, labels, rows.FirstOrDefault(row => row.Criterion.Key == key));
    }
}
