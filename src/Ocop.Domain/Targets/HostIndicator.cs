using Ocop.Domain.Registry;

namespace Ocop.Domain.Targets;

/// <summary>Anything else that a host counts: villages, points of sale, a published share. Only the host can measure it.</summary>
public sealed record HostIndicator : Indicator
{
    /// <summary>Creates the indicator.</summary>
    /// <param name="labels">The name.</param>
    /// <param name="unit">What the value is; the default is a count.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The unit has no name.</exception>
    public HostIndicator(BilingualText labels, IndicatorUnit unit = IndicatorUnit.Count)
        : base(labels, unit)
    {
    }

    /// <inheritdoc/>
    /// <remarks>Always null: the host gives its measurements itself.</remarks>
    public override Fraction? Measure(PortfolioSnapshot snapshot, PortfolioScope? scope = null)
    {
        Internal.Guard.NotNull(snapshot, nameof(snapshot));
        return null;
    }

    private protected override void Close()
    {
    }
}
