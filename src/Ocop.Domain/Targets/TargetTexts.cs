using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Targets;

/// <summary>Every sentence of targets.</summary>
internal static class TargetTexts
{
    /// <summary>Gets, as the object of a sentence, the targets.</summary>
    public static BilingualText Targets { get; } = new("mục tiêu của chương trình", "targets of the programme");

    public static BilingualText NoMeasurement(LocalDate from, LocalDate through) => new(
        $"không có số đo nào từ {IsoDate.Format(from)} đến {IsoDate.Format(through)}",
        $"there is no measurement from {IsoDate.Format(from)} through {IsoDate.Format(through)}");

    public static BilingualText TwoMeasurements { get; } = new(
        "hai số đo khác nhau cùng ngày; cần một số đo mỗi ngày", "two different measurements on one day; expected one a day");
}
