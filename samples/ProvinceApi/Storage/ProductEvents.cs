using Ocop.Domain.Registry;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Rows of events as events of the library.</summary>
internal static class ProductEvents
{
    /// <summary>Returns the event of a row.</summary>
    /// <exception cref="ArgumentException">The members do not make an event.</exception>
    public static ProductEvent ToEvent(this EventRow row, string dossier)
    {
        var happened = row.Kind switch
        {
            ProductEventKind.Standardised => ProductEvent.Standardised(dossier, row.On),
            ProductEventKind.Recognised when row.Within is { } within => ProductEvent.Recognised(dossier, PartialDate.Parse(within), row.Stars!.Value),
            ProductEventKind.Recognised => ProductEvent.Recognised(dossier, row.On, row.Stars!.Value, row.SignedOn),
            ProductEventKind.Upgraded => ProductEvent.Upgraded(dossier, row.On, row.Stars!.Value, row.SignedOn),
            ProductEventKind.ReRated => ProductEvent.ReRated(dossier, row.On, row.Stars!.Value, row.SignedOn),
            ProductEventKind.Expired => ProductEvent.Expired(dossier, row.On),
            ProductEventKind.Withdrawn => ProductEvent.Withdrawn(dossier, row.On, row.Ground, row.ConcludedOn),
            ProductEventKind.Filed => ProductEvent.Filed(dossier, row.On),
            ProductEventKind.Concluded => ProductEvent.Concluded(dossier, row.On),
            ProductEventKind.PotentialFive => ProductEvent.PotentialFive(dossier, row.On),
            ProductEventKind.PotentialFiveEnded => ProductEvent.PotentialFiveEnded(dossier, row.On),
            _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, "Expected a kind of event that has a name."),
        };
        return row.OfNewCertificate ? happened.OfNewCertificate() : happened;
    }

    /// <summary>Returns a row as a product of the library.</summary>
    public static Product ToProduct(this ProductRow row, RuleBook book) => new(row.Key, row.Producer.Key, row.Name)
    {
        Area = row.Area,
        ProducerKind = book.TryGetProducerKind(row.Producer.Kind, out var kind) ? kind : null,
        ProductSet = book.TryGetRules(row.Decision, out var rules) && rules.TryGetRubric(row.ProductSet, out var form) ? form.ProductSet : null,
    };
}
