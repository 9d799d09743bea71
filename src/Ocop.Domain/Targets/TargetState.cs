namespace Ocop.Domain.Targets;

/// <summary>How a target stands on a date. The default value is that it cannot be said.</summary>
public enum TargetState
{
    /// <summary>No measurement says how it stands (chưa đo được).</summary>
    NotMeasurable = 0,

    /// <summary>The threshold is met (đạt).</summary>
    Met = 1,

    /// <summary>Not met yet, and the value is at least what a steady pace asks for by then (đúng tiến độ).</summary>
    OnTrack = 2,

    /// <summary>Not met yet, and the value is below what a steady pace asks for by then (chậm tiến độ).</summary>
    Behind = 3,

    /// <summary>The deadline has passed, and the latest measurement within the period does not meet the threshold (không đạt).</summary>
    Missed = 4,
}
