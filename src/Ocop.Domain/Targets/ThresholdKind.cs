namespace Ocop.Domain.Targets;

/// <summary>How a threshold is met. The default value is from its figure on.</summary>
public enum ThresholdKind
{
    /// <summary>At least the figure (ít nhất).</summary>
    AtLeast = 0,

    /// <summary>More than the figure, a whole number (trên).</summary>
    MoreThan = 1,

    /// <summary>From the lower of two figures on; the plan is the upper one, and more than it is no failure.</summary>
    Between = 2,

    /// <summary>The figure itself, neither less nor more (đúng bằng).</summary>
    Exactly = 3,
}
