using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Benchmarks;

/// <summary>Answers what a portfolio of 20,000 certificates holds on a date, and folds a stream of ten events a product.</summary>
[MemoryDiagnoser]
public class PortfolioBenchmarks
{
    private const int Products = 20_000;
    private const int Dates = 4096;
    private const int EventsPerProduct = 10;

    private static readonly LocalDate First = new(2018, 1, 1);

    private readonly LocalDate[] dates = [.. Enumerable.Range(0, Dates).Select(i => First.PlusDays(i * 31 % 5000))];
    private readonly string[] dossiers = [.. Enumerable.Range(0, Products).Select(i => i.ToString(CultureInfo.InvariantCulture))];
    private Portfolio portfolio = null!;
    private PortfolioIndex index = null!;
    private LocalDate[] days = [];
    private int[] threeStars = [];

    [GlobalSetup]
    public void Setup()
    {
        portfolio = RuleBook.Default.PortfolioOf(
            dossiers.Select(dossier => new Product(dossier, dossier)),
            dossiers.Select((dossier, i) => ProductEvent.Recognised(dossier, First.PlusDays(i * 7 % 3000), 3 + (i % 3))));
        index = portfolio.Index();
        days = [.. index.Days];
        threeStars = [0, .. days.Select(day => index.At(day).Valid.Three)];
    }

    /// <summary>What a developer would write by hand for one of the counts: a search in the sorted days on which it changes.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Dates)]
    public int HandWrittenSearch()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            var at = Array.BinarySearch(days, date);
            sum += threeStars[at < 0 ? ~at : at + 1];
        }

        return sum;
    }

    /// <summary>One date from the index, with every count: less than a microsecond is asked for.</summary>
    [Benchmark(OperationsPerInvoke = Dates)]
    public int IndexedDate()
    {
        var sum = 0;
        foreach (var date in dates) sum += index.At(date).Valid.Three;
        return sum;
    }

    /// <summary>One date without the index, with all groups and producers.</summary>
    [Benchmark]
    public PortfolioSnapshot Snapshot() => portfolio.Snapshot(dates[1]);

    /// <summary>One event of a stream; what is allocated is the events themselves.</summary>
    [Benchmark(OperationsPerInvoke = Products * EventsPerProduct)]
    public PortfolioSnapshot FoldedEvent()
    {
        var fold = RuleBook.Default.NewPortfolioFold(First.PlusYears(20));
        foreach (var dossier in dossiers)
        {
            fold.Add(new Product(dossier, dossier));
            fold.Add(ProductEvent.Recognised(dossier, First, 3));
        }

        for (var i = 1; i < EventsPerProduct; i++)
        {
            foreach (var dossier in dossiers) fold.Add(ProductEvent.ReRated(dossier, First.PlusDays(i), 3 + (i % 3)));
        }

        return fold.ToSnapshot();
    }
}
