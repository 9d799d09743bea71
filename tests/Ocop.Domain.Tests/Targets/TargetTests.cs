using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Targets;

public class TargetTests
{
    private static readonly LocalDate Start = new(2023, 1, 1);
    private static readonly LocalDate Deadline = new(2023, 4, 11); // 100 days on

    [Theory]
    [InlineData("2023-01-01", 0, TargetState.OnTrack)]
    [InlineData("2023-02-20", 24, TargetState.Behind)] // day 50 of 100
    [InlineData("2023-02-20", 25, TargetState.OnTrack)]
    [InlineData("2023-02-20", 49, TargetState.OnTrack)]
    [InlineData("2023-02-20", 50, TargetState.Met)]
    [InlineData("2023-04-11", 49, TargetState.Behind)] // the deadline itself is not over yet
    [InlineData("2023-04-11", 50, TargetState.Met)]
    public void ProgressOn_until_the_deadline_compares_with_a_steady_pace(string on, int value, TargetState expected)
    {
        var progress = Measured(Make(Threshold.AtLeast(50)), Date(on), new Measurement(Date(on), value));
        Assert.Equal(expected, progress.State);
        Assert.Equal(expected == TargetState.Met, progress.Gap == 0);
    }

    [Theory]
    [InlineData(0, 49, TargetState.Missed)]
    [InlineData(0, 50, TargetState.Met)]
    [InlineData(-1, 49, TargetState.Missed)]
    [InlineData(-30, 49, TargetState.Missed)]
    [InlineData(-30, 50, TargetState.Met)]
    [InlineData(-100, 49, TargetState.Missed)] // the first day of the period
    public void ProgressOn_after_the_deadline_the_latest_measurement_decides(int daysFromDeadline, int value, TargetState expected)
    {
        var measurement = new Measurement(Deadline.PlusDays(daysFromDeadline), value);
        var progress = Measured(Make(Threshold.AtLeast(50)), Deadline.PlusDays(1), measurement);
        Assert.Equal(expected, progress.State);
        Assert.Equal((value, 50 - value, value * 2), (progress.Value, progress.Gap, progress.PercentOfPlan));
        Assert.Equal(measurement, progress.Measurement);
        Assert.Equal(50, progress.Expected);
        Assert.Equal(expected == TargetState.Met ? 0 : null, progress.RequiredPerDay);
    }

    [Theory]
    [InlineData(-101)]
    [InlineData(1)]
    public void ProgressOn_after_the_deadline_without_a_measurement_of_the_period_is_not_measurable(int daysFromDeadline)
    {
        var progress = Assert.IsType<UnmeasuredProgress>(Make(Threshold.AtLeast(50)).ProgressOn(Deadline.PlusDays(9), [new(Deadline.PlusDays(daysFromDeadline), 99)]));
        Assert.Equal(TargetState.NotMeasurable, progress.State);
        Assert.Contains("2023-04-11", progress.Why.English);
        Assert.Contains("2023-04-11", progress.Why.Vietnamese);
    }

    [Fact]
    public void ProgressOn_takes_the_latest_measurement_within_the_period()
    {
        var target = Make(Threshold.AtLeast(50));
        Measurement[] all = [new(Start.PlusDays(-1), 99), new(Start.PlusDays(20), 12), new(Start.PlusDays(10), 7), new(Start.PlusDays(30), 13), new(Deadline.PlusDays(1), 99)];
        Assert.Equal(12, Measured(target, Start.PlusDays(29), all).Value);
        Assert.Equal(13, Measured(target, Start.PlusDays(30), all).Value);
        Assert.Equal(Start.PlusDays(30), Measured(target, Deadline, all).Measurement.On);
        Assert.IsType<UnmeasuredProgress>(target.ProgressOn(Start.PlusDays(9), all));
        Assert.IsType<UnmeasuredProgress>(target.ProgressOn(Start, []));
    }

    [Fact]
    public void ProgressOn_reckons_pace_and_projection_exactly()
    {
        var progress = Measured(Make(Threshold.AtLeast(50)), Start.PlusDays(60), new Measurement(Start.PlusDays(30), 20));
        Assert.Equal(20, progress.Value);
        Assert.Equal(30, progress.Gap);
        Assert.Equal(40, progress.PercentOfPlan);
        Assert.Equal(30, progress.Expected);
        Assert.Equal(new Fraction(3, 4), progress.RequiredPerDay);
        Assert.Equal(new Fraction(200, 3), progress.Projection);
        Assert.Equal(TargetState.Behind, progress.State);
        Assert.Null(Measured(Make(Threshold.AtLeast(50)), Start, new Measurement(Start, 20)).Projection);
    }

