using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>What an indicator was on a day (số đo): counted from a portfolio, or supplied by a host from a review.</summary>
/// <param name="On">The day that the value speaks of.</param>
/// <param name="Value">The value before any base is deducted; a share as a fraction.</param>
public sealed record Measurement(LocalDate On, Fraction Value);
