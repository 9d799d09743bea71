using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

public sealed class DossierDeadlinesTests
{
    [Fact]
    public void CommuneAssessment_is_15_working_days()
    {
        var deadline = DossierDeadlines.CommuneAssessment(Day("2026-08-14"));

        // 22 August is worked; 31 August to 2 September are off.
        Assert.Equal(Day("2026-09-08"), deadline.Counted);
        Assert.False(deadline.IsMoved);
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 7, clause 2", deadline.Reference.ToString());
    }

    [Fact]
    public void ReEvaluation_is_45_calendar_days_and_moves()
    {
        var deadline = DossierDeadlines.ReEvaluation(Day("2026-11-05"));

        Assert.Equal(Day("2026-12-20"), deadline.Counted);
        Assert.Equal(Day("2026-12-21"), deadline.Effective);
    }

    [Fact]
    public void Terms_before_the_decision_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierDeadlines.CommuneAssessment(Day("2026-05-21")));
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierDeadlines.ReEvaluation(Day("2026-05-21")));
        Assert.Equal(Day("2026-06-12"), DossierDeadlines.CommuneAssessment(Day("2026-05-22")).Counted);
    }

    [Fact]
    public void EarlierReEvaluation_ends_on_a_Sunday_and_moves_to_Monday()
    {
        var deadline = DossierDeadlines.EarlierReEvaluation();

        Assert.Equal(Day("2026-06-21"), deadline.Counted);
        Assert.Equal(Day("2026-06-22"), deadline.Effective);
    }
}
