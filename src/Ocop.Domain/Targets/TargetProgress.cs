using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>How a target stands on a date (tiến độ): <see cref="MeasuredProgress"/> or <see cref="UnmeasuredProgress"/>, and nothing else.</summary>
public abstract record TargetProgress
{
    private protected TargetProgress()
    {
    }

    /// <summary>Gets the target.</summary>
    public required Target Target { get; init; }

    /// <summary>Gets the date of the question.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the state.</summary>
    public abstract TargetState State { get; }
}
