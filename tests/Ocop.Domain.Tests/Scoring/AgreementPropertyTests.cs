using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Ocop.Domain.Councils;
using Ocop.Domain.Explanations;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Everything that reads a card reads it alike: rating, explanation, council, plan, bounds, self-assessment and comparison, under every decision.</summary>
public sealed partial class AgreementPropertyTests
{
    private static readonly RuleBook Book = RuleBook.Default;

    private static readonly CouncilMinimumRule[] MinimumRules = [CouncilMinimumRule.Majority, CouncilMinimumRule.Unanimity, CouncilMinimumRule.MeanLevel, CouncilMinimumRule.MeanPoints];

    [Property(MaxTest = 500)]
    public void Explanation_names_the_minimum_levels_that_the_rating_misses(ValidCard card)
    {
        if (card.Rating is not Rated rated) return;
        var missed = Missed(Book.Explain(card.Card), card.Form).ToArray();
        Assert.Equal(rated.Unmet.OrderBy(unmet => unmet.Stars), missed);
    }

    [Property]
    public void Explanation_counts_the_points_of_the_rating(ValidCard card)
    {
        if (card.Rating is not Rated { } rated || card.Form.Status != RubricStatus.Complete) return;
        var points = Steps(Book.Explain(card.Card).Result, ExplanationStepKind.Criterion)
            .Select(step => int.Parse(CountedPoints().Match(step.Text.English).Groups[1].Value, CultureInfo.InvariantCulture))
            .ToArray();
        Assert.Equal(card.Form.Criteria.Count, points.Length);
        foreach (var (part, expected) in new[] { ("A", rated.Parts["A"]), ("B", rated.Parts["B"]), ("C", rated.Parts["C"]) })
        {
            Assert.Equal(expected, card.Form.Criteria.Zip(points).Where(entry => entry.First.Section.Part.Code == part).Sum(entry => entry.Second));
        }
    }

