using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

public sealed class CertifyingAuthorityTests
{
    [Theory]
    [InlineData(3, "2019-08-21", "province", "1048/QĐ-TTg")]
    [InlineData(4, "2019-08-21", "province", "1048/QĐ-TTg")]
    [InlineData(5, "2019-08-21", "ministry", "1048/QĐ-TTg")]
    [InlineData(3, "2023-02-23", "province", "1048/QĐ-TTg")]
    [InlineData(3, "2023-02-24", "district", "148/QĐ-TTg")]
    [InlineData(4, "2023-02-24", "province", "148/QĐ-TTg")]
    [InlineData(5, "2023-02-24", "ministry", "148/QĐ-TTg")]
    [InlineData(3, "2025-06-30", "district", "148/QĐ-TTg")]
    [InlineData(3, "2025-07-01", "undetermined", "148/QĐ-TTg")]
    [InlineData(3, "2025-07-05", "undetermined", "148/QĐ-TTg")]
    [InlineData(4, "2025-07-01", "province", "148/QĐ-TTg")]
    [InlineData(5, "2025-07-05", "ministry", "148/QĐ-TTg")]
    [InlineData(3, "2025-07-06", "province", "1489/QĐ-TTg")]
    [InlineData(4, "2025-07-06", "province", "1489/QĐ-TTg")]
    [InlineData(5, "2025-07-06", "ministry", "1489/QĐ-TTg")]
    [InlineData(3, "2026-05-21", "province", "1489/QĐ-TTg")]
    [InlineData(3, "2026-05-22", "province", "26/2026/QĐ-TTg")]
    [InlineData(5, "2026-05-22", "ministry", "26/2026/QĐ-TTg")]
    public void Of_each_side_of_a_change_names_the_authority_and_its_source(int stars, string signedOn, string authority, string instrument)
    {
        var outcome = RuleBook.Default.AuthorityFor(stars, Day(signedOn));

        Assert.Equal(authority, outcome.Key);
        Assert.Equal(instrument, outcome.Reference.Instrument);
        Assert.Equal(authority != "undetermined", outcome.IsDetermined);
        Assert.Equal(outcome.IsDetermined ? authority : null, (outcome as CertifyingAuthorityNamed)?.Authority.Key);
        Assert.NotEmpty(outcome.Reason.Vietnamese);
        Assert.NotEmpty(outcome.Reason.English);
    }

    [Fact]
    public void Of_undetermined_says_why() =>
        Assert.Contains("2025-07-06", RuleBook.Default.AuthorityFor(3, Day("2025-07-03")).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Of_day_before_the_first_rules_is_refused() =>
        Assert.Contains("2019-08-21", Assert.Throws<ArgumentOutOfRangeException>("signedOn", () => RuleBook.Default.AuthorityFor(3, Day("2019-08-20"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Of_stars_that_are_never_certified_is_refused(int stars) =>
        Assert.Throws<ArgumentOutOfRangeException>("stars", () => RuleBook.Default.AuthorityFor(stars, Day("2026-06-01")));
}
