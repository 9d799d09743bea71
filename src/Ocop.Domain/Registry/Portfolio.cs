using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The products of an area with all their events (danh mục sản phẩm): how each stands on any date, and what they add up to.</summary>
/// <remarks>A book makes it, by <see cref="RuleBook.PortfolioOf"/>, and the law of that book answers for the certificates. The order of the input never matters, and an event told twice counts once.</remarks>
/// <threadsafety>Immutable; any number of threads may use one instance.</threadsafety>
public sealed class Portfolio
{
    private readonly Dictionary<string, Product> products = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ProductEvent>> eventsByDossier = new(StringComparer.Ordinal);

    private readonly CertificateLaw law;
    private readonly PortfolioAreas areas;

    internal Portfolio(CertificateLaw law, PortfolioAreas areas, IEnumerable<Product> products, IEnumerable<ProductEvent> events, ValidityConvention convention)
    {
        this.law = law;
        this.areas = areas;
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
        var history = NewHistory();
        foreach (var change in EventsOf(dossier)) history.AddAsOf(on, change, null);
        return history.StandingOn(on);
    }

    /// <summary>Returns since when one product has been recognised.</summary>
    /// <param name="dossier">The identity of its dossier.</param>
    /// <returns>The day, or the days between which it lies where only the year or the month is known or the events begin with a rating again; null for a product that was never recognised.</returns>
    /// <exception cref="ArgumentNullException">The identity is null.</exception>
    /// <exception cref="KeyNotFoundException">No product has the dossier.</exception>
    public FirstRecognition? FirstRecognitionOf(string dossier)
    {
        var history = NewHistory();
        foreach (var change in EventsOf(dossier)) history.AddAsOf(change.On, change, null);
        return history.FirstRecognition;
    }

    /// <summary>Returns the certificates of one product, one after the other, as its events tell them: on every day they have the same stars and the same status as the product.</summary>
    /// <param name="dossier">The identity of its dossier.</param>
    /// <returns>The history; without certificates for a product that was never recognised.</returns>
    /// <remarks>
    /// <para>The way back is <see cref="CertificateEvents.ToEvents"/>.</para>
    /// <para>A history whose events begin with a rating again begins with a re-evaluation.</para>
    /// <para>Certificates know nothing of standards, of potential 5 stars, of a second withdrawal, of an end that their term or another event says already, nor of a dossier, result or withdrawal with no certificate from before its day: such events are left out. An upgrade of a certificate that was no longer in force is there a new evaluation.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The identity is null.</exception>
    /// <exception cref="KeyNotFoundException">No product has the dossier.</exception>
    /// <exception cref="InvalidEntryException">Certificates cannot say it: one is told to have ended while its term or its extension ran, was signed before the first rules, or only the year or the month of its recognition is known.</exception>
    public CertificateHistory CertificatesOf(string dossier) => CertificateEvents.ToHistory(law, EventsOf(dossier), Convention);

    /// <summary>Returns the snapshot of a date.</summary>
    /// <param name="on">The date.</param>
    /// <param name="since">The first day of the period whose activity is counted; by default the period has no beginning.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period begins after the date.</exception>
    public PortfolioSnapshot Snapshot(LocalDate on, LocalDate? since = null)
    {
        var fold = new PortfolioFold(law, areas, Guard.Iso(on, nameof(on)), Guard.Iso(since, nameof(since)), Convention, int.MaxValue);
        foreach (var product in Products) fold.Add(product);
        foreach (var change in Events) fold.Add(change);
        return fold.ToSnapshot();
    }

    /// <summary>Returns an index that answers what the portfolio holds on any date at once.</summary>
    /// <param name="scope">Which products; by default all.</param>
    /// <returns>The index.</returns>
    public PortfolioIndex Index(PortfolioScope? scope = null)
    {
        var changes = new Dictionary<LocalDate, (PortfolioCounts More, PortfolioCounts Fewer)>();
        var start = default(PortfolioCounts);
        foreach (var pair in eventsByDossier)
        {
            start += AddChanges(products[pair.Key], pair.Value, scope, changes);
        }

        return new PortfolioIndex(start, changes);
    }

