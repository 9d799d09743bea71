using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Rules;

/// <summary>A question reads the files that its answer stands in, each once, and no other.</summary>
public sealed class ReadingTests
{
    private const string Index = "index.json";
    private const string Cards = "cards.json";
    private const string Head26 = "decision-26-2026/instrument.json";
    private const string Labels26 = "decision-26-2026/labels.json";
    private const string Set11 = "decision-26-2026/forms/set-11.json";

    [Fact]
    public void Making_a_book_reads_nothing() => AssertReads([], _ => { });

    [Fact]
    public void Lists_of_instruments_and_decisions_read_the_index_only() => AssertReads([Index], book =>
    {
        Assert.Equal(RuleFiles.Keys, book.Instruments.Select(instrument => instrument.Number));
        Assert.Equal(RuleBook.Default.Decisions, book.Decisions);
        Assert.Equal(RuleBook.Default.CheckedOn, book.CheckedOn);
        Assert.False(book.TryGetRules("9/2028/QĐ-TTg", out _));
        Assert.False(book.TryGetRules(RuleFiles.Of781, out _));
        Assert.NotNull(book.Instruments[0].Title);
    });

    [Fact]
    public void Rating_a_card_reads_one_form_and_no_head_and_no_labels() => AssertReads([Cards, Set11], book =>
    {
        for (var time = 0; time < 2; time++)
        {
            foreach (var day in new LocalDate?[] { null, new LocalDate(2026, 6, 1) })
            {
                Assert.IsType<Rated>(book.Rate(new Scorecard { Decision = RuleFiles.Of26, ProductSet = 11, EvaluatedOn = day, Levels = new Dictionary<string, int> { ["1.1"] = 1, ["5.2"] = 2 } }));
            }
        }
    });

