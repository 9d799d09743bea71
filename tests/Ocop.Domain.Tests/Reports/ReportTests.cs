using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Reports;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests.Reports;

public class ReportTests
{
    [Property]
    public void SelfAssessment_lists_every_criterion_in_form_order_with_the_points_of_the_rating(ValidCard card)
    {
        var report = ScoringCards.Book.SelfAssess(card.Card);
        var rows = report.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows).ToArray();
        Assert.Equal(card.Form.Criteria.Select(criterion => criterion.Code), rows.Select(row => row.Criterion.Code));
        Assert.Equal(card.Card.Levels.Values.Order(), rows.Where(row => row.Level is not null).Select(row => row.Level!.Level).Order());
        Assert.All(rows, row => Assert.Equal(card.Card.Lines.GetValueOrDefault(row.Criterion.Code) ?? [], row.Lines.Select(line => line.Level)));
        Assert.Equal(OcopJson.Write(card.Rating), OcopJson.Write(report.Rating));
        if (report.Rating is not Rated rated) return;
        Assert.Equal(rated.Total, report.Points);
        Assert.Equal([rated.Parts["A"], rated.Parts["B"], rated.Parts["C"]], report.Parts.Select(part => (Fraction)part.Points));
        Assert.Equal(rated.Open, rows.Where(row => row.IsOpen).Select(row => row.Criterion.Code));
        if (card.Card.PartTotals is null) Assert.Equal(rated.Total, rows.Sum(row => row.Points));
    }

    [Property]
    public void CommuneReport_says_of_its_contents_what_the_self_assessment_says(ValidCard card)
    {
        var rows = ScoringCards.Book.SelfAssess(card.Card).Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows).ToDictionary(row => row.Criterion);
        var report = ScoringCards.Book.ReportForCommune(card.Card);
        Assert.Equal(4, report.Entries.Count);
        foreach (var row in report.Entries.Select(entry => entry.Row).OfType<SelfAssessmentRow>())
        {
            Assert.Equal((rows[row.Criterion].Level, rows[row.Criterion].Points, rows[row.Criterion].IsOpen), (row.Level, row.Points, row.IsOpen));
        }
    }

    [Fact]
    public void SelfAssessment_carries_level_points_and_evidence()
    {
        var evidence = new Dictionary<string, IReadOnlyList<string>> { ["3.5"] = ["Giấy chứng nhận nhãn hiệu"] };
        var report = ScoringCards.Book.SelfAssess(ScoringCards.Top(11, ("3.5", 2), ("5.1", 1), ("7", 0)), evidence);
        var rows = report.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Rows).ToDictionary(row => row.Criterion.Code);
        Assert.Equal((2, 2), (rows["3.5"].Level!.Level, rows["3.5"].Points));
        Assert.Equal(["Giấy chứng nhận nhãn hiệu"], rows["3.5"].Evidence);
        Assert.Equal((3, 0), (rows["5.2"].Level!.Level, rows["5.2"].Points));
        Assert.Null(rows["7"].Level);
        Assert.True(rows["7"].IsOpen);
        Assert.Empty(rows["7"].Evidence);
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex III", report.Reference.ToString());
    }

    [Fact]
    public void Reports_refuse_null_in_the_evidence()
    {
        var card = ScoringCards.Top(11);
        foreach (var papers in new IReadOnlyList<string>[] { null!, [null!] })
        {
            var evidence = new Dictionary<string, IReadOnlyList<string>> { ["3.5"] = papers };
            Assert.Throws<ArgumentNullException>("evidence", () => ScoringCards.Book.SelfAssess(card, evidence));
            Assert.Throws<ArgumentNullException>("evidence", () => ScoringCards.Book.ReportForCommune(card, evidence));
        }
    }

    [Fact]
    public void SelfAssessment_with_evidence_for_no_criterion_names_the_entry() => Assert.Equal(
        "$.evidence['9.9']",
        Assert.Throws<InvalidEntryException>(() => ScoringCards.Book.SelfAssess(ScoringCards.Top(11), new Dictionary<string, IReadOnlyList<string>> { ["9.9"] = [] })).Entry);

    // As it gives them, also where the dossier is rejected; what only a total says of is not known.
    [Fact]
    public void SelfAssessment_shows_the_points_that_a_card_gives_itself()
    {
        var totals = new Scorecard { Decision = "148/QĐ-TTg", ProductSet = 7, PartTotals = PartTotals.OfDecimals(new Dictionary<string, DecimalPoints> { ["A"] = 30.50m, ["B"] = 20, ["C"] = 20.01m }) };
        var recorded = new Scorecard { Decision = Law26.Decision, ProductSet = 11, Recorded = new RecordedResult(70.51m, new Dictionary<string, DecimalPoints> { ["A"] = 30.50m, ["B"] = 20, ["C"] = 20.01m }, 4) };
        var rejected = totals with { Findings = [new Finding(FindingKind.Disqualifies)] };
        Assert.IsType<Rejected>(ScoringCards.Book.Rate(rejected));
        foreach (var card in new[] { totals, recorded, rejected })
        {
            var own = ScoringCards.Book.SelfAssess(card);
            Assert.Equal([new DecimalPoints(30.50m), 20, new DecimalPoints(20.01m)], own.Parts.Select(part => part.ExactPoints!.Value));
            Assert.Equal(new DecimalPoints(70.51m), own.ExactPoints);
        }

        var total = ScoringCards.Book.SelfAssess(new Scorecard { Decision = Law26.Decision, ProductSet = 11, Recorded = new RecordedResult(69.70m) });
        Assert.All(total.Parts, part => Assert.Null(part.ExactPoints));
        Assert.Equal(new DecimalPoints(69.70m), total.ExactPoints);
    }

    [Fact]
    public void SelfAssessment_adds_up_the_levels_of_a_card_that_stops()
    {
        var form = ScoringCards.Form(11);
        var halts = form.Criteria.First(criterion => criterion.HasNote(CriterionNoteKind.Halts));
        var card = ScoringCards.Card(11, new Dictionary<string, int> { ["1.1"] = 2, ["3.5"] = 2 }, findings: [new Finding(FindingKind.Halts, halts.Code)]);
        Assert.IsType<Halted>(ScoringCards.Book.Rate(card));
        var own = ScoringCards.Book.SelfAssess(card);
        Assert.Equal([new DecimalPoints(4), 0, 0], own.Parts.Select(part => part.ExactPoints!.Value));
        Assert.Equal(new DecimalPoints(4), own.ExactPoints);

        // Several criteria of one section.
        var section = ScoringCards.Book.SelfAssess(card with { Levels = new Dictionary<string, int> { ["1.1"] = 2, ["1.4"] = 3 } }).Parts[0].Sections[0];
        Assert.Equal(5, section.Points);
    }

    [Fact]
    public void Reports_say_where_the_law_asks_for_them()
    {
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex III", ScoringCards.Book.SelfAssess(ScoringCards.Top(11)).Reference.ToString());
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex III", ScoringCards.Book.ReportForCommune(ScoringCards.Top(11)).Reference.ToString());

        // A thing of the list stands where it says itself, or else where the list does.
        var book = RuleFiles.Book(Law26.Decision, file =>
        {
            var list = file["dossiers"]!["list"]!.AsArray();
            Thing("registration")["at"] = new JsonObject { ["annex"] = "IX" };
            Thing("self-assessment")["at"] = new JsonObject { ["annex"] = "V" };
            Thing("commune-assessment").Remove("at");

            JsonObject Thing(string item) => list.Single(row => (string?)row!["item"] == item)!.AsObject();
        });
        Assert.Equal("Decision 26/2026/QĐ-TTg, Annex V", book.SelfAssess(ScoringCards.Top(11)).Reference.ToString());
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 6", book.ReportForCommune(ScoringCards.Top(11)).Reference.ToString());
    }

    [Fact]
    public void CommuneReport_carries_the_evidence()
    {
        var evidence = new Dictionary<string, IReadOnlyList<string>> { ["2.1"] = ["Thuyết minh sản phẩm"] };
        var entries = ScoringCards.Book.ReportForCommune(ScoringCards.Top(11), evidence).Entries.ToDictionary(entry => entry.Content, entry => entry.Row!.Evidence);
        Assert.Equal(["Thuyết minh sản phẩm"], entries[CommuneReportContent.IdeaOrigin]);
        Assert.Empty(entries[CommuneReportContent.Origin]);
    }

    [Fact]
    public void CommuneReport_has_the_four_contents_of_every_form()
    {
        for (var set = 1; set <= 26; set++)
        {
            var report = ScoringCards.Book.ReportForCommune(ScoringCards.Top(set));
            Assert.Equal([CommuneReportContent.Origin, CommuneReportContent.LocalLabour, CommuneReportContent.IdeaOrigin, CommuneReportContent.LocalIdentity], report.Entries.Select(entry => entry.Content));
            Assert.Equal(set == 26 ? [null, "3.3", "2.1", null] : ["1.1", "3.3", "2.1", "5.3"], report.Entries.Select(entry => entry.Row?.Criterion.Code));
            Assert.All(report.Entries, entry => Assert.Equal(entry.Row?.Criterion.Max, entry.Row?.Points));
        }
    }
}
