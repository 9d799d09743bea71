using Ocop.Domain.Regimes;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Regimes;

public sealed class CertifyingAuthoritiesTests
{
    [Theory]
    [InlineData(3, "2019-08-21", CertifyingAuthority.Province, "1048/QĐ-TTg")]
    [InlineData(4, "2019-08-21", CertifyingAuthority.Province, "1048/QĐ-TTg")]
    [InlineData(5, "2019-08-21", CertifyingAuthority.Ministry, "1048/QĐ-TTg")]
    [InlineData(3, "2023-02-23", CertifyingAuthority.Province, "1048/QĐ-TTg")]
    [InlineData(3, "2023-02-24", CertifyingAuthority.District, "148/QĐ-TTg")]
    [InlineData(4, "2023-02-24", CertifyingAuthority.Province, "148/QĐ-TTg")]
    [InlineData(5, "2023-02-24", CertifyingAuthority.Ministry, "148/QĐ-TTg")]
    [InlineData(3, "2025-06-30", CertifyingAuthority.District, "148/QĐ-TTg")]
    [InlineData(3, "2025-07-01", CertifyingAuthority.Undetermined, "148/QĐ-TTg")]
    [InlineData(3, "2025-07-05", CertifyingAuthority.Undetermined, "148/QĐ-TTg")]
    [InlineData(4, "2025-07-01", CertifyingAuthority.Province, "148/QĐ-TTg")]
    [InlineData(5, "2025-07-05", CertifyingAuthority.Ministry, "148/QĐ-TTg")]
    [InlineData(3, "2025-07-06", CertifyingAuthority.Province, "1489/QĐ-TTg")]
    [InlineData(4, "2025-07-06", CertifyingAuthority.Province, "1489/QĐ-TTg")]
    [InlineData(5, "2025-07-06", CertifyingAuthority.Ministry, "1489/QĐ-TTg")]
    [InlineData(3, "2026-05-21", CertifyingAuthority.Province, "1489/QĐ-TTg")]
    [InlineData(3, "2026-05-22", CertifyingAuthority.Province, "26/2026/QĐ-TTg")]
    [InlineData(5, "2026-05-22", CertifyingAuthority.Ministry, "26/2026/QĐ-TTg")]
    public void Of_each_side_of_a_change_names_the_authority_and_its_source(int stars, string signedOn, CertifyingAuthority authority, string instrument)
    {
        var outcome = CertifyingAuthorities.Of(stars, Day(signedOn));

        Assert.Equal(authority, outcome.Authority);
        Assert.Equal(instrument, outcome.Reference.Instrument);
        Assert.Equal(authority != CertifyingAuthority.Undetermined, outcome.IsDetermined);
        Assert.NotEmpty(outcome.Reason.Vietnamese);
        Assert.NotEmpty(outcome.Reason.English);
    }

    [Fact]
    public void Of_undetermined_says_why() =>
        Assert.Contains("2025-07-06", CertifyingAuthorities.Of(3, Day("2025-07-03")).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Of_day_before_the_first_rules_is_refused()
    {
        Assert.Equal(Day("2019-08-21"), CertifyingAuthorities.KnownFrom);
        Assert.Throws<ArgumentOutOfRangeException>("signedOn", () => CertifyingAuthorities.Of(3, Day("2019-08-20")));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Of_stars_that_are_never_certified_is_refused(int stars) =>
        Assert.Throws<ArgumentOutOfRangeException>("stars", () => CertifyingAuthorities.Of(stars, Day("2026-06-01")));
}
