using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Findings, and the one reading of a card that holds them.</summary>
public sealed class FindingTests
{
    [Fact]
    public void Kind_without_a_name_is_the_callers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Finding(FindingKind.Disqualifies + 1, "1.1"));

    // 2.1 of a host's form rejects and halts. However a card lists its findings, they are told in form order, of one criterion what halts first.
    [Fact]
    public void Findings_are_told_in_form_order_and_by_kind()
    {
        var form = RuleFiles.Book(RuleFiles.Of148, file => RuleFiles.Criterion(file, 2, "2.1")["notes"]!["foreign-matter-2"] = "halts").RubricFor(RuleFiles.Of148, 2);
        Finding[] expected =
        [
            new(FindingKind.Disqualifies), new(FindingKind.Halts, "2.1"), new(FindingKind.Disqualifies, "2.1"), new(FindingKind.Halts, "6.1"),
        ];
        foreach (var given in new[] { expected, expected.Reverse().ToArray(), [expected[2], expected[3], expected[0], expected[1]] })
        {
            var read = CheckedCard.Read(form.Table(), new Scorecard(RuleFiles.Of148, 2, new Dictionary<string, int>(), findings: given));
            Assert.Empty(read.Problems);
            Assert.Equal(expected, read.Findings);
            Assert.Equal([expected[0], expected[2]], Assert.IsType<Rejected>(read.Rating).Reasons);
        }
    }

    // Whoever takes the reading of a card takes the same answers and the same rating.
    [Fact]
    public void Card_is_read_and_rated_once()
    {
        var form = Law26.Rules.RubricFor(11);
        var read = CheckedCard.Read(form.Table(), Cards.Parse("11 best 3.5=1"));
        Assert.Equal(form.Criteria.Count, read.Answers.Length);
        Assert.Same(read.Answers, read.Answers);
        Assert.Same(read.Rating, read.Rating);
    }
}
