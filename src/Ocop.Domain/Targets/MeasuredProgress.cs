namespace Ocop.Domain.Targets;

/// <summary>A target that was measured: how far it is, how far it should be, and where the pace so far leads.</summary>
public sealed record MeasuredProgress : TargetProgress
{
    private readonly TargetState state;

    internal MeasuredProgress(TargetState state) => this.state = state;

    /// <summary>Gets the measurement that everything here rests on: the latest one. After the deadline its day tells how far the end of the period is known.</summary>
    public Measurement Measurement { get; internal init; } = null!;

    /// <summary>Gets the value that is compared with the threshold: what was measured, less the base where the target counts what is added. It may be negative then.</summary>
    public Fraction Value { get; internal init; }

    /// <summary>Gets how much is missing, never negative; it is 0 just where the target is met.</summary>
    public Fraction Gap { get; internal init; }

    /// <summary>Gets the exact percent of the plan; of two figures the upper is the plan. Print it with one decimal.</summary>
    public Fraction PercentOfPlan { get; internal init; }

    /// <summary>Gets the value that a steady pace from the beginning of the period asks for on the date of the question; after the deadline, on the deadline.</summary>
    public Fraction Expected { get; internal init; }

    /// <summary>Gets the change a day that is needed from the day after the question through the deadline; null where something is missing and no day is left.</summary>
    /// <remarks>It is 0 where the target is met, and negative where an exact figure is exceeded: the value must fall to it.</remarks>
    public Fraction? RequiredPerDay { get; internal init; }

    /// <summary>Gets the value at the deadline if the pace up to the measurement goes on; null where the measurement is of the first day of the period.</summary>
    public Fraction? Projection { get; internal init; }

    /// <inheritdoc/>
    public override TargetState State => state;

    private protected override void Close()
    {
    }
}
