using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>From a missed minimum level to its words in one call, also of a rating that was stored and read back.</summary>
public class DescribeTests
{
    private static readonly RuleBook Book = RuleBook.Default;

    [Fact]
    public void Describe_says_criterion_levels_and_points()
    {
        var rating = Book.Rate(Cards.Parse("11 best 3.5=1"));
        var unmet = Assert.Single(Assert.IsType<Rated>(rating).Unmet);
        var described = Book.Describe(rating, unmet);
        Assert.Equal(("3.5", 2, 1), (described.Criterion.Code, Assert.Single(described.Needed).Level, described.Counted?.Level));
        Assert.Equal(described.Needed[0].Points - described.Counted!.Points, described.PointsBetween);
        Assert.Contains(described.Needed[0].Labels.Vietnamese, described.ToString(), StringComparison.Ordinal);
        Assert.Contains(described.Counted.Labels.English, described.Text.English, StringComparison.Ordinal);
        Assert.StartsWith("3.5 ", described.Text.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(described, Book.Describe(OcopJson.ReadRating(OcopJson.Write(rating)), unmet));
    }

    // By the form itself: every missed level of every card of every decision.
    [Property]
    public void Describe_every_missed_level_has_the_points_of_its_form(ValidCard card)
    {
        if (card.Rating is not Rated rated) return;
        var form = Book.RubricFor(card.Card);
        foreach (var unmet in rated.Unmet)
        {
            var described = Book.Describe(rated, unmet);
            var ladders = form.Criteria.Single(criterion => criterion.Code == unmet.Criterion).Ladders;
            Assert.NotEmpty(described.Needed);
            Assert.All(described.Needed, needed => Assert.Contains(ladders, ladder => ReferenceEquals(ladder.Levels[unmet.RequiredLevel - 1], needed)));
            Assert.Equal(unmet.Level, described.Counted?.Level ?? 0);
            Assert.InRange(described.PointsBetween, 0, form.MaxTotal);
            Assert.NotEqual(described.Text.Vietnamese, described.Text.English);
        }
    }

    [Fact]
    public void Describe_what_the_form_does_not_have_is_refused()
    {
        var rating = Book.Rate(Cards.Parse("11 best 3.5=1"));
        Assert.Contains("criterion 99", Assert.Throws<ArgumentException>("unmet", () => Book.Describe(rating, new UnmetMinimum("99", 4, 2, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("unmet", () => Book.Describe(rating, new UnmetMinimum("3.5", 4, 9, 1)));
        Assert.Throws<ArgumentException>("unmet", () => Book.Describe(rating, new UnmetMinimum("3.5", 4, 2, 9)));
        Assert.Throws<ArgumentNullException>("unmet", () => Book.Describe(rating, (UnmetMinimum)null!));
        Assert.Throws<ArgumentNullException>("rating", () => Book.Describe(null!, new UnmetMinimum("3.5", 4, 2, 1)));
    }

    // By what the rating says of itself: every form of every decision.
    [Fact]
    public void Describe_every_unknown_requirement_of_every_form()
    {
        var seen = new HashSet<UnknownRequirement>();
        foreach (var form in Book.Decisions.SelectMany(decision => Book.Rules(decision).Rubrics))
        {
            var card = new Scorecard { Decision = form.Decision, ProductSet = form.ProductSet.Number };
            var rating = Book.Rate(form.Status == RubricStatus.TotalsOnly ? card with { PartTotals = new PartTotals(form.Parts.ToDictionary(part => part.Code, part => (Fraction)part.Max)) } : card with { Levels = Cards.Best(form) });
            foreach (var unknown in Assert.IsType<Rated>(rating).Unknown)
            {
                var text = Book.Describe(rating, unknown);
                var added = form.Rules.MinimumRequirements?.Reference;
                Assert.Equal(unknown.IsAdded, added is not null && text.Vietnamese.Contains(added.ToString(Language.Vietnamese), StringComparison.Ordinal));
                Assert.Equal(unknown.IsAdded, added is not null && text.English.Contains(added.ToString(Language.English), StringComparison.Ordinal));
                Assert.Equal(text, Book.Describe(OcopJson.ReadRating(OcopJson.Write(rating)), unknown));
                seen.Add(unknown);
            }
        }

        Assert.Equal(["minimumLevels", "minimumRequirements781"], seen.Select(unknown => unknown.Word).Order(StringComparer.Ordinal));
    }

    // A card of part totals and a published result know no levels for different reasons.
    [Fact]
    public void Describe_levels_that_are_not_known_says_why()
    {
        var parts = Book.Rate(new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 7, PartTotals = PartTotals.OfDecimals(new Dictionary<string, DecimalPoints> { ["A"] = 30, ["B"] = 20, ["C"] = 20 }) });
        var published = Book.Rate(new Scorecard { Decision = Law26.Decision, ProductSet = 11, Recorded = new RecordedResult(70) });

        Assert.Contains("part totals", Book.Describe(parts, UnknownRequirement.MinimumLevels).English, StringComparison.Ordinal);
        Assert.DoesNotContain("part totals", Book.Describe(published, UnknownRequirement.MinimumLevels).English, StringComparison.Ordinal);
        Assert.Contains("đã công bố", Book.Describe(published, UnknownRequirement.MinimumLevels).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_requirements_that_nothing_added_is_refused()
    {
        var rating = Book.Rate(Cards.Parse("11 best 3.5=1"));
        Assert.Contains("minimumRequirements", Assert.Throws<ArgumentException>("unknown", () => Book.Describe(rating, UnknownRequirement.MinimumRequirements)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("unknown", () => Book.Describe(rating, UnknownRequirement.MinimumRequirementsOf("781")));
        Assert.Throws<ArgumentNullException>("unknown", () => Book.Describe(rating, (UnknownRequirement)null!));
        Assert.Contains("small Latin letters and digits", Assert.Throws<ArgumentException>("key", () => UnknownRequirement.MinimumRequirementsOf("7 81")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("rating", () => Book.Describe(null!, UnknownRequirement.MinimumLevels));
    }

    [Fact]
    public void A_regime_leads_to_its_form()
    {
        var regime = Assert.IsType<Regime>(Book.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 5, 1), new LocalDate(2026, 6, 1)));
        Assert.Equal("148/QĐ-TTg", Book.RubricFor(regime, 11).Decision);
        Assert.Same(Book.Rules("148/QĐ-TTg", new LocalDate(2026, 6, 1)).RubricFor(11), Book.RubricFor(regime, 11));
        var later = Assert.IsType<Regime>(Book.RegimeFor(DossierKind.FirstEvaluation, new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 1)));
        Assert.Equal(Law26.Decision, Book.RubricFor(later, 11).Decision);
        Assert.Throws<ArgumentOutOfRangeException>(() => Book.RubricFor(later, 27));
    }

    [Fact]
    public void Stars_are_there_for_every_outcome()
    {
        Assert.Equal(5, Book.Rate(Cards.Parse("11 best")).Stars);
        Assert.Null(Book.Rate(Cards.Parse("16 best 6.1=1")).Stars);
        Assert.Null(Book.Rate(Cards.Parse("9 best reject:1.1")).Stars);
    }
}
