using Ocop.Domain.Regimes;
using Ocop.Domain.Time;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

public sealed class EvaluationPathTests
{
    [Theory]
    [InlineData(3, "2023-02-23", "District Evaluates, Province Evaluates, Province Certifies")]
    [InlineData(5, "2023-02-23", "District Evaluates, Province Evaluates, Ministry Evaluates, Ministry Certifies")]
    [InlineData(3, "2023-02-24", "Commune Receives, District Evaluates, District Certifies")]
    [InlineData(4, "2025-06-30", "Commune Receives, District Evaluates, Province Evaluates, Province Certifies")]
    [InlineData(5, "2025-06-30", "Commune Receives, District Evaluates, Province Evaluates, Ministry Evaluates, Ministry Certifies")]
    [InlineData(3, "2025-07-01", "Commune Receives")]
    [InlineData(4, "2025-07-05", "Commune Receives, Province Evaluates, Province Certifies")]
    [InlineData(3, "2025-07-06", "Commune Assesses, Province Evaluates, Province Certifies")]
    [InlineData(3, "2026-05-22", "Commune Assesses, Province Evaluates, Province Certifies")]
    [InlineData(5, "2026-05-22", "Commune Assesses, Province Evaluates, Ministry Evaluates, Ministry Certifies")]
    public void Of_says_who_evaluates_and_who_certifies(int stars, string evaluatedOn, string expected)
    {
        var path = EvaluationPath.Of(stars, Day(evaluatedOn));

        Assert.Equal(expected, string.Join(", ", path.Stages.Select(stage => $"{stage.Body} {stage.Role}")));
        Assert.Equal(path.Certification.IsDetermined, path.Stages.Any(stage => stage.Role == EvaluationRole.Certifies));
        Assert.Equal(CertifyingAuthorities.Of(stars, Day(evaluatedOn)), path.Certification);
    }

    [Fact]
    public void Of_gives_the_commune_its_term_only_since_26_2026()
    {
        Assert.Equal(Term.WorkingDays(15), EvaluationPath.Of(3, Day("2026-05-22")).Stages[0].Term);
        Assert.Null(EvaluationPath.Of(3, Day("2026-05-21")).Stages[0].Term);
    }

    [Fact]
    public void Of_before_the_first_rules_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationPath.Of(3, Day("2019-08-20")));
}