    // Returns what the product counts before the first change.
    private PortfolioCounts AddChanges(Product product, List<ProductEvent> events, PortfolioScope? scope, Dictionary<LocalDate, (PortfolioCounts More, PortfolioCounts Fewer)> changes)
    {
        if (scope is null || scope.Contains(product)) return AddChanges(events, null, [], changes);

        // By a merger a product may come to the area of the scope; apart from that no day changes where it belongs.
        if (scope.Area is null) return default;
        LocalDate[] days = [.. areas.Days];
        bool IsWithin(LocalDate day) => scope.Contains(PortfolioCell.Of(product, areas, day));
        return days.Any(IsWithin) ? AddChanges(events, IsWithin, days, changes) : default;
    }

    // Where it is not always within the scope, it comes to it on one of the turns, with all that it counts on that day.
    private PortfolioCounts AddChanges(List<ProductEvent> events, Func<LocalDate, bool>? isWithin, IEnumerable<LocalDate> turns, Dictionary<LocalDate, (PortfolioCounts More, PortfolioCounts Fewer)> changes)
    {
        // Nothing changes but on the day of an event or of the decision behind it, and where the certificate turns by itself: after its term or its extension.
        var steps = new List<(LocalDate Day, ProductEvent Change)>(events.Count);
        var days = new SortedSet<LocalDate>(turns);
        foreach (var change in events)
        {
            Step(change.On, change);
            if (change.IsDecidedBefore) Step(change.SignedOn!.Value, change);
        }

        // The events are in order: only a decision from before its day can stand in the wrong place.
        if (steps.Count > events.Count) steps.Sort((left, right) => left.Day.CompareTo(right.Day));
        var history = NewHistory();
        foreach (var change in events) history.AddLater(change);
        var next = 0;
        var start = isWithin is null ? history.CountsOn(events[0].On) : default; // the day does not matter: nothing has happened yet
        var before = start;
        while (days.Count > 0)
        {
            var day = days.Min;
            days.Remove(day);
            var known = next;
            for (; next < steps.Count && steps[next].Day <= day; next++) history.AddAsOf(day, steps[next].Change, null);
            if (next > known)
            {
                foreach (var turn in history.Turns)
                {
                    if (turn > day) days.Add(turn);
                }
            }

            var after = isWithin?.Invoke(day) == false ? default : history.CountsOn(day);
            if (after == before) continue;
            changes.TryGetValue(day, out var change);
            changes[day] = (change.More + after, change.Fewer + before);
            before = after;
        }

        return start;

        void Step(LocalDate day, ProductEvent change)
        {
            steps.Add((day, change));
            days.Add(day);
        }
    }

    private void Check(List<ProductEvent> events, ProblemList problems)
    {
        events.Sort(ProductEvent.Compare);
        if (events.Find(change => change.Within is not null) is not { Within: { } within } partial)
        {
            CheckDays(events, problems);
            return;
        }

        // Of which only the year or the month is known: wrong where each of its days is.
        ProblemList? nearest = null;
        for (var day = within.First; day <= within.Last; day = day.PlusDays(1))
        {
            var told = events.ConvertAll(change => ReferenceEquals(change, partial) ? change.At(day) : change);
            told.Sort(ProductEvent.Compare);
            var found = new ProblemList();
            CheckDays(told, found);
            if (found.All.Count == 0) return;
            if (nearest is null || found.All.Count < nearest.All.Count) nearest = found;
        }

        foreach (var problem in nearest!.All) problems.Add(problem);
    }

