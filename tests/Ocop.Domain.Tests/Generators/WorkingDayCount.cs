using System.Globalization;

namespace Ocop.Domain.Tests.Generators;

/// <summary>A number of working days to count, from 0 to 90.</summary>
public sealed record WorkingDayCount(int Days)
{
    public override string ToString() => Days.ToString(CultureInfo.InvariantCulture) + " working days";
}
