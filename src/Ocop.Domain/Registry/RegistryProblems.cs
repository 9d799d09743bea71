using NodaTime;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The errors of products and events that contradict each other.</summary>
internal static class RegistryProblems
{
    public static string EventsOf(string dossier) => $"$.events['{dossier}']";

    public static EntryProblem NoProduct(string entry, string dossier) => new(entry, EntryProblemKind.Unknown, new BilingualText(
        $"không có sản phẩm nào mang hồ sơ '{dossier}'; cần một sản phẩm của danh mục",
        $"no product has the dossier '{dossier}'; expected a product of the registry"));

    public static EntryProblem RepeatedProduct(string entry, string dossier) => new(entry, EntryProblemKind.Repeated, new BilingualText(
        $"hồ sơ '{dossier}' đã thuộc sản phẩm khác; cần mỗi hồ sơ một sản phẩm",
        $"the dossier '{dossier}' is that of another product; expected one product a dossier"));

    public static EntryProblem TwoKinds(string entry, string producer) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"chủ thể '{producer}' mang hai loại hình; cần một loại hình",
        $"the producer '{producer}' is of two kinds; expected one"));

    public static EntryProblem TooLate(string entry, int latestYear) => new(entry, EntryProblemKind.OutOfRange, new BilingualText(
        $"cần năm không sau {latestYear}",
        $"expected a year up to {latestYear}"));

    public static EntryProblem RecognisedTwice(string entry) => new(entry, EntryProblemKind.Repeated, new BilingualText(
        "được công nhận lần đầu hai lần; những lần sau cần ghi là nâng hạng hoặc đánh giá lại",
        "recognised for the first time twice; expected the later ones as upgraded or reRated"));

    public static EntryProblem NotRecognisedBefore(string entry, LocalDate on) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"sự kiện ngày {IsoDate.Format(on)} đi trước lần công nhận đầu tiên; cần công nhận trước",
        $"the event of {IsoDate.Format(on)} comes before the first recognition; expected to be recognised first"));

    public static EntryProblem TwoRatingsOfOneDay(string entry, LocalDate on) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"hai kết quả khác nhau cùng ngày {IsoDate.Format(on)}; cần một kết quả mỗi ngày",
        $"two different ratings on {IsoDate.Format(on)}; expected one rating a day"));

    public static EntryProblem SignedInAnotherOrder(string entry, LocalDate signedOn, LocalDate before) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"giấy chứng nhận ký ngày {IsoDate.Format(signedOn)} bắt đầu sau giấy ký ngày {IsoDate.Format(before)}; cần ngày ký cũng ở sau",
        $"the certificate signed on {IsoDate.Format(signedOn)} begins after the one signed on {IsoDate.Format(before)}; expected it to be signed after it"));

    public static EntryProblem FiledAfterEnd(string entry, LocalDate filedOn, LocalDate lastValidDay) => new(entry, EntryProblemKind.OutOfRange, new BilingualText(
        $"hồ sơ nộp ngày {IsoDate.Format(filedOn)}; cần ngày không sau ngày cuối hiệu lực {IsoDate.Format(lastValidDay)}",
        $"a dossier was filed on {IsoDate.Format(filedOn)}; expected a day not after the last valid day {IsoDate.Format(lastValidDay)}"));

    public static EntryProblem NoNewCertificate(string entry, LocalDate on) => new(entry, EntryProblemKind.Unknown, new BilingualText(
        $"không có giấy chứng nhận nào bắt đầu ngày {IsoDate.Format(on)}; cần một giấy chứng nhận bắt đầu ngày đó",
        $"no certificate begins on {IsoDate.Format(on)}; expected one that does"));

    public static EntryProblem WithdrawnBeforeConclusion(string entry, LocalDate on) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"kết luận đi sau lần thu hồi ngày {IsoDate.Format(on)}; cần ngày kết luận không sau ngày thu hồi",
        $"the conclusion comes after the withdrawal of {IsoDate.Format(on)}; expected it by that day"));

    public static EntryProblem NotOfACertificate(string entry, LocalDate on) => new(entry, EntryProblemKind.NotApplicable, new BilingualText(
        $"giấy chứng nhận ghi là hết hạn ngày {IsoDate.Format(on)} mà theo thời hạn vẫn còn; lịch sử giấy chứng nhận không ghi được điều này",
        $"the certificate is told to have ended by {IsoDate.Format(on)}, when by its term it had not; a history of certificates has no place for that"));

    public static EntryProblem NotHigher(string entry, int before, int stars) => new(entry, EntryProblemKind.OutOfRange, new BilingualText(
        $"nâng hạng từ {before} lên {stars} sao; cần số sao cao hơn trước",
        $"upgraded from {before} to {stars} stars; expected more stars than before"));
}