    private void CheckDays(List<ProductEvent> events, ProblemList problems)
    {
        var entry = RegistryTexts.EventsOf(events[0].Dossier);
        ProductEvent? before = null;
        ProductEvent? earlier = null;
        ProductEvent? begun = null;
        var isPotential = false;
        foreach (var change in events)
        {
            if (change.Kind == ProductEventKind.Standardised) continue;
            if (change.IsOfPotential)
            {
                isPotential |= change.Kind == ProductEventKind.PotentialFive;
                if (!isPotential) problems.Add(RegistryTexts.NotPotentialBefore(entry, change.On));
                continue;
            }

            if (change.Kind == ProductEventKind.Recognised && begun is not null) problems.Add(begun.Kind == ProductEventKind.Recognised ? RegistryTexts.RecognisedTwice(entry) : RegistryTexts.NotRecognisedBefore(entry, begun.On));
            else if (change.Kind is not (ProductEventKind.Recognised or ProductEventKind.ReRated) && before is null) problems.Add(RegistryTexts.NotRecognisedBefore(entry, change.On));
            else if (!change.IsRating) CheckUnrated(change, before!.On < change.On || change.IsOfNewCertificate ? before : earlier);
            else if (before is not null && before.On == change.On) problems.Add(RegistryTexts.TwoRatingsOfOneDay(entry, change.On));
            else if (change.Kind == ProductEventKind.Upgraded && change.Stars <= before!.Stars) problems.Add(RegistryTexts.NotHigher(entry, before.Stars!.Value, change.Stars!.Value));
            else if (change.SignedOn <= before?.SignedOn) problems.Add(RegistryTexts.SignedInAnotherOrder(entry, change.SignedOn.Value, before!.SignedOn!.Value));
            if (!change.IsRating) continue;
            begun ??= change;
            earlier = before;
            before = change;
        }

        void CheckUnrated(ProductEvent change, ProductEvent? rating)
        {
            if (change.IsOfNewCertificate && rating!.On != change.On) problems.Add(RegistryTexts.NoNewCertificate(entry, change.On));
            else if (change.Withdrawal?.ConcludedOn > change.On) problems.Add(RegistryTexts.WithdrawnBeforeConclusion(entry, change.On));
            else if (change.Kind == ProductEventKind.Filed && rating is not null && change.On > law.LastValidDay(rating.SignedOn!.Value, rating.On, Convention))
            {
                problems.Add(RegistryTexts.FiledAfterEnd(entry, change.On, law.LastValidDay(rating.SignedOn.Value, rating.On, Convention)!.Value));
            }
        }
    }

    private ProductHistory NewHistory() => new(law, Convention, int.MaxValue);

    private void AddProducts(IEnumerable<Product> list, ProblemList problems)
    {
        var kinds = new Dictionary<string, Producers.ProducerKind?>(StringComparer.Ordinal);
        foreach (var (product, i) in list.Select((product, i) => (Guard.NotNull(product, "products"), i)))
        {
            if (products.TryGetValue(product.Dossier, out var same) && same != product) problems.Add(RegistryTexts.RepeatedProduct($"$.products[{i}].dossier", product.Dossier));
            if (kinds.TryGetValue(product.Producer, out var kind) && kind != product.ProducerKind) problems.Add(RegistryTexts.TwoKinds($"$.products[{i}].producerKind", product.Producer));
            kinds[product.Producer] = product.ProducerKind;
            products[product.Dossier] = product;
        }
    }

    private void AddEvents(IEnumerable<ProductEvent> list, ProblemList problems)
    {
        var told = new HashSet<ProductEvent>();
        foreach (var (change, i) in list.Select((change, i) => (Guard.NotNull(change, "events"), i)))
        {
            if (!products.ContainsKey(change.Dossier)) problems.Add(RegistryTexts.NoProduct($"$.events[{i}].dossier", change.Dossier));
            else if (change.On.Year > law.LatestYear) problems.Add(RegistryTexts.TooLate($"$.events[{i}].on", law.LatestYear));
            else if (told.Add(change)) NewEventsOf(change.Dossier).Add(change);
        }
    }

    private List<ProductEvent> EventsOf(string dossier)
    {
        if (!products.ContainsKey(Guard.NotNull(dossier, nameof(dossier)))) throw new KeyNotFoundException($"No product has the dossier '{dossier}'.");
        return eventsByDossier.TryGetValue(dossier, out var events) ? events : [];
    }

    private List<ProductEvent> NewEventsOf(string dossier)
    {
        if (!eventsByDossier.TryGetValue(dossier, out var events)) eventsByDossier.Add(dossier, events = []);
        return events;
    }
}
