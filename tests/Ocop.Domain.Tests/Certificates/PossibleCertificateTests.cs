using System.Text.Json;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

/// <summary>A certificate of which only the year or the month of the signing is known: what is certain, what is possible, and nothing guessed.</summary>
public sealed class PossibleCertificateTests
{
    private static readonly RuleBook Book = RuleBook.Default;

    public static TheoryData<string, int, string, string?, string?, string?, ValidityConvention> Questions => new()
    {
        { "2022", 4, "2021-12-31", null, null, null, default },
        { "2022", 4, "2022-06-15", null, null, null, default },
        { "2022", 4, "2024-12-31", null, null, null, default },
        { "2022", 4, "2025-06-15", null, null, null, default },
        { "2022", 4, "2026-01-01", null, null, null, default },
        { "2022", 4, "2025-06-15", null, "2025-03-01", null, default },
        { "2022", 4, "2025-06-15", "2022-06-01", null, null, default },
        { "2022-12", 3, "2025-12-15", null, null, null, default },
        { "2019", 3, "2019-08-20", null, null, null, default },
        { "2019-08", 5, "2022-08-25", null, null, null, default },
        { "2023", 3, "2026-06-01", null, null, null, default }, // districts and provinces, windows and none
        { "2023", 4, "2026-06-01", null, "2026-05-25", null, default },
        { "2023", 4, "2026-10-01", null, "2026-06-01", null, ValidityConvention.Exclusive },
        { "2023-12", 3, "2026-09-02", null, null, null, default }, // windows that close around National Day
        { "2023-12", 3, "2027-02-10", null, "2026-09-03", null, default },
        { "2024-02", 3, "2027-02-27", null, null, null, ValidityConvention.Exclusive },
        { "2025-07", 3, "2026-12-31", null, null, null, default }, // nobody is named for its first days
        { "2024", 5, "2025-01-01", null, null, "2024-06-01", default },
        { "2020", 3, "2020-09-16", null, null, null, default },
        { "2020", 3, "2020-09-17", null, null, null, default },
        { "2026", 3, "2029-03-01", null, "2028-08-01", null, default },
    };

    // Each answer against those of every day that can be asked by itself.
    [Theory]
    [MemberData(nameof(Questions))]
    public void Answer_is_what_all_possible_days_say_and_no_more(string signed, int stars, string on, string? validFrom, string? filed, string? withdrawn, ValidityConvention convention)
    {
        var question = Question(signed, stars, on, validFrom, filed, withdrawn, convention);
        var days = Days(PartialDate.Parse(signed)).Select(day => question with { Signed = day }).Where(each => Book.Check(each).Count == 0).Select(each => Book.Answer(each)).ToArray();
        Assert.NotEmpty(days);
        var answer = Book.Answer(question);
        var possible = answer.Possibilities!;

        Assert.Empty(Book.Check(question));
        Assert.Equal(days.Select(day => day.Status!.Value).Distinct().Order(), possible.Statuses);
        Assert.Equal(possible.Statuses.Count == 1 ? possible.Statuses[0] : null, answer.Status);
        var inForce = days.Count(day => day.Standing!.IsInForce);
        Assert.Equal(inForce == days.Length ? CertificateValidity.Certain : inForce > 0 ? CertificateValidity.Possible : CertificateValidity.No, possible.Validity);
        Assert.Equal((days.Min(day => day.LastValidDay), days.Max(day => day.LastValidDay)), (possible.EarliestLastValidDay, possible.LatestLastValidDay));
        Assert.Equal(Same(day => day.LastValidDay), answer.LastValidDay);
        Assert.Equal((Same(day => day.Window?.Opens), Same(day => day.Window?.Closes)), (answer.Window?.Opens, answer.Window?.Closes));
        Assert.Equal(Same(day => day.ExtensionEnds), answer.ExtensionEnds);
        Assert.Equal(Same(day => day.Authority!.Key), answer.Authority?.Key);
        Assert.Equal(Same(day => day.MayUseMark), answer.MayUseMark);
        Assert.Equal(days.SelectMany(day => day.Interpretations).Distinct().Order(StringComparer.Ordinal), answer.Interpretations);
        Assert.Equal(days.Min(day => day.CheckedOn), answer.CheckedOn);
        Assert.Equal(
            days[0].Steps.Select(step => (step.Kind, step.On, step.MovedTo)).Where(step => days.All(day => day.Steps.Any(other => (other.Kind, other.On, other.MovedTo) == step))),
            answer.Steps.Select(step => (step.Kind, step.On, step.MovedTo)));
        Assert.Null(answer.Standing);

        T? Same<T>(Func<CertificateAnswer, T?> member) => days.Select(member).Distinct().Count() == 1 ? member(days[0]) : default;
    }

