using System.Globalization;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.BrowserTests;

/// <summary>The screens beside the form, and the parts of forms that few sets have.</summary>
[Collection(nameof(PublishedPage))]
public class ScreenTests(PublishedPage page)
{
    [Fact]
    public async Task The_plan_is_the_librarys_and_heeds_what_is_not_possible()
    {
        var card = Cards.Best(Cards.Newest, 11);
        card = card with { Levels = new Dictionary<string, int>(card.Levels) { ["2.3"] = 2, ["7"] = 3, ["4.3"] = 3, ["9"] = 2 } };
        await using var visit = await page.Visit(Visit.LinkOf(card));
        await visit.GoTo("Plan");
        await visit.Tab.Locator("input[name=wanted][value='5']").CheckAsync();
        var plan = (UpgradePlanFound)RuleBook.Default.Plan(card, 5);
        Assert.Equal(plan.Changes.Select(change => change.Criterion), await Changes());

        // A plan can be laid over the form.
        await visit.Of("overlay").CheckAsync();
        await visit.GoTo("Form");
        Assert.Equal(plan.Changes.Count, await visit.Tab.Locator(".level.planned").CountAsync());
        await visit.GoTo("Plan");
        await visit.Tab.Locator("[data-impossible='7']").ClickAsync();
        await Assertions.Expect(visit.Of("plan")).ToContainTextAsync("Không có cách nào");

        async Task<string[]> Changes() => await visit.Tab.Locator("[data-change]").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.change)");
    }

    [Fact]
    public async Task The_explanation_has_every_step_and_citation_of_the_library()
    {
        var card = Cards.Of(4);
        await using var visit = await page.Visit(Visit.LinkOf(card));
        await visit.GoTo("Why");
        var why = RuleBook.Default.Explain(card);
        Assert.Equal(Count(why.Result), await visit.Of("why").Locator("cite").CountAsync());
        Assert.Contains(why.Result.Text.Vietnamese, await visit.Of("why").InnerTextAsync(), StringComparison.Ordinal);

        static int Count(Explanations.ExplanationStep step) => 1 + step.Steps.Sum(Count);
    }

    [Fact]
    public async Task The_certificate_has_its_steps_and_a_calendar_file()
    {
        await using var visit = await page.Visit();
        await visit.GoTo("Certificate");
        await visit.Of("signed").FillAsync("2026-06-02");
        await visit.Of("signed-stars").SelectOptionAsync("4");
        var steps = RuleBook.Default.CertificateFor(new NodaTime.LocalDate(2026, 6, 2), 4).Steps();
        await Assertions.Expect(visit.Tab.Locator("[data-step]")).ToHaveCountAsync(steps.Count);
        var calendar = await visit.Save(visit.Of("ics"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", calendar, StringComparison.Ordinal);
        Assert.Equal(steps.Count, calendar.Split("BEGIN:VEVENT").Length - 1);
        foreach (var step in steps) Assert.Contains("DTSTART;VALUE=DATE:" + (step.MovedTo ?? step.On).ToString("uuuuMMdd", CultureInfo.InvariantCulture), calendar, StringComparison.Ordinal);
        Assert.All(calendar.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));

        await visit.Of("signed").FillAsync("2018-01-01");
        await visit.Tab.Locator("main [role=alert]").WaitForAsync();
    }

    [Theory]
    [InlineData("2026-06-01", "26/2026/QĐ-TTg")]
    [InlineData("2024-06-01", "148/QĐ-TTg")]
    [InlineData("2020-01-01", "1048/QĐ-TTg")]
    public async Task The_decision_follows_from_the_day_with_the_reason(string day, string decision)
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("#law-heading").ClickAsync();
        await visit.Of("evaluated").FillAsync(day);
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var regime = RuleBook.Default.RegimeFor(Regimes.DossierKind.FirstEvaluation, on, on);
        await Assertions.Expect(visit.Tab.Locator("#law-heading")).ToContainTextAsync(decision);
        await Assertions.Expect(visit.Tab.Locator("main")).ToContainTextAsync(regime.Reason.Vietnamese);
    }

    [Fact]
    public async Task An_older_decision_can_be_chosen()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("#law-heading").ClickAsync();
        await visit.Of("decision").SelectOptionAsync("148/QĐ-TTg");
        await visit.Tab.Locator("button[data-set='1']").ClickAsync();
        var form = RuleBook.Default.RubricFor("148/QĐ-TTg", 1);
        Assert.Equal(form.Ladders.Sum(ladder => ladder.Levels.Count), await visit.Tab.Locator("details.part input[type=radio]").CountAsync());
    }

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Sets_of_148_known_by_their_totals_have_a_field_a_part(int set)
    {
        await using var visit = await page.Visit(day: "2024-06-01");
        await visit.Tab.Locator($"button[data-set='{set}']").ClickAsync();
        foreach (var (part, points) in new[] { ("A", "30"), ("B", "21,5"), ("C", "33") })
        {
            await visit.Tab.Locator($"[data-part-total='{part}']").FillAsync(points);
            await visit.Tab.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(visit.Of("total")).ToHaveTextAsync("84.5");
        await Assertions.Expect(visit.Of("range")).ToHaveTextAsync("84,5");
        Assert.Equal(0, await visit.Stars());
        Assert.Equal("Impossible", await visit.Tab.Locator("[data-stars='5']").GetAttributeAsync("data-prospect"));
        Assert.Equal("Possible", await visit.Tab.Locator("[data-stars='4']").GetAttributeAsync("data-prospect"));
        await visit.Tab.Locator("[data-part-total='A']").FillAsync("99");
        await visit.Tab.Keyboard.PressAsync("Tab");
        await visit.Tab.Locator("main [role=alert]").WaitForAsync();
        Assert.Equal(84.5m, await visit.Total());
    }

    [Fact]
    public async Task A_part_without_points_is_open_and_stays_so_after_a_reload()
    {
        await using var visit = await page.Visit(day: "2024-06-01");
        await visit.Tab.Locator("button[data-set='7']").ClickAsync();
        await Assertions.Expect(visit.Of("range")).ToHaveTextAsync("0–100");
        await visit.Tab.Locator("[data-part-total='A']").FillAsync("30");
        await visit.Tab.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Of("range")).ToHaveTextAsync("30–90");
        Assert.Equal("Possible", await visit.Tab.Locator("[data-stars='5']").GetAttributeAsync("data-prospect"));
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        await Assertions.Expect(visit.Of("range")).ToHaveTextAsync("30–90");
        Assert.Equal(string.Empty, await visit.Tab.Locator("[data-part-total='B']").InputValueAsync());
        await visit.Tab.Locator("[data-part-total='B']").FillAsync("0");
        await visit.Tab.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Of("range")).ToHaveTextAsync("30–65");
        await visit.Tab.Locator("[data-part-total='A']").FillAsync(string.Empty);
        await visit.Tab.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Of("range")).ToHaveTextAsync("0–75");
        await visit.GoTo("Sheet");
        Assert.Contains("Phần chưa có điểm: A, C", await visit.Tab.Locator(".sheet").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_harder_criterion_makes_the_plan_of_the_library_with_those_costs()
    {
        var card = Cards.Of(11, 3);
        var before = (UpgradePlanFound)RuleBook.Default.Plan(card, 4);
        var harder = before.Changes[0].Criterion;
        Assert.True(Cards.Form(11).TryGetLadder(harder, out var ladder));
        var costs = new UpgradePlanCosts(ladder.Criterion.Ladders.ToDictionary(each => each.Code, each => (IReadOnlyList<int?>)[.. each.Levels.Select(_ => (int?)3)]));
        await using var visit = await page.Visit(Visit.LinkOf(card));
        await visit.GoTo("Plan");
        await visit.Tab.Locator("input[name=wanted][value='4']").CheckAsync();
        await visit.Tab.Locator($"[data-change='{harder}'] [data-harder]").ClickAsync();
        var after = (UpgradePlanFound)RuleBook.Default.Plan(card, 4, costs);
        await Assertions.Expect(visit.Tab.Locator($"[data-effort='{ladder.Criterion.Code}']")).ToContainTextAsync("khó hơn");
        Assert.Equal(after.Changes.Select(change => change.Criterion), await visit.Tab.Locator("[data-change]").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.change)"));

        // Taken back, the first plan is there again.
        await visit.Tab.Locator($"[data-effort='{ladder.Criterion.Code}'] button").ClickAsync();
        Assert.Equal(before.Changes.Select(change => change.Criterion), await visit.Tab.Locator("[data-change]").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.change)"));
    }

    [Theory]
    [InlineData("FirstEvaluation", "2026-05-01", "2026-06-20")]
    [InlineData("Upgrade", "2026-05-01", "2026-06-20")]
    [InlineData("ReEvaluation", "2026-05-01", "2026-06-20")]
    [InlineData("FirstEvaluation", "2022-12-01", "2023-03-01")]
    [InlineData("FirstEvaluation", "2026-05-01", "2026-10-20")]
    [InlineData("FirstEvaluation", "2018-05-01", "2018-06-01")]
    public async Task The_decision_follows_from_kind_filing_and_evaluation_and_stays_after_a_reload(string kind, string filed, string evaluated)
    {
        var outcome = RuleBook.Default.RegimeFor(Enum.Parse<Regimes.DossierKind>(kind), Day(filed), Day(evaluated));
        var decision = (outcome as Regimes.Regime)?.Decision.Number;
        await using var visit = await page.Visit();
        await visit.Tab.Locator("#law-heading").ClickAsync();
        await visit.Of("kind").SelectOptionAsync(kind);
        await visit.Of("evaluated").FillAsync(evaluated);
        await visit.Of("filed").FillAsync(filed);
        await Assertions.Expect(visit.Tab.Locator("section[aria-labelledby=law-heading]")).ToContainTextAsync(outcome.Reason.Vietnamese);
        await Assertions.Expect(visit.Tab.Locator("#law-heading")).ToContainTextAsync(decision ?? "chưa xác định");
        Assert.Equal(decision is null ? 0 : RuleBook.Default.Rules(decision).ProductSets.Count, await visit.Tab.Locator("button[data-set]").CountAsync());
        if (decision is null) return;
        await visit.Tab.Locator("button[data-set='1']").ClickAsync();
        await visit.Tab.ReloadAsync();
        await visit.Ready();
        await Assertions.Expect(visit.Tab.Locator("section[aria-labelledby=law-heading]")).ToContainTextAsync(outcome.Reason.Vietnamese);
        Assert.Equal((filed, evaluated), (await visit.Of("filed").InputValueAsync(), await visit.Of("evaluated").InputValueAsync()));

        static NodaTime.LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    [Fact]
    public async Task A_filing_after_the_evaluation_is_refused()
    {
        await using var visit = await page.Visit();
        await visit.Tab.Locator("#law-heading").ClickAsync();
        await visit.Of("filed").FillAsync("2026-12-20");
        await Assertions.Expect(visit.Tab.Locator("section[aria-labelledby=law-heading] [role=alert]")).ToContainTextAsync("01/11/2026");
        await visit.Of("filed").FillAsync("2026-10-20");
        await Assertions.Expect(visit.Tab.Locator("section[aria-labelledby=law-heading] [role=alert]")).ToHaveCountAsync(0);
        await visit.Of("evaluated").FillAsync("2026-10-01");
        await Assertions.Expect(visit.Tab.Locator("section[aria-labelledby=law-heading] [role=alert]")).ToContainTextAsync("20/10/2026");
    }

    [Theory]
    [InlineData("{\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":11,\"recorded\":{\"total\":69.71,\"parts\":{\"A\":30.50,\"B\":19.20,\"C\":20.01},\"stars\":3}}", 3, "69.71")]
    [InlineData("{\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":11,\"recorded\":{\"total\":69.71}}", 0, "69.71")]
    [InlineData("{\"decision\":\"26/2026/QĐ-TTg\",\"productSet\":11,\"recorded\":{\"total\":69.71,\"stars\":4}}", 4, "69.71")]
    public async Task A_recorded_result_is_shown_on_every_screen_as_it_was_published(string json, int stars, string total)
    {
        var rated = (Rated)RuleBook.Default.Rate(Json.OcopJson.ReadScorecard(json));
        await using var visit = await page.Visit(Visit.LinkOf(json));
        await Assertions.Expect(visit.Of("total")).ToHaveTextAsync(total);
        Assert.Equal(stars, await visit.Stars());
        Assert.Equal(0, await visit.Tab.Locator("details.part").CountAsync());
        Assert.Equal(rated.Contradictions.Count, await visit.Tab.Locator("[data-contradiction]").CountAsync());
        foreach (var tab in new[] { "Plan", "Why", "Certificate", "Files", "Sheet" }) await visit.GoTo(tab);
        Assert.Equal(0, await visit.Tab.Locator(".sheet tbody tr:not(.head)").CountAsync());
        Assert.Contains(total.Replace('.', ','), await visit.Tab.Locator(".sheet").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task What_is_said_beside_the_levels_stands_on_the_sheet()
    {
        var form = RuleBook.Default.Rules(Cards.Newest).Rubrics.First(rubric => rubric.Criteria.Any(criterion => criterion.HasNote(Rubrics.CriterionNoteKind.Prerequisite)));
        var criterion = form.Criteria.First(each => each.HasNote(Rubrics.CriterionNoteKind.Prerequisite));
        var card = Cards.Best(Cards.Newest, form.ProductSet.Number) with { UnmetPrerequisites = [criterion.Code], Findings = [new Finding(FindingKind.Disqualifies)] };
        await using var visit = await page.Visit(Visit.LinkOf(card));
        await visit.GoTo("Sheet");
        var sheet = await visit.Tab.Locator(".sheet").InnerTextAsync();
        Assert.Contains(criterion.Notes.First(note => note.Kind == Rubrics.CriterionNoteKind.Prerequisite).Labels.Vietnamese, sheet, StringComparison.Ordinal);
        Assert.Contains("lý do loại cả hồ sơ", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_certificate_asked_for_stays_while_other_screens_are_looked_at()
    {
        await using var visit = await page.Visit();
        await visit.GoTo("Certificate");
        await visit.Of("signed").FillAsync("2026-06-02");
        await visit.Of("signed-stars").SelectOptionAsync("5");
        await visit.GoTo("Form");
        await visit.GoTo("Certificate");
        Assert.Equal(("2026-06-02", "5"), (await visit.Of("signed").InputValueAsync(), await visit.Of("signed-stars").InputValueAsync()));
    }

    [Fact]
    public async Task Of_two_cases_one_is_ticked()
    {
        var form = RuleBook.Default.RubricFor(Cards.Newest, 1).Rules.Rubrics.First(rubric => rubric.Criteria.Any(criterion => criterion.Ladders.Count == 2));
        var cases = form.Criteria.First(criterion => criterion.Ladders.Count == 2).Ladders;
        await using var visit = await page.Visit();
        await visit.Tab.Locator($"button[data-set='{form.ProductSet.Number}']").ClickAsync();
        await visit.Tick(cases[0].Code, cases[0].Levels.Count);
        await visit.Tick(cases[1].Code, 1);
        Assert.False(await visit.Level(cases[0].Code, cases[0].Levels.Count).IsCheckedAsync());
        Assert.Equal(cases[1].Levels[0].Points, await visit.Total());
    }

    [Fact]
    public async Task Lines_of_an_additive_list_add_up()
    {
        await using var visit = await page.Visit(day: "2020-01-01");
        await visit.Tab.Locator("button[data-set='26']").ClickAsync();
        var form = RuleBook.Default.Rules("1048/QĐ-TTg", new NodaTime.LocalDate(2020, 1, 1)).RubricFor(26);
        var list = form.Criteria.First(criterion => criterion.IsAdditive).Ladders[0];
        await visit.Tick(list.Code, 1);
        await visit.Tick(list.Code, 2);
        Assert.Equal(list.Levels[0].Points + list.Levels[1].Points, await visit.Total());
    }

    [Fact]
    public async Task An_exempt_criterion_does_not_bind()
    {
        var card = Cards.Best(Cards.Newest, 21);
        card = card with { Levels = card.Levels.Where(tick => tick.Key != "7").ToDictionary(tick => tick.Key, tick => tick.Value) };
        await using var visit = await page.Visit(Visit.LinkOf(card));
        Assert.Equal(Cards.Stars(card), await visit.Stars());
        await visit.Tab.Locator("[data-exempt='7']").CheckAsync();
        Assert.Equal(Cards.Stars(card with { Exempt = ["7"] }), await visit.Stars());
        Assert.NotEqual(Cards.Stars(card), await visit.Stars());
    }

    [Fact]
    public async Task Findings_and_prerequisites_stop_reject_and_count_nothing()
    {
        var form = RuleBook.Default.Rules(Cards.Newest).Rubrics.First(rubric => rubric.Criteria.Any(criterion => criterion.HasNote(Rubrics.CriterionNoteKind.Halts)));
        var halts = form.Criteria.First(criterion => criterion.HasNote(Rubrics.CriterionNoteKind.Halts)).Code;
        await using var visit = await page.Visit(Visit.LinkOf(Cards.Best(Cards.Newest, form.ProductSet.Number)));
        await visit.Tab.Locator($"[data-finding='{halts}']").First.CheckAsync();
        Assert.Equal(0, await visit.Stars());
        Assert.Contains(halts, await visit.Tab.Locator(".panel .stop").InnerTextAsync(), StringComparison.Ordinal);

        var other = RuleBook.Default.Rules(Cards.Newest).Rubrics.First(rubric => rubric.Criteria.Any(criterion => criterion.HasNote(Rubrics.CriterionNoteKind.Prerequisite)));
        var lacks = other.Criteria.First(criterion => criterion.HasNote(Rubrics.CriterionNoteKind.Prerequisite)).Code;
        var card = Cards.Best(Cards.Newest, other.ProductSet.Number);
        await visit.Open(Visit.LinkOf(card));
        await visit.Tab.Locator($"[data-prerequisite='{lacks}']").CheckAsync();
        var without = card with { UnmetPrerequisites = [lacks] };
        Assert.Equal((Cards.Stars(without), Cards.Total(without)), (await visit.Stars(), await visit.Total()));
    }

    [Fact]
    public async Task Set_16_halts_at_a_tick_of_no_points()
    {
        var form = Cards.Form(16);
        var criterion = form.Criteria.First(criterion => criterion.HaltsWhenZero);
        var card = Cards.Best(Cards.Newest, 16);
        await using var visit = await page.Visit(Visit.LinkOf(card));
        await visit.Tick(criterion.Code, 1);
        Assert.Equal(0, await visit.Stars());
        Assert.IsType<Halted>(RuleBook.Default.Rate(card with { Levels = new Dictionary<string, int>(card.Levels) { [criterion.Code] = 1 } }));
    }

    [Fact]
    public async Task The_sheet_is_printed_from_any_screen_on_a4()
    {
        var card = Cards.Of(11) with { Product = new ScorecardProduct("Chè Shan tuyết") };
        await using var visit = await page.Visit(Visit.LinkOf(card));
        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Tab.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        var box = System.Text.RegularExpressions.Regex.Match(pdf, @"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)");
        Assert.Equal((595, 842), ((int)Math.Round(double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture)), (int)Math.Round(double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture))));
        var sheet = visit.Tab.Locator(".print-only .sheet");
        await visit.Tab.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await sheet.IsVisibleAsync());
        Assert.False(await visit.Tab.Locator("nav").IsVisibleAsync());
        var text = await sheet.InnerTextAsync();
        foreach (var unmet in ((Rated)RuleBook.Default.Rate(card)).Unmet) Assert.Contains(RuleBook.Default.Describe(RuleBook.Default.Rate(card), unmet).Text.Vietnamese, text, StringComparison.Ordinal);
        Assert.Contains("Chè Shan tuyết", text, StringComparison.Ordinal);
        Assert.Equal(Cards.Form(11).Criteria.Count, await sheet.Locator("tbody tr:not(.head)").CountAsync());
    }
}
