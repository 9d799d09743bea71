namespace Ocop.Domain.Reports;

/// <summary>One of the four contents of a commune's report.</summary>
public sealed record CommuneReportEntry
{
    internal CommuneReportEntry(CommuneReportContent content, BilingualText labels, SelfAssessmentRow? row)
    {
        Content = content;
        Labels = labels;
        Row = row;
    }

    /// <summary>Gets the content.</summary>
    public CommuneReportContent Content { get; }

    /// <summary>Gets its name, in a few words.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets the criterion of the form that judges it, with level, points and evidence; null where the form has none (tourism: origin and identity), so that the commune says it in words.</summary>
    public SelfAssessmentRow? Row { get; }
}