    [Theory]
    // An amendment is read when it is in force, or may be.
    [InlineData("2025-07-05", false)]
    [InlineData("2025-07-06", true)]
    [InlineData(null, true)]
    public void Rating_a_card_of_an_amended_decision_reads_the_heads_that_are_in_force(string? day, bool isAmended)
    {
        string[] expected = [Cards, Index, "decision-148-2023/instrument.json", "decision-148-2023/forms/set-01.json"];
        AssertReads(isAmended ? [.. expected, "decision-1489-2025.json"] : expected, book => book.Rate(new Scorecard
        {
            Decision = RuleFiles.Of148,
            ProductSet = 1,
            EvaluatedOn = day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
            Levels = new Dictionary<string, int>(),
        }));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Rating_a_card_of_a_decision_with_an_amended_head_reads_each_file_once(int day, bool isAmended)
    {
        string[] expected = [Cards, Index, "decision-1048-2019/instrument.json", "decision-1048-2019/forms/set-01.json"];
        AssertReads(isAmended ? [.. expected, "decision-781-2020/instrument.json"] : expected, book => book.Rate(new Scorecard
        {
            Decision = RuleFiles.Of1048,
            ProductSet = 1,
            EvaluatedOn = new LocalDate(2020, 6, day),
            Levels = new Dictionary<string, int>(),
        }));
    }

    [Fact]
    public void Refusing_a_card_reads_no_form() => AssertReads([Cards, Index, Head26], book =>
    {
        Assert.Throws<InvalidEntryException>(() => book.Rate(new Scorecard { Decision = "9/2028/QĐ-TTg", ProductSet = 11 }));
        Assert.Throws<InvalidEntryException>(() => book.Rate(new Scorecard { Decision = RuleFiles.Of26, ProductSet = 27 }));
    });

    [Fact]
    public void Catalogue_bands_and_errata_read_no_form_and_no_labels() => AssertReads([Index, Head26], book =>
    {
        var rules = book.Rules(RuleFiles.Of26);
        Assert.Equal(26, rules.ProductSets.Count);
        Assert.All(rules.Categories.SelectMany(category => category.Groups).SelectMany(group => group.ProductSets), set => Assert.NotEmpty(set.Labels.Vietnamese));
        Assert.Equal(5, rules.BandOf(90));
        Assert.All(rules.Errata, erratum => Assert.NotEmpty(erratum.Reason.English));
        Assert.NotNull(rules.Form.Annex);
    });

    [Fact]
    public void Names_of_a_form_read_the_labels_once() => AssertReads([Index, Head26, Set11, Labels26], book =>
    {
        Assert.All(book.RubricFor(RuleFiles.Of26, 11).Criteria, criterion => Assert.NotEmpty(criterion.Labels.Vietnamese));
        Assert.All(book.RubricFor(RuleFiles.Of26, 11).Ladders, ladder => Assert.All(ladder.Levels, level => Assert.NotEmpty(level.Labels.English)));
    });

    [Fact]
    public void Saving_an_instrument_reads_its_files_only() => AssertReads([Index, "decision-781-2020/instrument.json", "decision-781-2020/labels.json", "decision-781-2020/forms/set-26.json"], book => RuleFiles.Saved(book, RuleFiles.Of781));

    // Nothing that the forms are made of is new: what came with the package has been proved.
    [Theory]
    [InlineData("""{"certificates": {"term": {"length": {"months": 30}}}}""")]
    [InlineData("""{"certification": {"5": null}, "councils": null}""")]
    [InlineData("""{"$schema": "rule-file.schema.json"}""")]
    [InlineData("{}")]
    public void Putting_in_an_amendment_of_the_law_reads_no_form(string changes)
    {
        var amendment = RuleFiles.Amendment("5/2027/QĐ-TTg", "2027-07-01", RuleFiles.Of26, changes);
        Assert.DoesNotContain(Read(book => book.With(amendment)), IsForm);
    }

    [Theory]
    [InlineData("days-off/2026")]
    [InlineData("divisions")]
    public void Putting_in_days_off_or_divisions_reads_no_form(string key)
    {
        var file = RuleFiles.Load(RuleFiles.Bytes(key));
        Assert.DoesNotContain(Read(book => book.With(file)), IsForm);
    }

    // The forms of the decision that is amended are proved with the amendment, and those of no other.
    [Theory]
    [InlineData("""{"forms": [{"set": 11, "parts": {"A": [{"code": "3", "criteria": [{"code": "3.5", "levels": ["1***", "2", "3****"]}]}]}}]}""")]
    [InlineData("""{"bands": {"from": {"5": 85}}}""")]
    [InlineData("""{"labels": {"criteria": {"intellectual-property": {"en": "Rights"}}}}""")]
    [InlineData("""{"producers": {"eligibility": {"kinds": {"farm": null}}}}""")]
    public void Putting_in_an_amendment_of_forms_or_producers_reads_the_forms_of_its_decision(string changes)
    {
        var amendment = RuleFiles.Amendment("5/2027/QĐ-TTg", "2027-07-01", RuleFiles.Of26, changes);
        var forms = Read(book => book.With(amendment)).Where(IsForm).ToArray();
        Assert.Contains(Set11, forms);
        Assert.All(forms, form => Assert.StartsWith("decision-26-2026/forms/", form, StringComparison.Ordinal));
    }

    [Fact]
    public void Putting_in_a_decision_reads_no_form_of_another() => Assert.DoesNotContain(Read(book => book.With(NextLaw.Load(NextLaw.DecisionFile))), IsForm);

    private static bool IsForm(string file) => file.Contains("/forms/", StringComparison.Ordinal);

    private static void AssertReads(string[] expected, Action<RuleBook> ask) => Assert.Equal(expected.Order(StringComparer.Ordinal), Read(ask).Order(StringComparer.Ordinal));

    private static List<string> Read(Action<RuleBook> ask)
    {
        // What another thread reads at the same time is not told.
        var opened = new List<string>();
        DataFile.Opened = opened.Add;
        try
        {
            ask(RuleBook.OfPackage());
        }
        finally
        {
            DataFile.Opened = null;
        }

        return opened;
    }
}
