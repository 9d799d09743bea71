using System.Globalization;

namespace Ocop.Domain.Tests.Generators;

/// <summary>How many producers count for a quota, how many others there are, and the share that is wanted, often just met or just missed.</summary>
public sealed record QuotaCounts(int Count, int Others, Fraction Minimum)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} of {Count + Others}, {Minimum} wanted");
}
