using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using static System.FormattableString;

namespace Ocop.Domain.Registry;

/// <summary>Every sentence of a registry: the errors of products and events that contradict each other, of product codes and of reported totals, and the names of provinces.</summary>
internal static class RegistryTexts
{
    public static string EventsOf(string dossier) => "$.events" + EntryPath.Code(dossier);

    public static EntryProblem NoProduct(string entry, string dossier) => new(entry, EntryProblemKind.Unknown, new BilingualText(
        $"không có sản phẩm nào mang hồ sơ {GivenText.Of(dossier)}; cần một sản phẩm của danh mục",
        $"no product has the dossier {GivenText.Of(dossier)}; expected a product of the registry"));

    public static EntryProblem RepeatedProduct(string entry, string dossier) => new(entry, EntryProblemKind.Repeated, new BilingualText(
        $"hồ sơ {GivenText.Of(dossier)} đã thuộc sản phẩm khác; cần mỗi hồ sơ một sản phẩm",
        $"the dossier {GivenText.Of(dossier)} is that of another product; expected one product a dossier"));

    public static EntryProblem TwoKinds(string entry, string producer) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"chủ thể {GivenText.Of(producer)} ghi hai loại hình; mỗi chủ thể chỉ có một",
        $"the producer {GivenText.Of(producer)} is of two kinds; expected one"));

    public static EntryProblem TooLate(string entry, int latestYear) => new(entry, EntryProblemKind.OutOfRange, new BilingualText(
        $"cần năm không sau {latestYear}",
        $"expected a year up to {latestYear}"));

    public static EntryProblem RecognisedTwice(string entry) => new(entry, EntryProblemKind.Repeated, new BilingualText(
        "được công nhận lần đầu hai lần; những lần sau cần ghi là nâng hạng hoặc đánh giá lại",
        "recognised for the first time twice; expected the later ones as upgraded or reRated"));

    public static EntryProblem NotRecognisedBefore(string entry, LocalDate on) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"sự kiện ngày {IsoDate.Format(on)} đi trước lần công nhận đầu tiên; cần công nhận trước, hoặc bắt đầu bằng đánh giá lại",
        $"the event of {IsoDate.Format(on)} comes before the first recognition; expected to be recognised first, or to begin with a rating again"));

    public static EntryProblem NotPotentialBefore(string entry, LocalDate on) => new(entry, EntryProblemKind.Contradiction, new BilingualText(
        $"thôi tiềm năng 5 sao ngày {IsoDate.Format(on)} mà trước đó không được ghi là tiềm năng 5 sao; cần ghi trước",
        $"no longer potential 5 stars on {IsoDate.Format(on)}, and not told to be by then; expected it to be told first"));

    public static EntryProblem DayNotKnown(string entry) => new(entry, EntryProblemKind.NotApplicable, new BilingualText(
        "chỉ biết năm hoặc tháng công nhận; lịch sử giấy chứng nhận cần ngày",
        "only the year or the month of the recognition is known; a history of certificates needs its day"));

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

    public static BilingualText FullName(ProvinceKind kind, string name) => kind == ProvinceKind.City
        ? new($"Thành phố {name}", $"{name} City")
        : new($"Tỉnh {name}", $"{name} Province");

    /// <summary>Returns the name of a member as a pattern of codes writes it.</summary>
    public static BilingualText Member(ProductCodeMember member) => member switch
    {
        ProductCodeMember.Province => new("tỉnh", "province"),
        ProductCodeMember.District => new("huyện", "district"),
        ProductCodeMember.Commune => new("xã", "commune"),
        ProductCodeMember.Serial => new("số", "serial"),
        ProductCodeMember.ProductSet => new("bộ", "productSet"),
        _ => new("năm", "year"),
    };

    public static EntryProblem NoCode { get; } = new("$", EntryProblemKind.Missing, new BilingualText("null; cần một mã sản phẩm", "null; expected a product code"));

    public static EntryProblem NoSuchPattern { get; } = new("$", EntryProblemKind.Unknown, new BilingualText("không có cấu trúc mã nào gồm các thành phần này", "no pattern of codes has these members"));

    public static EntryProblem OtherShape(string code, IReadOnlyList<BilingualText> patterns)
    {
        var expected = new BilingualText(string.Join(" hoặc ", patterns.Select(pattern => pattern.Vietnamese)), string.Join(" or ", patterns.Select(pattern => pattern.English)));
        return new("$", EntryProblemKind.Other, new BilingualText($"{GivenText.Of(code)}: cần {expected.Vietnamese}", $"{GivenText.Of(code)}: expected {expected.English}"));
    }

    public static EntryProblem NeededMember(ProductCodeMember member, BilingualText pattern) => new(Entry(member), EntryProblemKind.Missing, new BilingualText(
        $"thiếu; cấu trúc {pattern.Vietnamese} cần thành phần này", $"missing; the pattern {pattern.English} needs it"));

    public static EntryProblem OtherMember(ProductCodeMember member, string value, BilingualText pattern) => new(Entry(member), EntryProblemKind.NotApplicable, new BilingualText(
        $"{GivenText.Of(value)}: cấu trúc {pattern.Vietnamese} không có thành phần này", $"{GivenText.Of(value)}: the pattern {pattern.English} has no such member"));

    public static EntryProblem NotNumber(ProductCodeMember member, string value) => new(Entry(member), EntryProblemKind.Other, new BilingualText(
        $"{GivenText.Of(value)}: cần số nguyên chỉ gồm chữ số, không có dấu cách và không có số 0 đứng đầu", $"{GivenText.Of(value)}: expected a whole number of digits alone, without blanks and leading zeros"));

    public static EntryProblem TooLarge(ProductCodeMember member, string value, int most) => new(Entry(member), EntryProblemKind.OutOfRange, new BilingualText(
        Invariant($"{GivenText.Of(value)}: quá lớn; cần số nguyên không quá {most}"), Invariant($"{GivenText.Of(value)}: too large; expected a whole number up to {most}")));

    public static EntryProblem NotFromOne(ProductCodeMember member, int value) => new(Entry(member), EntryProblemKind.OutOfRange, new BilingualText(
        Invariant($"'{value}': cần số nguyên từ 1"), Invariant($"'{value}': expected a whole number from 1")));

    public static EntryProblem UnknownProvince(string value, int year) => new(Entry(ProductCodeMember.Province), EntryProblemKind.Unknown, new BilingualText(
        Invariant($"{GivenText.Of(value)}: cần mã tỉnh hai chữ số có trong năm {year}"), Invariant($"{GivenText.Of(value)}: expected a province code of two digits in use in {year}")));

    public static EntryProblem NotDistrict(string value) => new(Entry(ProductCodeMember.District), EntryProblemKind.Other, value == AdministrativeCode.NoDistrict
        ? new BilingualText("'000': không huyện nào mang mã này; cần mã của một huyện", "'000': no district has this code; expected the code of one")
        : new BilingualText($"{GivenText.Of(value)}: cần mã huyện ba chữ số từ 0 đến 9", $"{GivenText.Of(value)}: expected a district code of three digits from 0 to 9"));

    public static EntryProblem NotCommune(string entry, string value) => value == AdministrativeCode.NoCommune ? NoCommune(entry, []) : new(entry, EntryProblemKind.Other, new BilingualText(
        $"{GivenText.Of(value)}: cần mã xã năm chữ số từ 0 đến 9", $"{GivenText.Of(value)}: expected a commune code of five digits from 0 to 9"));

    public static EntryProblem NotProvince(string entry, string value) => new(entry, EntryProblemKind.Other, new BilingualText(
        $"{GivenText.Of(value)}: cần mã tỉnh hai chữ số từ 0 đến 9, không phải 00", $"{GivenText.Of(value)}: expected a province code of two digits from 0 to 9, not 00"));

    /// <summary>Returns that no commune has the code 00000.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="without">The districts in whose codes it may stand; none where the pattern names no district.</param>
    public static EntryProblem NoCommune(string entry, IEnumerable<DistrictWithoutCommunes> without)
    {
        var districts = string.Join(", ", without);
        return new(entry, EntryProblemKind.Unknown, districts.Length == 0
            ? new BilingualText("'00000': không xã nào mang mã này; cần mã của một xã", "'00000': no commune has this code; expected the code of one")
            : new BilingualText(
                $"'00000': không xã nào mang mã này; chỉ mã của huyện đảo không có xã ({districts}) mới ghi như vậy",
                $"'00000': no commune has this code; only codes of island districts without communes ({districts}) are written so"));
    }

    public static EntryProblem EndsBeforeItBegins(string entry, LocalDate from, LocalDate to) => new(entry, EntryProblemKind.OutOfRange, new BilingualText(
        $"ngày cuối {IsoDate.Format(to)} trước ngày đầu {IsoDate.Format(from)}; cần ngày không trước ngày đầu",
        $"the last day {IsoDate.Format(to)} is before the first, {IsoDate.Format(from)}; expected one that is not"));

    public static EntryProblem RepeatedCommune(string entry, string code) => new(entry, EntryProblemKind.Repeated, new BilingualText(
        $"{GivenText.Of(code)} đã có trong danh mục vào cùng thời gian; cần mỗi mã một xã mỗi ngày",
        $"{GivenText.Of(code)} is in the list already with days in common; expected one commune a code and day"));

    /// <summary>Returns that the list of a host has no such commune.</summary>
    /// <param name="code">The code of the commune.</param>
    /// <param name="province">The code of the province.</param>
    /// <param name="year">The year.</param>
    /// <param name="other">The commune that has the code in another province or at another time, or null where none has.</param>
    public static EntryProblem UnknownCommune(string code, string province, int year, Commune? other)
    {
        var expected = new BilingualText(
            Invariant($"'{code}': theo danh mục xã, năm {year} tỉnh {province} không có xã mang mã này"),
            Invariant($"'{code}': by the list of communes, province {province} had no commune of this code in {year}"));
        var why = other is null ? new BilingualText("danh mục không có mã này", "the list has no such code") : Elsewhere(other);
        return new(Entry(ProductCodeMember.Commune), EntryProblemKind.Unknown, new($"{expected.Vietnamese}; {why.Vietnamese}", $"{expected.English}; {why.English}"));
    }

    /// <summary>Returns what was changed in a text to find the code in it.</summary>
    public static BilingualText Changed(int place, string sign, string written) => written.Length == 0
        ? new(Invariant($"bỏ dấu {GivenText.Of(sign)} ở vị trí {place}"), Invariant($"{GivenText.Of(sign)} at place {place} is left out"))
        : new(Invariant($"dấu {GivenText.Of(sign)} ở vị trí {place} đọc là '{written}'"), Invariant($"{GivenText.Of(sign)} at place {place} is read as '{written}'"));

    /// <summary>Returns that no code of a pattern is of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="first">The first year of the pattern.</param>
    /// <param name="last">The last one.</param>
    /// <param name="silent">The instrument of the year that says nothing of codes, where that may be why; else null.</param>
    public static EntryProblem OtherYear(int year, int first, int last, LegalInstrument? silent)
    {
        var expected = new BilingualText(Invariant($"'{year}': cần năm từ {first} đến {last}"), Invariant($"'{year}': expected a year from {first} to {last}"));
        var why = silent is null ? null : HowCodesAreWritten(silent);
        return new(Entry(ProductCodeMember.Year), EntryProblemKind.OutOfRange, why is null ? expected : new($"{expected.Vietnamese}; {why.Vietnamese}", $"{expected.English}; {why.English}"));
    }

    public static EntryProblem NotSaid(LegalInstrument instrument) => new("$", EntryProblemKind.Other, HowCodesAreWritten(instrument));

    public static BilingualText OtherThanEvents { get; } = new("khác với số đếm từ các sự kiện", "differs from what the events come to");

    public static BilingualText NotSumOfStars { get; } = new("tổng không bằng cộng theo số sao", "the total is not the sum of the stars");

    public static BilingualText NotSumOfStatuses { get; } = new(
        "số từng được công nhận không bằng còn hiệu lực (kể cả tiếp tục có hiệu lực sau thời hạn) cộng hết hạn cộng thu hồi", "ever recognised is not valid and extended plus expired plus withdrawn");

    public static BilingualText NotSumOfParts { get; } = new("không bằng cộng các phần", "is not the sum of the parts");

    public static EntryProblem OtherDate(string entry) => new(entry, EntryProblemKind.Contradiction, new BilingualText("khác ngày của cả báo cáo; cần cùng ngày", "not the date of the whole; expected the same date"));

    private static BilingualText Elsewhere(Commune commune)
    {
        var name = commune.Name is { Length: > 0 } given ? " " + GivenText.Of(given) : string.Empty;
        var from = IsoDate.Format(commune.From);
        return commune.To is { } to
            ? new($"đó là xã{name} của tỉnh {commune.Province}, từ {from} đến {IsoDate.Format(to)}", $"it is that of the commune{name} of province {commune.Province}, from {from} to {IsoDate.Format(to)}")
            : new($"đó là xã{name} của tỉnh {commune.Province}, từ {from}", $"it is that of the commune{name} of province {commune.Province}, from {from}");
    }

    /// <summary>Returns what is wrong with a division of a rule file.</summary>
    public static BilingualText NameTwice(string name) => new($"tên {name} đứng hai lần.", $"the name {name} stands twice.");

    private static BilingualText CodeWriting { get; } = new("cách viết mã sản phẩm", "how product codes are written");

    private static BilingualText HowCodesAreWritten(LegalInstrument silent)
    {
        var silence = silent.DoesNotSay(CodeWriting);
        return new($"chưa rõ: {silence.Vietnamese}", $"not known: {silence.English}");
    }

    private static string Entry(ProductCodeMember member) => "$." + WireNames<ProductCodeMember>.Of(member);
}
