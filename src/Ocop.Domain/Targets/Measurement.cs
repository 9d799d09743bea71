using System.Text;
using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Targets;

/// <summary>What an indicator was on a day (số đo): counted from a portfolio, or supplied by a host from a review.</summary>
public sealed record Measurement
{
    /// <summary>Creates a measurement.</summary>
    /// <param name="on">The day that the value speaks of.</param>
    /// <param name="value">The value before any base is deducted; a share as a fraction.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Measurement(LocalDate on, Fraction value)
    {
        On = on;
        Value = value;
    }

    /// <summary>Gets the day that the value speaks of.</summary>
    public LocalDate On { get; init => field = Guard.Iso(value, "on"); }

    /// <summary>Gets the value before any base is deducted; a share as a fraction.</summary>
    public Fraction Value { get; init; }

#pragma warning disable IDE0051 // ToString calls it. The compiler would print days and numbers in the culture of the process.
    private bool PrintMembers(StringBuilder builder)
    {
        builder
            .Member(nameof(On), On, isFirst: true)
            .Member(nameof(Value), Value);
        return true;
    }
#pragma warning restore IDE0051
}
