using Ocop.Domain.Planning;

namespace Ocop.Domain.PageTests;

/// <summary>The one sentence that people miss, the parts, and each number of stars.</summary>
public class SentenceTests : PageContext
{
    // 2.3 of set 11 has a mark at its best level, 7 one of 5 stars.
    public static TheoryData<string, Scorecard, string, string> Outcomes => new()
    {
        { "nothing", Best(11), "Điểm cho phép 5 sao, mức tối thiểu cho phép 5 sao: phiếu đạt 5 sao. Không còn gì giữ phiếu lại.", "The points allow 5 stars, the minimum levels 5 stars: the card has 5 stars. Nothing holds it back." },
        { "minimum levels", Best(11, ("2.3", 2)), "Điểm cho phép 5 sao, mức tối thiểu cho phép 3 sao: phiếu đạt 3 sao. Các dấu sao dưới đây giữ phiếu lại.", "The points allow 5 stars, the minimum levels 3 stars: the card has 3 stars. The marks below hold it back." },
        { "points", new Scorecard(Newest, 11, new Dictionary<string, int>()), "Điểm cho phép 1 sao, mức tối thiểu cho phép 2 sao: phiếu đạt 1 sao. Điểm giữ phiếu lại: khung 2 sao bắt đầu từ 30 điểm.", "The points allow 1 star, the minimum levels 2 stars: the card has 1 star. The points hold it back: the band of 2 stars begins at 30." },
        { "totals", Totals("36", "21.5", "30"), "Điểm thuộc khung 4 sao.", "The points are in the band of 4 stars." },
        { "published, with stars", Published(new RecordedResult(69.71m, stars: 3)), "Điểm thuộc khung 3 sao. Kết quả đã công bố: 3 sao.", "The points are in the band of 3 stars. As published: 3 stars." },
        { "published, without", Published(new RecordedResult(69.71m)), "Điểm thuộc khung 3 sao.", "The points are in the band of 3 stars." },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void The_sentence_says_what_the_points_and_the_marks_allow(string outcome, Scorecard card, string vietnamese, string english)
    {
        Assert.NotEmpty(outcome);
        Assert.Equal(vietnamese, Sentence(card, Language.Vietnamese));
        Assert.Equal(english, Sentence(card, Language.English));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Of_each_set_the_sentence_and_the_marks_are_the_librarys(int set)
    {
        foreach (var (stars, card) in HeldBack(set))
        {
            var rated = (Rated)RuleBook.Default.Rate(card);
            var panel = Panel(card, Language.Vietnamese);
            Assert.StartsWith($"Điểm cho phép {rated.Band} sao, mức tối thiểu cho phép {rated.Ceiling} sao: phiếu đạt {rated.Stars} sao.", Text(panel.Find("[data-testid=sentence]").TextContent), StringComparison.Ordinal);
            var lowest = rated.Unmet.Min(unmet => unmet.Stars);
            Assert.Equal(stars, lowest);
            Assert.Equal(rated.Unmet.Where(unmet => unmet.Stars == lowest).Select(unmet => unmet.Criterion), panel.FindAll("[data-held]").Select(held => held.GetAttribute("data-held")));
            panel.Find("[data-held]").Click();
            Assert.Equal(rated.Unmet.First(unmet => unmet.Stars == lowest).Criterion, Page.Gone[^1]);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Of_each_set_the_parts_the_range_and_the_prospects_are_the_librarys(int set)
    {
        var card = Best(set);
        card = card with { Levels = card.Levels.Where((_, i) => i % 3 > 0).ToDictionary(tick => tick.Key, tick => tick.Value) };
        var bounds = (PartialRatingBounds)RuleBook.Default.Bounds(card);
        var panel = Panel(card, Language.English);
        foreach (var part in Form(set).Parts)
        {
            var (least, most) = ((int)bounds.Lowest.Parts[part.Code].ToDecimal(), (int)bounds.Highest.Parts[part.Code].ToDecimal());
            Assert.Equal([$"{least}", least == most ? $"{least}" : $"{least}–{most}", $"{part.Max}"], panel.FindAll($"[data-part={part.Code}] td").Select(cell => cell.TextContent));
        }

        Assert.Equal(bounds.Stars.Select(star => star.Prospect.ToString()), panel.FindAll("[data-prospect]").Select(star => star.GetAttribute("data-prospect")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_card_that_is_stopped_says_why_and_where(Language language)
    {
        var zero = Form(16).Criteria.First(criterion => criterion.HaltsWhenZero).Code;
        var stop = Panel(Best(16, (zero, 1)), language).Find(".stop");
        Assert.Contains(language == Language.English ? "The evaluation is halted at criterion" : "Dừng đánh giá ở tiêu chí", Text(stop.TextContent), StringComparison.Ordinal);
        stop.QuerySelector("button")!.Click();
        Assert.Equal([zero], Page.Gone);

        stop = Panel(Best(11) with { Findings = [new Finding(FindingKind.Disqualifies)] }, language).Find(".stop");
        Assert.Equal(language == Language.English ? "The dossier is rejected: the dossier as a whole" : "Hồ sơ bị loại: cả hồ sơ", Text(stop.TextContent));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Minimum_levels_that_are_not_all_known_are_said(Language language)
    {
        var card = new Scorecard("1048/QĐ-TTg", 1, new Dictionary<string, int>(), evaluatedOn: new LocalDate(2021, 1, 1));
        var rated = (Rated)RuleBook.Default.Rate(card);
        Assert.NotEmpty(rated.Unknown);
        Assert.Contains(RuleBook.Default.Describe(rated, rated.Unknown[0]).In(language), Panel(card, language).FindAll(".note").Select(note => note.TextContent));
    }

    [Fact]
    public void What_contradicts_itself_in_a_published_result_is_said()
    {
        var panel = Panel(Published(new RecordedResult(69.71m, stars: 4)), Language.Vietnamese);
        Assert.Equal(["StarsAboveBand"], panel.FindAll("[data-contradiction]").Select(item => item.GetAttribute("data-contradiction")));
    }

    // For each number of stars a card that lacks one of its marks, where the set has such marks.
    private static IEnumerable<(int Stars, Scorecard Card)> HeldBack(int set)
    {
        foreach (var stars in new[] { 3, 4, 5 })
        {
            foreach (var ladder in Form(set).Criteria.Where(criterion => criterion.Ladders.Count == 1 && criterion.Condition is null && !criterion.HaltsWhenZero).Select(criterion => criterion.Ladders[0]))
            {
                if (ladder.Levels.FirstOrDefault(level => level.MinimumForStars == stars) is not { Level: > 1 } mark) continue;
                var card = Best(set, (ladder.Code, mark.Level - 1));
                if (RuleBook.Default.Rate(card) is not Rated { Unmet.Count: > 0 } rated || rated.Unmet.Min(unmet => unmet.Stars) != stars) continue;
                yield return (stars, card);
                break;
            }
        }
    }

    private static Scorecard Totals(params string[] points) =>
        new("148/QĐ-TTg", 7, new Dictionary<string, int>(), partTotals: PartTotals.OfDecimals(points.Select((each, i) => new KeyValuePair<string, DecimalPoints>("ABC"[i].ToString(), DecimalPoints.TryParse(each, out var value) ? value : throw new FormatException(each)))));

    private static Scorecard Published(RecordedResult result) => new(Newest, 11, new Dictionary<string, int>(), recorded: result);

    private string Sentence(Scorecard card, Language language) => Text(Panel(card, language).Find("[data-testid=sentence]").TextContent);

    private IRenderedComponent<ScorePanel> Panel(Scorecard card, Language language) => Draw<ScorePanel>(Open(card, language), GoTo());

    private static string Text(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
