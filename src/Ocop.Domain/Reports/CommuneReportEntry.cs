namespace Ocop.Domain.Reports;

/// <summary>One of the four contents of a commune's report.</summary>
/// <param name="Content">The content.</param>
/// <param name="Labels">Its name, in a few words.</param>
/// <param name="Row">The criterion of the form that judges it, with level, points and evidence; null where the form has none (tourism: origin and identity), so that the commune says it in words.</param>
public sealed record CommuneReportEntry(CommuneReportContent Content, BilingualText Labels, SelfAssessmentRow? Row);
