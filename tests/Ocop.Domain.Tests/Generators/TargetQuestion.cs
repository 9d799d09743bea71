using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A target, what was measured of it, each day once, and the day of the question.</summary>
public sealed record TargetQuestion(Target Target, IReadOnlyList<Measurement> Measurements, LocalDate On)
{
    public TargetProgress Progress => Target.ProgressOn(On, Measurements);

    public override string ToString()
    {
        var period = Target.Period;
        var start = Target.Base is { } start1 ? $" {(start1.IsDeducted ? "beyond" : "starting from")} {start1.Value}" : string.Empty;
        return $"{Target.Threshold}{start} from {Text(period.Start)} to {Text(period.End)} on {Text(On)}:" + string.Concat(Measurements.Select(measurement => $" {Text(measurement.On)} {measurement.Value}"));
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
