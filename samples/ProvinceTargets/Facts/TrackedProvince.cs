using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Samples.ProvinceTargets;

/// <summary>A province rebuilt from its dated events, with its targets.</summary>
internal sealed class TrackedProvince
{
    private readonly RuleBook book;

    public TrackedProvince(RuleBook book, ProvinceFile facts)
    {
        this.book = book;
        Facts = facts;
        Portfolio = Rebuild(book, facts);
        Index = Portfolio.Index();
        Targets = facts.Targets.Select(entry => new TrackedTarget(entry, facts.Observations, this)).ToArray();
    }

    public ProvinceFile Facts { get; }

    public Portfolio Portfolio { get; }

    public PortfolioIndex Index { get; }

    public IReadOnlyList<TrackedTarget> Targets { get; }

    /// <summary>How far the law behind the counts of a date is known: the day of the last check where the date lies after it.</summary>
    public LocalDate? CheckedOn(LocalDate on) => Portfolio.Snapshot(on).CheckedOn;

    /// <summary>The same with the law behind the targets of the programme.</summary>
    public LocalDate? CheckedOnWithNational(LocalDate on) => new[] { CheckedOn(on), NationalOn(on).CheckedOn }.Min();

    /// <summary>What a count is called.</summary>
    public BilingualText NameOf(PortfolioMeasure measure) => book.NameOf(measure);

    /// <summary>The targets of the programme on a date, as the book has them.</summary>
    public TargetsOutcome NationalOn(LocalDate on) => book.TargetsOn(on);

    /// <summary>The targets that were set by a date, in the order of the file.</summary>
    public IEnumerable<TrackedTarget> TargetsOn(LocalDate on) => Targets.Where(tracked => tracked.Target.SetOn <= on);

    /// <summary>Where the published totals differ from the events, or contradict each other; empty if every figure comes out.</summary>
    public IReadOnlyList<TotalInconsistency> Contradictions(ReportEntry report)
    {
        var totals = report.ToTotals();
        return [.. totals.FindInconsistencies(), .. totals.FindDifferences(Portfolio.Snapshot(report.On))];
    }

    /// <summary>Which certificates had ended by a date, by the round that gave them.</summary>
    public IEnumerable<(LocalDate On, StarCounts Ended)> ExpiredByRound(LocalDate on) =>
        Portfolio.Products
            .Select(product => Portfolio.Standing(product.Dossier, on))
            .Where(standing => standing.Status == ProductStatus.Expired)
            .GroupBy(standing => standing.ValidFrom!.Value)
            .OrderBy(round => round.Key)
            .Select(round => (round.Key, new StarCounts(round.Count(product => product.Stars == 3), round.Count(product => product.Stars == 4), round.Count(product => product.Stars == 5))));

    // Products that the sources only count become products named for their round; nobody knows their producers.
    private static Portfolio Rebuild(RuleBook book, ProvinceFile facts)
    {
        var products = new List<Product>();
        var events = new List<ProductEvent>();
        var upgraded = new HashSet<string>();
        var decided = new HashSet<string>();
        foreach (var round in facts.Rounds)
        {
            foreach (var (stars, count) in round.Recognised)
            {
                for (var i = 1; i <= count; i++)
                {
                    var dossier = Dossier(round.On, stars, i);
                    products.Add(new Product(dossier, "producer of " + dossier) { Area = facts.Area });
                    events.Add(ProductEvent.Recognised(dossier, round.On, stars));
                }
            }

            for (var i = 1; i <= round.PotentialFive; i++)
            {
                var dossier = PotentialDossier(round.On, i);
                products.Add(new Product(dossier, "producer of " + dossier) { Area = facts.Area });
                events.Add(ProductEvent.PotentialFive(dossier, round.On));
            }

            foreach (var part in round.Decided ?? [])
            {
                for (var i = 0; i < part.Count; i++)
                {
                    var number = 1;
                    while (!decided.Add(PotentialDossier(part.PotentialSince, number))) number++;
                    var dossier = PotentialDossier(part.PotentialSince, number);
                    events.Add(part.Stars is { } stars ? ProductEvent.Recognised(dossier, round.On, stars) : ProductEvent.PotentialFiveEnded(dossier, round.On));
                }
            }

            foreach (var upgrade in round.Upgraded ?? [])
            {
                var number = 1;
                while (!upgraded.Add(Dossier(upgrade.RecognisedOn, upgrade.From, number))) number++;
                events.Add(ProductEvent.Upgraded(Dossier(upgrade.RecognisedOn, upgrade.From, number), round.On, upgrade.To));
            }

            events.AddRange(DossiersOf(round.Filed).Select(dossier => ProductEvent.Filed(dossier, round.On)));
            events.AddRange(DossiersOf(round.Concluded).Select(dossier => ProductEvent.Concluded(dossier, round.On)));
        }

        return book.PortfolioOf(products, events);
    }

    private static IEnumerable<string> DossiersOf(IReadOnlyList<PartEntry>? parts) =>
        (parts ?? []).SelectMany(part => Enumerable.Range(1, part.Count).Select(number => Dossier(part.RecognisedOn, part.Stars, number)));

    private static string PotentialDossier(LocalDate on, int number) => FormattableString.Invariant($"{on:uuuu-MM-dd}/potential/{number:00}");

    private static string Dossier(LocalDate on, int stars, int number) => FormattableString.Invariant($"{on:uuuu-MM-dd}/{stars}/{number:00}");
}
