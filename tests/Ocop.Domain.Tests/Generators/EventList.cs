using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;

namespace Ocop.Domain.Tests.Generators;

/// <summary>The products of a registry, each with what happened to it: a portfolio that can be.</summary>
public sealed record EventList(IReadOnlyList<ListedProduct> Listed)
{
    public IEnumerable<Product> Products => Listed.Select(entry => entry.Product);

    public IEnumerable<ProductEvent> Events => Listed.SelectMany(entry => entry.Events);

    /// <summary>Gets dates on which something may change, and those beside them: from before the first event to long after the last.</summary>
    public IEnumerable<LocalDate> Days => Events
        .SelectMany(change => new[] { change.On.PlusDays(-1), change.On, change.On.PlusDays(1), change.On.PlusMonths(36), change.On.PlusMonths(36).PlusDays(1), change.On.PlusMonths(36).PlusDays(180), change.On.PlusMonths(36).PlusDays(181) }
            .Concat(change.SignedOn is { } signed ? [signed.PlusDays(-1), signed] : []))
        .Append(LawDays.First.PlusDays(-1)).Append(LawDays.Last.PlusYears(30)).Distinct();

    public Portfolio PortfolioOf(ValidityConvention convention = ValidityConvention.Inclusive) => RuleBook.Default.PortfolioOf(Products, Events, convention);

    public override string ToString() => Listed.Count == 0 ? "no products" : string.Join("; ", Listed);
}

/// <summary>A product of a registry with its events, by day.</summary>
public sealed record ListedProduct(Product Product, IReadOnlyList<ProductEvent> Events)
{
    /// <summary>Gets whether the events can have happened: one recognition before all else but standards, ratings on days of their own and signed in their order, upgrades upwards, dossiers filed by the end however it is counted.</summary>
    internal bool IsPossible
    {
        get
        {
            var ratings = Events.Where(change => change.Stars is not null).OrderBy(change => change.On).ToArray();
            var others = Events.Where(change => change.Stars is null && change.Kind != ProductEventKind.Standardised);
            if (ratings.Length == 0) return !others.Any();
            return ratings[0].Kind == ProductEventKind.Recognised
                && others.All(change => change.On >= ratings[0].On && (!change.IsOfNewCertificate || ratings.Any(rating => rating.On == change.On)))
                && others.Where(change => change.Kind == ProductEventKind.Filed).All(change => !(change.On >= RatingOf(change)?.On.PlusMonths(36)))
                && ratings.Zip(ratings.Skip(1), (before, after) => before.On < after.On && before.SignedOn < after.SignedOn
                    && after.Kind != ProductEventKind.Recognised
                    && (after.Kind != ProductEventKind.Upgraded || after.Stars > before.Stars)).All(isRight => isRight);
        }
    }

    /// <summary>Returns the rating whose certificate an event without stars is of, or null where it is before the first.</summary>
    internal ProductEvent? RatingOf(ProductEvent change) => Events
        .Where(rating => rating.Stars is not null && (change.IsOfNewCertificate ? rating.On == change.On : rating.On < change.On))
        .MaxBy(rating => rating.On);

    public override string ToString()
    {
        var kind = Product.ProducerKind is { } producerKind ? " " + producerKind : string.Empty;
        return $"{Product.Dossier} of {Product.Producer}{kind}{(Product.Area is null ? string.Empty : " in " + Product.Area)}{(Product.ProductSet is null ? string.Empty : " set " + Product.ProductSet.Number.ToString(CultureInfo.InvariantCulture))}:"
            + string.Concat(Events.Select(change => string.Create(CultureInfo.InvariantCulture, $" {change.Kind} {LocalDatePattern.Iso.Format(change.On)}{(change.Stars is { } stars ? " " + stars.ToString(CultureInfo.InvariantCulture) : string.Empty)}{(change.SignedOn < change.On ? " signed " + LocalDatePattern.Iso.Format(change.SignedOn.Value) : string.Empty)}{(change.IsOfNewCertificate ? " of the new" : string.Empty)}")));
    }
}
