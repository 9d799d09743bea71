namespace Ocop.Domain.Scoring;

/// <summary>What the ticks of a form come to, in eight bytes: the compact twin of <see cref="Rating"/> for hosts that rate many cards. The points of the parts are given beside it to those who ask.</summary>
/// <remarks>Two verdicts are equal when all their members are. The default value has no points and no stars; <see cref="RubricVerdict"/> never returns it.</remarks>
public readonly struct Verdict : IEquatable<Verdict>
{
    private readonly int total;
    private readonly byte band;
    private readonly byte ceiling;
    private readonly VerdictOutcome outcome;

    internal Verdict(VerdictOutcome outcome, int total, byte band, byte ceiling)
    {
        this.outcome = outcome;
        this.total = total;
        this.band = band;
        this.ceiling = ceiling;
    }

    /// <summary>Gets whether the ticks were rated or stopped the evaluation.</summary>
    public VerdictOutcome Outcome => outcome;

    /// <summary>Gets the points, 0 to the total of the form.</summary>
    public int Total => total;

    /// <summary>Gets the stars of the band that the points fall in, 1 to 5.</summary>
    public int Band => band;

    /// <summary>Gets the most stars that the minimum levels allow, 2 to 5.</summary>
    public int Ceiling => ceiling;

    /// <summary>Gets the stars: the lower of band and ceiling, or 0 for a halted evaluation.</summary>
    public int Stars => outcome == VerdictOutcome.Halted ? 0 : Math.Min(band, ceiling);

    /// <summary>Returns whether two verdicts are equal.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(Verdict left, Verdict right) => left.Equals(right);

    /// <summary>Returns whether two verdicts differ.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if they differ.</returns>
    public static bool operator !=(Verdict left, Verdict right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Verdict other) =>
        total == other.total && band == other.band && ceiling == other.ceiling && outcome == other.outcome;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Verdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => total | (band << 21) | (ceiling << 24) | ((int)outcome << 27);

    /// <summary>Returns the points and stars, for debugging.</summary>
    /// <returns>Such as <c>88 points, 3 stars</c>.</returns>
    public override string ToString() => outcome == VerdictOutcome.Halted ? "halted" : FormattableString.Invariant($"{Total} points, {Stars} stars");
}
