using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Tests.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

/// <summary>The status goes by the closing day itself although that would move from a day off, and says so exactly where the moved day would change the answer.</summary>
public sealed class MovedClosingDayTests
{
    private const string Key = "status-by-unmoved-closing-day";

    [Theory]
    [InlineData("2023-12-30", null, "2026-09-01", false)] // the closing day itself, a day off
    [InlineData("2023-12-30", null, "2026-09-02", true)]
    [InlineData("2023-12-30", null, "2026-09-03", true)]
    [InlineData("2023-12-30", null, "2026-09-04", false)]
    [InlineData("2023-12-30", "2026-09-03", "2026-09-03", true)]
    [InlineData("2023-12-30", "2026-09-03", "2026-09-04", true)]
    [InlineData("2023-12-30", "2026-09-03", "2027-01-10", true)]
    [InlineData("2023-12-30", "2026-09-02", "2027-12-31", true)] // past its extension: that there was one
    [InlineData("2023-12-30", "2026-09-04", "2026-09-04", false)]
    [InlineData("2023-12-30", "2026-09-04", "2026-09-03", true)]
    [InlineData("2023-12-30", "2026-09-01", "2026-09-02", false)] // filed in time by both
    [InlineData("2023-12-30", "2026-02-01", "2026-09-02", true)] // too early by both, and the window was still open by one
    [InlineData("2023-12-20", null, "2026-08-23", false)] // closes on Saturday 22 August, which is worked
    [InlineData("2023-12-20", "2026-08-23", "2027-01-10", false)]
    [InlineData("2024-01-31", null, "2026-10-05", true)] // a mere Saturday, to Monday
    [InlineData("2024-01-31", null, "2026-10-06", false)]
    [InlineData("2024-03-24", null, "2026-11-25", true)] // 24 November 2026
    [InlineData("2024-03-24", null, "2026-11-26", false)]
    [InlineData("2024-06-06", null, "2027-02-11", true)] // Saturday of Tết 2027, to Thursday
    [InlineData("2023-05-22", null, "2026-05-22", false)] // no window
    public void Answer_lists_the_reading_where_the_moved_day_would_change_it(string signed, string? filed, string on, bool expected)
    {
        var answer = RuleBook.Default.Answer(new CertificateQuestion(Day(signed), 3, Day(on), filed: DayOrNull(filed)));
        Assert.Equal(expected, answer.Interpretations.Contains(Key));
        Assert.Equal(answer.Interpretations.Count > 0, answer.IsInterpretation);
    }

    [Fact]
    public void Withdrawn_certificate_lists_it_only_for_an_extension_that_the_moved_day_would_not_give()
    {
        Assert.DoesNotContain(Key, Withdrawn(null).Interpretations);
        Assert.Contains(Key, Withdrawn("2026-09-03").Interpretations);

        static CertificateAnswer Withdrawn(string? filed) => RuleBook.Default.Answer(new CertificateQuestion(
            Day("2023-12-30"), 3, Day("2026-09-03"), filed: DayOrNull(filed), withdrawn: Day("2026-08-01"), ground: WithdrawalGround.BreachOfLaw));
    }

    // Every day of signing whose window closes from the first one under the rule to the end of 2027, against both days worked out here.
    [Fact]
    public void Answers_of_all_days_of_signing_list_it_exactly_where_the_two_days_differ()
    {
        var listed = 0;
        for (var signed = new LocalDate(2023, 9, 19); signed <= new LocalDate(2025, 4, 20); signed = signed.PlusDays(1))
        {
            var last = signed.PlusMonths(36);
            var (opens, closes) = (last.PlusDays(-180), last.PlusDays(-120));
            var moved = closes;
            while (!AnnouncedDays.IsWorked(moved)) moved = moved.PlusDays(1);
            foreach (var filed in new LocalDate?[] { null, opens.PlusDays(-1), opens, closes, closes.PlusDays(1), moved, moved.PlusDays(1) }.Distinct())
            {
                foreach (var on in new[] { opens, closes.PlusDays(-1), closes, closes.PlusDays(1), moved.PlusDays(-1), moved, moved.PlusDays(1), last, last.PlusDays(1), last.PlusDays(180), last.PlusDays(181) }.Distinct())
                {
                    var differs = on > closes && Read(opens, closes, last, filed, on) != Read(opens, moved, last, filed, on);
                    var answer = RuleBook.Default.Answer(new CertificateQuestion(signed, 4, on, filed: filed));
                    Assert.True(differs == answer.Interpretations.Contains(Key), $"{signed} filed {filed} on {on}");
                    if (differs) listed++;
                }
            }
        }

        Assert.InRange(listed, 500, 10_000);
    }

    // The status and the end of the extension, by one closing day.
    private static (string Status, LocalDate? ExtensionEnds) Read(LocalDate opens, LocalDate closes, LocalDate last, LocalDate? filed, LocalDate on)
    {
        var isInside = filed >= opens && filed <= closes;
        LocalDate? extension = filed > closes ? last.PlusDays(180) : null;
        var status = on > last ? (on <= extension ? "extended" : "expired")
            : on < opens ? "valid"
            : isInside && filed <= on ? "filed"
            : on <= closes ? "open" : "missed";
        return (status, extension);
    }
}
