using FsCheck.Xunit;
using Ocop.Domain.Certificates;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificateQuestionTests
{
    private static readonly CertificateQuestion Question = new() { Signed = Day("2024-01-31"), Stars = 4, On = Day("2026-06-02") };

    [Fact]
    public void CertificateFor_has_all_that_happened()
    {
        var plain = RuleBook.Default.CertificateFor(Question);
        Assert.Equal((Day("2024-01-31"), 4, Day("2024-01-31"), ValidityConvention.Inclusive), (plain.SignedOn, plain.Stars, plain.ValidFrom, plain.Convention));
        Assert.Empty(plain.Filings);
        Assert.Null(plain.Withdrawal);

        var full = RuleBook.Default.CertificateFor(Question with
        {
            ValidFrom = Day("2024-02-10"),
            Filed = Day("2026-09-01"),
            Withdrawn = Day("2026-11-01"),
            Ground = WithdrawalGround.MisuseOfMark,
            Convention = ValidityConvention.Exclusive,
        });
        Assert.Equal((Day("2024-02-10"), Day("2027-02-09")), (full.ValidFrom, full.LastValidDay));
        Assert.Equal([Day("2026-09-01")], full.Filings);
        Assert.Equal(new Withdrawal(Day("2026-11-01"), WithdrawalGround.MisuseOfMark), full.Withdrawal);
    }

    [Theory]
    [InlineData("2026-11-01", null, "$.ground")]
    [InlineData(null, WithdrawalGround.DishonestDossier, "$.withdrawn")]
    public void CertificateFor_the_day_and_the_ground_of_a_withdrawal_go_together(string? withdrawn, WithdrawalGround? ground, string entry)
    {
        var exception = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CertificateFor(Question with { Withdrawn = DayOrNull(withdrawn), Ground = ground }));

        Assert.Equal(entry, exception.Entry);
        Assert.Contains("missing", exception.Problem.English, StringComparison.Ordinal);
        Assert.Contains("thiếu", exception.Problem.Vietnamese, StringComparison.Ordinal);
    }

    public static TheoryData<string, CertificateQuestion, string> Mistakes => new()
    {
        { "stars and both ends", Question with { Stars = 6, Filed = Day("2027-02-01"), Withdrawn = Day("2024-01-30"), Ground = WithdrawalGround.BreachOfLaw }, "$.stars OutOfRange, $.filed OutOfRange, $.withdrawn Contradiction" },
        { "stars and what goes together", Question with { Stars = 2, Ground = WithdrawalGround.BreachOfLaw }, "$.stars OutOfRange, $.withdrawn Missing" },
        { "a withdrawal twice wrong", Question with { Withdrawn = Day("2024-01-30") }, "$.withdrawn Contradiction, $.ground Missing" },
        { "all before the signing", Question with { ValidFrom = Day("2024-01-30"), Filed = Day("2024-01-30"), Withdrawn = Day("2024-01-29") }, "$.validFrom Contradiction, $.filed Contradiction, $.withdrawn Contradiction, $.ground Missing" },
        { "before the first rules", Question with { Signed = Day("2019-08-20"), Stars = 0, Filed = Day("2019-08-19") }, "$.signed OutOfRange, $.stars OutOfRange, $.filed Contradiction" },
        { "before the first rules and itself", Question with { Signed = Day("2019-08-20"), ValidFrom = Day("2019-08-19"), Withdrawn = Day("2019-08-18"), Ground = WithdrawalGround.BreachOfLaw }, "$.signed OutOfRange, $.validFrom Contradiction, $.withdrawn Contradiction" },
        { "past all counting", Question with { Signed = Day("9991-01-01"), ValidFrom = Day("9992-01-01"), Stars = 9 }, "$.signed OutOfRange, $.stars OutOfRange, $.validFrom OutOfRange" },
        { "a start past all counting", Question with { ValidFrom = Day("9991-01-01"), Filed = Day("2024-01-30"), Ground = WithdrawalGround.BreachOfLaw }, "$.validFrom OutOfRange, $.filed Contradiction, $.withdrawn Missing" },

        // What another entry should have been decides: it is the only mistake.
        { "a dossier by a term that does not begin", Question with { Signed = Day("2019-08-20"), Filed = Day("2024-01-30") }, "$.signed OutOfRange" },
        { "a dossier by a start that cannot be", Question with { ValidFrom = Day("2024-01-30"), Filed = Day("2027-02-01") }, "$.validFrom Contradiction" },
        { "a year that is too late", Question with { Signed = Day("9991-01-01"), ValidFrom = Day("2024-02-10"), Filed = Day("2026-09-01"), Withdrawn = Day("2026-10-01"), Ground = WithdrawalGround.BreachOfLaw }, "$.signed OutOfRange" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_names_every_mistake_in_the_order_of_the_format(string what, CertificateQuestion question, string expected)
    {
        Assert.NotEmpty(what);
        var problems = RuleBook.Default.Check(question);

        Assert.Equal(expected, string.Join(", ", problems.Select(problem => $"{problem.Entry} {problem.Kind}")));
        Assert.All(problems, problem => Assert.NotEqual(problem.Text.Vietnamese, problem.Text.English));
        Assert.Equal(problems, Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CertificateFor(question)).Problems);
        Assert.Equal(problems, Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Answer(question)).Problems);
    }

    [Fact]
    public void CertificateFor_days_and_stars_names_all_of_them()
    {
        var exception = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.CertificateFor(Day("2019-08-20"), 2, Day("2019-08-19")));

        Assert.Equal(["$.signed", "$.stars", "$.validFrom"], exception.Problems.Select(problem => problem.Entry));
        Assert.Equal(exception.Problems[0].Text, exception.Problem);
    }

    // Any days, many of them on an edge: a plain reading of the facts finds the same mistakes, and without any the question is answered.
    [Property(MaxTest = 1_000)]
    public void Check_agrees_with_a_plain_reading_and_with_the_answer(LawDay signed, LawDay any, LawDay other, byte stars, byte edges, byte parts)
    {
        bool Has(int part) => (parts & (1 << part)) != 0;
        var question = new CertificateQuestion { Signed = signed.Day, Stars = stars % 7, On = any.Day, Convention = Has(0) ? ValidityConvention.Exclusive : ValidityConvention.Inclusive };
        if (Has(1)) question = question with { ValidFrom = Has(2) ? signed.Day.PlusDays((edges % 4) - 1) : other.Day };
        var from = question.ValidFrom ?? signed.Day;
        var last = from.PlusMonths(36).PlusDays(Has(0) && from is not { Month: 2, Day: 29 } ? -1 : 0);
        if (Has(3)) question = question with { Filed = new[] { signed.Day.PlusDays(-1), signed.Day, last, last.PlusDays(1), last.PlusDays(-130), any.Day, other.Day, from }[edges / 4 % 8] };
        if (Has(4)) question = question with { Withdrawn = new[] { from.PlusDays(-1), from, last, any.Day }[edges / 32 % 4] };
        if (Has(5) || (Has(6) && Has(4))) question = question with { Ground = WithdrawalGround.MisuseOfMark };

        var begins = signed.Day >= Day("2019-08-21") && from >= signed.Day;
        (string Entry, bool IsWrong)[] reading =
        [
            ("$.signed", signed.Day < Day("2019-08-21")),
            ("$.stars", question.Stars is < 3 or > 5),
            ("$.validFrom", from < signed.Day),
            ("$.filed", question.Filed < signed.Day || (begins && question.Filed > last)),
            ("$.withdrawn", question.Withdrawn < from || (question.Withdrawn is null && question.Ground is not null)),
            ("$.ground", question.Withdrawn is not null && question.Ground is null),
        ];
        string[] expected = [.. reading.Where(each => each.IsWrong).Select(each => each.Entry)];
        var problems = RuleBook.Default.Check(question);
        Assert.Equal(expected, problems.Select(problem => problem.Entry));

        var refused = Record.Exception(() => RuleBook.Default.Answer(question)) as InvalidEntryException;
        Assert.Equal(problems, refused?.Problems ?? []);
        Assert.Equal(problems.Count == 0, refused is null);
        if (problems.Count > 0) Assert.Equal((problems[0].Entry, problems[0].Text), (refused!.Entry, refused.Problem));
        else Assert.Equal(question, RuleBook.Default.Answer(question).Question);

        // Told one after the other, it can be just where nothing is wrong.
        if (question.Withdrawn is null != question.Ground is null) return;
        Assert.Equal(problems.Count == 0, Record.Exception(() => ToldStepByStep(question)) is null);
    }

    private static Certificate ToldStepByStep(CertificateQuestion question)
    {
        var certificate = RuleBook.Default.CertificateFor(question.Signed.First, question.Stars, question.ValidFrom, question.Convention);
        if (question.Filed is { } filed) certificate = certificate.File(filed);
        return question.Withdrawn is { } withdrawn ? certificate.Withdraw(new Withdrawal(withdrawn, question.Ground)) : certificate;
    }
}
