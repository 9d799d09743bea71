using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierDeadlinesTests
{
    [Fact]
    public void CommuneAssessment_is_15_working_days()
    {
        var deadline = RuleBook.Default.CommuneAssessmentDue(Day("2026-08-14")).Deadline!;

        // 22 August is worked; 31 August to 2 September are off.
        Assert.Equal(Day("2026-09-08"), deadline.Counted);
        Assert.False(deadline.IsMoved);
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 7, clause 2", deadline.Reference.ToString());
    }

    [Fact]
    public void ReEvaluation_is_45_calendar_days_and_moves()
    {
        var deadline = RuleBook.Default.ReEvaluationDue(Day("2026-11-05")).Deadline!;

        Assert.Equal(Day("2026-12-20"), deadline.Counted);
        Assert.Equal(Day("2026-12-21"), deadline.Effective);
    }

    [Fact]
    public void Terms_before_the_decision_are_none()
    {
        // No instrument before 26/2026 speaks of what a dossier contains; 148 speaks of certificates, and sets no such term.
        Assert.Null(Assert.IsType<NoDeadline>(RuleBook.Default.CommuneAssessmentDue(Day("2026-05-21"))).Instrument);
        Assert.Equal("148/QĐ-TTg", Assert.IsType<NoDeadline>(RuleBook.Default.ReEvaluationDue(Day("2026-05-21"))).Instrument?.Number);
        Assert.Null(Assert.IsType<NoDeadline>(RuleBook.Default.ReEvaluationDue(Day("2019-08-20"))).Reference);
        Assert.Equal(Day("2026-06-12"), RuleBook.Default.CommuneAssessmentDue(Day("2026-05-22")).Deadline?.Counted);
        Assert.Equal(Day("2026-07-06"), RuleBook.Default.ReEvaluationDue(Day("2026-05-22")).Deadline?.Counted);
    }

    [Fact]
    public void Calendar_of_the_host_is_asked()
    {
        var year = RuleBook.Default.WorkingDays.Years.Single(known => known.Year == 2026);
        var calendar = RuleBook.Default.WorkingDays.With(new AnnouncedYear(2026, [.. year.DaysOff, new DayOff(Day("2026-11-25"), new("nghỉ", "off"))]));

        Assert.Equal(Day("2026-11-25"), RuleBook.Default.ReEvaluationDue(Day("2026-10-10")).Deadline?.Effective);
        Assert.Equal(Day("2026-11-26"), RuleBook.Default.ReEvaluationDue(Day("2026-10-10"), calendar).Deadline?.Effective);
        Assert.Equal(Day("2026-12-02"), RuleBook.Default.CommuneAssessmentDue(Day("2026-11-10")).Deadline!.Counted);
        Assert.Equal(Day("2026-12-03"), RuleBook.Default.CommuneAssessmentDue(Day("2026-11-10"), calendar).Deadline!.Counted);
        Assert.Equal(Day("2026-11-26"), RuleBook.Default.WithdrawalDue(Day("2026-11-09"), calendar).Deadline?.Effective);
    }
}
