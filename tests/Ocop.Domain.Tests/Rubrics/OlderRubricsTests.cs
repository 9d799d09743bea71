using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Rubrics;

public class OlderRubricsTests
{
    public static TheoryData<string, int[]> TotalsOnlySets => new()
    {
        { "148/QĐ-TTg", [7, 11, 12, 13] },
        { "1048/QĐ-TTg", [] },
    };

    [Theory]
    [InlineData("148/QĐ-TTg", 40, 25, 35)]
    [InlineData("1048/QĐ-TTg", 35, 25, 40)]
    public void Rules_of_an_older_decision_are_valid_and_add_up(string decision, int a, int b, int c)
    {
        var rules = RuleBook.Default.Rules(decision);
        rules.Validate();
        Assert.Equal(26, rules.Rubrics.Count());
        Assert.All(rules.Rubrics, rubric => Assert.Equal([a, b, c], rubric.Parts.Select(part => part.Max)));
        Assert.Equal([90, 70, 50, 30, 0], rules.Bands.Select(band => band.From));
    }

    [Theory]
    [MemberData(nameof(TotalsOnlySets))]
    public void Sets_that_do_not_add_up_in_the_source_are_totals_only_and_say_why(string decision, int[] sets)
    {
        var rules = RuleBook.Default.Rules(decision);
        var totalsOnly = rules.Rubrics.Where(rubric => rubric.Status == RubricStatus.TotalsOnly).ToArray();
        Assert.Equal(sets, totalsOnly.Select(rubric => rubric.ProductSet.Number));
        Assert.All(totalsOnly, rubric =>
        {
            Assert.NotNull(rubric.StatusReason);
            Assert.Empty(rubric.Criteria);
            Assert.Equal(3, rubric.Parts.Count);
        });
    }

    [Theory]
    [InlineData(1, 18, "forged-or-missing-food-safety-papers")]
    [InlineData(19, 19, "forged-or-missing-production-papers")]
    [InlineData(20, 20, "forged-or-missing-cosmetics-production-certificate")]
    [InlineData(21, 24, "forged-or-missing-production-conditions-certificate")]
    [InlineData(25, 25, "forged-or-incomplete-dossier")]
    [InlineData(26, 26, null)]
    public void Heads_of_1048_name_the_grounds_on_which_a_dossier_is_rejected(int first, int last, string? key)
    {
        for (var set = first; set <= last; set++)
        {
            Assert.Equal(key is null ? [] : [key], RuleBook.Default.RubricFor("1048/QĐ-TTg", set).Disqualifiers.Select(ground => ground.Key));
        }
    }

    [Fact]
    public void Maximum_that_no_level_gives_stands_in_set_19_of_1048_alone()
    {
        var unreached = RuleBook.Default.Decisions
            .SelectMany(decision => RuleBook.Default.Rules(decision).Rubrics)
            .SelectMany(rubric => rubric.Criteria)
            .Where(criterion => criterion.Ladders.Max(ladder => ladder.Levels.Max(level => level.Points)) != criterion.Max);
        var criterion = Assert.Single(unreached);
        Assert.Equal(("1048/QĐ-TTg", 19, "10", 5), (criterion.Section.Part.Rubric.Decision, criterion.Section.Part.Rubric.ProductSet.Number, criterion.Code, criterion.Max));
        Assert.Equal([0, 1, 3], criterion.Ladders[0].Levels.Select(level => level.Points));
    }

