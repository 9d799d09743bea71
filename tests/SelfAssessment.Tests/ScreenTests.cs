using Ocop.Domain.Planning;

namespace Ocop.Domain.PageTests;

/// <summary>The screens, drawn with the rules of the package.</summary>
public class ScreenTests : PageContext
{
    [Theory]
    [MemberData(nameof(Sets))]
    public void The_plan_is_laid_over_the_form_of_each_set(int set)
    {
        var card = new Scorecard(Newest, set, new Dictionary<string, int>());
        var assessment = Open(card);
        var form = Draw<FormView>(assessment);
        assessment.PlanFor(4);
        Assert.Empty(form.FindAll(".planned"));
        assessment.ShowPlan(true);
        var plan = (UpgradePlanFound)RuleBook.Default.Plan(card, 4);
        Assert.Equal(
            plan.Changes.Where(change => change.ToLines is null).Select(change => $"{change.Criterion} {change.To}").Order(StringComparer.Ordinal),
            form.FindAll(".planned input").Select(input => $"{input.GetAttribute("data-ladder")} {input.GetAttribute("value")}").Order(StringComparer.Ordinal));
        assessment.ShowPlan(false);
        Assert.Empty(form.FindAll(".planned"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_plan_heeds_what_is_said_of_its_criteria(Language language)
    {
        var assessment = Open(Best(11, ("2.3", 2), ("7", 3), ("4.3", 3), ("9", 2)), language);
        var view = Draw<PlanView>(assessment, GoTo());
        view.Find("input[name=wanted][value='5']").Change(true);
        var first = view.Find("[data-change]").GetAttribute("data-change")!;
        view.Find($"[data-change='{first}'] [data-harder]").Click();
        Assert.Contains(language == Language.English ? "harder" : "khó hơn", view.Find($"[data-effort='{first}']").TextContent, StringComparison.Ordinal);
        view.Find($"[data-effort='{first}'] button").Click();
        Assert.Empty(view.FindAll("[data-effort]"));
        view.Find("[data-impossible='7']").Click();
        Assert.Contains(language == Language.English ? "There is no way" : "Không có cách nào", view.Find("[data-testid=plan]").TextContent, StringComparison.Ordinal);
        view.Find("[data-effort='7'] button").Click();
        Assert.NotEmpty(view.FindAll("[data-change]"));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_sheet_has_every_level_with_its_box_or_the_ticked_ones_alone(int set)
    {
        var assessment = Open(Best(set));
        var form = assessment.Form!;
        var sheet = Draw<Sheet>(assessment, ("Print", (Action)(() => { })));
        Assert.Equal(form.Ladders.Sum(ladder => ladder.Levels.Count), sheet.FindAll(".boxes li").Count);
        Assert.Equal(assessment.Card!.Levels.Count, sheet.FindAll(".boxes .ticked").Count);
        Assert.Equal(assessment.Card.Levels.Count, sheet.Markup.Count(sign => sign == '☒'));
        foreach (var (code, level) in assessment.Card.Levels)
        {
            var ticked = form.Ladders.Single(ladder => ladder.Code == code).Levels[level - 1];
            Assert.Contains(sheet.FindAll(".boxes .ticked"), item => item.TextContent.Contains(ticked.Labels.Vietnamese, StringComparison.Ordinal) && item.TextContent.Contains($"({ticked.Points} điểm)", StringComparison.Ordinal));
        }

        sheet.Find("[data-testid=all-levels]").Change(false);
        Assert.Empty(sheet.FindAll(".boxes"));
        Assert.Equal(form.Criteria.Count, sheet.FindAll("tbody tr:not(.head)").Count);
        sheet.Find("[data-testid=all-levels]").Change(true);
        Assert.NotEmpty(sheet.FindAll(".boxes"));
    }

    [Fact]
    public void The_sheet_says_that_no_level_is_met_where_that_was_answered()
    {
        var assessment = Open(new Scorecard { Decision = Newest, ProductSet = 11, AnsweredNone = ["9"] });
        var row = Draw<Sheet>(assessment).FindAll("tbody tr:not(.head)").Single(row => row.Children[0].TextContent.StartsWith("9 ", StringComparison.Ordinal));
        Assert.Contains("không đạt mức nào", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("☒", row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_sheet_says_why_a_ticked_level_counts_nothing(Language language)
    {
        var criterion = Form(11).Criteria.First(criterion => criterion.Condition is not null);
        var condition = criterion.Condition!;
        var because = language == Language.Vietnamese
            ? $"{criterion.Code} không tính: tiêu chí {condition.Criterion} không được chấm trên mức {condition.AboveLevel}"
            : $"{criterion.Code} does not count: criterion {condition.Criterion} is not ticked above level {condition.AboveLevel}";
        Assert.Contains(because, Draw<Sheet>(Open(Best(11, (condition.Criterion, condition.AboveLevel)), language)).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(because, Draw<Sheet>(Open(Best(11, (condition.Criterion, condition.AboveLevel + 1)), language)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_is_printed_where_the_form_has_it()
    {
        var form = RuleBook.Default.RubricFor("148/QĐ-TTg", 1);
        var onHeading = form.Criteria.Single(criterion => criterion.IsMarkOnHeading);
        var assessment = Open(new Scorecard(form.Decision, 1, new Dictionary<string, int>(), evaluatedOn: new LocalDate(2024, 1, 1)));
        var row = Draw<Sheet>(assessment).FindAll("tbody tr:not(.head)").Single(row => row.Children[0].TextContent.StartsWith(onHeading.Code + " ", StringComparison.Ordinal));
        Assert.EndsWith(" ****", row.Children[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("*", row.Children[1].TextContent, StringComparison.Ordinal);
    }

    // 781 asks for levels of the forms of 1048 that these do not print.
    [Fact]
    public void Marks_of_an_amendment_are_printed_with_its_number()
    {
        var assessment = Open(new Scorecard("1048/QĐ-TTg", 1, new Dictionary<string, int>(), evaluatedOn: new LocalDate(2021, 1, 1)));
        var form = assessment.Form!;
        var expected = form.Criteria.SelectMany(criterion => criterion.Ladders[0].Levels.SelectMany(level => assessment.AddedMinimums(criterion, level))).Select(added => $"{new string('*', added.Stars)} ({added.Reference.Instrument})").ToArray();
        Assert.NotEmpty(expected);
        var boxes = Draw<Sheet>(assessment).FindAll(".boxes li").Select(box => box.TextContent).ToArray();
        Assert.Equal(expected.Length, boxes.Sum(box => expected.Distinct().Count(mark => box.Contains(" " + mark, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_card_without_levels_has_no_switch_for_them()
    {
        Assert.Empty(Draw<Sheet>(Open(new Scorecard { Decision = Newest, ProductSet = 11, Recorded = new RecordedResult(69.70m) }), ("Print", (Action)(() => { }))).FindAll("[data-testid=all-levels]"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_certificate_has_its_calendar_on_the_screen_and_in_the_file(Language language)
    {
        var assessment = Open(language: language);
        var view = Draw<CertificateView>(assessment, ("Browser", new Browser(Page)));
        foreach (var (signed, stars) in new[] { ("2019-12-31", 3), ("2022-03-10", 4), ("2024-01-31", 3), ("2026-06-02", 5) })
        {
            view.Find("[data-testid=signed]").Change(signed);
            view.Find("[data-testid=signed-stars]").Change($"{stars}");
            var steps = RuleBook.Default.Answer(new Certificates.CertificateQuestion(Day(signed), stars, new LocalDate(2026, 11, 1))).Steps;
            Assert.Equal(steps.Select(step => step.Kind.ToString()), view.FindAll("[data-step]").Select(row => row.GetAttribute("data-step")));
            foreach (var step in steps) Assert.Contains(step.Labels.In(language), view.Markup, StringComparison.Ordinal);
            view.Find("[data-testid=ics]").Click();
            var calendar = Page.Files[^1].Text;
            Assert.Equal(steps.Count, calendar.Split("BEGIN:VEVENT").Length - 1);
            Assert.Equal(steps.Count, calendar.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        }

        view.Find("[data-testid=signed]").Change("2018-01-01");
        Assert.NotEmpty(view.FindAll("[role=alert]"));
        Assert.Empty(view.FindAll("[data-step]"));

        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    [Theory]
    [InlineData("Chè\u0007 \"Shan\"; một,hai\\")]
    [InlineData("Một tên rất dài có dấu, nhiều hơn bảy mươi lăm octet khi viết bằng UTF-8, để dòng phải gập lại nhiều lần")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    public void A_calendar_file_is_one_whatever_the_product_is_called(string name)
    {
        var steps = RuleBook.Default.CertificateFor(new LocalDate(2024, 1, 31), 4).Steps();
        var text = DutyCalendar.Write(steps, name, new Words(Language.Vietnamese), new LocalDate(2026, 11, 1));
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
        var unfolded = text.Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        var said = name.Replace("\u0007", string.Empty, StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        Assert.Equal(steps.Count, unfolded.Split("SUMMARY:" + said).Length - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("che")]
    [InlineData("chè")]
    [InlineData("bộ 11")]
    [InlineData("coffee")]
    [InlineData("không có")]
    public void Sets_are_those_that_the_library_finds(string typed)
    {
        var assessment = Open();
        var view = Draw<ChooseSet>(assessment);
        view.Find("[data-testid=search]").Input(typed);
        var found = RuleBook.Default.Rules(Newest).FindSets(typed);
        Assert.Equal(found.Select(set => $"{set.Number}"), view.FindAll("[data-set]").Select(button => button.GetAttribute("data-set")));
        Assert.Equal($"{found.Count} bộ", view.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Where_no_decision_rates_no_set_can_be_chosen()
    {
        var assessment = Open(day: "2018-01-01");
        Assert.Null(assessment.Decision);
        var view = Draw<ChooseSet>(assessment);
        Assert.Empty(view.FindAll("[data-set]"));
        Assert.NotEmpty(view.FindAll(".warning"));
        assessment.ChooseDecision("148/QĐ-TTg");
        Assert.Equal(26, view.FindAll("[data-set]").Count);
    }

    [Theory]
    [InlineData("30", true)]
    [InlineData(" 21,50 ", true)]
    [InlineData("0", true)]
    [InlineData("40", true)]
    [InlineData("40.1", false)]
    [InlineData("-1", false)]
    [InlineData("1e1", false)]
    [InlineData("abc", false)]
    [InlineData("٣", false)]
    [InlineData("1.234.567", false)]
    [InlineData("30.1234567891", false)]
    public void A_part_takes_a_number_up_to_its_most_and_says_what_it_expected(string typed, bool isTaken)
    {
        var assessment = Open(day: "2024-06-01");
        assessment.ChooseSet(7);
        var view = Draw<PartTotalsView>(assessment);
        view.Find("[data-part-total=A]").Change(typed);
        Assert.Equal(isTaken ? ["B", "C"] : ["A", "B", "C"], assessment.OpenParts);
        Assert.Equal(isTaken ? 0 : 1, view.FindAll("[role=alert]").Count);
        if (isTaken) return;
        Assert.Contains($"Phần A: '{typed}'", view.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("40", view.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", view.Find("[data-part-total=A]").GetAttribute("aria-invalid"));
    }

    /// <summary>Names of decisions apart, no letter of Vietnamese writing is left on a screen in English.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void In_English_every_word_of_every_screen_is(int set)
    {
        var assessment = Open(Best(set, ("1.1", 0)), Language.English);
        var screens = new[]
        {
            Draw<ChooseSet>(assessment).Markup, Draw<ChosenSet>(assessment).Markup, Draw<WhichDecision>(assessment).Markup, Draw<ScorePanel>(assessment, GoTo()).Markup, Draw<FormView>(assessment).Markup,
            Draw<PlanView>(assessment, GoTo()).Markup, Draw<WhyView>(assessment).Markup, Draw<Sheet>(assessment).Markup, Draw<FilesView>(assessment, ("Browser", new Browser(Page))).Markup, Draw<ScoreBar>(assessment).Markup, Draw<Notices>(assessment).Markup,
        };
        foreach (var screen in screens)
        {
            var text = System.Net.WebUtility.HtmlDecode(screen).Replace("QĐ", string.Empty, StringComparison.Ordinal).Replace("NĐ", string.Empty, StringComparison.Ordinal).Replace("VPĐP", string.Empty, StringComparison.Ordinal);
            Assert.DoesNotContain(text, letter => letter is 'đ' or 'Đ' or 'ă' or 'ơ' or 'ư' or (>= '\u1EA0' and <= '\u1EF9'));
        }
    }

    [Fact]
    public async Task The_language_is_switched_under_an_open_card_and_nothing_is_lost()
    {
        Page.Kept["language"] = "vi";
        Page.Fragment = CardLink.Fragment(Best(11, ("2.3", 2)));
        Services.Add(new(typeof(Microsoft.JSInterop.IJSRuntime), Page));
        var app = Render<App>();
        app.WaitForElement("details.part", TimeSpan.FromSeconds(20));

        // The page may still be drawing: a click is waited for.
        await app.Find("[data-testid=language]").ClickAsync();
        Assert.Contains("The points allow 5 stars", app.Find("[data-testid=sentence]").TextContent, StringComparison.Ordinal);
        Assert.Equal("3", app.Find("[data-testid=stars]").TextContent);
        Assert.Equal("en", Page.Kept["language"]);
        await app.Find("[data-testid=language]").ClickAsync();
        Assert.Contains("Điểm cho phép 5 sao", app.Find("[data-testid=sentence]").TextContent, StringComparison.Ordinal);
        foreach (var tab in new[] { "Plan", "Why", "Sheet", "Certificate", "Files", "Form" }) await app.Find($"[data-tab={tab}]").ClickAsync();
        Assert.Equal(Best(11).Levels.Count, app.FindAll("input[type=radio][checked]").Count);
    }
}
