using static System.FormattableString;

namespace Ocop.Domain.Planning;

/// <summary>Every sentence of plans.</summary>
internal static class PlanningTexts
{
    public static BilingualText OtherCount(int given, int levels) => new($"có {given} chi phí; cần {levels}, mỗi mức một chi phí", $"{given} costs; expected {levels}, one for each level");

    public static BilingualText OtherCountOfLines(int given, int lines) => new($"có {given} chi phí; cần {lines}, mỗi dòng một chi phí", $"{given} costs; expected {lines}, one for each line");

    public static BilingualText Negative(int cost) => new(Invariant($"{cost} là số âm; cần số nguyên từ 0, hoặc null"), Invariant($"{cost} is negative; expected a whole number from 0, or null"));

    public static BilingualText NotStars(int stars) => new(Invariant($"{stars} không phải hạng sao; cần số từ 1 đến 5"), Invariant($"{stars} is not a number of stars; expected 1 to 5"));
}
