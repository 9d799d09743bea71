using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>Something that happened to a product.</summary>
/// <param name="Number">Its number among the events of the product, in the order in which they were told.</param>
/// <param name="Kind">What happened.</param>
/// <param name="KindLabels">What that is called.</param>
/// <param name="On">The day: the first of a certificate, the first without one.</param>
/// <param name="Within">The year or the month, where only that is known.</param>
/// <param name="Stars">The stars of the certificate.</param>
/// <param name="SignedOn">The day of its signing.</param>
/// <param name="Ground">The ground of a withdrawal.</param>
/// <param name="ConcludedOn">The day of the conclusion behind a withdrawal.</param>
/// <param name="OfNewCertificate">Whether it is of the certificate that begins on the day.</param>
/// <param name="Paper">The number of the paper behind it.</param>
/// <param name="AddedAt">When it was told.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record EventAnswer(
    int Number,
    ProductEventKind Kind,
    BilingualText KindLabels,
    LocalDate On,
    string? Within,
    int? Stars,
    LocalDate? SignedOn,
    WithdrawalGround? Ground,
    LocalDate? ConcludedOn,
    bool OfNewCertificate,
    string? Paper,
    Instant AddedAt,
    bool Example)
{
    public static EventAnswer Of(EventRow row, RuleBook book) =>
        new(row.Number, row.Kind, book.NameOf(row.Kind), row.On, row.Within, row.Stars, row.SignedOn, row.Ground, row.ConcludedOn, row.OfNewCertificate, row.Paper, row.AddedAt, row.Example);
}
