using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Generators;

/// <summary>Draws the products of a registry with their events, one event after the other, so that each follows from what was before.</summary>
internal static class EventGenerators
{
    private const int MostEvents = 6;

    // A producer is of one kind in all its products, the last of an unknown one.
    private static readonly ProducerKind?[] Producers = [Kinds.Cooperative, Kinds.Farm, Kinds.CooperativeGroup, Kinds.Farm, null];

    public static Gen<EventList> Lists() =>
        from size in Gen.Sized(size => Gen.Choose(0, 2 + (size / 12)))
        from listed in Gen.CollectToArray(Enumerable.Range(0, size), Listed)
        select new EventList(listed);

    public static IEnumerable<EventList> Shrink(EventList list)
    {
        var listed = list.Listed;
        for (var size = listed.Count / 2; size > 0; size /= 2)
        {
            for (var i = 0; i + size <= listed.Count; i += size) yield return new([.. listed.Take(i), .. listed.Skip(i + size)]);
        }

        for (var i = 0; i < listed.Count; i++)
        {
            foreach (var smaller in Smaller(listed[i])) yield return new([.. listed.Select((other, j) => i == j ? smaller : other)]);
        }
    }

    // Every event from one on, a single event, a day moved towards the first, fewer stars, a plainer event, and what is known of the product.
    private static IEnumerable<ListedProduct> Smaller(ListedProduct entry)
    {
        var events = entry.Events;
        return Fewer().Concat(Earlier()).Concat(Lower()).Concat(Plainer()).Concat(Unknown()).Where(smaller => smaller.IsPossible);

        IEnumerable<ListedProduct> Fewer() => Enumerable.Range(0, events.Count).Select(i => entry with { Events = [.. events.Take(i)] })
            .Concat(Enumerable.Range(0, events.Count).Select(i => entry with { Events = CardParts.Without(events, i) }));

        IEnumerable<ListedProduct> Earlier() => events.SelectMany((change, i) =>
            LawDays.Shrink(change.On, i == 0 ? LawDays.First : events[i - 1].On).Select(day => With(i, Event(change.Kind, change.Dossier, day, change.Stars, Period.DaysBetween(change.SignedOn ?? change.On, change.On), change.IsOfNewCertificate))));

        IEnumerable<ListedProduct> Lower() => events.SelectMany((change, i) => change.Stars > (change.Kind == ProductEventKind.Upgraded ? 4 : 3)
            ? new[] { With(i, Event(change.Kind, change.Dossier, change.On, change.Stars - 1, Period.DaysBetween(change.SignedOn!.Value, change.On))) }
            : []);

        IEnumerable<ListedProduct> Plainer() => events.SelectMany((change, i) => change.SignedOn < change.On || change.IsOfNewCertificate
            ? new[] { With(i, Event(change.Kind, change.Dossier, change.On, change.Stars)) }
            : []);

        IEnumerable<ListedProduct> Unknown()
        {
            if (entry.Product.Area is not null) yield return entry with { Product = entry.Product with { Area = null } };
            if (entry.Product.ProductSet is not null) yield return entry with { Product = entry.Product with { ProductSet = null } };
        }

        ListedProduct With(int index, ProductEvent change) => entry with { Events = [.. events.Select((other, j) => j == index ? change : other)] };
    }

