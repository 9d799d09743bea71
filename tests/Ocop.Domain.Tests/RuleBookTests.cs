using Ocop.Domain.Councils;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void Validate_shipped_rules_passes() => RuleBook.Default.Validate();

    [Fact]
    public void Rules_known_decision_is_found()
    {
        Assert.Contains(Law26.Decision, RuleBook.Default.Decisions);
        Assert.True(RuleBook.Default.TryGetRules(Law26.Decision, out var rules));
        Assert.Same(rules, RuleBook.Default.Rules(Law26.Decision));
        Assert.Same(rules.RubricFor(11), RuleBook.Default.RubricFor(Law26.Decision, 11));
        Assert.All(RuleBook.Default.Decisions, decision => Assert.Equal(decision, RuleBook.Default.Rules(decision).Instrument.Number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("26/2026")]
    [InlineData("26/2026/qđ-ttg")]
    [InlineData("26/2026/QĐ-TTg ")]
    public void Rules_unknown_decision_is_refused(string decision)
    {
        Assert.False(RuleBook.Default.TryGetRules(decision, out _));
        Assert.Contains("26/2026/QĐ-TTg, 148/QĐ-TTg, 1048/QĐ-TTg", Assert.Throws<KeyNotFoundException>(() => RuleBook.Default.Rules(decision)).Message, StringComparison.Ordinal);
    }

    // What lists from before Unicode have in the place of a Đ; nothing else can be meant by the number.
    [Theory]
    [InlineData("26/2026/Q\u00D0-TTg")]
    [InlineData("26/2026/Q\u0189-TTg")]
    public void Rules_a_number_with_a_letter_that_looks_like_its_d_is_found(string decision)
    {
        var book = RuleBook.Default;
        Assert.Same(book.Rules(Law26.Decision), book.Rules(decision));
        Assert.Equal(Law26.Decision, book.ProducerRulesOf(decision).Decision);
        using var saved = new MemoryStream();
        book.Save(decision, saved);
        Assert.Equal(RuleFiles.Bytes(Law26.Decision), saved.ToArray());
        foreach (var text in new[] { """{"decision":"DECISION","productSet":11,"levels":{"1.1":3}}""", """{"productSet":11,"levels":{"1.1":3},"product":{"name":"x"},"decision":"DECISION"}""" })
        {
            var (card, right) = (OcopJson.ReadScorecard(text.Replace("DECISION", decision, StringComparison.Ordinal)), OcopJson.ReadScorecard(text.Replace("DECISION", Law26.Decision, StringComparison.Ordinal)));
            Assert.Equal(right, card);
            Assert.Equal(OcopJson.Write(right), OcopJson.Write(card));
            Assert.Equal(book.Rate(right), book.Rate(card));
            Assert.Equal(Law26.Decision, book.Compare(card, decision).To.Decision);
            Assert.Equal(Law26.Decision, new CouncilSession(decision, 11, [new CouncilMember("a", card)]).Decision);
        }
    }

    [Fact]
    public void Rules_null_is_refused()
    {
        Assert.False(RuleBook.Default.TryGetRules(null, out _));
        Assert.Throws<ArgumentNullException>("decision", () => RuleBook.Default.Rules(null!));
        Assert.Throws<ArgumentNullException>("card", () => RuleBook.Default.Rate(null!));
        Assert.Throws<ArgumentNullException>("files", () => RuleBook.Default.With((RuleFile[])null!));
    }

    [Fact]
    public void With_newer_rules_of_a_decision_takes_the_place_of_the_old_ones()
    {
        var book = RuleFiles.Book(Law26.Decision, file => file["dataVersion"] = "2027-01-01.1");
        Assert.Equal("2027-01-01.1", book.Rules(Law26.Decision).DataVersion);
        Assert.Equal(RuleBook.Default.Decisions, book.Decisions);
        Assert.NotEqual("2027-01-01.1", Law26.Rules.DataVersion);
        book.Validate();
    }

    [Fact]
    public void With_rules_of_a_further_decision_adds_them()
    {
        var book = RuleFiles.Book(Law26.Decision, file =>
        {
            file["instrument"]!["number"] = "1/2030/QĐ-TTg";
            file["instrument"]!["inForce"] = "2030-01-01";
            file["instrument"]!["replaces"] = new System.Text.Json.Nodes.JsonArray(Law26.Decision);
        });
        Assert.Equal(["1/2030/QĐ-TTg", .. RuleBook.Default.Decisions], book.Decisions);
        Assert.DoesNotContain("1/2030/QĐ-TTg", RuleBook.Default.Decisions);
        var rating = book.Rate(new Domain.Scoring.Scorecard { Decision = "1/2030/QĐ-TTg", ProductSet = 11, Levels = Cards.Best(book.RubricFor("1/2030/QĐ-TTg", 11)) });
        Assert.Equal("1/2030/QĐ-TTg", rating.Decision);
        Assert.Equal("$.decision", Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Rate(new Domain.Scoring.Scorecard { Decision = "1/2030/QĐ-TTg", ProductSet = 11 })).Entry);
    }

    [Fact]
    public void With_faulty_rules_of_a_host_names_the_entry()
    {
        var faulty = RuleFiles.Load(Law26.Decision, file => RuleFiles.Criterion(file, 11, "3.5")["max"] = 4);
        Assert.Contains("26/2026/QĐ-TTg, set 11, section 3: ", RuleFaults.Thrown(() => RuleBook.Default.With(faulty)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_version_is_the_supported_one()
    {
        Assert.Equal(DecisionRules.SupportedFormatVersion, Law26.Rules.FormatVersion);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}\.\d+$", Law26.Rules.DataVersion);
    }
}
