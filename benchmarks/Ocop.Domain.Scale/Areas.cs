using NodaTime;

namespace Ocop.Domain.Scale;

/// <summary>The provinces of today.</summary>
internal static class Areas
{
    public static IReadOnlyList<string> Codes { get; } = [.. RuleBook.Default.DivisionOn(new LocalDate(2026, 11, 1)).Provinces.Select(province => province.Code)];
}
