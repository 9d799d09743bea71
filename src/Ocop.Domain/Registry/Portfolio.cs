using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The products of an area with all their events (danh mục sản phẩm): how each stands on any date, and what they add up to.</summary>
/// <remarks>A book makes it, by <see cref="RuleBook.PortfolioOf"/>, and the law of that book gives the terms of the certificates. The order of the input never matters, and an event told twice counts once.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class Portfolio
{
    private readonly Dictionary<string, Product> products = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ProductEvent>> eventsByDossier = new(StringComparer.Ordinal);

    private readonly CertificateLaw law;

    internal Portfolio(CertificateLaw law, IEnumerable<Product> products, IEnumerable<ProductEvent> events, ValidityConvention convention)
    {
        this.law = law;
        Convention = CertificateLaw.Named(convention, nameof(convention));
        var problems = new ProblemList();
        AddProducts(Guard.NotNull(products, nameof(products)), problems);
        AddEvents(Guard.NotNull(events, nameof(events)), problems);
        foreach (var history in eventsByDossier.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Check(history.Value, problems);
        Problems = problems.All;
        Products = Unchangeable.Wrap(this.products.Values.OrderBy(product => product.Dossier, StringComparer.Ordinal).ToArray());
        var all = eventsByDossier.Values.SelectMany(list => list).ToArray();
        Array.Sort(all, ProductEvent.Compare);
        Events = Unchangeable.Wrap(all);
    }

    // Every mistake of what was given: with any, a book does not hand the portfolio out.
    internal IReadOnlyList<EntryProblem> Problems { get; }

    /// <summary>Gets how the last valid day of the certificates is counted, in standings, snapshots and indexes alike.</summary>
    public ValidityConvention Convention { get; }

    /// <summary>Gets the products, in the order of their dossiers.</summary>
    public IReadOnlyList<Product> Products { get; }

    /// <summary>Gets the events, by day, then dossier, then kind, each once.</summary>
    public IReadOnlyList<ProductEvent> Events { get; }

    /// <summary>Returns how one product stands on a date.</summary>
    /// <param name="dossier">The identity of its dossier.</param>
    /// <param name="on">The date.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException">The identity is null.</exception>
    /// <exception cref="KeyNotFoundException">No product has the dossier.</exception>
    public ProductStanding Standing(string dossier, LocalDate on)
    {
        Guard.Iso(on, nameof(on));
        if (!products.ContainsKey(Guard.NotNull(dossier, nameof(dossier)))) throw new KeyNotFoundException($"No product has the dossier '{dossier}'.");
        return HistoryOf(dossier, on).StandingOn(on);
    }

    /// <summary>Returns the snapshot of a date.</summary>
    /// <param name="on">The date.</param>
    /// <param name="since">The first day of the period whose activity is counted; by default the period has no beginning.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period begins after the date.</exception>
    public PortfolioSnapshot Snapshot(LocalDate on, LocalDate? since = null)
    {
        var fold = new PortfolioFold(law, Guard.Iso(on, nameof(on)), Guard.Iso(since, nameof(since)), Convention);
        foreach (var product in Products) fold.Add(product);
        foreach (var change in Events)
        {
            if (change.On > on) break;
            fold.Add(change);
        }

        return fold.ToSnapshot();
    }

    /// <summary>Returns an index that answers what the portfolio holds on any date at once.</summary>
    /// <param name="scope">Which products; by default all.</param>
    /// <returns>The index.</returns>
    public PortfolioIndex Index(PortfolioScope? scope = null)
    {
        var changes = new Dictionary<LocalDate, (PortfolioCounts More, PortfolioCounts Fewer)>();
        foreach (var pair in eventsByDossier)
        {
            if (scope is not null && !scope.Contains(products[pair.Key])) continue;
            AddChanges(pair.Value, changes);
        }

        return new PortfolioIndex(changes);
    }

    private void AddChanges(List<ProductEvent> events, Dictionary<LocalDate, (PortfolioCounts More, PortfolioCounts Fewer)> changes)
    {
        // Nothing changes but on the day of an event and on the day after a term.
        var days = new SortedSet<LocalDate>();
        foreach (var change in events)
        {
            days.Add(change.On);
            if (change.IsRating && law.LastValidDay(change.On, change.On, Convention) is { } last) days.Add(last.PlusDays(1));
        }

        var history = new ProductHistory(law, Convention);
        var next = 0;
        var before = default(PortfolioCounts);
        foreach (var day in days)
        {
            for (; next < events.Count && events[next].On <= day; next++) history.Add(events[next], null);
            var after = history.CountsOn(day);
            if (after == before) continue;
            changes.TryGetValue(day, out var change);
            changes[day] = (change.More + after, change.Fewer + before);
            before = after;
        }
    }

    private static void Check(List<ProductEvent> events, ProblemList problems)
    {
        events.Sort(ProductEvent.Compare);
        var entry = RegistryProblems.EventsOf(events[0].Dossier);
        ProductEvent? before = null;
        foreach (var change in events)
        {
            if (change.Kind == ProductEventKind.Standardised) continue;
            if (change.Kind == ProductEventKind.Recognised && before is not null) problems.Add(RegistryProblems.RecognisedTwice(entry));
            else if (change.Kind != ProductEventKind.Recognised && before is null) problems.Add(RegistryProblems.NotRecognisedBefore(entry, change.On));
            else if (!change.IsRating) continue;
            else if (before is not null && before.On == change.On) problems.Add(RegistryProblems.TwoRatingsOfOneDay(entry, change.On));
            else if (change.Kind == ProductEventKind.Upgraded && change.Stars <= before!.Stars) problems.Add(RegistryProblems.NotHigher(entry, before.Stars!.Value, change.Stars!.Value));
            if (change.IsRating) before = change;
        }
    }

    private ProductHistory HistoryOf(string dossier, LocalDate on)
    {
        var history = new ProductHistory(law, Convention);
        if (eventsByDossier.TryGetValue(dossier, out var events))
        {
            foreach (var change in events.TakeWhile(change => change.On <= on)) history.Add(change, null);
        }

        return history;
    }

    private void AddProducts(IEnumerable<Product> list, ProblemList problems)
    {
        var kinds = new Dictionary<string, Producers.ProducerKind?>(StringComparer.Ordinal);
        foreach (var (product, i) in list.Select((product, i) => (Guard.NotNull(product, "products"), i)))
        {
            if (products.TryGetValue(product.Dossier, out var same) && same != product) problems.Add(RegistryProblems.RepeatedProduct($"$.products[{i}].dossier", product.Dossier));
            if (kinds.TryGetValue(product.Producer, out var kind) && kind != product.ProducerKind) problems.Add(RegistryProblems.TwoKinds($"$.products[{i}].producerKind", product.Producer));
            kinds[product.Producer] = product.ProducerKind;
            products[product.Dossier] = product;
        }
    }

    private void AddEvents(IEnumerable<ProductEvent> list, ProblemList problems)
    {
        var told = new HashSet<ProductEvent>();
        foreach (var (change, i) in list.Select((change, i) => (Guard.NotNull(change, "events"), i)))
        {
            if (!products.ContainsKey(change.Dossier)) problems.Add(RegistryProblems.NoProduct($"$.events[{i}].dossier", change.Dossier));
            else if (change.On.Year > law.LatestYear) problems.Add(RegistryProblems.TooLate($"$.events[{i}].on", law.LatestYear));
            else if (told.Add(change)) EventsOf(change.Dossier).Add(change);
        }
    }

    private List<ProductEvent> EventsOf(string dossier)
    {
        if (!eventsByDossier.TryGetValue(dossier, out var events)) eventsByDossier.Add(dossier, events = []);
        return events;
    }
}
