using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certificates;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificatePropertyTests
{
    private static Gen<Certificate> Any =>
        from signed in Between("2019-08-21", "2030-12-31").Generator
        from stars in Gen.Choose(3, 5)
        from wait in Gen.Choose(0, 3).SelectMany(kind => Gen.Choose(0, kind == 0 ? 60 : 0))
        from convention in Gen.Elements(ValidityConvention.Inclusive, ValidityConvention.Exclusive)
        from filings in Gen.ListOf(Gen.Choose(0, 220))
        from concluded in Gen.Choose(-1, 250)
        from withdrawn in Gen.Choose(-1200, 1600)
        select Build(new Certificate(signed, stars, signed.PlusDays(wait), convention), filings, concluded, withdrawn);

    [Fact]
    public void StatusOn_changes_once_at_each_edge_and_nowhere_else() =>
        Property.Holds(Any.ToArbitrary(), certificate =>
        {
            var periods = certificate.Periods;
            Assert.Null(periods[0].From);
            Assert.Null(periods[^1].Through);
            for (var i = 1; i < periods.Count; i++)
            {
                Assert.Equal(periods[i - 1].Through!.Value.PlusDays(1), periods[i].From);
                Assert.NotEqual(periods[i - 1].Status, periods[i].Status);
            }

            var day = certificate.ValidFrom.PlusDays(-5);
            foreach (var period in periods)
            {
                var last = period.Through ?? certificate.LastValidDay.PlusDays(400);
                for (; day <= last; day = day.PlusDays(1)) Assert.Equal(period.Status, certificate.StatusOn(day));
            }
        });

    [Fact]
    public void Window_lies_before_the_end_and_is_61_days_long() =>
        Property.Holds(Any.ToArbitrary(), certificate =>
        {
            if (certificate.Window is not { } window) return;
            Assert.True(certificate.ValidFrom < window.Opens);
            Assert.Equal(180, Period.DaysBetween(window.Opens, certificate.LastValidDay));
            Assert.Equal(120, Period.DaysBetween(window.Closes, certificate.LastValidDay));
            Assert.Null(certificate.NoticeDueOn);
        });

    [Fact]
    public void Extension_never_exceeds_180_days_and_is_never_empty() =>
        Property.Holds(Any.ToArbitrary(), certificate =>
        {
            if (certificate.ExtensionEnds is { } end) Assert.InRange(Period.DaysBetween(certificate.LastValidDay, end), 1, 180);
            Assert.False(certificate.IsInForceOn(certificate.LastValidDay.PlusDays(181)));
        });

    [Fact]
    public void Later_signing_never_ends_earlier() =>
        Property.Holds(Between("2019-08-21", "2040-12-31"), signed =>
        {
            var later = new Certificate(signed.PlusDays(1), 3).LastValidDay;
            Assert.True(new Certificate(signed, 3).LastValidDay <= later);
            Assert.True(new Certificate(signed, 3, convention: ValidityConvention.Exclusive).LastValidDay < later);
        });

    [Fact]
    public void Withdrawn_stays_withdrawn_and_changes_nothing_before() =>
        Property.Holds(Any.ToArbitrary(), certificate =>
        {
            if (certificate.Withdrawal is not { } withdrawal) return;
            var running = certificate.Filings.Aggregate(new Certificate(certificate.SignedOn, certificate.Stars, certificate.ValidFrom, certificate.Convention), (each, filed) => each.File(filed));
            if (certificate.ConcludedOn is { } concluded) running = running.Conclude(concluded);
            for (var day = withdrawal.On.PlusDays(-30); day < withdrawal.On; day = day.PlusDays(1)) Assert.Equal(running.StatusOn(day), certificate.StatusOn(day));
            for (var day = withdrawal.On; day < withdrawal.On.PlusDays(30); day = day.PlusDays(1)) Assert.Equal(CertificateStatus.Withdrawn, certificate.StatusOn(day));
        });

    [Fact]
    public void Order_of_events_never_matters() =>
        Property.Holds(Any.ToArbitrary(), certificate =>
        {
            var other = new Certificate(certificate.SignedOn, certificate.Stars, certificate.ValidFrom, certificate.Convention);
            if (certificate.Withdrawal is { } withdrawal) other = other.Withdraw(withdrawal);
            other = certificate.Filings.Reverse().Aggregate(other, (each, filed) => each.File(filed));
            if (certificate.ConcludedOn is { } concluded) other = other.Conclude(concluded);
            Assert.Equal(certificate.Periods, other.Periods);
            Assert.Equal(certificate.Steps(), other.Steps());
        });

    [Fact]
    public void Steps_are_in_order_and_cited_and_standing_agrees_with_status() =>
        Property.Holds(Any.ToArbitrary(), certificate =>
        {
            var steps = certificate.Steps();
            Assert.Equal(steps.OrderBy(step => step.On).ThenBy(step => step.Kind), steps);
            Assert.All(steps, step => Assert.True(step.MovedTo is null || step.MovedTo > step.On));
            foreach (var step in steps)
            {
                var standing = certificate.StandingOn(step.On);
                Assert.Equal(certificate.StatusOn(step.On), standing.Status);
                Assert.Equal(standing.Status, standing.Period.Status);
                Assert.True(!(standing.Period.From > step.On) && !(standing.Period.Through < step.On));
                Assert.Equal(certificate.IsInForceOn(step.On), standing.StarsInForce == certificate.Stars);
                Assert.True(standing.Reference is not null || certificate.Withdrawal?.Reference is null);
            }
        });

    private static Certificate Build(Certificate certificate, IEnumerable<int> filings, int concluded, int withdrawn)
    {
        foreach (var before in filings.Take(3)) certificate = certificate.File(certificate.LastValidDay.PlusDays(-before));
        if (concluded >= 0 && certificate.Filings.Count > 0) certificate = certificate.Conclude(certificate.Filings[0].PlusDays(concluded));
        return withdrawn >= 0
            ? certificate.Withdraw(new Withdrawal(certificate.ValidFrom.PlusDays(withdrawn), WithdrawalGround.CriteriaNoLongerMet))
            : certificate;
    }
}
