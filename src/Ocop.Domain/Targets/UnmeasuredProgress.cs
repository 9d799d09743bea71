using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>A target of which it cannot be said how it stands: nothing was measured within its period by the date.</summary>
public sealed record UnmeasuredProgress : TargetProgress
{
    internal UnmeasuredProgress()
    {
    }

    /// <summary>Gets why it cannot be said.</summary>
    public BilingualText Why { get; internal init; } = null!;

    /// <inheritdoc/>
    public override TargetState State => TargetState.NotMeasurable;

    internal static UnmeasuredProgress NoMeasurement(Target target, LocalDate on, LocalDate through) => new()
    {
        Target = target,
        On = on,
        Why = TargetTexts.NoMeasurement(target.Period.Start, through),
    };

    private protected override void Close()
    {
    }
}