    // How many days before its first day a certificate is signed.
    private static Gen<int> Waits => Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 60)));

    private static Gen<ListedProduct> Listed(int index)
    {
        var dossier = "D" + index.ToString("000", CultureInfo.InvariantCulture);
        return
            from producer in Gen.Choose(0, Producers.Length - 1)
            from area in Gen.Elements("20", "20/1", "2", null)
            from set in Gen.Frequency((1, Gen.Constant((int?)null)), (2, Gen.Elements(1, 11, 26).Select(number => (int?)number)))
            let product = new Product(dossier, "P" + producer.ToString(CultureInfo.InvariantCulture))
            {
                Area = area,
                ProducerKind = Producers[producer],
                ProductSet = set is { } number ? RuleBook.Default.Rules(KnownInstruments.Decision26).RubricFor(number).ProductSet : null,
            }
            from first in LawDays.Any
            from count in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, MostEvents)))
            from standard in Gen.Frequency((3, Gen.Constant((LocalDate?)null)), (1, Gen.Choose(-400, 400).Select(days => (LocalDate?)first.PlusDays(days))))
            from stars in Gen.Frequency((3, Gen.Constant(3)), (2, Gen.Constant(4)), (1, Gen.Constant(5)))
            from wait in Waits
            from events in count == 0 ? Gen.Constant(Array.Empty<ProductEvent>()) : Following([ProductEvent.Recognised(dossier, first, stars, first.PlusDays(-wait))], count - 1)
            select new ListedProduct(product, standard is null ? events : [.. events, ProductEvent.Standardised(dossier, standard.Value)]);
    }

    // A gap of no days for what ends a certificate: on the day of a rating it does not end the one that begins.
    private static Gen<ProductEvent[]> Following(ProductEvent[] events, int count)
    {
        if (count == 0) return Gen.Constant(events);
        var last = events[^1];
        var stars = events.Last(change => change.Stars is not null).Stars!.Value;
        var (rated, signed) = events.Where(change => change.Stars is not null).Select(change => (change.On, change.SignedOn!.Value)).Last();
        var termEnd = rated.PlusMonths(36);
        var gap = Gen.Frequency(
            (1, Gen.Choose(0, 2).Select(last.On.PlusDays)),
            (2, Gen.Choose(3, 700).Select(last.On.PlusDays)),
            (2, Gen.Choose(-2, 2).Select(days => LocalDate.Max(last.On, termEnd.PlusDays(days)))),
            (1, Gen.Choose(0, 500).Select(days => LocalDate.Max(last.On, termEnd.PlusDays(days)))));

        // By the end however it is counted, most of them near the edges of a window; of the certificate from before only where it still ran.
        var isOver = LocalDate.Max(last.On, rated.PlusDays(1)) >= termEnd;
        var filing = Gen.Frequency(
            (2, from edge in Gen.Elements(-180, -120, -1) from days in Gen.Choose(-2, 2) select termEnd.PlusDays(edge + days)),
            (3, Gen.Choose(1, 119).Select(days => termEnd.PlusDays(-days))),
            (1, Gen.Choose(1, 1_000).Select(days => rated.PlusDays(days))))
            .Select(day => LocalDate.Min(termEnd.PlusDays(-1), LocalDate.Max(day, LocalDate.Max(last.On, rated.PlusDays(1)))));
        return
            from day in gap
            let next = LocalDate.Max(day, rated.PlusDays(1))
            from kind in Gen.Frequency(
                (stars < 5 ? 3 : 0, Gen.Constant(ProductEventKind.Upgraded)),
                (3, Gen.Constant(ProductEventKind.ReRated)),
                (isOver ? 0 : 4, Gen.Constant(ProductEventKind.Filed)),
                (2, Gen.Constant(ProductEventKind.Concluded)),
                (2, Gen.Constant(ProductEventKind.Withdrawn)),
                (2, Gen.Constant(ProductEventKind.Expired)))
            from filed in filing
            from wait in Waits
            from isOfNew in Gen.Elements(true, false)
            from given in kind == ProductEventKind.Upgraded ? Gen.Choose(Math.Min(5, stars + 1), 5) : Gen.Choose(3, 5)
            let change = kind switch
            {
                ProductEventKind.Upgraded or ProductEventKind.ReRated => Event(kind, last.Dossier, next, given, Math.Min(wait, Period.DaysBetween(signed, next) - 1)),
                ProductEventKind.Filed => last.On == rated && isOfNew && filed == rated.PlusDays(1) ? Event(kind, last.Dossier, rated, null, isOfNewCertificate: true) : Event(kind, last.Dossier, filed, null),
                _ => Event(kind, last.Dossier, day, null, isOfNewCertificate: kind != ProductEventKind.Expired && day == rated && isOfNew),
            }
            from all in Following([.. events, change], count - 1)
            select all;
    }

    private static ProductEvent Event(ProductEventKind kind, string dossier, LocalDate on, int? stars, int wait = 0, bool isOfNewCertificate = false)
    {
        var change = kind switch
        {
            ProductEventKind.Recognised => ProductEvent.Recognised(dossier, on, stars!.Value, on.PlusDays(-wait)),
            ProductEventKind.Upgraded => ProductEvent.Upgraded(dossier, on, stars!.Value, on.PlusDays(-wait)),
            ProductEventKind.ReRated => ProductEvent.ReRated(dossier, on, stars!.Value, on.PlusDays(-wait)),
            ProductEventKind.Expired => ProductEvent.Expired(dossier, on),
            ProductEventKind.Withdrawn => ProductEvent.Withdrawn(dossier, on),
            ProductEventKind.Filed => ProductEvent.Filed(dossier, on),
            ProductEventKind.Concluded => ProductEvent.Concluded(dossier, on),
            _ => ProductEvent.Standardised(dossier, on),
        };
        return isOfNewCertificate ? change.OfNewCertificate() : change;
    }
}
