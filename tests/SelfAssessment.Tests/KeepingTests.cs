using System.Text.RegularExpressions;
using Ocop.Domain.Json;

namespace Ocop.Domain.PageTests;

/// <summary>What is opened and kept, and what is said of that which cannot be.</summary>
public partial class KeepingTests : PageContext
{
    [GeneratedRegex("blazor:on[a-z]+=\"[0-9]+\"")]
    private static partial Regex Handlers { get; }

    [Theory]
    [InlineData("#card=%%%%", "base64url", "base64url")]
    [InlineData("#card=", "cần một đối tượng JSON", "expected one JSON object")]
    [InlineData("#card=bnVsbA", "cần một đối tượng", "expected an object")]
    public void A_faulty_link_is_told_in_the_language_of_the_page(string fragment, string vietnamese, string english)
    {
        Page.Fragment = fragment;
        var assessment = new Assessment(new Browser(Page));
        var notices = Draw<Notices>(assessment);
        Assert.Contains(vietnamese, notices.Find(".problems").TextContent, StringComparison.Ordinal);
        assessment.Speak(Language.English);
        Assert.Contains(english, notices.Find(".problems").TextContent, StringComparison.Ordinal);
        notices.Find("[data-testid=close]").Click();
        Assert.Empty(notices.FindAll(".problems"));
        Assert.Null(assessment.Card);
    }

    [Fact]
    public void What_is_said_of_criteria_is_kept_with_the_card_that_it_was_said_of()
    {
        var assessment = Open(new Scorecard(Newest, 11, new Dictionary<string, int>()));
        assessment.ChooseSet(11);
        assessment.SetEffort("7", Effort.Impossible);
        assessment.SetEffort("9", Effort.Harder);
        var kept = new Dictionary<string, Effort> { ["7"] = Effort.Impossible, ["9"] = Effort.Harder };
        Assert.Equal(kept, Reloaded());

        // Ticks and another day leave it.
        assessment.Change(assessment.Card!.Tick(assessment.Form!.Ladders[0], 1));
        assessment.ChooseEvaluation(new LocalDate(2026, 10, 1));
        Assert.Equal(kept, assessment.Efforts);

        // Another card has nothing said of it, be it of the same form, and the first one has it again.
        foreach (var set in new[] { 12, 11 })
        {
            assessment.ChooseSet(set);
            Assert.Empty(assessment.Efforts);
        }

        assessment.OpenEarlier(Assert.Single(assessment.Earlier));
        Assert.Equal(kept, assessment.Efforts);
        assessment.SetEffort("7", Effort.Usual);
        Assert.Equal(["9"], Reloaded().Keys);
        assessment.SetEffort("9", Effort.Usual);
        Assert.Empty(Reloaded());

        Dictionary<string, Effort> Reloaded() => new Assessment(new Browser(Page)).Efforts.ToDictionary();
    }

    [Fact]
    public void What_is_said_of_the_card_of_a_link_leaves_that_of_the_card_that_is_kept()
    {
        var assessment = Open(new Scorecard(Newest, 11, new Dictionary<string, int>()));
        assessment.ChooseSet(11);
        assessment.SetEffort("7", Effort.Impossible);
        Page.Fragment = CardLink.Fragment(Best(11));
        var visited = new Assessment(new Browser(Page));
        Assert.Empty(visited.Efforts);
        Assert.Equal(["7"], Kept());

        // With the first word on it, it is the card that is kept, and the one from before can be opened again.
        visited.SetEffort("9", Effort.Harder);
        Assert.Equal(["9"], Kept());
        visited.OpenEarlier(Assert.Single(visited.Earlier));
        Assert.Equal(["7"], visited.Efforts.Select(said => said.Key));

        IEnumerable<string> Kept() => KeptCard.Read(Page.Kept["card"]).Efforts.Keys;
    }

    [Fact]
    public void Where_the_browser_keeps_nothing_what_is_said_lasts_as_long_as_the_page()
    {
        Page.KeepsNothing = true;
        var assessment = Open(Best(11));
        assessment.SetEffort("7", Effort.Impossible);
        assessment.ChooseEvaluation(new LocalDate(2026, 10, 1));
        Assert.Equal(["7"], assessment.Efforts.Select(said => said.Key));
    }

    [Fact]
    public void Two_windows_with_the_same_card_say_the_same()
    {
        var one = Open(new Scorecard(Newest, 11, new Dictionary<string, int>()));
        one.ChooseSet(11);
        var other = new Assessment(new Browser(Page));
        one.SetEffort("7", Effort.Impossible);
        other.KeptChanged();
        other.SetEffort("9", Effort.Harder);
        one.KeptChanged();
        Assert.Equal(["7", "9"], one.Efforts.Select(said => said.Key));
        Assert.Empty(one.Earlier);
    }