    [Theory]
    [InlineData("2022", 4, "2025-06-15", null, """{"status":null,"statuses":["valid","expired"],"validity":"possible","lastValidDay":null,"lastValidDays":{"earliest":"2025-01-01","latest":"2025-12-31"},"windowOpens":null,"windowCloses":null,"extensionEnds":null,"authority":"province","mayUseMark":null,"interpretation":false,"interpretations":[],"checkedOn":null,"steps":[]}""")]
    [InlineData("2022", 4, "2024-12-31", null, """{"status":"valid","statuses":["valid"],"validity":"certain","lastValidDay":null,"lastValidDays":{"earliest":"2025-01-01","latest":"2025-12-31"},"windowOpens":null,"windowCloses":null,"extensionEnds":null,"authority":"province","mayUseMark":true,"interpretation":false,"interpretations":[],"checkedOn":null,"steps":[]}""")]
    [InlineData("2022-12", 4, "2026-01-01", null, """{"status":"expired","statuses":["expired"],"validity":"no","lastValidDay":null,"lastValidDays":{"earliest":"2025-12-01","latest":"2025-12-31"},"windowOpens":null,"windowCloses":null,"extensionEnds":null,"authority":"province","mayUseMark":false,"interpretation":false,"interpretations":[],"checkedOn":null,"steps":[]}""")]
    [InlineData("2023-12", 4, "2026-08-31", null, """{"status":null,"statuses":["renewalOpen","windowMissed"],"validity":"certain","lastValidDay":null,"lastValidDays":{"earliest":"2026-12-01","latest":"2026-12-31"},"windowOpens":null,"windowCloses":null,"extensionEnds":null,"authority":"province","mayUseMark":true,"interpretation":true,"interpretations":["status-by-unmoved-closing-day"],"checkedOn":null,"steps":[]}""")]
    public void Answer_in_its_wire_format(string signed, int stars, string on, string? filed, string expected)
    {
        var question = Question(signed, stars, on, null, filed, null, default);
        Assert.Equal(expected, OcopJson.Write(Book.Answer(question)));
        Assert.Equal(question, OcopJson.ReadCertificateQuestion(OcopJson.Write(question)));
        Assert.Contains($"\"signed\":\"{signed}\"", OcopJson.Write(question), StringComparison.Ordinal);
    }

