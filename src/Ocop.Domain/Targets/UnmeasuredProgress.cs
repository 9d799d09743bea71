using System.Globalization;
using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>A target of which it cannot be said how it stands.</summary>
public sealed record UnmeasuredProgress : TargetProgress
{
    /// <summary>Gets why it cannot be said.</summary>
    public required BilingualText Why { get; init; }

    /// <summary>Gets the latest measurement, which is too old to say whether the deadline was met; null where there is none.</summary>
    public Measurement? Latest { get; init; }

    /// <inheritdoc/>
    public override TargetState State => TargetState.NotMeasurable;

    internal static UnmeasuredProgress NoMeasurement(Target target, LocalDate on, LocalDate through) => new()
    {
        Target = target,
        On = on,
        Why = new BilingualText(
            $"không có số đo nào từ {Format(target.Period.Start)} đến {Format(through)}",
            $"there is no measurement from {Format(target.Period.Start)} through {Format(through)}"),
    };

    internal static UnmeasuredProgress NotAtDeadline(Target target, LocalDate on, Measurement latest) => new()
    {
        Target = target,
        On = on,
        Latest = latest,
        Why = new BilingualText(
            $"số đo mới nhất là {Format(latest.Value, target, Language.Vietnamese)} ngày {Format(latest.On)}, chưa đạt khi đó; không có số đo vào hạn {Format(target.Period.End)}",
            $"the latest measurement is {Format(latest.Value, target, Language.English)} on {Format(latest.On)}, not met then; there is none for the deadline {Format(target.Period.End)}"),
    };

    private static string Format(Fraction value, Target target, Language language)
    {
        var isShare = target.Indicator.Unit == IndicatorUnit.Share;
        var text = (isShare ? value * 100 : value).Round(1).ToString("0.#", CultureInfo.InvariantCulture) + (isShare ? " %" : string.Empty);
        return language == Language.English ? text : text.Replace('.', ',');
    }

    private static string Format(LocalDate date) => Json.LocalDateConverter.Format(date);
}