    [Property]
    public void Self_assessment_counts_the_points_of_the_explanation_and_the_rating(ValidCard card)
    {
        var table = Book.SelfAssess(card.Card);
        Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(table.Rating));
        if (card.Rating is not Rated rated) return;
        Assert.Equal([rated.Parts["A"], rated.Parts["B"], rated.Parts["C"]], table.Parts.Select(part => (Fraction)part.Points));
        Assert.Equal(rated.Open, Rows(table).Where(row => row.IsOpen).Select(row => row.Criterion.Code));
        var explained = Steps(Book.Explain(card.Card).Result, ExplanationStepKind.Criterion).Select(step => CountedPoints().Match(step.Text.English).Groups[1].Value);
        Assert.Equal(explained, Rows(table).Select(row => row.Points.ToString(CultureInfo.InvariantCulture)));
    }

    [Property]
    public void Commune_report_shows_the_rows_of_the_self_assessment(ValidCard card)
    {
        var rows = Rows(Book.SelfAssess(card.Card)).ToDictionary(row => row.Criterion.Code);
        foreach (var row in Book.ReportForCommune(card.Card).Entries.Select(entry => entry.Row).OfType<SelfAssessmentRow>())
        {
            var same = rows[row.Criterion.Code];
            Assert.Equal((same.Level, same.Points, same.IsOpen), (row.Level, row.Points, row.IsOpen));
        }
    }

    [Property(MaxTest = 500)]
    public void Council_of_equal_cards_says_what_the_card_says(ValidCard card, bool isAtCentre)
    {
        foreach (var rule in MinimumRules)
        {
            foreach (var count in new[] { 1, 2, 3 })
            {
                var result = Book.Decide(Equal(card.Card, count) with { Regulation = new() { MinimumLevels = rule, BlankCards = CouncilBlankCards.Vote }, Level = isAtCentre ? CouncilLevel.Centre : CouncilLevel.Province });
                if (card.Rating is not Rated rated)
                {
                    Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(Assert.IsType<CouncilStopped>(result).Rating));
                    continue;
                }

                var tally = result.Tally!;
                Assert.Equal(((Fraction)rated.Total, rated.Parts["A"], rated.Parts["B"], rated.Parts["C"]), (tally.Mean, tally.Parts["A"], tally.Parts["B"], tally.Parts["C"]));
                Assert.Equal((rated.Band, rated.Ceiling, rated.Stars, rated.HeldBackBy, 0), (tally.Band, tally.Ceiling, tally.Stars, tally.HeldBackBy, tally.Spread));
                Assert.Equal(rated.Unmet.Select(unmet => new CouncilUnmetMinimum(unmet.Criterion, unmet.Stars, unmet.RequiredLevel, 0)), tally.Unmet);
                Assert.Empty(tally.Disagreements);
                Assert.All(tally.Members, member => Assert.Equal((rated.Total, rated.Parts), (member.Total, member.Parts)));
            }
        }
    }

    [Property]
    public void Explanation_of_a_council_names_the_minimum_levels_that_it_misses(GeneratedCouncil council)
    {
        if (Book.Decide(council.Session).Tally is not { } tally) return;
        var missed = Steps(Book.Explain(council.Session).Result, ExplanationStepKind.MinimumLevel)
            .Where(step => step.Holds == false)
            .Select(step => MissedByCouncil().Match(step.Text.English))
            .Select(match => (match.Groups[1].Value, Number(match, 2), Number(match, 3)));
        Assert.Equal(tally.Unmet.OrderBy(unmet => unmet.Stars).Select(unmet => (unmet.Criterion, unmet.RequiredLevel, unmet.ReachedBy)), missed);
    }

    [Property]
    public void Order_of_members_never_matters(GeneratedCouncil council, Order order)
    {
        var session = council.Session;
        var shuffled = session with { Members = order.Of(session.Members) };
        Assert.Equal(OcopJson.Write(Book.Decide(session)), OcopJson.Write(Book.Decide(shuffled)));
        Assert.Equal(OcopJson.Write(Book.Explain(session)), OcopJson.Write(Book.Explain(shuffled)));
    }

    [Property]
    public void Halt_is_at_the_same_criterion_everywhere(ValidCard card)
    {
        var bounds = Book.Bounds(card.Card);
        Assert.Equal(card.Rating is not Rated, bounds is PartialRatingStopped);
        if (bounds is PartialRatingStopped stopped) Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(stopped.Rating));
        if (card.Rating is not Halted halted) return;
        var result = Book.Explain(card.Card).Result;
        Assert.EndsWith($": the evaluation stops at criterion {halted.Criterion}", result.Text.English, StringComparison.Ordinal);
        Assert.Equal(halted.Criterion, Assert.IsType<Halted>(Assert.IsType<CouncilStopped>(Book.Decide(Equal(card.Card, 2))).Rating).Criterion);
        if (halted.Reason == HaltReason.ZeroPoints) Assert.Equal(0, Rows(Book.SelfAssess(card.Card)).Single(row => row.Criterion.Code == halted.Criterion).Points);
    }

    [Property(MaxTest = 500)]
    public void Plan_is_already_there_exactly_where_the_star_is_reached(PlanQuestion question)
    {
        var rating = Book.Rate(question.Card);
        var plan = Book.Plan(question.Card, question.Stars, question.PlanCosts);
        Assert.Equal(rating is Rated rated && rated.Stars >= question.Stars, plan is UpgradePlanAlreadyThere);
        switch (plan)
        {
            case UpgradePlanAlreadyThere there:
                Assert.Equal(OcopJson.Write(rating), OcopJson.Write((Rating)there.Result));
                break;
            case UpgradePlanFound found:
                Assert.True(found.Result.Stars >= question.Stars);
                Assert.Equal(OcopJson.Write(Book.Rate(Changed(question.Card, found.Changes))), OcopJson.Write((Rating)found.Result));
                break;
            case UpgradePlanImpossible impossible:
                Assert.False(impossible.Best is Rated best && best.Stars >= question.Stars);
                Assert.Equal(impossible.Reason == UpgradePlanObstacle.UnknownRequirements, impossible.Best is Rated { Stars: null });
                break;
        }
    }

    [Property(MaxTest = 500)]
    public void Plan_loses_the_star_without_any_one_of_its_changes(PlanQuestion question)
    {
        if (Book.Plan(question.Card, question.Stars, question.PlanCosts) is not UpgradePlanFound found) return;
        foreach (var left in found.Changes)
        {
            var rating = Book.Rate(Changed(question.Card, found.Changes.Where(change => change != left)));
            Assert.False(rating is Rated rated && rated.Stars >= question.Stars, $"without {left} it has the stars all the same");
        }
    }

    [Property]
    public void Bounds_of_a_card_with_nothing_open_are_its_rating(CleanCard card)
    {
        var answered = CardParts.With(card.Card, none: [.. card.Card.AnsweredNone, .. CardParts.Open(card.Form, card.Card).Select(criterion => criterion.Code)]);
        if (Book.Rate(answered) is not Rated rated) return;
        var bounds = Assert.IsType<PartialRatingBounds>(Book.Bounds(answered));
        Assert.Equal(OcopJson.Write((Rating)rated), OcopJson.Write((Rating)bounds.Lowest));
        Assert.Equal(OcopJson.Write((Rating)rated), OcopJson.Write((Rating)bounds.Highest));
        Assert.Empty(bounds.MayHaltAt);
        foreach (var star in bounds.Stars)
        {
            var expected = rated.Stars is null && star.Stars <= rated.Band ? PartialRatingProspect.Possible
                : rated.Stars >= star.Stars ? PartialRatingProspect.Certain
                : PartialRatingProspect.Impossible;
            Assert.Equal((expected, 0), (star.Prospect, star.Deciders.Count));
        }
    }

    [Property(MaxTest = 500)]
    public void Bounds_hold_whatever_the_card_becomes(CardHalves halves)
    {
        var bounds = Book.Bounds(halves.Half);
        var whole = Book.Rate(halves.Whole);
        if (bounds is PartialRatingStopped)
        {
            Assert.IsType<Halted>(whole);
            return;
        }

        var open = Assert.IsType<PartialRatingBounds>(bounds);
        if (whole is not Rated rated)
        {
            Assert.Contains(Assert.IsType<Halted>(whole).Criterion, open.MayHaltAt);
            Assert.DoesNotContain(open.Stars, star => star.Prospect == PartialRatingProspect.Certain);
            return;
        }

        Assert.InRange(rated.Total, open.Lowest.Total, open.Highest.Total);
        Assert.InRange(rated.Parts["A"], open.Lowest.Parts["A"], open.Highest.Parts["A"]);
        Assert.InRange(rated.Parts["B"], open.Lowest.Parts["B"], open.Highest.Parts["B"]);
        Assert.InRange(rated.Parts["C"], open.Lowest.Parts["C"], open.Highest.Parts["C"]);
        Assert.InRange(rated.Band, open.Lowest.Band, open.Highest.Band);
        foreach (var star in open.Stars)
        {
            if (star.Prospect == PartialRatingProspect.Certain) Assert.True(rated.Stars >= star.Stars, $"{star.Stars} stars were certain");
            if (star.Prospect == PartialRatingProspect.Impossible) Assert.False(rated.Stars >= star.Stars, $"{star.Stars} stars were impossible");
        }
    }

    [Property(MaxTest = 1_000)]
    public void Raising_a_level_never_costs_points_band_or_stars(CleanCard card, int choice)
    {
        var form = card.Form;
        var ladder = form.Ladders[(choice & int.MaxValue) % form.Ladders.Count];
        var tick = CardTicks.Of(card.Card, ladder);
        if (tick == CardTicks.Most(ladder) || ladder.Criterion.Ladders.Any(other => other != ladder && CardTicks.Of(card.Card, other) > 0)) return;
        var before = card.Rating;

        // A level more, or in an additive list its first line that is not ticked.
        var after = Book.Rate(CardTicks.With(form, card.Card, ladder, ladder.Criterion.IsAdditive ? tick | (tick + 1) : tick + 1));

        // What the form says: a tick at 0 points can stop the evaluation, and a raise above 0 can undo that.
        if (before is Halted || after is Halted)
        {
            Assert.Contains(form.Criteria, criterion => criterion.HaltsWhenZero);
            return;
        }

        var (less, more) = (Assert.IsType<Rated>(before), Assert.IsType<Rated>(after));
        Assert.True(less.Total <= more.Total, "points");
        Assert.True(less.Band <= more.Band, "band");
        Assert.Equal(less.Stars is null, more.Stars is null);
        Assert.False(less.Ceiling > more.Ceiling, "ceiling");
        Assert.False(less.Stars > more.Stars, "stars");
        Assert.True(more.Unmet.Count <= less.Unmet.Count, "unmet");
    }

    [Property]
    public void Comparison_with_the_same_form_takes_every_answer_over_that_counts(CleanCard card)
    {
        // What a decision's form is compared with is that of today.
        if (BookForms.IsOfEarlierDays(card.Form)) return;
        var comparison = RuleBook.Default.Compare(card.Card, card.Form.Decision);
        var mapped = comparison.Criteria.Select(Assert.IsType<CriterionMapped>).ToArray();
        Assert.Equal(card.Form.Criteria.Select(criterion => criterion.Code), mapped.Select(criterion => criterion.To.Code));
        Assert.All(mapped, criterion => Assert.Equal((criterion.From.Code, false, false, false), (criterion.To.Code, criterion.PointsChanged, criterion.MinimumsChanged, criterion.LevelsChanged)));
        Assert.All(comparison.Carried.Levels, entry => Assert.Equal(entry.Value, card.Card.Levels[entry.Key]));
        foreach (var criterion in mapped.Where(criterion => criterion.Answer == CarryOver.Review))
        {
            var labels = criterion.From.Ladders.SelectMany(ladder => ladder.Levels).Select(level => level.Labels).ToArray();
            Assert.True(card.Card.UnmetPrerequisites.Contains(criterion.From.Code) || labels.Distinct().Count() < labels.Length, $"{criterion.From.Code} is for review");
        }

        if (mapped.Any(criterion => criterion.Answer == CarryOver.Review) || card.Rating is not Rated rated) return;
        var carried = Assert.IsType<Rated>(Book.Rate(comparison.Carried));
        Assert.Equal((rated.Total, rated.Parts, rated.Band), (carried.Total, carried.Parts, carried.Band));
        Assert.Equal(rated.Open, carried.Open);
        Assert.Equal(card.Card.Exempt, comparison.Carried.Exempt);
    }

    [Property]
    public void Order_of_entries_never_matters(ValidCard card, Order order)
    {
        var shuffled = CardParts.With(
            card.Card,
            levels: order.Of(card.Card.Levels).ToDictionary(entry => entry.Key, entry => entry.Value),
            none: order.Of(card.Card.AnsweredNone),
            findings: order.Of(card.Card.Findings),
            unmet: order.Of(card.Card.UnmetPrerequisites),
            exempt: order.Of(card.Card.Exempt));
        Assert.Equal(Answers(card.Card), Answers(shuffled));
    }

    [Property(MaxTest = 100)]
    public void Culture_and_thread_never_matter(ValidCard card, GeneratedCouncil council)
    {
        var expected = Answers(card.Card) + OcopJson.Write(Book.Explain(council.Session));
        string? foreign = null;
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = Odd;
            foreign = Answers(card.Card) + OcopJson.Write(Book.Explain(council.Session));
        });
        thread.Start();
        thread.Join();
        Assert.Equal(expected, foreign);
    }

    [Property]
    public void Json_of_card_and_rating_comes_back(ValidCard card)
    {
        var json = OcopJson.Write(card.Card);
        var read = OcopJson.ReadScorecard(json);
        Assert.Equal(json, OcopJson.Write(read));
        Assert.Equal(Answers(card.Card), Answers(read));
        Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(OcopJson.ReadRating(OcopJson.Write(card.Rating))));
    }

    // The requirement that is known of Decision 781: the declared standard, for 3 stars, on cards of the day and after.
    [Theory]
    [InlineData("2020-06-07", 1, false)]
    [InlineData("2020-06-08", 1, true)]
    [InlineData("2021-01-01", 1, true)]
    [InlineData("2021-01-01", 2, true)]
    [InlineData("2021-01-01", 3, false)]
    [InlineData(null, 1, false)]
    public void Requirement_of_781_is_missed_alike_in_rating_explanation_and_council(string? day, int level, bool isMissed)
    {
        var form = Book.RubricFor("1048/QĐ-TTg", 1);
        var declaration = form.Criteria.Single(criterion => criterion.Key == "quality-declaration");
        var card = new Scorecard
        {
            Decision = form.Decision,
            ProductSet = 1,
            Levels = new Dictionary<string, int> { [declaration.Code] = level },
            EvaluatedOn = day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
        };
        UnmetMinimum[] expected = isMissed ? [new UnmetMinimum(declaration.Code, 3, 3, level)] : [];
        Assert.Equal(expected, Assert.IsType<Rated>(Book.Rate(card)).Unmet);
        Assert.Equal(expected, Missed(Book.Explain(card), form));
        var tally = Book.Decide(Equal(card, 3)).Tally!;
        Assert.Equal(expected.Select(unmet => (unmet.Criterion, unmet.RequiredLevel)), tally.Unmet.Select(unmet => (unmet.Criterion, unmet.RequiredLevel)));
        var step = Steps(Book.Explain(card).Result, ExplanationStepKind.MinimumLevel).SingleOrDefault(step => step.Holds == false);
        Assert.Equal(isMissed ? "781/QĐ-TTg" : null, step?.Basis.Law!.Instrument);
    }

    private static CultureInfo Odd
    {
        get
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "~";
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
            return culture;
        }
    }

    // All that one card is asked.
    private static string Answers(Scorecard card) => string.Join(
        '\n',
        OcopJson.Write(Book.Rate(card)),
        OcopJson.Write(Book.Bounds(card)),
        OcopJson.Write(Book.Explain(card)),
        OcopJson.Write(Book.Plan(card, 4)),
        Book.Explain(card).ToText(Language.English));

    private static CouncilSession Equal(Scorecard card, int count) => new()
    {
        Decision = card.Decision,
        ProductSet = card.ProductSet,
        Members = [.. Enumerable.Range(1, count).Select(i => new CouncilMember("m" + i, card))],
    };

    private static Scorecard Changed(Scorecard card, IEnumerable<UpgradePlanChange> changes)
    {
        var form = Book.RubricFor(card);
        int[] row = [.. CardTicks.Row(form, card)];
        foreach (var change in changes)
        {
            Assert.True(form.TryGetLadder(change.Criterion, out var ladder));
            row[ladder.Index] = change.ToLines is { } lines ? lines.Sum(line => 1 << (line - 1)) : change.To;
        }

        return CardTicks.With(form, card, row);
    }

    private static IEnumerable<SelfAssessmentRow> Rows(SelfAssessment table) => table.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows);

    private static IEnumerable<ExplanationStep> Steps(ExplanationStep step, ExplanationStepKind kind) =>
        step.Steps.SelectMany(inner => Steps(inner, kind)).Concat(step.Kind == kind ? [step] : []);

    // The missed minimum levels as the explanation says them: in the order of stars, under each in form order.
    private static IEnumerable<UnmetMinimum> Missed(Explanation explanation, Rubric form) =>
        from star in explanation.Result.Steps.Where(step => step.Kind == ExplanationStepKind.Star).Zip([2, 3, 4, 5])
        from step in star.First.Steps.Where(step => step.Kind == ExplanationStepKind.MinimumLevel && step.Holds == false)
        let match = MissedLevel().Match(step.Text.English)
        let code = form.TryGetLadder(match.Groups[1].Value, out var ladder) ? ladder.Criterion.Code : string.Empty
        select new UnmetMinimum(code, star.Second, Number(match, 2), Number(match, 3));

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\S+) .*: minimum level (\d+), level (\d+) counts$")]
    private static partial Regex MissedLevel();

    [GeneratedRegex(@"^(\S+) .*: minimum level (\d+), reached on (\d+) of \d+ cards(?: \(\d+ of them exempt\))?, ")]
    private static partial Regex MissedByCouncil();

    [GeneratedRegex(@": (\d+)/\d+ \(")]
    private static partial Regex CountedPoints();
}