    [Fact]
    public void Full_first_valid_day_gives_the_last_one_and_the_steps_that_rest_on_it()
    {
        using var answer = JsonDocument.Parse(OcopJson.Write(Book.Answer(Question("2024", 4, "2027-07-01", "2024-07-01", "2027-02-01", null, default))));
        Assert.Equal("2027-07-01", answer.RootElement.GetProperty("lastValidDay").GetString());
        Assert.Equal("2027-07-01", answer.RootElement.GetProperty("lastValidDays").GetProperty("earliest").GetString());
        Assert.Equal(
            ["validFrom", "windowOpens", "filed", "windowCloses", "resultDue", "lastValidDay"],
            answer.RootElement.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Answer_of_a_known_day_has_no_possibilities()
    {
        var answer = Book.Answer(Question("2022-12-31", 4, "2025-06-15", null, null, null, default));
        Assert.Null(answer.Possibilities);
        Assert.Equal(answer.Standing!.Status, answer.Status);
        Assert.DoesNotContain("statuses", OcopJson.Write(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("lastValidDays", OcopJson.Write(answer), StringComparison.Ordinal);
    }

    // Told are the mistakes of the day that comes closest, and the day that it names: what is wrong on other days only is none.
    [Theory]
    [InlineData("2018", 3, null, null, null, "$.signed 2019-08-21")]
    [InlineData("2018", 3, null, "2018-06-01", null, "$.signed 2019-08-21")]
    [InlineData("2019-07", 3, null, null, null, "$.signed 2019-08-21")]
    [InlineData("2019", 3, null, null, "2018-01-01", "$.withdrawn 2019-08-21")]
    [InlineData("9999", 3, null, null, null, "$.signed 9990")]
    [InlineData("2022", 3, "2021-12-31", null, null, "$.validFrom 2022-01-01")]
    [InlineData("2022", 3, null, "2021-12-31", null, "$.filed 2022-01-01")]
    [InlineData("2022", 3, null, "2026-01-01", null, "$.filed 2025-12-31")]
    [InlineData("2022", 3, null, "2026-01-01", "2022-03-01", "$.filed 2025-03-01")]
    [InlineData("2022", 9, null, "2022-06-01", null, "$.stars 3")]
    [InlineData("2022", 9, null, "2021-12-31", null, "$.stars 3, $.filed 2022-01-01")]
    [InlineData("2022", 9, null, "2026-01-01", null, "$.stars 3, $.filed 2025-12-31")]
    public void Signing_that_cannot_be_on_any_day_is_refused(string signed, int stars, string? validFrom, string? filed, string? withdrawn, string expected)
    {
        var question = Question(signed, stars, "2025-01-01", validFrom, filed, withdrawn, default);
        var told = expected.Split(", ").Select(each => each.Split(' ')).ToArray();
        var problems = Book.Check(question);
        Assert.Equal(told.Select(each => each[0]), problems.Select(problem => problem.Entry));
        Assert.All(problems.Zip(told), pair => Assert.Contains(pair.Second[1], pair.First.Text.English, StringComparison.Ordinal));
        Assert.Equal(problems, Assert.Throws<InvalidEntryException>(() => Book.Answer(question)).Problems);
    }

    // Those of the first months rest on 148, those of the later ones on 26/2026 alone.
    [Fact]
    public void CheckedOn_is_the_earliest_of_what_all_possible_days_rest_on()
    {
        var book = RuleFiles.Book(RuleFiles.Of148, file => file["instrument"]!["checkedOn"] = "2026-06-01");
        Assert.Equal(Day("2026-06-01"), book.Answer(Question("2026", 3, "2027-01-01", null, null, null, default)).CheckedOn);
        Assert.Equal(Day("2026-11-26"), book.Answer(Question("2026-06", 3, "2027-01-01", null, null, null, default)).CheckedOn);
    }

    // Signed before July 2027 it ends in August 2030, by the amendment in February; the windows of two laws, 301 and 120 days before, close on one day.
    [Fact]
    public void Step_that_two_laws_set_on_one_day_has_no_citation()
    {
        var book = Book.With(
            LaterLaw.Amendment(""" "certificates": {"term": {"length": {"months": 30}, "at": {"article": "1"}}} """),
            LaterLaw.File(file =>
            {
                file["instrument"]!["inForce"] = "2029-09-01";
                LaterCertificateLawTests.Put(file, "certificates.window", """{"opens": {"days": 360}, "closes": {"days": 301}}""");
            }));
        var step = Closing("2027");
        Assert.Equal((Day("2029-10-04"), null), (step.On, step.Reference));
        Assert.Equal(Closing("2027-06").Basis, step.Basis);
        Assert.NotNull(step.Basis);
        Assert.Equal(["9/2028/QĐ-TTg", "26/2026/QĐ-TTg"], new[] { "2027-06", "2027-07" }.Select(signed => Closing(signed).Reference?.Instrument));

        CertificateStep Closing(string signed) => Assert.Single(book.Answer(Question(signed, 3, "2027-12-01", "2027-08-01", null, null, default)).Steps, each => each.Kind == CertificateStepKind.WindowCloses);
    }

    [Fact]
    public void Certificate_of_a_signing_without_a_day_is_none() =>
        Assert.Equal("$.signed", Assert.Throws<InvalidEntryException>(() => Book.CertificateFor(Question("2022", 3, "2025-01-01", null, null, null, default))).Entry);

    [Theory]
    [InlineData("2022-13")]
    [InlineData("22")]
    [InlineData("2022-1")]
    [InlineData("2022-02-30")]
    public void Signing_that_is_no_date_is_refused_by_its_entry(string signed) =>
        Assert.Equal("$.signed", Assert.Throws<InvalidEntryException>(() => OcopJson.ReadCertificateQuestion($$"""{"signed":"{{signed}}","stars":3,"on":"2025-01-01"}""")).Entry);

    private static IEnumerable<LocalDate> Days(PartialDate date) => Enumerable.Range(0, 366).Select(date.First.PlusDays).Where(day => day <= date.Last);

    private static CertificateQuestion Question(string signed, int stars, string on, string? validFrom, string? filed, string? withdrawn, ValidityConvention convention) => new(
        PartialDate.Parse(signed), stars, Day(on), DayOrNull(validFrom), DayOrNull(filed), DayOrNull(withdrawn), withdrawn is null ? null : WithdrawalGround.ProductionEnded, convention);
}
