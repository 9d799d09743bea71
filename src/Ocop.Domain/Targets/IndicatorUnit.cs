namespace Ocop.Domain.Targets;

/// <summary>What the value of an indicator is. The default value is a count.</summary>
public enum IndicatorUnit
{
    /// <summary>A count, such as products or villages.</summary>
    Count = 0,

    /// <summary>A share of a whole, from 0 to 1: 40% is the fraction 2/5.</summary>
    Share = 1,
}
