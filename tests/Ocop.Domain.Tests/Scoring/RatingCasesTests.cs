using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>The case tables of ratings.</summary>
public sealed class RatingCasesTests
{
    public static TheoryData<string, string, string, string> Ratings { get; } = Table();

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Rate_case_gives_its_outcome(string name, string card, string outcome, string citation)
    {
        Assert.NotEmpty(name);
        Assert.Matches("^(Article 3|Annex II)", citation);
        var actual = RatingText.Of(RuleBook.Default.Rate(Cards.Parse(card))).Split(' ');
        var expected = outcome.Split(' ');
        Assert.Equal(expected[0], actual[0]);
        foreach (var member in expected.Skip(1))
        {
            Assert.Equal(member, Assert.Single(actual, other => other.StartsWith(member[..(member.IndexOf('=', StringComparison.Ordinal) + 1)], StringComparison.Ordinal)));
        }
    }

    /// <summary>The table was written from the printed forms, not from this library: for every mark, the best card but for the level under the mark.</summary>
    [Fact]
    public void Rate_best_card_with_one_marked_level_missed_gives_the_stars_of_the_table()
    {
        var covered = new HashSet<string>();
        foreach (var row in CaseTable.Read("missed-minimum-levels.tsv"))
        {
            var (set, criterion, mark, level, ticked) = (int.Parse(row[0]), row[1], row[2].Length, int.Parse(row[3]), int.Parse(row[4]));
            Assert.True(covered.Add($"{set} {criterion} {mark} {level}"));
            var levels = Cards.Best(Law26.Rules.RubricFor(set));
            if (ticked == 0) levels.Remove(criterion);
            else levels[criterion] = ticked;
            var rated = Assert.IsType<Rated>(RuleBook.Default.Rate(Cards.Of(set, levels)));
            Assert.Equal(
                $"set {set}, {criterion} below level {level}: {row[5]} points, band {row[6]}, stars {row[7]}, unmet {row[8]}",
                $"set {set}, {criterion} below level {level}: {rated.Total} points, band {rated.Band}, stars {rated.Stars}, unmet {string.Join(',', rated.Unmet.Select(RatingText.Of))}");
            Assert.Equal(mark - 1, rated.Ceiling);
        }

        var marks = from rubric in Law26.Rules.Rubrics
                    from ladder in rubric.Ladders
                    from marked in ladder.Levels
                    where marked.MinimumForStars is not null
                    select $"{rubric.ProductSet.Number} {ladder.Code} {marked.MinimumForStars} {marked.Level}";
        Assert.Equal(575, covered.Count);
        Assert.Equal(marks.Order(StringComparer.Ordinal), covered.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rate_every_band_edge_of_every_set_from_both_sides(int productSet)
    {
        foreach (var (points, band) in new[] { (29, 1), (30, 2), (49, 2), (50, 3), (69, 3), (70, 4), (89, 4), (90, 5) })
        {
            var rated = Assert.IsType<Rated>(RuleBook.Default.Rate(Cards.Of(productSet, LevelsWorth(Law26.Rules.RubricFor(productSet), points))));
            Assert.Equal((points, band), (rated.Total, rated.Band));
            Assert.Equal(Math.Min(rated.Band, rated.Ceiling!.Value), rated.Stars);
        }
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rate_best_card_of_every_set_gives_100_points_and_5_stars(int productSet)
    {
        var rated = Assert.IsType<Rated>(RuleBook.Default.Rate(Cards.Of(productSet, Cards.Best(Law26.Rules.RubricFor(productSet)))));
        Assert.Equal((100, ThreeParts.Of(40, 25, 35), 5, 5, 5, LimitingFactor.Nothing), (rated.Total, rated.Parts, rated.Band, rated.Ceiling, rated.Stars, rated.HeldBackBy));
        Assert.Empty(rated.Unmet);
        Assert.Empty(rated.Open);
        Assert.Empty(rated.Remarks);
        Assert.Empty(rated.Unknown);
        Assert.True(rated.IsFinal);
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rate_empty_card_of_every_set_is_one_star_with_all_open(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        var rated = Assert.IsType<Rated>(RuleBook.Default.Rate(Cards.Of(productSet, new Dictionary<string, int>())));
        Assert.Equal((0, 1, 2, 1, LimitingFactor.Points), (rated.Total, rated.Band, rated.Ceiling, rated.Stars, rated.HeldBackBy));
        Assert.Equal(rubric.Criteria.Select(criterion => criterion.Code), rated.Open);
        Assert.Equal(rubric.Ladders.SelectMany(ladder => ladder.Levels).Count(level => level.MinimumForStars is not null), rated.Unmet.Count);
        Assert.All(rated.Unmet, unmet => Assert.Equal(0, unmet.Level));
        Assert.Contains(new Remark(RemarkCode.Provisional), rated.Remarks);
        Assert.False(rated.IsFinal);
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rate_story_absent_makes_5_2_inapplicable_in_sets_1_to_25(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        var conditional = rubric.Criteria.Where(criterion => criterion.Condition is not null).Select(criterion => criterion.Code);
        Assert.Equal(productSet == 26 ? [] : ["5.2"], conditional);
        if (productSet == 26) return;
        foreach (var (story, applies) in new[] { (0, false), (1, false), (2, true) })
        {
            var levels = Cards.Best(rubric);
            if (story == 0) levels.Remove("5.1");
            else levels["5.1"] = story;
            var rated = Assert.IsType<Rated>(RuleBook.Default.Rate(Cards.Of(productSet, levels)));
            rubric.TryGetCriterion("5.1", out var criterion);
            var lost = criterion!.Max - (story == 0 ? 0 : criterion.Ladders[0].Levels[story - 1].Points);
            Assert.Equal(100 - lost - (applies ? 0 : 2), rated.Total);
            Assert.Equal(applies ? [] : [new Remark(RemarkCode.Inapplicable, "5.2")], rated.Remarks.Where(remark => remark.Code == RemarkCode.Inapplicable));
        }
    }

    [Theory]
    [MemberData(nameof(Law26.Sets), MemberType = typeof(Law26))]
    public void Rate_every_note_of_every_set_does_what_it_says(int productSet)
    {
        var rubric = Law26.Rules.RubricFor(productSet);
        var best = Cards.Of(productSet, Cards.Best(rubric));
        foreach (var criterion in rubric.Criteria)
        {
            if (criterion.HasNote(CriterionNoteKind.Halts))
            {
                var halted = Assert.IsType<Halted>(rubric.Rate(Cards.Copy(best, findings: [new Finding(FindingKind.Halts, criterion.Code)])));
                Assert.Equal((criterion.Code, HaltReason.Finding), (halted.Criterion, halted.Reason));
            }

            if (criterion.HasNote(CriterionNoteKind.Disqualifies))
            {
                var finding = new Finding(FindingKind.Disqualifies, criterion.Code);
                Assert.Equal([finding], Assert.IsType<Rejected>(rubric.Rate(Cards.Copy(best, findings: [finding]))).Reasons);
            }

            if (criterion.HasNote(CriterionNoteKind.Prerequisite))
            {
                var rated = Assert.IsType<Rated>(rubric.Rate(Cards.Copy(best, unmet: [criterion.Code])));
                Assert.Equal(100 - criterion.Max, rated.Total);
                var marks = criterion.Ladders[0].Levels.Where(level => level.MinimumForStars is not null);
                Assert.Equal(marks.Select(level => new UnmetMinimum(criterion.Code, level.MinimumForStars!.Value, level.Level, 0)), rated.Unmet);
                Assert.Empty(rated.Open);
            }
        }

        var dossier = new Finding(FindingKind.Disqualifies);
        Assert.Equal([dossier], Assert.IsType<Rejected>(rubric.Rate(Cards.Copy(best, findings: [dossier]))).Reasons);
    }

    private static TheoryData<string, string, string, string> Table()
    {
        var table = new TheoryData<string, string, string, string>();
        foreach (var row in CaseTable.Read("ratings.tsv")) table.Add(row[0], row[1], row[2], row[3]);
        return table;
    }

    // Levels that add up to the points: a walk over the sums that the criteria so far can reach. No level gives 0, so nothing halts and the story is there.
    private static Dictionary<string, int> LevelsWorth(Rubric rubric, int points)
    {
        var reached = new Dictionary<int, (int Before, string? Code, int Level)>[rubric.Criteria.Count + 1];
        reached[0] = new() { [0] = default };
        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            var ladder = rubric.Criteria[i].Ladders[0];
            reached[i + 1] = [];
            foreach (var sum in reached[i].Keys)
            {
                // The story stays at its last level: 5.2 then always counts.
                if (ladder.Code != "5.1") reached[i + 1].TryAdd(sum, (sum, null, 0));
                foreach (var level in ladder.Levels.Where(level => ladder.Code != "5.1" ? level.Points > 0 : level.Level == ladder.Levels.Count))
                {
                    reached[i + 1].TryAdd(sum + level.Points, (sum, ladder.Code, level.Level));
                }
            }
        }

        var levels = new Dictionary<string, int>();
        for (var i = rubric.Criteria.Count; i > 0; i--)
        {
            var (before, code, level) = reached[i][points];
            if (code is not null) levels[code] = level;
            points = before;
        }

        return levels;
    }
}
