using Microsoft.AspNetCore.Components;

namespace Ocop.Domain.PageTests;

/// <summary>The components of the page with the rules of the package and a browser that is made up.</summary>
public abstract class PageContext : BunitContext
{
    protected const string Newest = "26/2026/QĐ-TTg";

    public static TheoryData<int> Sets => [.. Enumerable.Range(1, 26)];

    public static TheoryData<Language> Languages => [Language.Vietnamese, Language.English];

    protected FakePage Page { get; } = new();

    /// <summary>The page with a card, in a language.</summary>
    protected Assessment Open(Scorecard? card = null, Language language = Language.Vietnamese, string day = "2026-11-01")
    {
        Page.Today = day;
        Page.Kept["language"] = language == Language.English ? "en" : "vi";
        Page.Fragment = card is null ? string.Empty : CardLink.Fragment(card);
        var assessment = new Assessment(new Browser(Page));
        Assert.Empty(assessment.Refusals);
        return assessment;
    }

    /// <summary>A component that is drawn again after each change, as on the page.</summary>
    protected IRenderedComponent<T> Draw<T>(Assessment assessment, params (string Name, object Value)[] further)
        where T : IComponent
    {
        var drawn = Render<T>(builder =>
        {
            builder.OpenComponent<T>(0);
            builder.AddComponentParameter(1, "Assessment", assessment);
            foreach (var (name, value) in further) builder.AddComponentParameter(2, name, value);
            builder.CloseComponent();
        });
        assessment.Changed += () => drawn.Render();
        return drawn;
    }

    protected (string, object) GoTo() => ("GoTo", (Action<string>)Page.Gone.Add);

    /// <summary>A card with the best level everywhere, but for some criteria.</summary>
    protected static Scorecard Best(int productSet, params (string Code, int Level)[] but)
    {
        var levels = Form(productSet).Criteria.Select(criterion => criterion.Ladders[0]).ToDictionary(ladder => ladder.Code, ladder => ladder.Levels.Count);
        foreach (var (code, level) in but)
        {
            if (level == 0) levels.Remove(code);
            else levels[code] = level;
        }

        return new Scorecard(Newest, productSet, levels, evaluatedOn: new LocalDate(2026, 11, 1));
    }

    protected static Rubric Form(int productSet) => RuleBook.Default.RubricFor(Newest, productSet);
}
