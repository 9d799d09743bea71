using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateGuidanceTests
{
    private static readonly Certificate WithWindow = new(Day("2024-01-31"), 4);

    [Fact]
    public void Steps_of_a_certificate_with_a_window() => Assert.Equal(
        [
            "2024-01-31 Signed Decision 148/QĐ-TTg, Annex II",
            "2024-01-31 ValidFrom Decision 148/QĐ-TTg",
            "2026-08-04 WindowOpens Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-10-03>2026-10-05 WindowCloses Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-12-01 Filed Decision 26/2026/QĐ-TTg, Article 12, clause 3",
            "2027-01-15 ResultDue Decision 26/2026/QĐ-TTg, Article 7, clause 6",
            "2027-01-31 LastValidDay Decision 148/QĐ-TTg",
            "2027-07-30 ExtensionEnds Decision 26/2026/QĐ-TTg, Article 12, clause 3",
        ],
        Lines(WithWindow.File(Day("2026-12-01"))));

    [Fact]
    public void Steps_of_a_certificate_under_148() => Assert.Equal(
        [
            "2023-06-02 Signed Decision 148/QĐ-TTg, Annex II",
            "2023-06-10 ValidFrom Decision 148/QĐ-TTg",
            "2026-05-04 Filed Decision 26/2026/QĐ-TTg, Article 12, clause 3",
            "2026-05-11 NoticeDue Decision 148/QĐ-TTg, Annex II",
            "2026-06-10 LastValidDay Decision 148/QĐ-TTg",
            "2026-06-21>2026-06-22 ResultDue Decision 26/2026/QĐ-TTg, Article 12",
            "2026-12-07 ExtensionEnds Decision 26/2026/QĐ-TTg, Article 12, clause 3",
        ],
        Lines(new Certificate(Day("2023-06-02"), 3, Day("2023-06-10")).File(Day("2026-05-04"))));

    [Fact]
    public void Steps_after_a_withdrawal_have_lost_their_object() => Assert.Equal(
        [
            "2024-01-31 Signed Decision 148/QĐ-TTg, Annex II",
            "2024-01-31 ValidFrom Decision 148/QĐ-TTg",
            "2026-08-04 WindowOpens Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-09-01 Filed Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-09-05 Withdrawn Decision 26/2026/QĐ-TTg, Article 8, clause 1, point c",
        ],
        Lines(WithWindow.File(Day("2026-09-01")).Withdraw(new Withdrawal(Day("2026-09-05"), WithdrawalGround.BreachOfLaw))));

    [Fact]
    public void ResultDue_counts_the_dossier_that_counts()
    {
        Assert.Null(WithWindow.ResultDue());
        Assert.Null(WithWindow.File(Day("2026-08-03")).ResultDue());
        Assert.Equal(Day("2026-09-18"), WithWindow.File(Day("2026-08-03")).File(Day("2026-08-04")).ResultDue()?.Counted);

        // Filed before 26/2026 came into force and open on that day: 30 days from then.
        var old = new Certificate(Day("2023-06-02"), 3).File(Day("2026-05-21"));
        Assert.Equal(Day("2026-06-22"), old.ResultDue()?.Effective);
        Assert.Null(old.Conclude(Day("2026-05-21")).ResultDue());
        Assert.Equal(Day("2026-06-22"), old.Conclude(Day("2026-05-22")).ResultDue()?.Effective);
        Assert.Equal(Day("2026-07-06"), new Certificate(Day("2023-06-02"), 3).File(Day("2026-05-22")).ResultDue()?.Effective);
        Assert.Null(new Certificate(Day("2020-06-02"), 3).File(Day("2023-05-22")).ResultDue());
    }

    public static TheoryData<string, string?, CertificateStatus, CertificateActionKind?, string?, string?> Actions => new()
    {
        { "2024-01-30", null, CertificateStatus.NotYetValid, null, null, null },
        { "2026-08-03", null, CertificateStatus.Valid, CertificateActionKind.FileRenewal, "2026-08-04", "2026-10-03>2026-10-05" },
        { "2026-08-04", null, CertificateStatus.RenewalOpen, CertificateActionKind.FileRenewal, null, "2026-10-03>2026-10-05" },
        { "2026-09-01", "2026-09-01", CertificateStatus.RenewalFiled, CertificateActionKind.DecideRenewal, null, "2026-10-16" },
        { "2026-10-04", null, CertificateStatus.WindowMissed, CertificateActionKind.FileRenewal, null, "2027-01-31" },
        { "2026-11-20", "2026-11-20", CertificateStatus.WindowMissed, CertificateActionKind.DecideRenewal, null, "2027-01-04" },
        { "2027-02-01", "2026-11-20", CertificateStatus.Extended, CertificateActionKind.DecideRenewal, null, "2027-01-04" },
        { "2027-02-01", null, CertificateStatus.Expired, CertificateActionKind.StartAnew, null, null },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void StandingOn_says_what_comes_next_and_by_when(string on, string? filed, CertificateStatus status, CertificateActionKind? kind, string? from, string? by)
    {
        var certificate = filed is null ? WithWindow : WithWindow.File(Day(filed));
        var standing = certificate.StandingOn(Day(on));

        Assert.Equal(status, standing.Status);
        Assert.Equal(kind, standing.Next?.Kind);
        Assert.Equal(DayOrNull(from), standing.Next?.From);
        Assert.Equal(by, standing.Next?.By is { } deadline ? Line(deadline.Counted, deadline.IsMoved ? deadline.Effective : null) : null);
        Assert.Equal(standing.IsInForce ? 4 : null, standing.StarsInForce);
    }

    [Fact]
    public void StandingOn_under_148_asks_for_the_notice_and_then_for_a_dossier()
    {
        var certificate = new Certificate(Day("2023-06-02"), 3);

        var notice = certificate.StandingOn(Day("2026-05-03")).Next!;
        Assert.Equal((CertificateActionKind.NotifyProducer, Day("2026-05-03")), (notice.Kind, notice.By!.Effective));

        var late = certificate.StandingOn(Day("2026-05-04")).Next!;
        Assert.Equal((CertificateActionKind.FileRenewal, Day("2026-06-02")), (late.Kind, late.By!.Effective));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 12, clause 3", late.Reference!.ToString());

        // In 2023 nothing kept a certificate in force beyond its end.
        Assert.Equal("Decision 1048/QĐ-TTg", new Certificate(Day("2020-06-02"), 3).StandingOn(Day("2023-06-01")).Next!.Reference!.ToString());
    }

    [Fact]
    public void StandingOn_marks_what_rests_on_a_reading_of_the_law()
    {
        Assert.True(WithWindow.File(Day("2026-09-01")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-09-01")).Conclude(Day("2026-10-10")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.False(WithWindow.StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-12-01")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.True(new Certificate(Day("2023-06-02"), 3).File(Day("2026-06-01")).StandingOn(Day("2026-06-03")).IsInterpretation);
        Assert.True(new Certificate(Day("2023-06-02"), 3).File(Day("2026-02-02")).StandingOn(Day("2026-06-03")).IsInterpretation);
        Assert.True(WithWindow.File(Day("2026-08-03")).StandingOn(Day("2026-08-04")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-08-03")).StandingOn(Day("2026-08-03")).IsInterpretation);
    }

    [Fact]
    public void StandingOn_extended_says_whether_there_was_a_window()
    {
        Assert.Contains("after the window", WithWindow.File(Day("2026-12-01")).StandingOn(Day("2027-02-01")).Reason.English, StringComparison.Ordinal);
        Assert.Contains("no window", new Certificate(Day("2023-06-02"), 3).File(Day("2026-02-02")).StandingOn(Day("2026-06-03")).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void StandingOn_a_calendar_of_the_host_moves_by_it()
    {
        var calendar = WorkingDayCalendar.Default.With(new AnnouncedYear(2026, [new DayOff(Day("2026-10-05"), new BilingualText("Nghỉ", "Off"))]));

        Assert.Equal(Day("2026-10-06"), WithWindow.StandingOn(Day("2026-09-01"), calendar).Next!.By!.Effective);
        Assert.Equal(Day("2026-10-06"), WithWindow.Steps(calendar).Single(step => step.Kind == CertificateStepKind.WindowCloses).MovedTo);
    }

    private static string Line(LocalDate day, LocalDate? movedTo) => Iso(day) + (movedTo is { } moved ? ">" + Iso(moved) : string.Empty);

    private static string Iso(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";

    private static string[] Lines(Certificate certificate) =>
        certificate.Steps().Select(step => $"{Line(step.On, step.MovedTo)} {step.Kind} {step.Reference?.ToString() ?? "-"}").ToArray();
}
