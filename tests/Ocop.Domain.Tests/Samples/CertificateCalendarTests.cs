using System.Text.Json;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Samples;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Samples;

public sealed class CertificateCalendarTests
{
    private static readonly Certificate WithWindow = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3);

    [Theory]
    [InlineData("--signed 2023-06-02 --stars 2 --on 2026-06-02", "--stars: expected")]
    [InlineData("--signed 2019-08-20 --stars 3 --on 2026-06-02", "--signed: expected")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --valid-from 2023-06-01", "--valid-from: expected")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --filed 2026-06-03", "--filed: expected")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --withdrawn 2023-06-01 --ground breachOfLaw", "--withdrawn: expected")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --withdrawn 2024-06-01", "--ground: missing")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --ground breachOfLaw", "--withdrawn: missing")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --ground BreachOfLaw --withdrawn 2024-06-01", "--ground BreachOfLaw: expected one of dishonestDossier")]
    [InlineData("--signed 2023-06-02 --stars 3 --on 2026-06-02 --convention other", "--convention other: expected one of inclusive")]
    [InlineData("--stars 3 --on 2026-06-02", "--signed: missing")]
    [InlineData("--signed 2018 --stars 3 --on 2026-06-02", "--signed: expected")]
    [InlineData("--signed 2022 --stars 3 --on 2026-06-02 --filed 2026-01-01", "--filed: expected")]
    [InlineData("--signed 2023-06-02 --on 2026-06-02", "--stars: missing")]
    [InlineData("--signed 2023-06-02 --stars 3", "--on: missing")]
    public void QuestionOptions_errors_name_the_option(string options, string problem)
    {
        var exception = Assert.Throws<UsageException>(() => Read(options).Answer(null, question => OcopJson.Write(RuleBook.Default.Answer(question))));

        Assert.StartsWith(problem, exception.Problem.English, StringComparison.Ordinal);
        Assert.DoesNotContain("$", exception.Problem.Vietnamese, StringComparison.Ordinal);
        Assert.NotEqual(exception.Problem.English, exception.Problem.Vietnamese);
    }

    [Theory]
    [InlineData("2022", false)]
    [InlineData("2022-12", false)]
    [InlineData("2022-12-31", true)]
    public void QuestionOptions_take_a_year_or_a_month(string signed, bool isDay)
    {
        var options = Read($"--signed {signed} --stars 4 --on 2025-06-15");
        Assert.Equal(isDay, options.IsDayKnown);
        Assert.Equal(signed, options.Answer(null, question => question.Signed.ToString()));
        Assert.Throws<UsageException>(() => Read("--signed 2022-13"));
    }

    [Fact]
    public void QuestionOptions_give_the_question_with_a_default_day_only_where_one_is_allowed()
    {
        Assert.Equal(
            new CertificateQuestion
            {
                Signed = Day("2023-06-02"),
                Stars = 4,
                On = Day("2026-06-03"),
                ValidFrom = Day("2023-06-10"),
                Filed = Day("2026-06-01"),
                Withdrawn = Day("2026-06-02"),
                Ground = WithdrawalGround.MisuseOfMark,
                Convention = ValidityConvention.Exclusive,
            },
            Read("--signed 2023-06-02 --stars 4 --on 2026-06-03 --valid-from 2023-06-10 --filed 2026-06-01 --withdrawn 2026-06-02 --ground misuseOfMark --convention exclusive")
                .Answer(null, question => question));
        Assert.Equal(Day("2026-11-22"), Read("--signed 2023-06-02 --stars 4").Answer(Day("2026-11-22"), question => question.On));
        Assert.Equal(Day("2026-06-03"), Read("--signed 2023-06-02 --stars 4 --on 2026-06-03").Answer(Day("2026-11-22"), question => question.On));
        Assert.False(Read("--on 2026-06-03").NamesCertificate);
        Assert.True(Read("--filed 2026-06-03").NamesCertificate);
        Assert.True(Read("--stars 3").NamesCertificate);
    }

    [Theory]
    [InlineData("2024-01-30", null, "Validity begins, 31/01/2024")]
    [InlineData("2026-09-01", null, "The producer files for re-evaluation, by 03/10/2026 (a day off, moved to 05/10/2026)")]
    [InlineData("2026-11-24", "2026-10-10", "The authority finishes the re-evaluation, by 24/11/2026 (a day off, moved to 25/11/2026)")]
    [InlineData("2026-11-26", "2026-10-10", "The authority finishes the re-evaluation, by 24/11/2026 (a day off, moved to 25/11/2026); overdue by 1 day")]
    [InlineData("2027-02-01", "2026-11-06", "The authority finishes the re-evaluation, by 21/12/2026; overdue by 42 days")]
    [InlineData("2026-12-01", "2026-11-25", "The authority finishes the re-evaluation, by 09/01/2027 (a day off, moved to 11/01/2027)")]
    [InlineData("2027-02-01", null, "Have the product evaluated anew to be recognised again")]
    public void Next_says_what_by_when_and_whether_it_is_overdue(string on, string? filed, string expected) =>
        Assert.Equal(expected, On(on).Next(filed is null ? WithWindow : WithWindow.File(Day(filed))));

    [Theory]
    [InlineData("2024-08-14", "The producer files for re-evaluation, by 16/04/2027 (a day off, moved to 19/04/2027); a day off there is not confirmed")]
    [InlineData("2025-06-30", "The producer files for re-evaluation, from 02/01/2028, by 02/03/2028; days off of that year not yet known")]
    public void Next_says_how_well_the_days_off_are_known(string signed, string expected) =>
        Assert.Equal(expected, On("2027-03-01").Next(RuleBook.Default.CertificateFor(Day(signed), 3)));

    [Theory]
    [InlineData("--from 2026-11-23 --working-days 1", """{"from":"2026-11-23","workingDays":1,"last":"2026-11-25","skipped":[{"on":"2026-11-24","kind":"holiday","citation":"Nghị quyết 28/2026/QH16, Điều 2"}],"daysOff":"announced"}""")]
    [InlineData("--from 2026-08-21 --working-days 2", """{"from":"2026-08-21","workingDays":2,"last":"2026-08-24","skipped":[{"on":"2026-08-23","kind":"weekend","citation":null}],"daysOff":"announced"}""")]
    [InlineData("--from 2026-08-28 --working-days 1", """{"from":"2026-08-28","workingDays":1,"last":"2026-09-03","skipped":[{"on":"2026-08-29","kind":"weekend","citation":null},{"on":"2026-08-30","kind":"weekend","citation":null},{"on":"2026-08-31","kind":"swap","citation":"Văn bản 9441/TB-BNV"},{"on":"2026-09-01","kind":"holiday","citation":"Văn bản 9441/TB-BNV"},{"on":"2026-09-02","kind":"holiday","citation":"Luật 45/2019/QH14, Điều 112"}],"daysOff":"announced"}""")]
    [InlineData("--from 2027-04-15 --working-days 1", """{"from":"2027-04-15","workingDays":1,"last":"2027-04-19","skipped":[{"on":"2027-04-16","kind":"holiday","citation":"Luật 45/2019/QH14, Điều 112"},{"on":"2027-04-17","kind":"weekend","citation":null},{"on":"2027-04-18","kind":"weekend","citation":null}],"daysOff":"unconfirmed"}""")]
    [InlineData("--from 2027-12-31 --working-days 1", """{"from":"2027-12-31","workingDays":1,"last":"2028-01-03","skipped":[{"on":"2028-01-01","kind":"holiday","citation":"Luật 45/2019/QH14, Điều 112"},{"on":"2028-01-02","kind":"weekend","citation":null}],"daysOff":"fixedOnly"}""")]
    public void WorkingDayQuestion_is_answered_with_every_day_passed_over(string options, string expected) =>
        Assert.Equal(expected, WorkingDayQuestion.Read(new Arguments(options.Split(' ')))!.ToJson(Language.Vietnamese));

    [Theory]
    [InlineData("--from 2026-11-23 --working-days 0", "--working-days 0: expected")]
    [InlineData("--from 2026-11-23 --working-days 1001", "--working-days 1001: expected")]
    [InlineData("--from 2026-11-23 --working-days -1", "--working-days -1: expected")]
    [InlineData("--from 2026-11-23 --working-days 1.5", "--working-days 1.5: expected")]
    [InlineData("--from 2026-11-23", "--working-days: missing")]
    [InlineData("--working-days 5", "--from: missing")]
    [InlineData("--from 2026-11-31 --working-days 5", "--from 2026-11-31: expected")]
    [InlineData("--from 9991-01-01 --working-days 5", "--from: expected")]
    public void WorkingDayQuestion_that_cannot_be_is_refused_by_its_option(string options, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<UsageException>(() => WorkingDayQuestion.Read(new Arguments(options.Split(' ')))).Problem.English, StringComparison.Ordinal);

    [Fact]
    public void WorkingDayQuestion_answers_as_the_page_shows()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "wire-formats.md"));
        var example = page[page.IndexOf("{ \"from\"", StringComparison.Ordinal)..];
        using var shown = JsonDocument.Parse(example[..example.IndexOf('\n', StringComparison.Ordinal)]);
        using var answer = JsonDocument.Parse(WorkingDayQuestion.Read(new Arguments(["--from", "2026-11-23", "--working-days", "3"]))!.ToJson(Language.Vietnamese));
        Assert.True(JsonElement.DeepEquals(shown.RootElement, answer.RootElement));
    }

    [Fact]
    public void WorkingDayQuestion_takes_a_thousand_days_and_nothing_where_nothing_is_asked()
    {
        Assert.Equal(1000, WorkingDayQuestion.Read(new Arguments(["--from", "2026-11-23", "--working-days", "1000"]))!.Term.WorkingDays);
        Assert.Null(WorkingDayQuestion.Read(new Arguments(["--on", "2026-11-23"])));
    }

    [Fact]
    public void Next_after_the_result_is_nothing() =>
        Assert.Equal("nothing", On("2026-10-20").Next(WithWindow.File(Day("2026-09-01")).Conclude(Day("2026-10-20"))));

    // Filed inside the window, due on 16 October: still overdue after the end, when the status speaks of something else.
    [Theory]
    [InlineData("2026-10-16", null, null, false)]
    [InlineData("2026-10-17", null, null, true)]
    [InlineData("2027-02-01", null, null, true)]
    [InlineData("2027-02-01", "2026-10-20", null, false)]
    [InlineData("2026-10-19", "2026-10-20", null, true)]
    [InlineData("2027-02-01", null, "2026-12-01", false)]
    public void Step_that_has_not_come_is_overdue(string on, string? concluded, string? withdrawn, bool isOverdue)
    {
        var certificate = WithWindow.File(Day("2026-09-01"));
        if (concluded is not null) certificate = certificate.Conclude(Day(concluded));
        if (withdrawn is not null) certificate = certificate.Withdraw(new Withdrawal(Day(withdrawn), WithdrawalGround.BreachOfLaw));

        Assert.Equal(
            isOverdue ? ["Result of re-evaluation due (overdue)"] : Array.Empty<string>(),
            certificate.Steps().Select(step => On(on).Step(certificate, step)).Where(text => text.Contains("overdue", StringComparison.Ordinal)));
    }

    [Fact]
    public void Week_marks_the_day_days_off_steps_and_where_deadlines_move_without_colours()
    {
        var steps = WithWindow.File(Day("2026-10-05")).Steps().Concat(WithWindow.File(Day("2026-11-05")).Steps()).ToArray();
        string Line(string on, string monday, int month) => string.Concat(On(on).Week(Day(monday), month, steps));

        Assert.Equal(" Mo   Tu   We   Th   Fr   Sa   Su   ", On("2026-10-01").WeekNames());
        Assert.Equal("[28  ]29   30                       ", Line("2026-09-28", "2026-09-28", 9));
        Assert.Equal(" 28   29  [30  ]                    ", Line("2026-09-30", "2026-09-28", 9));
        Assert.Equal("                 1    2    3·*  4·  ", Line("2026-09-30", "2026-09-28", 10));
        Assert.Equal("  5 *  6    7    8    9   10·  11·  ", Line("2026-09-30", "2026-10-05", 10));
        Assert.Equal(" 16   17   18   19 * 20   21· [22· ]", Line("2026-11-22", "2026-11-16", 11));
        Assert.Equal(" 21 + 22   23   24   25   26·  27·  ", string.Concat(On("2026-11-22").Week(Day("2026-12-21"), 12, WithWindow.File(Day("2026-11-05")).Steps())));
    }

    [Theory]
    [InlineData("2026-02-22", "2026       │  ")] // 2027 has no room
    [InlineData("2026-02-22", "2026       │2027")]
    [InlineData("2026-01-31", "2026        │2027 ")]
    [InlineData("2026-09-01", "2026│2027       │")]
    [InlineData("2026-10-01", "   │2027   ")]
    [InlineData("2026-12-01", " │2027       │2028")]
    public void Axis_names_each_year_that_has_room(string first, string expected) =>
        Assert.Equal(expected, CalendarText.Axis(Day(first), expected.Length));

    [Fact]
    public void Today_says_that_it_is_the_default_where_it_is()
    {
        Assert.Equal("22/11/2026 (default; change it with --on)", On("2026-11-22").Today(isDefault: true));
        Assert.Equal("22/11/2026", On("2026-11-22").Today(isDefault: false));
    }

    private static CalendarText On(string day) => new(Language.English, Day(day), RuleBook.Default.WorkingDays);

    private static QuestionOptions Read(string options) => QuestionOptions.Read(new Arguments(options.Split(' ')));
}
