using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Registry;

/// <summary>Portfolios made from lists of numbers, one list a product, so that every list is a valid portfolio and shrinks to a smaller one.</summary>
internal sealed class RandomPortfolio
{
    public static readonly LocalDate Start = new(2019, 12, 31);

    private readonly int[][] numbers;

    private RandomPortfolio(int[][] numbers)
    {
        this.numbers = numbers;
        for (var i = 0; i < numbers.Length; i++) AddProduct(i, numbers[i] ?? []);
    }

    public static Arbitrary<RandomPortfolio> Any { get; } = Arb.From(
        Gen.Choose(0, 99_999).ArrayOf().ArrayOf(),
        ArbMap.Default.ArbFor<int[][]>().Shrinker).Convert(numbers => new RandomPortfolio(numbers), portfolio => portfolio.numbers);

    public List<Product> Products { get; } = [];

    public List<ProductEvent> Events { get; } = [];

    /// <summary>Dates from before the first event to long after the last.</summary>
    public IEnumerable<LocalDate> Dates => Events.SelectMany(change => new[] { change.On.PlusDays(-1), change.On, change.On.PlusMonths(36), change.On.PlusMonths(36).PlusDays(1) })
        .Append(Start.PlusDays(-1)).Append(Start.PlusYears(30)).Distinct();

    public Portfolio Build() => new(Products, Events);

    public override string ToString() => string.Join("; ", Events.Select(change => FormattableString.Invariant($"{change.Dossier} {change.Kind} {change.On:uuuu-MM-dd} {change.Stars}")));

    private static int Digit(int number, int from) => (int)((uint)number % (uint)from);

    private void AddProduct(int index, int[] choices)
    {
        var dossier = "D" + index.ToString("000", CultureInfo.InvariantCulture);
        var first = choices.Length > 0 ? choices[0] : 0;
        var producer = Digit(first / 7, 5);
        Products.Add(new Product(dossier, "P" + producer.ToString(CultureInfo.InvariantCulture))
        {
            Area = Digit(first, 3) switch { 0 => "20", 1 => "20/1", _ => null },
            ProducerKind = producer == 4 ? null : (ProducerKind)producer,
        });
        if (choices.Length == 0) return;
        var on = Start.PlusDays(Digit(first, 900));
        var stars = 3 + Digit(first / 11, 3);
        Events.Add(ProductEvent.Recognised(dossier, on, stars));
        foreach (var choice in choices.Skip(1).Take(6))
        {
            on = on.PlusDays(1 + Digit(choice / 5, 700));
            switch (Digit(choice, 5))
            {
                case 0 when stars < 5:
                    Events.Add(ProductEvent.Upgraded(dossier, on, ++stars));
                    break;
                case 1:
                    stars = 3 + Digit(choice / 5, 3);
                    Events.Add(ProductEvent.ReRated(dossier, on, stars));
                    break;
                case 2:
                    Events.Add(ProductEvent.Withdrawn(dossier, on));
                    break;
                case 3:
                    Events.Add(ProductEvent.Expired(dossier, on));
                    break;
                default:
                    Events.Add(ProductEvent.Standardised(dossier, on));
                    break;
            }
        }
    }
}