    [Fact]
    public void A_rehearsed_tick_is_drawn_and_taken_back_and_leaves_what_is_kept()
    {
        var assessment = Open(Best(11, ("1.1", 0), ("3.5", 1)));
        assessment.ChooseSet(11);
        Services.Add(new(typeof(Microsoft.JSInterop.IJSRuntime), Page));
        var app = Render<App>();
        app.WaitForElement("#rehearsal", TimeSpan.FromSeconds(20));
        var (drawn, kept) = (Form(11), new Dictionary<string, string>(Page.Kept));
        Assert.NotEmpty(kept);
        var changed = 0;
        for (var i = 0; i < drawn.Ladders.Count + 2; i++)
        {
            var before = Shown();
            app.Find("#rehearsal").Change(true);
            if (Shown() != before) changed++;
            app.Find("#rehearsal").Change(true);
            Assert.Equal(before, Shown());
            Assert.Equal(kept, Page.Kept);
        }

        Assert.Equal(drawn.Ladders.Count, changed);

        // Handlers are numbered anew each time.
        string Shown() => Handlers.Replace(app.Markup, string.Empty);
    }

    [Theory]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"recorded":{"total":69.70}}""")]
    [InlineData("""{"decision":"148/QĐ-TTg","productSet":7,"partTotals":{"A":36,"B":21.5,"C":30}}""")]
    public void A_card_without_levels_has_no_tick_to_rehearse(string json)
    {
        var assessment = Open(OcopJson.ReadScorecard(json));
        var card = assessment.Card;
        assessment.Rehearse();
        Assert.Same(card, assessment.Card);
    }

    [Theory]
    [InlineData("\n\n7 Impossible,99 Harder,9 2,1.1 Usual,1.2,1.3 Harder 1,7 Harder", "7")]
    [InlineData("\n7 Impossible", "")]
    [InlineData("\n\n", "")]
    [InlineData("", "")]
    public void Of_what_is_kept_only_what_fits_the_form_is_taken(string kept, string expected)
    {
        Page.Kept["card"] = OcopJson.Write(Best(11)) + kept;
        Assert.Equal(expected, string.Join(' ', Open().Efforts.Select(said => said.Key)));
    }

    [Fact]
    public void Every_problem_of_a_card_is_told()
    {
        var assessment = Open();
        assessment.OpenCard("""{ "decision": "26/2026/QĐ-TTg", "productSet": 1, "levels": { "1.1": 99, "x": 1 }, "answeredNone": ["y"] }""");
        Assert.Equal(["$.levels['1.1']", "$.levels['x']", "$.answeredNone[0]"], assessment.Refusals.Single().Problems.Select(problem => problem.English.Split(": ")[0]));
        Assert.Null(assessment.Card);
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("[1]")]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("""["x"]""")]
    public void Whatever_stands_in_the_browser_the_page_begins(string kept)
    {
        foreach (var key in new[] { "card", "cards.earlier", "rules", "dossier", "language", "theme" }) Page.Kept[key] = kept;
        var assessment = new Assessment(new Browser(Page));
        Assert.Same(RuleBook.Default, assessment.Book);
        Assert.True(assessment.HasFaultyRules);
        assessment.ChooseSet(3);
        assessment.Change(assessment.Card!.Tick(assessment.Form!.Ladders[0], 1));

        // What could not be read is put by, and can still be saved.
        Assert.Equal(kept, assessment.Earlier[0]);
        Assert.Equal(OcopJson.Write(assessment.Card!), Page.Kept["card"]);
        var files = Draw<FilesView>(assessment, ("Browser", new Browser(Page)));
        files.Find("[data-testid=earlier] button").Click();
        Assert.Equal(kept, Page.Files.Single().Text);
        files.Find("[data-testid=remove-faulty]").Click();
        Assert.False(Page.Kept.ContainsKey("rules"));
    }

    [Fact]
    public void A_card_that_another_window_wrote_is_taken_over_or_put_by()
    {
        var assessment = Open();
        assessment.ChooseSet(3);
        assessment.Change(assessment.Card!.Tick(assessment.Form!.Ladders[0], 1));
        var theirs = assessment.Card!.Tick(assessment.Form!.Ladders[1], 1);
        Page.Kept["card"] = OcopJson.Write(theirs);
        assessment.KeptChanged();
        Assert.Equal(theirs, assessment.Card);

        // Of another set it stays theirs; the next change here puts it by.
        var other = OcopJson.Write(Best(4));
        Page.Kept["card"] = other;
        assessment.KeptChanged();
        Assert.Equal(theirs, assessment.Card);
        assessment.Change(assessment.Card!.Tick(assessment.Form!.Ladders[2], 1));
        Assert.Equal([other], assessment.Earlier);
    }

    [Fact]
    public void Cards_from_before_are_the_latest_twelve_and_each_once()
    {
        var assessment = Open();
        for (var round = 0; round < 2; round++)
        {
            for (var set = 1; set <= 14; set++)
            {
                assessment.ChooseSet(set);
                assessment.Change(assessment.Card!.Tick(assessment.Form!.Ladders[0], 1));
                assessment.Leave();
            }
        }

        Assert.Equal(Enumerable.Range(3, 12).Reverse(), assessment.Earlier.Select(kept => KeptCard.Read(kept).Card.ProductSet));
        assessment.OpenEarlier(assessment.Earlier[5]);
        Assert.Equal(9, assessment.Card!.ProductSet);
        Assert.Equal(11, assessment.Earlier.Count);
    }

    [Fact]
    public void Where_nothing_is_kept_cards_from_before_last_as_long_as_the_page()
    {
        Page.KeepsNothing = true;
        var assessment = new Assessment(new Browser(Page));
        assessment.ChooseSet(3);
        var card = assessment.Card!.Tick(assessment.Form!.Ladders[0], 1);
        assessment.Change(card);
        Assert.True(assessment.IsNotKept);
        var notices = Draw<Notices>(assessment);
        Assert.NotEmpty(notices.FindAll("[data-testid=not-kept]"));
        assessment.Leave();
        notices.Find("[data-testid=reopen]").Click();
        Assert.Equal(card, assessment.Card);
    }

    [Fact]
    public void Open_parts_are_kept_with_the_card_and_with_those_from_before()
    {
        var assessment = Open(day: "2024-06-01");
        assessment.ChooseSet(7);
        Assert.True(assessment.FillPart("A", 30));
        Assert.Equal(["B", "C"], new Assessment(new Browser(Page)).OpenParts);
        assessment.Leave();
        assessment.OpenEarlier(assessment.Earlier[0]);
        Assert.Equal(["B", "C"], assessment.OpenParts);
        Assert.Equal((30m, 90m), (assessment.Outlook!.Lowest.ExactTotal.Value, assessment.Outlook.Highest.ExactTotal.Value));
    }

    [Fact]
    public void A_fault_of_a_rule_file_is_told_in_the_language_of_the_page()
    {
        var assessment = Open();
        var notices = Draw<Notices>(assessment);
        assessment.OpenRules(File.ReadAllText(Example("new.json")).Replace("\"set\": 1,", "\"set\": 7,", StringComparison.Ordinal));
        Assert.Contains("cần", notices.Find(".problems").TextContent, StringComparison.Ordinal);
        assessment.Speak(Language.English);
        Assert.Contains("expected", notices.Find(".problems").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("cần", notices.Find(".problems").TextContent, StringComparison.Ordinal);
        Assert.Empty(assessment.RuleFiles);
    }

    [Fact]
    public void A_rule_file_that_another_one_needs_stays()
    {
        var assessment = Open();
        assessment.OpenRules(File.ReadAllText(Example("new.json")));
        assessment.OpenRules(File.ReadAllText(Example("amendment.json")));
        Assert.Equal(2, assessment.RuleFiles.Count);
        var kept = Page.Kept["rules"];
        assessment.RemoveRules("9/2028/QĐ-TTg");
        Assert.Single(assessment.Refusals);
        Assert.Equal(2, assessment.RuleFiles.Count);
        Assert.Equal(kept, Page.Kept["rules"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_the_link_was_copied_is_said(bool mayCopy)
    {
        Page.MayCopy = mayCopy;
        var files = Draw<FilesView>(Open(Best(11)), ("Browser", new Browser(Page)));
        files.Find("[data-testid=copy]").Click();
        Assert.Equal(mayCopy, files.Find("[data-testid=copied]").TextContent.Contains("Đã chép", StringComparison.Ordinal));
        Assert.NotEqual(mayCopy, files.Find("[data-testid=copied]").TextContent.Contains("bằng tay", StringComparison.Ordinal));
    }

    private static string Example(string name) => Path.Combine(Repository.Root, "docs", "examples", name);
}
