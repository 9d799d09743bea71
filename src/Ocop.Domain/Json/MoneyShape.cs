namespace Ocop.Domain.Json;

/// <summary>An amount in đồng: a unit and its number as the law prints it, such as {"billions": 3}.</summary>
internal sealed class MoneyShape() : UnitShape<MoneyUnit, long>(ProblemTexts.AnAmount, most: 1_000_000)
{
    protected override long Of(int count, MoneyUnit unit) => count * (unit == MoneyUnit.Billions ? 1_000_000_000L : 1_000_000L);
}

/// <summary>What amounts of money are counted in.</summary>
internal enum MoneyUnit
{
    Millions,
    Billions,
}
