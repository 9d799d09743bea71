namespace Ocop.Domain.Planning;

/// <summary>One criterion raised to a higher level.</summary>
public sealed partial record UpgradePlanChange
{
    internal UpgradePlanChange(string criterion, int from, int to)
    {
        Criterion = criterion;
        From = from;
        To = to;
    }

    /// <summary>Gets the code as a scorecard writes it: <c>3.5</c>, or <c>8a</c> for one case of two.</summary>
    public string Criterion { get; }

    /// <summary>Gets the level that is ticked now, or 0 where nothing is.</summary>
    public int From { get; }

    /// <summary>Gets the level to reach.</summary>
    public int To { get; }
}
