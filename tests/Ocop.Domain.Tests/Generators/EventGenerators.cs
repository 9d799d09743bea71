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

    // Every event from one on, a single event, a day moved towards the first, fewer stars, and what is known of the product.
    private static IEnumerable<ListedProduct> Smaller(ListedProduct entry)
    {
        var events = entry.Events;
        return Fewer().Concat(Earlier()).Concat(Lower()).Concat(Unknown()).Where(smaller => smaller.IsPossible);

        IEnumerable<ListedProduct> Fewer() => Enumerable.Range(0, events.Count).Select(i => entry with { Events = [.. events.Take(i)] })
            .Concat(Enumerable.Range(0, events.Count).Select(i => entry with { Events = CardParts.Without(events, i) }));

        IEnumerable<ListedProduct> Earlier() => events.SelectMany((change, i) =>
            LawDays.Shrink(change.On, i == 0 ? LawDays.First : events[i - 1].On).Select(day => With(i, Event(change.Kind, change.Dossier, day, change.Stars))));

        IEnumerable<ListedProduct> Lower() => events.SelectMany((change, i) => change.Stars > (change.Kind == ProductEventKind.Upgraded ? 4 : 3)
            ? new[] { With(i, Event(change.Kind, change.Dossier, change.On, change.Stars - 1)) }
            : []);

        IEnumerable<ListedProduct> Unknown()
        {
            if (entry.Product.Area is not null) yield return entry with { Product = entry.Product with { Area = null } };
            if (entry.Product.ProductSet is not null) yield return entry with { Product = entry.Product with { ProductSet = null } };
        }

        ListedProduct With(int index, ProductEvent change) => entry with { Events = [.. events.Select((other, j) => j == index ? change : other)] };
    }

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
            from events in count == 0 ? Gen.Constant(Array.Empty<ProductEvent>()) : Following([ProductEvent.Recognised(dossier, first, stars)], count - 1)
            select new ListedProduct(product, standard is null ? events : [.. events, ProductEvent.Standardised(dossier, standard.Value)]);
    }

    // A gap of no days for what ends a certificate: on the day of a rating it does not end the one that begins.
    private static Gen<ProductEvent[]> Following(ProductEvent[] events, int count)
    {
        if (count == 0) return Gen.Constant(events);
        var last = events[^1];
        var stars = events.Last(change => change.Stars is not null).Stars!.Value;
        var rated = events.Last(change => change.Stars is not null).On;
        var termEnd = rated.PlusMonths(36);
        var gap = Gen.Frequency(
            (1, Gen.Choose(0, 2).Select(last.On.PlusDays)),
            (2, Gen.Choose(3, 700).Select(last.On.PlusDays)),
            (2, Gen.Choose(-2, 2).Select(days => LocalDate.Max(last.On, termEnd.PlusDays(days)))),
            (1, Gen.Choose(0, 500).Select(days => LocalDate.Max(last.On, termEnd.PlusDays(days)))));
        return
            from day in gap
            let next = LocalDate.Max(day, rated.PlusDays(1))
            from kind in Gen.Frequency(
                (stars < 5 ? 3 : 0, Gen.Constant(ProductEventKind.Upgraded)),
                (3, Gen.Constant(ProductEventKind.ReRated)),
                (2, Gen.Constant(ProductEventKind.Withdrawn)),
                (2, Gen.Constant(ProductEventKind.Expired)))
            from given in kind == ProductEventKind.Upgraded ? Gen.Choose(Math.Min(5, stars + 1), 5) : Gen.Choose(3, 5)
            from all in Following([.. events, kind is ProductEventKind.Withdrawn or ProductEventKind.Expired ? Event(kind, last.Dossier, day, null) : Event(kind, last.Dossier, next, given)], count - 1)
            select all;
    }

    private static ProductEvent Event(ProductEventKind kind, string dossier, LocalDate on, int? stars) => kind switch
    {
        ProductEventKind.Recognised => ProductEvent.Recognised(dossier, on, stars!.Value),
        ProductEventKind.Upgraded => ProductEvent.Upgraded(dossier, on, stars!.Value),
        ProductEventKind.ReRated => ProductEvent.ReRated(dossier, on, stars!.Value),
        ProductEventKind.Expired => ProductEvent.Expired(dossier, on),
        ProductEventKind.Withdrawn => ProductEvent.Withdrawn(dossier, on),
        _ => ProductEvent.Standardised(dossier, on),
    };
}
