using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProvinceApi.Storage;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>An event of a product as it is sent.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">The day; of a first recognition also a year or a month, such as <c>2022</c> or <c>2022-12</c>, where only that is known.</param>
/// <param name="Stars">The stars of the certificate: needed for <c>recognised</c>, <c>upgraded</c> and <c>reRated</c>.</param>
/// <param name="SignedOn">The day of its signing; left out, the day itself.</param>
/// <param name="Ground">The ground of a withdrawal.</param>
/// <param name="ConcludedOn">The day of the conclusion behind a withdrawal.</param>
/// <param name="OfNewCertificate">Whether it is of the certificate that begins on the day: of <c>filed</c>, <c>concluded</c> and <c>withdrawn</c>.</param>
/// <param name="Paper">The number of the paper behind it.</param>
internal sealed record NewEvent(
    ProductEventKind Kind,
    string On,
    int? Stars = null,
    LocalDate? SignedOn = null,
    WithdrawalGround? Ground = null,
    LocalDate? ConcludedOn = null,
    bool OfNewCertificate = false,
    string? Paper = null)
{
    private static readonly ProductEventKind[] WithStars = [ProductEventKind.Recognised, ProductEventKind.Upgraded, ProductEventKind.ReRated];

    private static readonly ProductEventKind[] OfOneCertificate = [ProductEventKind.Filed, ProductEventKind.Concluded, ProductEventKind.Withdrawn];

    public static NewEvent Read(EntryReader entry)
    {
        var sent = new NewEvent(
            entry.Word<ProductEventKind>("kind"),
            entry.Text("on", 10),
            entry.OptionalNumber("stars", 3, 5),
            entry.OptionalDay("signedOn"),
            entry.OptionalWord<WithdrawalGround>("ground"),
            entry.OptionalDay("concludedOn"),
            entry.Flag("ofNewCertificate"),
            entry.OptionalText("paper"));
        sent.Check(entry);
        return sent;
    }

    public EventRow ToRow(long product, int number, Instant now, bool example, long? import = null)
    {
        PartialDate.TryParse(On, out var day);
        return new EventRow
        {
            ProductId = product,
            Number = number,
            Kind = Kind,
            On = day.First,
            Within = day.IsDay ? null : On,
            Stars = Stars,
            SignedOn = SignedOn,
            Ground = Ground,
            ConcludedOn = ConcludedOn,
            OfNewCertificate = OfNewCertificate,
            Paper = Paper,
            ImportId = import,
            AddedAt = now,
            Example = example,
        };
    }

    private void Check(EntryReader entry)
    {
        var hasStars = WithStars.Contains(Kind);
        if (On.Length > 0)
        {
            if (!PartialDate.TryParse(On, out var day) || !Days.IsPossible(day.First) || (!day.IsDay && (Kind != ProductEventKind.Recognised || SignedOn is not null)))
            {
                entry.Refuse("on", new(
                    $"cần {Days.Expected.Vietnamese} (lần công nhận đầu tiên không rõ ngày thì viết năm hoặc năm-tháng, không kèm signedOn)",
                    $"expected {Days.Expected.English} (of a first recognition whose day is not known the year or year-month, without signedOn)"));
            }
            else if (SignedOn > day.First)
            {
                entry.Refuse("signedOn", new("sau ngày bắt đầu hiệu lực; cần ngày đó hoặc trước đó", "after the first day of the certificate; expected that day or an earlier one"));
            }
        }

        if (hasStars && Stars is null) entry.Need("stars", new("số sao từ 3 đến 5", "the stars, 3 to 5"));
        if (Kind == ProductEventKind.Upgraded && Stars == 3) entry.Refuse("stars", new("nâng hạng cần 4 hoặc 5 sao", "an upgrade has 4 or 5 stars"));
        if (!hasStars && Stars is not null) entry.Refuse("stars", Foreign);
        if (!hasStars && SignedOn is not null) entry.Refuse("signedOn", Foreign);
        if (Kind != ProductEventKind.Withdrawn && Ground is not null) entry.Refuse("ground", Foreign);
        if (Kind != ProductEventKind.Withdrawn && ConcludedOn is not null) entry.Refuse("concludedOn", Foreign);
        if (OfNewCertificate && !OfOneCertificate.Contains(Kind)) entry.Refuse("ofNewCertificate", Foreign);
    }

    private static BilingualText Foreign => new("sự kiện loại này không có mục này; hãy bỏ đi", "an event of this kind has no such member; leave it out");
}
