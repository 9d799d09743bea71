using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>Folds a stream of products and events into a snapshot, in memory that grows with the distinct products and not with the events.</summary>
/// <remarks>
/// A book begins it, by <see cref="RuleBook.NewPortfolioFold"/>. Products and events come in any order, and an event told twice changes nothing. Where one product has two ratings
/// on one day, an upgrade counts after a recognition and more stars after fewer; <see cref="Portfolio"/>, which keeps all events, refuses that.
/// The 16 latest ratings of a product are kept, more than the certificates of 40 years, and its 16 latest dossiers for re-evaluation, more than one certificate has:
/// among them an upgrade to no more stars than before and a dossier filed after the end are refused, and by them an extension is judged.
/// </remarks>
/// <threadsafety>Not safe for several threads at once: fold disjoint products apart and add the snapshots.</threadsafety>
public sealed class PortfolioFold
{
    private const int MostKept = 16;

    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly CertificateLaw law;
    private readonly PortfolioAreas areas;
    private readonly LocalDate on;
    private readonly LocalDate? since;
    private readonly ValidityConvention convention;
    private readonly int mostKept;

    internal PortfolioFold(CertificateLaw law, PortfolioAreas areas, LocalDate on, LocalDate? since, ValidityConvention convention, int mostKept = MostKept)
    {
        this.law = law;
        this.areas = areas;
        if (since > on) throw new ArgumentOutOfRangeException(nameof(since), since, "Expected a day that is not after the date of the snapshot.");
        this.on = on;
        this.since = since;
        this.mostKept = mostKept;
        this.convention = CertificateLaw.Named(convention, nameof(convention));
    }

    /// <summary>Adds a product.</summary>
    /// <param name="product">The product.</param>
    /// <exception cref="ArgumentNullException">The product is null.</exception>
    /// <exception cref="InvalidEntryException">Another product has the same dossier.</exception>
    public void Add(Product product)
    {
        var entry = EntryOf(Guard.NotNull(product, nameof(product)).Dossier);
        if (entry.Product is not null && entry.Product != product) throw RegistryTexts.RepeatedProduct("$.products" + EntryPath.Code(product.Dossier), product.Dossier).ToException();
        entry.Product = product;
    }

    /// <summary>Adds an event.</summary>
    /// <param name="change">The event.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    /// <exception cref="InvalidEntryException">The product was recognised for the first time already, on another day or with other stars; the event lies in the last years of the calendar, where its term cannot be reckoned; or a withdrawal comes before its conclusion.</exception>
    public void Add(ProductEvent change)
    {
        if (Guard.NotNull(change, nameof(change)).On.Year > law.LatestYear) throw RegistryTexts.TooLate(RegistryTexts.EventsOf(change.Dossier), law.LatestYear).ToException();
        // A decision of before the date may bear on the certificate that its own one will replace, and what begins with a rating again was recognised before.
        var entry = EntryOf(change.Dossier);
        entry.History.AddAsOf(on, change, since);
        entry.IsTold |= change.On <= on || (change.IsDecidedBefore && change.SignedOn <= on);
    }

    /// <summary>Returns the snapshot of what was added so far.</summary>
    /// <returns>The snapshot.</returns>
    /// <exception cref="InvalidEntryException">An event has no product or comes before the product was recognised; an upgrade brings no more stars; certificates are signed in another order than they begin; a dossier is filed after the end; or no certificate begins where an event is of a new one.</exception>
    public PortfolioSnapshot ToSnapshot()
    {
        var cells = new Dictionary<PortfolioCell, PortfolioCellTotals>();
        // In the order of the dossiers, so that of several errors the same one is reported every time.
        foreach (var pair in entries.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (pair.Value.Product is null && !pair.Value.IsTold) continue;
            var product = pair.Value.Product ?? throw RegistryTexts.NoProduct(RegistryTexts.EventsOf(pair.Key), pair.Key).ToException();
            pair.Value.History.Check(pair.Key);
            var cell = PortfolioCell.Of(product, areas, on);
            if (!cells.TryGetValue(cell, out var totals)) cells.Add(cell, totals = new PortfolioCellTotals());
            totals.Add(product, pair.Value.History, on, since);
        }

        return new PortfolioSnapshot(on, since, law.CheckedOn(on), cells);
    }

    private Entry EntryOf(string dossier)
    {
        if (!entries.TryGetValue(dossier, out var entry)) entries.Add(dossier, entry = new Entry(law, convention, mostKept));
        return entry;
    }

    private sealed class Entry(CertificateLaw law, ValidityConvention convention, int mostKept)
    {
        public Product? Product { get; set; }

        // Whether anything is known of it on the date.
        public bool IsTold { get; set; }

        public ProductHistory History { get; } = new(law, convention, mostKept);
    }
}
