namespace Ocop.Domain.Tests.Rubrics;

/// <summary>No label and no note has lost a condition on which a rating can turn, in neither language: Cases/label-conditions.tsv.</summary>
public sealed class LabelConditionsTests
{
    public static TheoryData<string, string, string, string, string, string> Conditions
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string, string>();
            foreach (var cells in CaseTable.Read("label-conditions.tsv")) data.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Label_or_note_says_what_the_form_asks_for(string decision, string sets, string criterion, string level, string vietnamese, string english)
    {
        foreach (var set in Numbers(sets))
        {
            var asked = RuleBook.Default.RubricFor(decision, set).Criteria.Single(one => one.Code == criterion);
            var texts = level.Length == 0
                ? asked.Notes.Select(note => note.Labels).ToArray()
                : [asked.Ladders.Single().Levels[Number(level) - 1].Labels];
            Assert.True(
                texts.Any(text => Says(text.Vietnamese, vietnamese) && Says(text.English, english)),
                $"{decision}, set {set}, {criterion}/{level}: no text has {vietnamese} and {english}, of:\n{string.Join('\n', texts.AsEnumerable())}");
        }
    }

    /// <summary>A scale is measured against the market in one decision and against like producers in the others, so its levels are not the same.</summary>
    [Fact]
    public void Scale_against_the_market_is_no_scale_against_like_producers()
    {
        var market = Capacity("1048/QĐ-TTg");
        Assert.All(["148/QĐ-TTg", "26/2026/QĐ-TTg"], decision =>
        {
            var locality = Capacity(decision);
            Assert.Empty(market.Intersect(locality));
            Assert.All(locality, label => Assert.Contains("tại địa phương", label.Vietnamese, StringComparison.Ordinal));
            Assert.All(locality, label => Assert.Contains("of the locality", label.English, StringComparison.Ordinal));
        });
    }

    private static BilingualText[] Capacity(string decision) =>
    [
        .. RuleBook.Default.Rules(decision).Rubrics
            .SelectMany(rubric => rubric.Criteria)
            .Where(criterion => criterion.Key == "production-capacity")
            .SelectMany(criterion => criterion.Ladders.SelectMany(ladder => ladder.Levels))
            .Select(level => level.Labels)
            .Distinct(),
    ];

    private static bool Says(string text, string words) => words.Split('|').All(word => text.Contains(word, StringComparison.Ordinal));

    // 6-7,9-13 are 6, 7, 9, 10, 11, 12 and 13.
    private static IEnumerable<int> Numbers(string sets) => sets.Split(',').Select(range => range.Split('-')).SelectMany(ends =>
        Enumerable.Range(Number(ends[0]), Number(ends[^1]) - Number(ends[0]) + 1));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
