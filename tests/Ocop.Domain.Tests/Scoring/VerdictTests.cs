using NodaTime;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public sealed class VerdictTests
{
    [Fact]
    public void Verdict_wrong_number_of_levels_is_refused()
    {
        var rubric = Law26.Rules.RubricFor(11);
        Assert.Throws<ArgumentException>("levels", () => rubric.RateTicks([]));
        Assert.Throws<ArgumentException>("levels", () => rubric.RateTicks(new byte[rubric.Ladders.Count + 1]));
    }

    [Fact]
    public void Verdict_level_above_the_last_is_refused_for_every_ladder_of_every_set()
    {
        foreach (var rubric in Law26.Rules.Rubrics)
        {
            for (var i = 0; i < rubric.Ladders.Count; i++)
            {
                foreach (var level in new[] { rubric.Ladders[i].Levels.Count + 1, 15, 16, 255 })
                {
                    var levels = new byte[rubric.Ladders.Count];
                    levels[i] = (byte)level;
                    var exception = Assert.Throws<ArgumentOutOfRangeException>("levels", () => rubric.RateTicks(levels));
                    Assert.Contains($"Criterion {rubric.Ladders[i].Code}: expected a level from 0 to {rubric.Ladders[i].Levels.Count}.", exception.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    // A tick of a list has a bit for each line: those above all of them are no lines.
    [Fact]
    public void Verdict_lines_beyond_the_last_are_refused_for_every_list()
    {
        var rubric = RuleBook.Default.Rules(RuleFiles.Of1048, new LocalDate(2020, 1, 1)).RubricFor(26);
        var lists = rubric.Ladders.Where(ladder => ladder.Criterion.IsAdditive).ToArray();
        Assert.Equal(7, lists.Length);
        foreach (var list in lists)
        {
            var levels = new byte[rubric.Ladders.Count];
            levels[list.Index] = (byte)((1 << list.Levels.Count) - 1);
            Assert.Equal(list.Criterion.Max, rubric.RateTicks(levels).Total);
            levels[list.Index]++;
            Assert.Throws<ArgumentOutOfRangeException>("levels", () => rubric.RateTicks(levels));
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    public void Verdict_ticks_in_both_cases_are_refused(byte a, byte b)
    {
        var rubric = Law26.Rules.RubricFor(26);
        foreach (var criterion in rubric.Criteria.Where(criterion => criterion.Ladders.Count == 2))
        {
            var levels = new byte[rubric.Ladders.Count];
            (levels[criterion.Ladders[0].Index], levels[criterion.Ladders[1].Index]) = (a, b);
            Assert.Contains("Criterion " + criterion.Code, Assert.Throws<ArgumentException>("levels", () => rubric.RateTicks(levels)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Verdict_allocates_nothing()
    {
        var rubric = Law26.Rules.RubricFor(26);
        var levels = new byte[rubric.Ladders.Count];
        _ = rubric.RateTicks(levels);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var total = 0;
        for (var i = 0; i < 1_000; i++) total += rubric.RateTicks(levels).Total;
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0, total);
    }

    [Fact]
    public void Verdict_default_has_no_points_and_no_stars()
    {
        Verdict verdict = default;
        Assert.Equal((0, 0, 0, 0), (verdict.Total, verdict.Band, verdict.Ceiling, verdict.Stars));
    }

    [Fact]
    public void ToString_says_points_and_stars()
    {
        var rubric = Law26.Rules.RubricFor(16);
        var levels = rubric.Ladders.Select(ladder => (byte)ladder.Levels.Count).ToArray();
        Assert.Equal("100 points, 5 stars", rubric.RateTicks(levels).ToString());
        rubric.TryGetLadder("6.4", out var ladder);
        levels[ladder!.Index] = 1;
        Assert.Equal("halted", rubric.RateTicks(levels).ToString());
    }

    [Fact]
    public void Equals_compares_every_member()
    {
        var rubric = Law26.Rules.RubricFor(1);
        var best = rubric.Ladders.Select(ladder => (byte)ladder.Levels.Count).ToArray();
        var verdicts = new List<Verdict> { default, rubric.RateTicks(best), rubric.RateTicks(new byte[best.Length]) };
        for (var i = 0; i < best.Length; i++)
        {
            var levels = (byte[])best.Clone();
            levels[i] = 0;
            verdicts.Add(rubric.RateTicks(levels));
        }

        foreach (var left in verdicts)
        {
            foreach (var right in verdicts)
            {
                var same = (left.Total, left.Band, left.Ceiling, left.Outcome) == (right.Total, right.Band, right.Ceiling, right.Outcome);
                Assert.Equal(same, left == right);
                Assert.Equal(!same, left != right);
                Assert.Equal(same, left.Equals((object)right));
                if (same) Assert.Equal(left.GetHashCode(), right.GetHashCode());
            }
        }
    }

    // Each differs from the first in one member. Hosts count verdicts in dictionaries.
    [Fact]
    public void GetHashCode_tells_verdicts_apart_by_every_member()
    {
        Verdict[] verdicts =
        [
            new(VerdictOutcome.Rated, 60, 3, 4), new(VerdictOutcome.Rated, 61, 3, 4), new(VerdictOutcome.Rated, 60, 4, 4), new(VerdictOutcome.Rated, 60, 3, 5), new(VerdictOutcome.Halted, 60, 3, 4),
        ];
        Assert.Equal(verdicts.Length, verdicts.Select(verdict => verdict.GetHashCode()).Distinct().Count());
    }
}
