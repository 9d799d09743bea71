using FsCheck.Xunit;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Generators;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class EvaluationRoundsTests
{
    [Theory]
    [InlineData("province", "2026-05-22", 2, "2026-10-30", "2026-12-30")]
    [InlineData("province", "2026-10-29", 2, "2026-10-30", "2026-12-30")]
    [InlineData("province", "2026-10-30", 1, "2027-04-30", "2027-06-30")]
    [InlineData("province", "2027-04-29", 1, "2027-04-30", "2027-06-30")]
    [InlineData("province", "2027-04-30", 2, "2027-10-30", "2027-12-30")]
    [InlineData("province", "2026-12-31", 1, "2027-04-30", "2027-06-30")]
    [InlineData("ministry", "2026-05-22", 1, "2026-07-30", "2026-09-30")]
    [InlineData("ministry", "2026-07-29", 1, "2026-07-30", "2026-09-30")]
    [InlineData("ministry", "2026-07-30", 2, "2027-01-30", "2027-03-30")]
    [InlineData("ministry", "2027-01-29", 2, "2027-01-30", "2027-03-30")]
    [InlineData("ministry", "2027-01-30", 1, "2027-07-30", "2027-09-30")]
    public void Find_gives_the_first_round_that_the_day_is_in_time_for(string level, string proposedOn, int number, string proposedBefore, string evaluatedBefore)
    {
        var round = Find(level, Day(proposedOn));

        Assert.NotNull(round);
        Assert.Equal((level, number, Day(proposedBefore), Day(evaluatedBefore)), (round.Level, round.Number, round.ProposedBefore, round.EvaluatedBefore));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 5", round.Reference?.ToString());
    }

    [Fact]
    public void Find_before_the_decision_gives_none()
    {
        Assert.Null(Find("province", Day("2026-05-21")));
        Assert.Null(Find("ministry", Day("2026-05-21")));
    }

    [Fact]
    public void With_a_round_of_the_province_finds_it()
    {
        var own = new EvaluationRound("province", 3, Day("2026-08-15"), Day("2026-09-30"));

        Assert.Same(own, Find("province", Day("2026-08-14"), own));
        Assert.Equal(2, Find("province", Day("2026-08-15"), own)!.Number);
        Assert.Equal(2, Find("ministry", Day("2026-08-14"), own)!.Number);
        Assert.Equal(2, Find("province", Day("2026-08-14"))!.Number);
    }

    [Fact]
    public void Round_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new EvaluationRound("province", 3, Day("2026-08-15"), Day("2026-08-14")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationRound("province", 0, Day("2026-08-15"), Day("2026-08-30")));
    }

    [Property]
    public void Find_any_day_is_in_time_and_never_waits_longer_than_half_a_year(LawDay any)
    {
        foreach (var day in new[] { any.Day, any.Day.PlusYears(10) })
        {
            foreach (var level in new[] { "province", "ministry" })
            {
                var round = Find(level, day);
                Assert.Equal(day < Day("2026-05-22"), round is null);
                if (round is null) continue;
                Assert.True(round.Takes(day));
                Assert.True(round.ProposedBefore <= day.PlusDays(184));
                // Proposals close on the 30th of two months of the year; no such day lies between.
                int[] months = level == "province" ? [4, 10] : [1, 7];
                var next = day.PlusDays(1);
                while (next.Day != 30 || !months.Contains(next.Month)) next = next.PlusDays(1);
                Assert.Equal(next, round.ProposedBefore);
                Assert.Equal(next.PlusMonths(2), round.EvaluatedBefore);
            }
        }
    }

    [Property]
    public void Find_a_later_proposal_never_gets_an_earlier_round(LawDay one, LawDay other)
    {
        var (earlier, later) = one.Day <= other.Day ? (one.Day, other.Day) : (other.Day, one.Day);
        foreach (var level in new[] { "province", "ministry" })
        {
            if (Find(level, earlier) is { } round) Assert.True(round.ProposedBefore <= Find(level, later)!.ProposedBefore);
        }
    }

    private static EvaluationRound? Find(string level, NodaTime.LocalDate proposedOn, params EvaluationRound[] added) => RuleBook.Default.RoundFor(level, proposedOn, added).Round;
}
