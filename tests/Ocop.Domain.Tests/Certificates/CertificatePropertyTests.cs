using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Certificates;

public sealed class CertificatePropertyTests
{
    private static readonly LocalDate Decision26 = new(2026, 5, 22);
    private static readonly LocalDate FirstSigning = new(2019, 8, 21);

    [Property(MaxTest = 1_000)]
    public void StatusOn_agrees_with_a_plain_reading_of_what_happened(CertificateStory story, LawDay any)
    {
        var certificate = story.Certificate;
        foreach (var day in story.Days.Append(any.Day))
        {
            Assert.Equal(CertificateReading.StatusOn(story, day), certificate.StatusOn(day));
            Assert.Equal(CertificateReading.IsInForceOn(story, day), certificate.IsInForceOn(day));
        }
    }

    [Property]
    public void StatusOn_changes_once_at_each_edge_and_nowhere_else(CertificateStory story)
    {
        var certificate = story.Certificate;
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
            var last = period.Through ?? story.LastValidDay.PlusDays(400);
            for (; day <= last; day = day.PlusDays(1)) Assert.Equal(period.Status, certificate.StatusOn(day));
        }
    }

    [Property]
    public void Window_lies_before_the_end_and_is_61_days_long(CertificateStory story)
    {
        var certificate = story.Certificate;
        Assert.Equal(CertificateReading.HasWindow(story), certificate.Window is not null);
        if (certificate.Window is not { } window) return;
        Assert.True(certificate.ValidFrom < window.Opens);
        Assert.Equal(180, Period.DaysBetween(window.Opens, story.LastValidDay));
        Assert.Equal(120, Period.DaysBetween(window.Closes, story.LastValidDay));
        Assert.Null(certificate.NoticeDueOn);
    }

    [Property]
    public void Extension_never_exceeds_180_days_and_is_never_empty(CertificateStory story)
    {
        var certificate = story.Certificate;
        if (certificate.ExtensionEnds is { } end)
        {
            Assert.InRange(Period.DaysBetween(story.LastValidDay, end), 1, 180);
            Assert.Null(certificate.FiledInWindow);
            Assert.False(story.Concluded <= end);
        }

        Assert.False(certificate.IsInForceOn(story.LastValidDay.PlusDays(181)));
    }

    [Property]
    public void Later_signing_never_ends_earlier(LawDay any)
    {
        foreach (var signed in new[] { LocalDate.Max(any.Day, FirstSigning), any.Day.PlusYears(10) })
        {
            var later = RuleBook.Default.CertificateFor(signed.PlusDays(1), 3).LastValidDay;
            Assert.True(RuleBook.Default.CertificateFor(signed, 3).LastValidDay <= later);
            Assert.True(RuleBook.Default.CertificateFor(signed, 3, convention: ValidityConvention.Exclusive).LastValidDay < later);
        }
    }

    [Property]
    public void Withdrawn_stays_withdrawn_and_changes_nothing_before(CertificateStory story, LawDay any)
    {
        var on = story.Withdrawn ?? LocalDate.Max(any.Day, story.ValidFrom);
        var running = (story with { Happenings = [.. story.Happenings.Where(happening => happening.Kind != CertificateHappeningKind.Withdrawn)] }).Certificate;
        var withdrawn = running.Withdraw(new Withdrawal(on, WithdrawalGround.MisuseOfMark));
        for (var day = on.PlusDays(-30); day < on; day = day.PlusDays(1)) Assert.Equal(running.StatusOn(day), withdrawn.StatusOn(day));
        for (var day = on; day < on.PlusDays(30); day = day.PlusDays(1)) Assert.Equal(CertificateStatus.Withdrawn, withdrawn.StatusOn(day));
        Assert.Equal((running.Window, running.ExtensionEnds, running.LastValidDay), (withdrawn.Window, withdrawn.ExtensionEnds, withdrawn.LastValidDay));
        Assert.Equal("$.withdrawn", Assert.Throws<InvalidEntryException>(() => withdrawn.Withdraw(new Withdrawal(on.PlusDays(1), WithdrawalGround.MisuseOfMark))).Entry);
    }

    [Property]
    public void Order_of_events_never_matters(CertificateStory story, Order order)
    {
        var (one, other) = (story.Certificate, story.Told(order).Certificate);
        Assert.Equal(one.Periods, other.Periods);
        Assert.Equal(one.Steps(), other.Steps());
        Assert.Equal(story.Filings, other.Filings);
    }

    [Property]
    public void Event_told_twice_changes_nothing(CertificateStory story)
    {
        var certificate = story.Certificate;
        foreach (var happening in story.Happenings) Assert.Same(certificate, happening.To(certificate));
    }

    [Property]
    public void Event_on_a_day_changes_nothing_before_it(CertificateStory story)
    {
        var before = story.AsSigned;
        foreach (var happening in story.Happenings)
        {
            var after = happening.To(before);
            foreach (var day in story.Days.Where(day => day < happening.On)) Assert.Equal(before.StatusOn(day), after.StatusOn(day));
            before = after;
        }
    }

    [Property]
    public void Steps_are_in_order_and_cited_and_standing_agrees_with_status(CertificateStory story)
    {
        var certificate = story.Certificate;
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
            Assert.True(standing.Reference is not null || certificate.Withdrawal!.On < Decision26);
        }

        // Nothing that happened is left out of the timeline.
        var events = steps.Where(step => step.Kind is CertificateStepKind.Filed or CertificateStepKind.Concluded or CertificateStepKind.Withdrawn).Select(step => step.On);
        Assert.Equal(story.Happenings.Select(happening => happening.On).Order(), events.Order());
    }
}
