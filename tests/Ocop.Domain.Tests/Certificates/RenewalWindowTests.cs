using Ocop.Domain.Certificates;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class RenewalWindowTests
{
    // Of a certificate that ends on 2027-01-31: 180 and 120 days before it.
    private static readonly RenewalWindow Window = RuleBook.Default.CertificateFor(Day("2024-01-31"), 3).Window!;

    [Theory]
    [InlineData("2026-08-03", false)]
    [InlineData("2026-08-04", true)]
    [InlineData("2026-10-03", true)] // a Saturday: the window itself does not move
    [InlineData("2026-10-04", false)]
    public void Contains_both_of_its_edges(string day, bool isInside) => Assert.Equal(isInside, Window.Contains(Day(day)));

    [Fact]
    public void Deadline_moves_from_a_day_off_and_cites_the_rule()
    {
        var deadline = Window.DeadlineFor(RuleBook.Default.WorkingDays);

        Assert.Equal((Day("2026-10-03"), Day("2026-10-05")), (deadline.Counted, deadline.Effective));
        Assert.Equal("Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a", deadline.Reference.ToString());
        Assert.Equal(deadline.Reference, Window.Reference);
    }
}
