namespace Ocop.Domain.Targets;

/// <summary>The value that a target starts from (mốc tính), at the beginning of its period.</summary>
/// <remarks>Two bases are equal when value and kind are.</remarks>
public sealed record TargetBase
{
    private TargetBase(Fraction value, bool isDeducted)
    {
        Value = value;
        IsDeducted = isDeducted;
    }

    /// <summary>Gets the value of the indicator at the beginning of the period.</summary>
    public Fraction Value { get; }

    /// <summary>Gets a value indicating whether the target counts only what was added to the base.</summary>
    public bool IsDeducted { get; }

    /// <summary>The target counts what is added to a value: 147 are 53 more than 94.</summary>
    /// <param name="value">The value at the beginning of the period.</param>
    /// <returns>The base.</returns>
    public static TargetBase AdditionalTo(Fraction value) => new(value, isDeducted: true);

    /// <summary>The target counts the whole, and the way to it begins at a value: the pace is reckoned from there.</summary>
    /// <param name="value">The value at the beginning of the period.</param>
    /// <returns>The base.</returns>
    public static TargetBase StartingFrom(Fraction value) => new(value, isDeducted: false);
}
