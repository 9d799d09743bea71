using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Targets;

/// <summary>How a target stands on a date (tiến độ): <see cref="MeasuredProgress"/> or <see cref="UnmeasuredProgress"/>, and nothing else.</summary>
public abstract record TargetProgress
{
    private protected TargetProgress()
    {
    }

    /// <summary>Gets the target.</summary>
    public Target Target { get; internal init; } = null!;

    /// <summary>Gets the date of the question.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>Gets the state.</summary>
    public abstract TargetState State { get; }

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();

    /// <summary>Prints the members in no culture.</summary>
    /// <param name="builder">Where they are printed.</param>
    /// <returns><see langword="true"/>: there are some.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(Target), Target, isFirst: true)
            .Member(nameof(On), On)
            .Member(nameof(State), State);
        return true;
    }
}
