using System.Text.Json;
using System.Text.RegularExpressions;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Conformance;

/// <summary>The files as they lie in the repository have what their page promises.</summary>
public class ConformanceCoverageTests
{
    private const int LeastRatings = 2000;
    private const int LeastOfOthers = 200;

    private static readonly Lazy<ILookup<(string, string), (JsonElement Card, JsonElement Rating)>> Ratings = new(() => ConformanceFiles.Read("ratings.jsonl")
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
        .Select(line => (Card: line.GetProperty("card"), Rating: line.GetProperty("rating")))
        .ToLookup(line => (line.Card.GetProperty("decision").GetString()!, NameOf(line.Card))));

    public static TheoryData<string, string> Sets
    {
        get
        {
            var sets = new TheoryData<string, string>();
            foreach (var form in ConformanceForms.All) sets.Add(form.Decision, FactTable.NameOf(form));
            return sets;
        }
    }

    public static TheoryData<string> Names => ConformanceFiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_have_enough_lines(string name) =>
        Assert.True(ConformanceFiles.Read(name).Length >= (name == "ratings.jsonl" ? LeastRatings : LeastOfOthers), name);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_minimum_level_is_reached_missed_by_one_and_left_unticked(string decision, string set)
    {
        var form = Form(decision, set);
        var lines = Rated(form).ToArray();
        foreach (var ladder in form.Ladders)
        {
            foreach (var mark in ladder.Levels.Where(level => level.MinimumForStars is not null))
            {
                Assert.True(lines.Any(line => Level(line.Card, ladder) == mark.Level && !Misses(line.Rating, ladder, mark, null)), $"{ladder} level {mark.Level}: never reached");
                Assert.True(mark.Level == 1 || lines.Any(line => Level(line.Card, ladder) == mark.Level - 1 && Misses(line.Rating, ladder, mark, mark.Level - 1)), $"{ladder} level {mark.Level}: never missed by one level");
                Assert.True(lines.Any(line => ladder.Criterion.Ladders.All(ladder => Level(line.Card, ladder) == 0) && Misses(line.Rating, ladder, mark, 0)), $"{ladder} level {mark.Level}: never left unticked");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_band_has_its_first_and_its_last_total(string decision, string set)
    {
        var form = Form(decision, set);
        var most = form.Status == RubricStatus.Complete ? form.MostPoints() : 100;
        var totals = Rated(form).Select(line => line.Rating.GetProperty("total").GetInt32()).ToHashSet();
        Assert.Superset(new HashSet<int> { 0, 29, 30, 49, 50, 69, 70, 89, 90, most }, totals);
        Assert.Equal(most, totals.Max());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_level_is_ticked_in_a_rated_card(string decision, string set)
    {
        // A tick at which the evaluation stops is in a card that is halted.
        var form = Form(decision, set);
        var lines = Ratings.Value[(decision, set)].Where(line => line.Rating.GetProperty("outcome").GetString() != "rejected").ToArray();
        foreach (var list in form.Lists())
        {
            Assert.Equal(
                Enumerable.Range(0, CardTicks.Most(list.Ladders[0]) + 1),
                lines.Where(line => line.Rating.GetProperty("outcome").GetString() == "rated").Select(line => Level(line.Card, list.Ladders[0])).Distinct().Order());
        }

        foreach (var ladder in form.Ladders.Where(ladder => !ladder.Criterion.IsAdditive))
        {
            foreach (var level in ladder.Levels)
            {
                var stops = ladder.Criterion.HaltsWhenZero && level.Points == 0;
                Assert.Contains(lines, line => Level(line.Card, ladder) == level.Level && line.Rating.GetProperty("outcome").GetString() == (stops ? "halted" : "rated"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_note_and_condition_takes_effect(string decision, string set)
    {
        var form = Form(decision, set);
        var lines = Ratings.Value[(decision, set)].ToArray();
        Assert.Contains(lines, line => line.Rating.GetProperty("outcome").GetString() == "rejected" && !line.Rating.GetProperty("reasons")[0].TryGetProperty("criterion", out _));
        foreach (var criterion in form.Criteria)
        {
            if (criterion.HasNote(CriterionNoteKind.Halts)) Assert.Contains(lines, line => Halts(line.Rating, criterion, "finding"));
            if (criterion.HaltsWhenZero && criterion.Ladders[0].Levels[0].Points == 0) Assert.Contains(lines, line => Halts(line.Rating, criterion, "zeroPoints"));
            if (criterion.HasNote(CriterionNoteKind.Disqualifies))
            {
                Assert.Contains(lines, line => line.Rating.TryGetProperty("reasons", out var reasons) && Texts(reasons, "criterion").SequenceEqual([criterion.Code]));
            }

            if (criterion.HasNote(CriterionNoteKind.Prerequisite)) Assert.Contains(lines, line => Codes(line.Card, "unmetPrerequisites").Contains(criterion.Code) && Level(line.Card, criterion.Ladders[0]) > 0);
            if (criterion.HasNote(CriterionNoteKind.BindsOnlyIf))
            {
                Assert.Contains(lines, line => line.Card.TryGetProperty("exempt", out _) && Codes(line.Card, "exempt").Contains(criterion.Code) && Level(line.Card, criterion.Ladders[0]) == 0 && line.Rating.TryGetProperty("stars", out var stars) && stars.ValueKind == JsonValueKind.Number && stars.GetInt32() == 5);
                Assert.Contains(lines, line => HasRemark(line.Rating, "interpretation", criterion.Code));
            }

            if (criterion.Condition is not null) Assert.Contains(lines, line => HasRemark(line.Rating, "inapplicable", criterion.Code));
            if (criterion.IsMarkOnHeading) Assert.Contains(lines, line => HasRemark(line.Rating, "interpretation", criterion.Code));
            if (criterion.Ladders.Count == 2) Assert.All(criterion.Ladders, ladder => Assert.Contains(lines, line => Level(line.Card, ladder) > 0));
        }

        Assert.Equal(form.TwoCases().Count() > 1, lines.Any(line => HasRemark(line.Rating, "mixedCases", null)));
        Assert.Equal(form.Status == RubricStatus.Complete, lines.Any(line => HasRemark(line.Rating, "provisional", null)));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Both_sides_of_the_day_on_which_requirements_were_added_are_there(string decision, string set)
    {
        if (Form(decision, set).Added() is not { } added)
        {
            Assert.All(Rated(Form(decision, set)), line => Assert.DoesNotContain("minimumRequirements781", Codes(line.Rating, "unknown")));
            return;
        }

        var stars = Rated(Form(decision, set)).ToLookup(
            line => line.Card.TryGetProperty("evaluatedOn", out var day) ? day.GetString()! : "none",
            line => line.Rating.GetProperty("stars").ValueKind);
        Assert.Equal([JsonValueKind.Number], stars[ConformanceForms.Text(added.From.PlusDays(-1))].Distinct());
        Assert.Equal([JsonValueKind.Null], stars[ConformanceForms.Text(added.From)].Distinct());
        Assert.Equal([JsonValueKind.Null], stars["none"].Distinct());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Recorded_results_of_each_set_have_stars_on_both_sides_of_the_band(string decision, string set)
    {
        var lines = Ratings.Value[(decision, set)].Where(line => IsRecorded(line.Card)).Select(line => line.Rating).ToArray();
        foreach (var code in set == "1" ? ["starsAboveBand", "partAboveMaximum", "partsDoNotAddUp"] : new[] { "starsAboveBand" })
        {
            Assert.Contains(lines, rating => Texts(rating.GetProperty("contradictions"), "code").Contains(code));
        }

        Assert.Contains(lines, rating => rating.GetProperty("contradictions").GetArrayLength() == 0);
        if (set == "1") Assert.Superset(new HashSet<decimal> { 0m, 29.99m, 30m, 50m, 69.71m, 70m, 89.99m, 90m, 100m }, lines.Select(rating => rating.GetProperty("total").GetDecimal()).ToHashSet());
    }

    /// <summary>Every word that a wire format has for an answer occurs in one, and no other.</summary>
    [Theory]
    [InlineData("ratings", "outcome", "rated halted rejected")]
    [InlineData("ratings", "heldBackBy", "points minimumLevels both nothing null")]
    [InlineData("ratings", "reason", "finding zeroPoints")]
    [InlineData("ratings", "code", "mixedCases inapplicable provisional interpretation starsAboveBand partAboveMaximum partsDoNotAddUp")]
    [InlineData("ratings", "unknown", "minimumLevels minimumRequirements781")]
    [InlineData("ratings", "band", "1 2 3 4 5")]
    [InlineData("ratings", "ceiling", "2 3 4 5 null")]
    [InlineData("ratings", "stars", "1 2 3 4 5 null")]
    [InlineData("certificates", "status", "notYetValid valid renewalOpen renewalFiled windowMissed extended expired withdrawn null")]
    [InlineData("certificates", "validity", "no possible certain")]
    [InlineData("certificates", "mayUseMark", "true false null")]
    [InlineData("certificates", "authority", "district province ministry undetermined null")]
    [InlineData("certificates", "interpretation", "true false")]
    [InlineData("certificates", "kind", "signed validFrom windowOpens filed windowCloses noticeDue resultDue lastValidDay extensionEnds withdrawn")]
    [InlineData("certificates", "daysOff", "announced unconfirmed fixedOnly null")]
    [InlineData("plans", "outcome", "plan alreadyThere impossible rated halted rejected")]
    [InlineData("plans", "reason", "disqualified finding zeroPoints unknownRequirements minimumLevels points")]
    [InlineData("councils", "outcome", "rated forwarded returned scoreAgain noQuorum stopped rejected halted")]
    [InlineData("councils", "heldBackBy", "points minimumLevels both nothing null")]
    [InlineData("councils", "reason", "spread findings finding zeroPoints")]
    [InlineData("councils", "provinceMayRecognise", "3 4 null")]
    [InlineData("councils", "potentialStars", "3 4 5")]
    [InlineData("councils", "missingRoles", "chair viceChair adviser")]
    [InlineData("councils", "code", "wideSpread provisional mayNotScore blankCard councilSize")]
    [InlineData("councils", "kind", "halts disqualifies")]
    [InlineData("regimes", "outcome", "regime tooLate noRubric")]
    [InlineData("regimes", "kind", "first upgrade reevaluation")]
    [InlineData("regimes", "decision", "1048/QĐ-TTg 148/QĐ-TTg 26/2026/QĐ-TTg null")]
    [InlineData("regimes", "amendedBy", "781/QĐ-TTg 1489/QĐ-TTg null")]
    [InlineData("regimes", "authority", "district province ministry undetermined")]
    [InlineData("regimes", "interpretation", "true false")]
    public void Words_of_answers_all_occur(string name, string member, string words)
    {
        var found = new HashSet<string>();
        foreach (var line in ConformanceFiles.Read(name + ".jsonl"))
        {
            using var document = JsonDocument.Parse(line);
            Collect(document.RootElement.GetProperty(name == "ratings" ? "rating" : "answer"), member, found);
        }

        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), found.Where(word => !IsSentence(word)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Refusals_are_of_every_kind()
    {
        var kinds = ConformanceFiles.Read("refusals.jsonl")
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("entries")[0].GetString()!)
            .Select(entry => Regex.Replace(Regex.Replace(entry, @"\['[^.]*(\.[^.]*)*'\]", "[]"), @"\[\d+\]", "[]"))
            .Distinct();
        string[] expected =
        [
            "$", "$.stars", "$.Product", "$[]", "$.decision", "$.productSet", "$.levels", "$.levels[]", "$.levels[][]", "$.partTotals",
            "$.partTotals.A", "$.partTotals.B", "$.partTotals.C", "$.partTotals.D", "$.partTotals.a",
            "$.answeredNone", "$.answeredNone[]", "$.findings", "$.findings[]", "$.findings[].kind", "$.findings[].criterion", "$.findings[].why",
            "$.unmetPrerequisites", "$.unmetPrerequisites[]", "$.exempt", "$.exempt[]", "$.evaluatedOn", "$.product", "$.product.name", "$.product.code", "$.product.price",
            "$.recorded", "$.recorded.total", "$.recorded.stars", "$.recorded.band", "$.recorded.parts.A", "$.recorded.parts.D",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_ladder_is_overstepped_once_in_refusals()
    {
        var refused = ConformanceFiles.Read("refusals.jsonl").ToHashSet();
        foreach (var ladder in ConformanceForms.Complete.SelectMany(form => form.Ladders))
        {
            var form = ladder.Criterion.Section.Part.Rubric;
            Assert.Contains(
                $"{{\"card\":{{\"decision\":\"{form.Decision}\",\"productSet\":{form.ProductSet.Number},\"levels\":{{\"{ladder.Code}\":{ladder.Levels.Count + 1}}}{(form.NeededDay() is { } day ? $",\"evaluatedOn\":\"{day}\"" : string.Empty)}}},\"entries\":[\"$.levels['{ladder.Code}']\"]}}",
                refused);
        }
    }

    [Fact]
    public void Working_days_cross_every_run_of_days_off_that_is_known()
    {
        var terms = ConformanceFiles.Read("working-days.jsonl").Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(line => (
            From: Parse(line.GetProperty("question").GetProperty("from").GetString()!),
            Last: Parse(line.GetProperty("answer").GetProperty("last").GetString()!))).ToArray();
        foreach (var day in RuleBook.Default.WorkingDays.Years.SelectMany(year => year.DaysOff))
        {
            // By the shortest term that passes over it: 30 April 2027 cannot be passed over without 3 May, which no notice has.
            var isAnnounced = RuleBook.Default.WorkingDays.BasisOf(day.On, RuleBook.Default.WorkingDays.Add(day.On, 1)) == CalendarBasis.Announced;
            Assert.Equal(isAnnounced, terms.Any(term => term.From < day.On && day.On < term.Last));
        }
    }

    private static IEnumerable<(JsonElement Card, JsonElement Rating)> Rated(Rubric form) =>
        Ratings.Value[(form.Decision, FactTable.NameOf(form))].Where(line => line.Rating.GetProperty("outcome").GetString() == "rated" && !IsRecorded(line.Card));

    private static bool IsRecorded(JsonElement card) => card.TryGetProperty("recorded", out _);

    private static int Level(JsonElement card, Ladder ladder) =>
        card.TryGetProperty("levels", out var levels) && levels.TryGetProperty(ladder.Code, out var level)
            ? !ladder.Criterion.IsAdditive ? level.GetInt32()
                : level.ValueKind == JsonValueKind.Number ? 1 << (level.GetInt32() - 1)
                : level.EnumerateArray().Sum(line => 1 << (line.GetInt32() - 1))
            : 0;

    private static Rubric Form(string decision, string set) => ConformanceForms.All.Single(form => form.Decision == decision && FactTable.NameOf(form) == set);

    // A card of the tourism form of 2019 says so by its day alone.
    private static string NameOf(JsonElement card)
    {
        var (decision, set) = (card.GetProperty("decision").GetString()!, card.GetProperty("productSet").GetInt32());
        var day = card.TryGetProperty("evaluatedOn", out var given) ? given.GetString() : null;
        var earlier = ConformanceForms.All.FirstOrDefault(form => form.Decision == decision && form.ProductSet.Number == set && BookForms.IsOfEarlierDays(form));
        return earlier is not null && day is not null && Parse(day) <= BookForms.LastDay(earlier) ? FactTable.NameOf(earlier) : FactTable.NameOf(set, null);
    }

    private static bool Misses(JsonElement rating, Ladder ladder, CriterionLevel mark, int? level) => rating.GetProperty("unmet").EnumerateArray().Any(entry =>
        entry.GetProperty("criterion").GetString() == ladder.Criterion.Code
        && entry.GetProperty("stars").GetInt32() == mark.MinimumForStars
        && entry.GetProperty("requiredLevel").GetInt32() == mark.Level
        && (level is null || entry.GetProperty("level").GetInt32() == level));

    private static bool Halts(JsonElement rating, Criterion criterion, string reason) =>
        rating.GetProperty("outcome").GetString() == "halted" && rating.GetProperty("criterion").GetString() == criterion.Code && rating.GetProperty("reason").GetString() == reason;

    private static bool HasRemark(JsonElement rating, string code, string? criterion) => rating.GetProperty("remarks").EnumerateArray().Any(remark =>
        remark.GetProperty("code").GetString() == code && (criterion is null || remark.GetProperty("criterion").GetString() == criterion));

    private static string?[] Codes(JsonElement element, string member) =>
        element.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(entry => entry.GetString())] : [];

    private static IEnumerable<string?> Texts(JsonElement list, string member) =>
        list.EnumerateArray().Select(entry => entry.TryGetProperty(member, out var value) ? value.GetString() : null);

    private static NodaTime.LocalDate Parse(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    // Reasons and citations of regimes are sentences for people.
    private static bool IsSentence(string text) => text.Contains(' ', StringComparison.Ordinal);

    private static void Collect(JsonElement element, string member, HashSet<string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in element.EnumerateArray()) Collect(entry, member, found);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == member)
            {
                foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
                {
                    if (value.ValueKind != JsonValueKind.Object) found.Add(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
                }
            }

            Collect(property.Value, member, found);
        }
    }
}