    [Fact]
    public void ProgressOn_additional_targets_deduct_their_base()
    {
        var target = Make(Threshold.AtLeast(50)) with { Base = TargetBase.AdditionalTo(84) };
        var progress = Measured(target, Start.PlusDays(50), new Measurement(Start.PlusDays(50), 119));
        Assert.Equal((35, 15, 70), (progress.Value, progress.Gap, progress.PercentOfPlan));
        Assert.Equal(25, progress.Expected);
        Assert.Equal(70, progress.Projection);
        var fallen = Measured(target, Start.PlusDays(50), new Measurement(Start.PlusDays(50), 73));
        Assert.Equal((-11, 61, -22), (fallen.Value, fallen.Gap, fallen.PercentOfPlan));
    }

    [Fact]
    public void ProgressOn_a_starting_base_only_begins_the_pace()
    {
        var target = Make(Threshold.AtLeast(15)) with { Base = TargetBase.StartingFrom(10) };
        Assert.Equal(TargetState.OnTrack, target.ProgressOn(Start, [new(Start, 10)]).State);
        var progress = Measured(target, Start.PlusDays(20), new Measurement(Start.PlusDays(20), 10));
        Assert.Equal((10, 5, 11), (progress.Value, progress.Gap, progress.Expected));
        Assert.Equal(TargetState.Behind, progress.State);
        Assert.Equal(10, progress.Projection);
        Assert.Equal(TargetState.OnTrack, target.ProgressOn(Start.PlusDays(20), [new(Start.PlusDays(20), 11)]).State);
    }

    [Fact]
    public void ProgressOn_more_than_an_exact_figure_is_never_on_track()
    {
        var target = Make(Threshold.Exactly(3));
        Assert.Equal(TargetState.Behind, target.ProgressOn(Start.PlusDays(5), [new(Start.PlusDays(5), 4)]).State);
        Assert.Equal(TargetState.OnTrack, target.ProgressOn(Start.PlusDays(5), [new(Start.PlusDays(5), 1)]).State);
        Assert.Equal(TargetState.Met, target.ProgressOn(Start.PlusDays(5), [new(Start.PlusDays(5), 3)]).State);
        Assert.Equal(TargetState.Missed, target.ProgressOn(Deadline.PlusDays(1), [new(Start.PlusDays(5), 4)]).State);
    }

    [Theory]
    [InlineData(1, "1/25")] // 2 more in 50 days
    [InlineData(3, "0")]
    [InlineData(5, "-1/25")] // 2 fewer in 50 days
    public void ProgressOn_an_exact_figure_needs_the_change_towards_it(int value, string expected)
    {
        var on = Start.PlusDays(50);
        Assert.Equal(expected, Measured(Make(Threshold.Exactly(3)), on, new Measurement(on, value)).RequiredPerDay.ToString());
    }

    [Fact]
    public void ProgressOn_a_period_of_one_day_asks_for_all_at_once()
    {
        var target = new Target("T", new HostIndicator(Label), Threshold.AtLeast(1), Start, new DateInterval(Start, Start));
        Assert.Equal(TargetState.Behind, target.ProgressOn(Start, [new(Start, 0)]).State);
        Assert.Equal(TargetState.Met, target.ProgressOn(Start, [new(Start, 1)]).State);
    }

    [Fact]
    public void ProgressOn_wrong_input_is_refused()
    {
        var target = Make(Threshold.AtLeast(50));
        Assert.Throws<ArgumentOutOfRangeException>(() => target.ProgressOn(Start.PlusDays(-1), []));
        Assert.Throws<ArgumentNullException>(() => target.ProgressOn(Start, null!));
        Assert.Equal("$.measurements['2023-01-01']", Assert.Throws<InvalidEntryException>(() => target.ProgressOn(Deadline, [new(Start, 1), new(Start, 2)])).Entry);
        Assert.Equal(1, Measured(target, Deadline, new Measurement(Start, 1), new Measurement(Start, 1)).Value);
        Assert.Throws<ArgumentException>(() => new Target("T", new HostIndicator(Label, IndicatorUnit.Share), Threshold.AtLeast(40), Start, new DateInterval(Start, Deadline)));
    }

