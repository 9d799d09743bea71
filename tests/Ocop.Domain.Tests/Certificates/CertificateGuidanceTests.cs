using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Law;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateGuidanceTests
{
    private static readonly Certificate WithWindow = RuleBook.Default.CertificateFor(Day("2024-01-31"), 4);

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
        Lines(RuleBook.Default.CertificateFor(Day("2023-06-02"), 3, Day("2023-06-10")).File(Day("2026-05-04"))));

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
        var old = RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-05-21"));
        Assert.Equal(Day("2026-06-22"), old.ResultDue()?.Effective);
        Assert.Null(old.Conclude(Day("2026-05-21")).ResultDue());
        Assert.Equal(Day("2026-06-22"), old.Conclude(Day("2026-05-22")).ResultDue()?.Effective);
        Assert.Equal(Day("2026-07-06"), RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-05-22")).ResultDue()?.Effective);

        // Open on the first day of 26/2026 is what ends on that very day; what ended the day before is not.
        Assert.Equal(Day("2026-06-22"), RuleBook.Default.CertificateFor(Day("2023-05-22"), 3).File(Day("2026-05-01")).ResultDue()?.Effective);
        Assert.Null(RuleBook.Default.CertificateFor(Day("2023-05-21"), 3).File(Day("2026-05-01")).ResultDue());
        Assert.Null(RuleBook.Default.CertificateFor(Day("2020-06-02"), 3).File(Day("2023-05-22")).ResultDue());
    }

    public static TheoryData<string, string?, CertificateStatus, CertificateActionKind?, string?, string?> Actions => new()
    {
        { "2024-01-30", null, CertificateStatus.NotYetValid, null, null, null },
        { "2026-08-03", null, CertificateStatus.Valid, CertificateActionKind.FileRenewal, "2026-08-04", "2026-10-03>2026-10-05" },
        { "2026-08-04", null, CertificateStatus.RenewalOpen, CertificateActionKind.FileRenewal, null, "2026-10-03>2026-10-05" },
        { "2026-09-01", "2026-09-01", CertificateStatus.RenewalFiled, CertificateActionKind.DecideRenewal, null, "2026-10-16" },
        { "2026-10-03", null, CertificateStatus.RenewalOpen, CertificateActionKind.FileRenewal, null, "2026-10-03>2026-10-05" },
        { "2026-08-31", "2026-09-01", CertificateStatus.RenewalOpen, CertificateActionKind.FileRenewal, null, "2026-10-03>2026-10-05" },
        { "2026-10-04", null, CertificateStatus.WindowMissed, CertificateActionKind.FileRenewal, null, "2027-01-31" },
        { "2026-11-19", "2026-11-20", CertificateStatus.WindowMissed, CertificateActionKind.FileRenewal, null, "2027-01-31" },
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
        var certificate = RuleBook.Default.CertificateFor(Day("2023-06-02"), 3);

        var notice = certificate.StandingOn(Day("2026-05-03")).Next!;
        Assert.Equal((CertificateActionKind.NotifyProducer, Day("2026-05-03")), (notice.Kind, notice.By!.Effective));

        var late = certificate.StandingOn(Day("2026-05-04")).Next!;
        Assert.Equal((CertificateActionKind.FileRenewal, Day("2026-06-02")), (late.Kind, late.By!.Effective));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 12, clause 3", late.Reference!.ToString());

        // In 2023 nothing kept a certificate in force beyond its end.
        Assert.Equal("Decision 1048/QĐ-TTg", RuleBook.Default.CertificateFor(Day("2020-06-02"), 3).StandingOn(Day("2023-06-01")).Next!.Reference!.ToString());
    }

    // Article 12 of 26/2026 keeps certificates in force that had not ended when it began; before, only the term of the time counted.
    [Theory]
    [InlineData("2023-05-21", "2026-05-21", "Decision 148/QĐ-TTg")]
    [InlineData("2023-05-22", "2026-05-22", "Decision 26/2026/QĐ-TTg, Article 12, clause 3")]
    public void StandingOn_past_the_notice_cites_what_a_dossier_can_still_do(string signed, string by, string citation)
    {
        var next = RuleBook.Default.CertificateFor(Day(signed), 3).StandingOn(Day("2026-05-20")).Next!;

        Assert.Equal((CertificateActionKind.FileRenewal, Day(by)), (next.Kind, next.By!.Effective));
        Assert.Equal(citation, next.Reference?.ToString());
        Assert.Equal(citation, next.By.Reference.ToString());
    }

    [Fact]
    public void StandingOn_a_dossier_of_a_time_without_a_term_waits_for_no_day()
    {
        var certificate = RuleBook.Default.CertificateFor(Day("2020-06-02"), 3).File(Day("2023-05-22"));

        Assert.Equal(CertificateActionKind.FileRenewal, certificate.StandingOn(Day("2023-05-21")).Next!.Kind);
        var next = certificate.StandingOn(Day("2023-05-22")).Next!;
        Assert.Equal(CertificateActionKind.DecideRenewal, next.Kind);
        Assert.Null(next.By);
        Assert.Null(next.Reference);
    }

    [Fact]
    public void StandingOn_after_the_result_leaves_the_rest_to_the_new_certificate()
    {
        var certificate = WithWindow.File(Day("2026-09-01")).Conclude(Day("2026-10-10"));

        Assert.Equal(CertificateActionKind.DecideRenewal, certificate.StandingOn(Day("2026-10-09")).Next?.Kind);
        Assert.Null(certificate.StandingOn(Day("2026-10-10")).Next);
        Assert.Null(certificate.StandingOn(Day("2027-01-31")).Next);
        Assert.Equal(CertificateActionKind.StartAnew, certificate.StandingOn(Day("2027-02-01")).Next?.Kind);
    }

    [Fact]
    public void StandingOn_a_withdrawn_certificate_starts_anew_and_cites_the_ground()
    {
        var withdrawn = WithWindow.Withdraw(new Withdrawal(Day("2026-09-05"), WithdrawalGround.OtherConclusion)).StandingOn(Day("2026-09-05"));

        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 8, clause 1, point e", withdrawn.Reference?.ToString());
        Assert.Equal(CertificateActionKind.StartAnew, withdrawn.Next?.Kind);
        Assert.Equal((null, null, null), (withdrawn.Next?.From, withdrawn.Next?.By, withdrawn.Next?.Reference));
        Assert.Null(WithWindow.Withdraw(new Withdrawal(Day("2026-05-21"), WithdrawalGround.OtherConclusion)).StandingOn(Day("2026-09-05")).Reference);
    }

    [Theory]
    [InlineData("2026-08-04", null, "Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a")] // open
    [InlineData("2026-09-01", "2026-09-01", "Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a")] // filed
    [InlineData("2026-10-04", null, "Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a")] // missed
    [InlineData("2027-02-01", "2026-10-04", "Decision 26/2026/QĐ-TTg, Article 12, clause 3")] // extended
    public void StandingOn_around_the_renewal_cites_26_2026(string on, string? filed, string citation) =>
        Assert.Equal(citation, (filed is null ? WithWindow : WithWindow.File(Day(filed))).StandingOn(Day(on)).Reference?.ToString());

    [Theory]
    [InlineData("2026-08-03", null, "Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a")]
    [InlineData("2026-10-04", null, "Decision 26/2026/QĐ-TTg, Article 12, clause 3")]
    [InlineData("2026-09-01", "2026-09-01", "Decision 26/2026/QĐ-TTg, Article 7, clause 6")]
    public void StandingOn_what_comes_next_has_its_own_citation(string on, string? filed, string citation) =>
        Assert.Equal(citation, (filed is null ? WithWindow : WithWindow.File(Day(filed))).StandingOn(Day(on)).Next?.Reference?.ToString());

    [Fact]
    public void StandingOn_the_notice_is_cited_from_148()
    {
        var next = RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).StandingOn(Day("2026-04-01")).Next!;

        Assert.Equal("Decision 148/QĐ-TTg, Annex II", next.Reference?.ToString());
        Assert.Equal("Decision 148/QĐ-TTg, Annex II", next.By?.Reference.ToString());
    }

    // Every status with its reason, every step and action with its name: words in both languages, and no two alike.
    [Fact]
    public void Words_are_there_in_both_languages_and_tell_each_thing_apart()
    {
        var filedLate = WithWindow.File(Day("2026-12-01"));
        var everything = WithWindow.File(Day("2026-09-01")).Conclude(Day("2026-10-10")).Withdraw(new Withdrawal(Day("2027-03-01"), WithdrawalGround.BreachOfLaw));
        var old = RuleBook.Default.CertificateFor(Day("2023-06-02"), 3);
        var reasons = new Dictionary<string, BilingualText>();
        foreach (var (certificate, on) in new (Certificate, string)[]
        {
            (WithWindow, "2024-01-30"), (WithWindow, "2024-01-31"), (WithWindow, "2026-08-04"), (everything, "2026-09-01"), (WithWindow, "2026-10-04"),
            (filedLate, "2027-02-01"), (old.File(Day("2026-06-01")), "2026-06-03"), (WithWindow, "2027-02-01"), (everything, "2027-03-01"),
            (LaterLaw.Without("certificates").CertificateFor(Day("2028-01-01"), 3), "2028-01-01"),
        })
        {
            var standing = certificate.StandingOn(Day(on));
            reasons.Add($"{standing.Status} {certificate.Window is null}", standing.Reason);
        }

        Assert.Equal(Enum.GetValues<CertificateStatus>().Length + 1, reasons.Count);
        ToldApart(reasons.Values);

        var steps = new[] { everything, filedLate, old }.SelectMany(certificate => certificate.Steps()).GroupBy(step => step.Kind).ToDictionary(group => group.Key, group => group.Select(step => step.Labels).Distinct().Single());
        Assert.Equal(Enum.GetValues<CertificateStepKind>(), steps.Keys.Order());
        ToldApart(steps.Values);

        var actions = new (Certificate, string)[] { (old, "2026-04-01"), (WithWindow, "2026-08-04"), (WithWindow, "2026-10-04"), (filedLate, "2026-12-01"), (WithWindow, "2027-02-01") }
            .Select(pair => pair.Item1.StandingOn(Day(pair.Item2)).Next!).GroupBy(action => action.Kind).ToDictionary(group => group.Key, group => group.Select(action => action.Labels).Distinct().Single());
        Assert.Equal(Enum.GetValues<CertificateActionKind>(), actions.Keys.Order());
        ToldApart(actions.Values);

        // The law's own numbers are among the words: 36 months of validity, 180 days of extension.
        Assert.All(["Valid False", "Expired False"], status => Assert.True(Says(reasons[status], "36")));
        Assert.All(["Extended False", "Extended True"], status => Assert.True(Says(reasons[status], "180")));

        static bool Says(BilingualText text, string number) => text.Vietnamese.Contains(number, StringComparison.Ordinal) && text.English.Contains(number, StringComparison.Ordinal);

        static void ToldApart(IReadOnlyCollection<BilingualText> texts)
        {
            Assert.All(texts, text => Assert.True(text.Vietnamese.Length > 0 && text.English.Length > 0 && text.Vietnamese != text.English));
            Assert.Equal(texts.Count, texts.Select(text => text.Vietnamese).Distinct().Count());
            Assert.Equal(texts.Count, texts.Select(text => text.English).Distinct().Count());
        }
    }

    [Fact]
    public void Steps_of_dossiers_that_do_not_count_have_no_provision() => Assert.Equal(
        [
            "2024-01-31 Signed Decision 148/QĐ-TTg, Annex II",
            "2024-01-31 ValidFrom Decision 148/QĐ-TTg",
            "2026-08-03 Filed -",
            "2026-08-04 WindowOpens Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-09-01 Filed Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-09-02 Filed -",
            "2026-10-03>2026-10-05 WindowCloses Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
            "2026-10-10 Concluded -",
            "2026-10-16 ResultDue Decision 26/2026/QĐ-TTg, Article 7, clause 6",
            "2026-12-01 Filed -",
            "2027-01-31 LastValidDay Decision 148/QĐ-TTg",
        ],
        Lines(WithWindow.File(Day("2026-12-01")).File(Day("2026-09-02")).File(Day("2026-09-01")).File(Day("2026-08-03")).Conclude(Day("2026-10-10"))));

    // A step of the day of the withdrawal was still to come; the start of validity, a dossier and a result have happened.
    [Fact]
    public void Steps_of_the_day_of_a_withdrawal_and_after_it()
    {
        Assert.Equal(
            ["2024-01-31 Signed Decision 148/QĐ-TTg, Annex II", "2024-01-31 ValidFrom Decision 148/QĐ-TTg", "2026-08-04 Withdrawn Decision 26/2026/QĐ-TTg, Article 8, clause 1, point c"],
            Lines(WithWindow.Withdraw(new Withdrawal(Day("2026-08-04"), WithdrawalGround.BreachOfLaw))));
        Assert.Equal(
            ["2024-01-31 Signed Decision 148/QĐ-TTg, Annex II", "2024-01-31 ValidFrom Decision 148/QĐ-TTg", "2024-01-31 Withdrawn -"],
            Lines(WithWindow.Withdraw(new Withdrawal(Day("2024-01-31"), WithdrawalGround.BreachOfLaw))));
        Assert.Equal(
            [
                "2024-01-31 Signed Decision 148/QĐ-TTg, Annex II",
                "2024-01-31 ValidFrom Decision 148/QĐ-TTg",
                "2026-08-04 WindowOpens Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
                "2026-08-05 Withdrawn Decision 26/2026/QĐ-TTg, Article 8, clause 1, point c",
                "2026-09-01 Filed Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a",
                "2026-10-10 Concluded -",
            ],
            Lines(WithWindow.File(Day("2026-09-01")).Conclude(Day("2026-10-10")).Withdraw(new Withdrawal(Day("2026-08-05"), WithdrawalGround.BreachOfLaw))));
    }

    [Fact]
    public void Steps_say_what_was_known_of_the_days_off_only_where_a_day_off_could_move_them()
    {
        var steps = WithWindow.File(Day("2026-12-01")).Steps().Concat(RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).Steps()).ToArray();

        Assert.All(steps, step => Assert.Equal(step.Kind is CertificateStepKind.WindowCloses or CertificateStepKind.ResultDue, step.Basis is not null));
    }

    [Fact]
    public void StandingOn_marks_what_rests_on_a_reading_of_the_law()
    {
        Assert.True(WithWindow.File(Day("2026-09-01")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-09-01")).Conclude(Day("2026-10-10")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-09-01")).Conclude(Day("2027-01-31")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.True(WithWindow.File(Day("2026-09-01")).Conclude(Day("2027-02-01")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.True(WithWindow.File(Day("2026-08-03")).StandingOn(Day("2026-10-04")).IsInterpretation);
        // The window closes on Saturday 3 October, and would on Monday the 5th.
        Assert.True(WithWindow.File(Day("2026-10-04")).StandingOn(Day("2026-10-04")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-10-06")).StandingOn(Day("2026-10-06")).IsInterpretation);
        Assert.False(WithWindow.StandingOn(Day("2026-08-04")).IsInterpretation);
        Assert.False(WithWindow.StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-12-01")).StandingOn(Day("2027-02-01")).IsInterpretation);
        Assert.True(RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-06-01")).StandingOn(Day("2026-06-03")).IsInterpretation);
        Assert.True(RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-02-02")).StandingOn(Day("2026-06-03")).IsInterpretation);
        Assert.True(WithWindow.File(Day("2026-08-03")).StandingOn(Day("2026-08-04")).IsInterpretation);
        Assert.False(WithWindow.File(Day("2026-08-03")).StandingOn(Day("2026-08-03")).IsInterpretation);
    }

    [Fact]
    public void StandingOn_extended_says_whether_there_was_a_window()
    {
        Assert.Contains("after the window", WithWindow.File(Day("2026-12-01")).StandingOn(Day("2027-02-01")).Reason.English, StringComparison.Ordinal);
        Assert.Contains("no window", RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-02-02")).StandingOn(Day("2026-06-03")).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void StandingOn_a_calendar_of_the_host_moves_by_it()
    {
        var calendar = RuleBook.Default.WorkingDays.With(new AnnouncedYear(2026, [new DayOff(Day("2026-10-05"), new BilingualText("Nghỉ", "Off"))]));

        Assert.Equal(Day("2026-10-06"), WithWindow.StandingOn(Day("2026-09-01"), calendar).Next!.By!.Effective);
        Assert.Equal(Day("2026-10-06"), WithWindow.Steps(calendar).Single(step => step.Kind == CertificateStepKind.WindowCloses).MovedTo);

        // So does the end of a review that a later instrument found open: Sunday 21 June 2026, and a Monday off after it.
        var later = RuleBook.Default.WorkingDays.With(new AnnouncedYear(2026, [new DayOff(Day("2026-06-22"), new BilingualText("Nghỉ", "Off"))]));
        Assert.Equal(Day("2026-06-23"), RuleBook.Default.CertificateFor(Day("2023-06-02"), 3).File(Day("2026-05-21")).ResultDue(later)?.Effective);
    }

    // Filed on 6 October: the day after the close by the days off of the book, the closing day itself where the host knows that 5 October is off.
    [Theory]
    [InlineData("2024-01-31")]
    [InlineData("2024-01")]
    public void Answer_rests_on_the_calendar_of_the_host(string signed)
    {
        var calendar = RuleBook.Default.WorkingDays.With(new AnnouncedYear(2026, [new DayOff(Day("2026-10-05"), new BilingualText("Nghỉ", "Off"))]));
        var question = new CertificateQuestion { Signed = PartialDate.Parse(signed), Stars = 4, On = Day("2027-02-15"), Filed = Day("2026-10-06") };
        Assert.DoesNotContain(InterpretationKeys.UnmovedClosingDay, RuleBook.Default.Answer(question).Interpretations);
        Assert.Contains(InterpretationKeys.UnmovedClosingDay, RuleBook.Default.Answer(question, calendar).Interpretations);
    }

    private static string Line(LocalDate day, LocalDate? movedTo) => Iso(day) + (movedTo is { } moved ? ">" + Iso(moved) : string.Empty);

    private static string Iso(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";

    private static string[] Lines(Certificate certificate) =>
        certificate.Steps().Select(step => $"{Line(step.On, step.MovedTo)} {step.Kind} {step.Reference?.ToString() ?? "-"}").ToArray();
}
