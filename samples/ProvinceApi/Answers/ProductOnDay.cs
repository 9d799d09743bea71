using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A product and what it is worth on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Product">The product.</param>
/// <param name="Status">Its standing on the day.</param>
/// <param name="StatusLabels">What the standing is called.</param>
/// <param name="Stars">The stars of its last certificate; null where it never had one.</param>
/// <param name="ValidFrom">The first day of that certificate.</param>
/// <param name="LastValidDay">Its last day.</param>
/// <param name="MayUseMark">Whether the product may carry the certification mark on the day; null where that is not known.</param>
internal sealed record ProductOnDay(LocalDate On, ProductAnswer Product, ProductStatus Status, BilingualText StatusLabels, int? Stars, LocalDate? ValidFrom, LocalDate? LastValidDay, bool? MayUseMark)
{
    public static ProductOnDay Of(ProductRow row, Registered found, LocalDate on, RuleBook book)
    {
        var standing = found.Portfolio.Standing(row.Key, on);
        return new(on, ProductAnswer.Of(row, book), standing.Status, book.NameOf(standing.Status), standing.Stars, standing.ValidFrom, standing.LastValidDay, found.CertificatesOf(row).Certificates?.MayUseMarkOn(on));
    }
}
