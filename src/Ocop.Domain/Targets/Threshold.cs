namespace Ocop.Domain.Targets;

/// <summary>What a target asks for (mức cần đạt).</summary>
/// <remarks>Two thresholds are equal when kind and figures are. A value meets the threshold just where its gap is 0.</remarks>
public sealed record Threshold
{
    private Threshold(ThresholdKind kind, Fraction from, Fraction plan)
    {
        Kind = kind;
        From = from;
        Plan = plan;
    }

    /// <summary>Gets how the threshold is met.</summary>
    public ThresholdKind Kind { get; }

    /// <summary>Gets the figure that decides; of two figures the lower.</summary>
    public Fraction From { get; }

    /// <summary>Gets the figure that the percent of the plan is measured on; of two figures the upper.</summary>
    public Fraction Plan { get; }

    /// <summary>Gets the least value that meets the threshold: for "more than 80" it is 81.</summary>
    public Fraction Least => Kind == ThresholdKind.MoreThan ? From + 1 : From;

    /// <summary>Asks for at least a figure.</summary>
    /// <param name="figure">The figure, above 0; a share as a fraction, 2/5 for 40%.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is not above 0.</exception>
    public static Threshold AtLeast(Fraction figure) => new(ThresholdKind.AtLeast, Positive(figure, nameof(figure)), figure);

    /// <summary>Asks for more than a whole number; it is for counts, since no share comes next after another.</summary>
    /// <param name="figure">The figure, above 0 and below the largest number, which nothing is more than.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is not above 0, or is the largest number.</exception>
    public static Threshold MoreThan(long figure) => figure < long.MaxValue
        ? new(ThresholdKind.MoreThan, Positive(figure, nameof(figure)), figure)
        : throw new ArgumentOutOfRangeException(nameof(figure), figure, "Expected a figure below the largest number.");

    /// <summary>Asks for a figure between two: it is met from the lower on, and the plan is the upper.</summary>
    /// <param name="lower">The lower figure, above 0.</param>
    /// <param name="upper">The upper figure.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lower figure is not above 0, or the upper is below it.</exception>
    public static Threshold Between(Fraction lower, Fraction upper) => upper >= Positive(lower, nameof(lower))
        ? new(ThresholdKind.Between, lower, upper)
        : throw new ArgumentOutOfRangeException(nameof(upper), upper, "Expected a figure that is not below the lower one.");

    /// <summary>Asks for a figure and no other.</summary>
    /// <param name="figure">The figure, above 0.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is not above 0.</exception>
    public static Threshold Exactly(Fraction figure) => new(ThresholdKind.Exactly, Positive(figure, nameof(figure)), figure);

    /// <summary>Returns whether a value meets the threshold.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public bool IsMetBy(Fraction value) => Kind switch
    {
        ThresholdKind.Exactly => value == From,
        ThresholdKind.MoreThan => value > From,
        _ => value >= From,
    };

    /// <summary>Returns how much is missing.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The shortfall, never negative; for an exact figure the distance to it from either side.</returns>
    /// <exception cref="OverflowException">The shortfall cannot be written as a fraction of two long numbers.</exception>
    public Fraction GapOf(Fraction value) => Kind switch
    {
        ThresholdKind.Exactly when value > From => value - From,
        ThresholdKind.MoreThan when value > From => 0,
        _ => value >= Least ? 0 : Least - value,
    };

    /// <summary>Returns how much of the plan a value is, in percent.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The exact percent: 215 of 60 is 1075/3.</returns>
    /// <exception cref="OverflowException">The percent cannot be written as a fraction of two long numbers.</exception>
    public Fraction PercentOf(Fraction value) => value * 100 / Plan;

    /// <summary>Returns the fewest of a whole that meet a threshold on their share: 40% of 94 is 37.6, so 38.</summary>
    /// <param name="whole">The whole, from 0.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative.</exception>
    /// <exception cref="OverflowException">The share of the whole cannot be written as a fraction of two long numbers.</exception>
    /// <exception cref="InvalidOperationException">The threshold is not one on a share from 0 to 1, or asks for an exact one.</exception>
    public long FewestOf(long whole)
    {
        if (whole < 0) throw new ArgumentOutOfRangeException(nameof(whole), whole, "Expected a whole from 0.");
        if (Kind is ThresholdKind.Exactly or ThresholdKind.MoreThan || Plan > 1) throw new InvalidOperationException("Expected a threshold on a share: at least a figure from 0 to 1.");
        return (From * whole).Ceiling();
    }

    /// <summary>Returns the threshold as a formula, such as <c>&gt;= 50</c>, for debugging.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ThresholdKind.AtLeast => ">= " + From,
        ThresholdKind.MoreThan => "> " + From,
        ThresholdKind.Between => From + " to " + Plan,
        _ => "= " + From,
    };

    private static Fraction Positive(Fraction figure, string parameter) =>
        figure > 0 ? figure : throw new ArgumentOutOfRangeException(parameter, figure, "Expected a figure above 0.");
}