    [Theory]
    // Without the erratum that keeps the maximum, and with one that keeps something else.
    [InlineData("\"status\": \"keptAsPrinted\"", "\"status\": \"corrected\"")]
    [InlineData("\"status\": \"keptAsPrinted\"", "\"status\": \"noted\"")]
    [InlineData("\"set\": 19,", "\"set\": 18,")]
    [InlineData("\"criterion\": \"10\"", "\"criterion\": \"11\"")]
    [InlineData("\"criterion\": \"10\"", "\"criterion\": \"C\"")]
    [InlineData("\"criterion\": \"10\"", "\"criterion\": null")]
    [InlineData("\"level\": null", "\"level\": 3")]
    [InlineData("\"printed\": 5", "\"printed\": 3")]
    [InlineData("\"printed\": 5", "\"printed\": \"5\"")]
    [InlineData("\"read\": 5", "\"read\": 3")]
    [InlineData("\"read\": 5", "\"read\": null")]
    public void Validate_maximum_that_no_level_gives_is_refused_without_the_erratum_that_keeps_it(string shipped, string changed)
    {
        const string Kept = "{\"set\": 19, \"criterion\": \"10\", \"level\": null, \"printed\": 5, \"read\": 5, \"status\": \"keptAsPrinted\"";
        RuleFiles.BookOfText(RuleFiles.Of1048, Kept, Kept);
        Assert.Contains(shipped, Kept, StringComparison.Ordinal);
        var error = RuleFaults.Thrown(() => RuleFiles.BookOfText(RuleFiles.Of1048, Kept, Kept.Replace(shipped, changed, StringComparison.Ordinal)));
        Assert.Contains("set 19, criterion 10: its best level does not give its maximum of 5 points", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    // More than the maximum is no maximum that cannot be reached, and the erratum of one criterion does not excuse another.
    [InlineData("10", "3", "6")]
    [InlineData("6", "5", "4")]
    public void Validate_erratum_excuses_nothing_but_its_maximum(string criterion, string shipped, string changed)
    {
        var error = RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of1048, file =>
        {
            var levels = RuleFiles.Criterion(file, 19, criterion)["levels"]!.AsArray();
            Assert.Equal(shipped, (string?)levels.Last());
            levels[^1] = changed;
        }));
        Assert.Contains($"1048/QĐ-TTg, set 19, criterion {criterion}: its best level does not give its maximum of 5 points", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_of_a_ladder_have_labels_of_their_own()
    {
        // Criterion 2.2 of sets 24 and 25 of 148 prints two levels alike, at 0 and at 1 point, and is kept as printed.
        var alike = RuleBook.Default.Decisions
            .SelectMany(decision => RuleBook.Default.Rules(decision).Rubrics)
            .SelectMany(rubric => rubric.Ladders)
            .Where(ladder => ladder.Levels.Select(level => level.Labels.Vietnamese).Distinct().Count() < ladder.Levels.Count
                || ladder.Levels.Select(level => level.Labels.English).Distinct().Count() < ladder.Levels.Count)
            .Select(ladder => $"{ladder.Criterion.Section.Part.Rubric.Decision} {ladder.Criterion.Section.Part.Rubric.ProductSet.Number} {ladder.Code}");
        Assert.Equal(["148/QĐ-TTg 24 2.2", "148/QĐ-TTg 25 2.2"], alike);
    }

    [Fact]
    public void Minimum_levels_of_148_number_those_of_the_source()
    {
        var marks = RuleBook.Default.Rules("148/QĐ-TTg").Rubrics.SelectMany(rubric => rubric.Ladders).SelectMany(ladder => ladder.Levels).ToArray();
        Assert.Equal(22, RuleBook.Default.Rules("148/QĐ-TTg").Rubrics.SelectMany(rubric => rubric.Criteria).Count(criterion => criterion.IsMarkOnHeading));
        Assert.All([3, 4, 5], stars => Assert.Contains(marks, level => level.MinimumForStars == stars));
    }

    [Fact]
    public void Intellectual_property_of_148_carries_its_heading_mark_on_the_first_level()
    {
        foreach (var rubric in RuleBook.Default.Rules("148/QĐ-TTg").Rubrics.Where(rubric => rubric.Status == RubricStatus.Complete))
        {
            var criterion = rubric.Criteria.Single(criterion => criterion.IsMarkOnHeading);
            Assert.Equal("intellectual-property", criterion.Key);
            Assert.Equal([4, null], criterion.Ladders[0].Levels.Select(level => level.MinimumForStars));
        }
    }

    [Fact]
    public void Forms_of_1048_carry_no_mark_but_the_known_requirements_of_781()
    {
        var rules = RuleBook.Default.Rules("1048/QĐ-TTg");
        Assert.DoesNotContain(rules.Rubrics.SelectMany(rubric => rubric.Ladders).SelectMany(ladder => ladder.Levels), level => level.MinimumForStars is not null);
        var added = rules.MinimumRequirements!;
        Assert.Equal("781/QĐ-TTg", added.Reference.Instrument);
        Assert.Equal([2, 3, 3, 3, 4], added.Known.Select(requirement => requirement.Stars));
        Assert.Equal(3, added.Known[1].RequiredLevel(1));
        Assert.Equal(4, added.Known[1].RequiredLevel(5));
        Assert.Equal([3, 4, 4], new[] { 3, 10, 16 }.Select(added.Known[1].RequiredLevel));
        Assert.All([19, 20, 21, 22, 25, 26], set => Assert.Null(added.Known[1].RequiredLevel(set)));
        Assert.All(added.Known.Where(requirement => requirement != added.Known[1]), requirement => Assert.Null(requirement.RequiredLevel(1)));
        Assert.Null(RuleBook.Default.Rules("148/QĐ-TTg").MinimumRequirements);
    }

    [Theory]
    // The requirements hold from the day of the amendment that has them.
    [InlineData("\"inForce\": \"2020-06-08\"", "\"inForce\": \"2019-06-08\"", "$.instrument.inForce: in force before it is issued")]
    [InlineData("\"issued\": \"2020-06-08\",\n    \"inForce\": \"2020-06-08\"", "\"issued\": \"2019-06-08\",\n    \"inForce\": \"2019-06-08\"", "$.instrument.number: the book has 781/QĐ-TTg as another kind of instrument or issued on another day")]
    [InlineData("\"levels\": {\"1\": 3", "\"levels\": {\"1\": 4", "1048/QĐ-TTg, minimum requirements, quality-declaration of set 1: level 4 is unknown")]
    [InlineData("\"levels\": {\"1\": 3", "\"levels\": {\"26\": 3", "1048/QĐ-TTg, minimum requirements, quality-declaration of set 26: the form has no such criterion")]
    public void With_faulty_minimum_requirements_is_refused_by_the_entry(string shipped, string faulty, string problem)
    {
        var error = RuleFaults.Thrown(() => RuleFiles.BookOfText(RuleFiles.Of781, shipped, faulty));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_minimum_requirements_of_an_amendment_before_the_decision_is_refused()
    {
        var error = RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of781, file =>
        {
            file["instrument"]!["number"] = "780/QĐ-TTg";
            file["instrument"]!["issued"] = "2019-08-20";
            file["instrument"]!["inForce"] = "2019-08-20";
        }));
        Assert.Equal("$.instrument.inForce: 780/QĐ-TTg would be in force before 1048/QĐ-TTg, which it amends", error.Message);
    }

    [Fact]
    public void Load_requirement_of_a_set_that_is_no_number_is_refused()
    {
        var error = RuleFaults.Thrown(() => RuleFiles.BookOfText(RuleFiles.Of781, "\"levels\": {\"1\": 3", "\"levels\": {\"one\": 3"));
        Assert.Equal("$.minimumRequirements.known[1].levels.one: wrong name of a member; expected a whole number from 1 to 200, written in digits", error.Message);
    }

    [Fact]
    public void With_changed_file_switches_to_the_other_reading()
    {
        // Both readings of the heading mark: the first level, as shipped, and full points.
        var book = RuleFiles.Book(RuleFiles.Of148, file =>
        {
            var changed = RuleFiles.Criteria(file, 1).Single(criterion => (string)criterion["key"]! == "intellectual-property");
            var levels = changed["levels"]!.AsArray();
            Assert.Equal(("****", 2), ((string?)changed["mark"], levels.Count));
            changed.Remove("mark");
            levels[1] = (string)levels[1]! + "****";
        });
        var criterion = book.RubricFor("148/QĐ-TTg", 1).Criteria.Single(entry => entry.Key == "intellectual-property");
        Assert.False(criterion.IsMarkOnHeading);
        Assert.Equal([null, 4], criterion.Ladders[0].Levels.Select(level => level.MinimumForStars));
    }

    [Fact]
    public void Semantic_keys_of_older_forms_join_those_of_the_newest()
    {
        var newest = Keys("26/2026/QĐ-TTg");
        Assert.Equal(["accounting"], Keys("148/QĐ-TTg").Except(newest));
        Assert.Empty(new[] { "global-market-opportunity", "quality-declaration", "local-labour" }.Except(Keys("1048/QĐ-TTg")));
        Assert.Contains("community-participation-in-management", Keys("1048/QĐ-TTg"));

        static IEnumerable<string> Keys(string decision) =>
            RuleBook.Default.Rules(decision).Rubrics.SelectMany(rubric => rubric.Criteria).Select(criterion => criterion.Key).Distinct().ToArray();
    }
}
