using Ocop.Domain.Internal;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>What a target counts (chỉ tiêu): <see cref="PortfolioIndicator"/>, <see cref="ProductShareIndicator"/>, <see cref="ProducerShareIndicator"/> or <see cref="HostIndicator"/>, and nothing else.</summary>
public abstract record Indicator
{
    private protected Indicator(BilingualText labels, IndicatorUnit unit)
    {
        Labels = Guard.NotNull(labels, nameof(labels));
        Unit = Guard.Named(unit, nameof(unit));
    }

    /// <summary>Gets the name.</summary>
    public BilingualText Labels { get; }

    /// <summary>Gets what the value is: a count or a share.</summary>
    public IndicatorUnit Unit { get; }

    /// <summary>Gets a value indicating whether it counts what happened within a period, not what stands on a date.</summary>
    public virtual bool IsOfPeriod => false;

    /// <summary>Measures the indicator in a portfolio.</summary>
    /// <param name="snapshot">The snapshot; for what happened within a period, that of the period.</param>
    /// <param name="scope">Which products; by default all.</param>
    /// <returns>The value, or null where a portfolio cannot say it.</returns>
    /// <exception cref="ArgumentNullException">The snapshot is null.</exception>
    public abstract Fraction? Measure(PortfolioSnapshot snapshot, PortfolioScope? scope = null);

    // The copy constructor of a record is open to everybody: without this a host could derive a case of its own.
    private protected abstract void Close();
}
