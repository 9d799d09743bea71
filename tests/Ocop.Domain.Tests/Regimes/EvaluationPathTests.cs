using Ocop.Domain.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

public sealed class EvaluationPathTests
{
    [Theory]
    [InlineData(3, "2023-02-23", "district Evaluates, province Evaluates, province Certifies")]
    [InlineData(5, "2023-02-23", "district Evaluates, province Evaluates, ministry Evaluates, ministry Certifies")]
    [InlineData(3, "2023-02-24", "commune Receives, district Evaluates, district Certifies")]
    [InlineData(4, "2025-06-30", "commune Receives, district Evaluates, province Evaluates, province Certifies")]
    [InlineData(5, "2025-06-30", "commune Receives, district Evaluates, province Evaluates, ministry Evaluates, ministry Certifies")]
    [InlineData(3, "2025-07-01", "commune Receives")]
    [InlineData(4, "2025-07-05", "commune Receives, province Evaluates, province Certifies")]
    [InlineData(3, "2025-07-06", "commune Assesses, province Evaluates, province Certifies")]
    [InlineData(3, "2026-05-22", "commune Assesses, province Evaluates, province Certifies")]
    [InlineData(5, "2026-05-22", "commune Assesses, province Evaluates, ministry Evaluates, ministry Certifies")]
    public void Of_says_who_evaluates_and_who_certifies(int stars, string evaluatedOn, string expected)
    {
        var path = Path(stars, evaluatedOn);

        Assert.Equal(expected, string.Join(", ", path.Stages.Select(stage => $"{stage.Body.Key} {stage.Role}")));
        Assert.Equal(path.Certification.IsDetermined, path.Stages.Any(stage => stage.Role == EvaluationRole.Certifies));
        Assert.Equal(RuleBook.Default.AuthorityFor(stars, Day(evaluatedOn)), path.Certification);
    }

    [Fact]
    public void Of_gives_the_commune_its_term_only_since_26_2026()
    {
        var stage = Path(3, "2026-05-22").Stages[0];
        Assert.Equal((Term.WorkingDays(15), "Decision 26/2026/QĐ-TTg, Article 7, clause 2"), (stage.Term, stage.TermReference!.ToString()));
        stage = Path(3, "2026-05-21").Stages[0];
        Assert.Equal((null, null), (stage.Term, stage.TermReference));
    }

    [Theory]
    [InlineData("2023-02-23", "Decision 1048/QĐ-TTg, Annex II")]
    [InlineData("2023-02-24", "Decision 148/QĐ-TTg, Annex II")]
    [InlineData("2025-07-05", "Decision 148/QĐ-TTg, Annex II")]
    [InlineData("2025-07-06", "Decision 1489/QĐ-TTg, Article 1")]
    [InlineData("2026-05-21", "Decision 1489/QĐ-TTg, Article 1")]
    [InlineData("2026-05-22", "Decision 26/2026/QĐ-TTg, Article 7")]
    public void Stages_are_cited_from_the_decision_in_force(string evaluatedOn, string expected)
    {
        var path = Path(5, evaluatedOn);
        Assert.All(path.Stages.Where(stage => stage.Role != EvaluationRole.Certifies), stage => Assert.Equal(expected, stage.Reference.ToString()));
        Assert.Equal(path.Certification.Reference, path.Stages[^1].Reference);
    }

    [Fact]
    public void Two_ways_are_equal_when_their_stages_are()
    {
        Assert.Equal(Path(3, "2026-06-01"), Path(3, "2026-06-02"));
        Assert.Equal(Path(3, "2026-06-01").GetHashCode(), Path(3, "2026-06-02").GetHashCode());
        Assert.NotEqual(Path(3, "2026-06-01"), Path(4, "2026-06-01"));
        Assert.NotEqual(Path(3, "2026-06-01"), Path(3, "2026-05-21"));
    }

    [Fact]
    public void Of_before_the_first_rules_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("evaluatedOn", () => RuleBook.Default.PathFor(3, Day("2019-08-20")));

    private static EvaluationPath Path(int stars, string evaluatedOn) => Assert.IsType<EvaluationPath>(RuleBook.Default.PathFor(stars, Day(evaluatedOn)));
}