    // A share runs from 0 to 1: 100% can be asked for, and nothing above it. A count has no such end.
    [Fact]
    public void Target_on_a_share_asks_for_the_whole_at_most()
    {
        var share = new HostIndicator(Label, IndicatorUnit.Share);
        var period = new DateInterval(Start, Deadline);

        Assert.Equal(TargetState.Met, new Target("T", share, Threshold.AtLeast(1), Start, period).ProgressOn(Start, [new(Start, 1)]).State);
        Assert.Equal(1, new Target("T", share, Threshold.Between(new Fraction(1, 2), 1), Start, period).Threshold.Plan);
        Assert.Contains("2/5", Assert.Throws<ArgumentException>("threshold", () => new Target("T", share, Threshold.AtLeast(new Fraction(101, 100)), Start, period)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("threshold", () => new Target("T", share, Threshold.Between(1, 2), Start, period));
        Assert.Equal(2, new Target("T", new HostIndicator(Label), Threshold.AtLeast(2), Start, period).Threshold.Plan);
    }

    // Whoever is refused is told what was expected.
    [Fact]
    public void Refusals_say_what_is_expected()
    {
        var target = Make(Threshold.AtLeast(50));

        Assert.Contains("date", Assert.Throws<ArgumentException>("snapshot", () => target.Measure(PortfolioSnapshot.Empty)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("snapshot", () => target.Measure(null!));
        Assert.Contains("on or after", Assert.Throws<ArgumentOutOfRangeException>("on", () => target.ProgressOn(Start.PlusDays(-1), [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("measurements", () => target.ProgressOn(Start, null!));
        Assert.Throws<ArgumentNullException>("measurements", () => target.ProgressOn(Start, [null!]));
        var twice = Assert.Throws<InvalidEntryException>(() => target.ProgressOn(Deadline, [new(Start, 1), new(Start, 2)])).Problem;
        Assert.Contains("one a day", twice.English, StringComparison.Ordinal);
        Assert.Contains("một số đo mỗi ngày", twice.Vietnamese, StringComparison.Ordinal);
    }

    [Property(MaxTest = 1_000)]
    public void ProgressOn_gap_and_state_agree_and_the_order_never_matters(TargetQuestion question, Order order)
    {
        var (target, on, progress) = (question.Target, question.On, question.Progress);
        var deadline = target.Period.End;
        Assert.Equal(progress, target.ProgressOn(on, order.Of(question.Measurements.Concat(question.Measurements))));
        var latest = question.Measurements.Where(measurement => target.Period.Contains(measurement.On) && measurement.On <= on).MaxBy(measurement => measurement.On);
        Assert.Equal(latest is null, progress is UnmeasuredProgress);
        if (progress is not MeasuredProgress measured) return;
        Assert.Equal(latest, measured.Measurement);
        Assert.Equal(latest!.Value - (target.Base is { IsDeducted: true } ? target.Base.Value : 0), measured.Value);
        Assert.Equal(target.Threshold.GapOf(measured.Value), measured.Gap);
        Assert.Equal(measured.Gap == 0, measured.State == TargetState.Met);
        Assert.Equal(measured.State == TargetState.Missed, measured.Gap > 0 && on > deadline);
        Assert.True(measured.Gap >= 0);
        if (on < deadline) Assert.Equal(0, target.Threshold.GapOf(measured.Value + (measured.RequiredPerDay!.Value * NodaTime.Period.DaysBetween(on, deadline))));
        Assert.Equal(on >= deadline && measured.Gap > 0, measured.RequiredPerDay is null);
        if (measured.State == TargetState.OnTrack) Assert.True(measured.Value >= measured.Expected);
        if (measured.State == TargetState.Behind && target.Threshold.Kind != ThresholdKind.Exactly) Assert.True(measured.Value < measured.Expected);
    }

    [Property(MaxTest = 500)]
    public void ProgressOn_measurements_outside_the_period_or_after_the_day_never_matter(TargetQuestion question) =>
        Assert.Equal(
            question.Progress,
            question.Target.ProgressOn(question.On, question.Measurements.Where(measurement => question.Target.Period.Contains(measurement.On) && measurement.On <= question.On)));

    [Fact]
    public void Measure_takes_the_count_that_the_indicator_names()
    {
        var portfolio = RuleBook.Default.PortfolioOf(
            [new("A", "P") { Area = "20" }, new("B", "P"), new("C", "Q")],
            [
                ProductEvent.Recognised("A", Start.PlusYears(-4), 3), ProductEvent.Recognised("B", Start.PlusYears(-1), 3), ProductEvent.Upgraded("B", Start, 4),
                ProductEvent.Recognised("C", Start, 5), ProductEvent.ReRated("C", Start.PlusDays(1), 3), ProductEvent.Standardised("A", Start),
            ]);
        var snapshot = portfolio.Snapshot(Deadline, Start);
        Fraction? Value(PortfolioMeasure measure, int fromStars = 3) =>
            new Target("T", new PortfolioIndicator(Label, measure, fromStars), Threshold.AtLeast(1), Start, new DateInterval(Start, Deadline)).Measure(snapshot)?.Value;
        Assert.Equal(3, Value(PortfolioMeasure.EverRecognised));
        Assert.Equal(1, Value(PortfolioMeasure.EverRecognised, 4));
        Assert.Equal(2, Value(PortfolioMeasure.Valid));
        Assert.Equal(0, Value(PortfolioMeasure.Valid, 5));
        Assert.Equal(1, Value(PortfolioMeasure.NewlyRecognised));
        Assert.Equal(1, Value(PortfolioMeasure.Upgraded));
        Assert.Equal(2, Value(PortfolioMeasure.RecognisedOrUpgraded));
        Assert.Equal(2, Value(PortfolioMeasure.Rated));
        Assert.Equal(1, Value(PortfolioMeasure.Standardised));
        var target = new Target("T", new PortfolioIndicator(Label, PortfolioMeasure.Rated), Threshold.AtLeast(1), Start, new DateInterval(Start, Deadline)) { Scope = new() { Area = "20" } };
        Assert.Equal(new Measurement(Deadline, 0), target.Measure(snapshot));
        Assert.Throws<ArgumentException>(() => target.Measure(portfolio.Snapshot(Deadline)));
        Assert.Throws<ArgumentException>(() => target.Measure(PortfolioSnapshot.Empty));
        Assert.Null(Make(Threshold.AtLeast(1)).Measure(snapshot));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioIndicator(Label, PortfolioMeasure.Valid, 2));
    }

    [Fact]
    public void Measure_share_of_producers_counts_each_once_and_refuses_to_guess()
    {
        Product[] products =
        [
            new("A", "P") { ProducerKind = Kinds.Cooperative }, new("B", "P") { ProducerKind = Kinds.Cooperative },
            new("C", "Q") { ProducerKind = Kinds.Farm }, new("D", "R") { ProducerKind = Kinds.JointStockCompany },
        ];
        var events = products.Select(product => ProductEvent.Recognised(product.Dossier, product.Dossier == "C" ? Start.PlusYears(-4) : Start, 3)).ToArray();
        var snapshot = RuleBook.Default.PortfolioOf(products, events).Snapshot(Start);
        Assert.Equal(new Fraction(1, 3), new ProducerShareIndicator(Label, [Kinds.Cooperative]).Measure(snapshot));
        Assert.Equal(new Fraction(1, 2), new ProducerShareIndicator(Label, [Kinds.Cooperative, Kinds.Farm], validOnly: true).Measure(snapshot));
        Assert.Equal(1, new ProducerShareIndicator(Label, [Kinds.Cooperative, Kinds.Farm]).Measure(snapshot, new() { ProducerKind = Kinds.Farm }));
        Assert.Null(new ProducerShareIndicator(Label, [Kinds.Farm]).Measure(PortfolioSnapshot.Empty));
        var unknown = RuleBook.Default.PortfolioOf([.. products, new("E", "S")], [.. events, ProductEvent.Recognised("E", Start, 3)]).Snapshot(Start);
        Assert.Null(new ProducerShareIndicator(Label, [Kinds.Farm]).Measure(unknown));
        Assert.Equal(new ProducerShareIndicator(Label, [Kinds.Farm, Kinds.Cooperative]), new ProducerShareIndicator(Label, [Kinds.Cooperative, Kinds.Farm]));
    }

    private static BilingualText Label { get; } = new("chỉ tiêu", "indicator");

    private static Target Make(Threshold threshold) => new("T", new HostIndicator(Label), threshold, Start, new DateInterval(Start, Deadline));

    private static MeasuredProgress Measured(Target target, LocalDate on, params Measurement[] measurements) => Assert.IsType<MeasuredProgress>(target.ProgressOn(on, measurements));

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
