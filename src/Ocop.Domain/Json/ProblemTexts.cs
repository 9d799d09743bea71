using System.Globalization;

namespace Ocop.Domain.Json;

/// <summary>Every sentence of documents and rule files: what can be wrong with an entry, made only where something is, and what is expected of each kind of value.</summary>
internal static class ProblemTexts
{
    public static BilingualText Unknown => new("trường này không có trong định dạng; chỉ dùng các trường đã quy định", "unknown member; expected one that this format knows");

    public static BilingualText Repeated => new("trường lặp lại; cần mỗi trường một lần", "repeated member; expected each member once");

    /// <summary>A missing member of a rule file, whose page says what it is.</summary>
    public static BilingualText MissingMember => new("thiếu; cần trường này", "missing; expected this member");

    public static BilingualText Missing(BilingualText expected) => And("thiếu", "missing", expected);

    public static BilingualText OneOf(IReadOnlyList<string> words)
    {
        var list = string.Join(", ", words);
        return new($"một trong {list}", $"one of {list}");
    }

    public static BilingualText LevelsOrTotals => new("chỉ dùng levels hoặc partTotals, không dùng cả hai", "expected either levels or partTotals, not both");

    public static BilingualText LevelsTotalsOrRecorded => new("chỉ dùng levels, partTotals hoặc recorded, không dùng cả hai", "expected either levels, partTotals or recorded, not both");

    public static BilingualText BesideRecorded => new(
        "không dùng cùng recorded; bên cạnh kết quả đã công bố chỉ cần evaluatedOn và product", "stands beside recorded; expected only evaluatedOn and product beside a recorded result");

    public static BilingualText NotOfARecordedResult => new("sai giá trị; cần null hoặc trống vì đây là kết quả đã công bố", "wrong value; expected null or nothing of a recorded result");

    public static BilingualText NotTheBandOfTheStars => new("sai giá trị; cần starsAboveBand khi và chỉ khi stars lớn hơn band", "wrong value; expected starsAboveBand where stars are above band, and nowhere else");

    public static BilingualText LineTwice => new("lặp lại; cần mỗi dòng một lần", "repeated; expected each line once");

    public static BilingualText NoLine => new("trống; cần ít nhất một dòng", "empty; expected at least one line");

    public static BilingualText LevelsOrLines => new("chỉ dùng mức hoặc dòng, không dùng cả hai", "expected either levels or lines, not both");

    public static BilingualText NoParts => new("trống; cần điểm của từng phần", "empty; expected the points of each part");

    public static BilingualText NotTheSum => new("sai giá trị; cần tổng điểm của các phần", "wrong value; expected the sum of the parts");

    public static BilingualText NotTheFactor => new(
        "sai giá trị; cần yếu tố suy ra từ band và ceiling, null khi ceiling là null", "wrong value; expected what band and ceiling come to, null where ceiling is null");

    public static BilingualText NotWhyUnknown => new(
        "sai giá trị; cần lý do khi ceiling là null, danh sách trống khi đã biết", "wrong value; expected why ceiling is null, or an empty list where it is not");

    public static BilingualText NotTheLower => new("sai giá trị; cần số nhỏ hơn trong hai số band và ceiling, null khi ceiling là null", "wrong value; expected the lower of band and ceiling, null where ceiling is null");

    public static BilingualText NotAscending(string key) => new($"'{key}' sai thứ tự hoặc lặp lại; cần mỗi khóa một lần, theo thứ tự tăng dần", $"'{key}' is out of order or repeated; expected each key once, ascending");

    public static BilingualText NotThatOfTheRating => new("sai giá trị; cần checkedOn của kết quả đánh giá", "wrong value; expected checkedOn of the rating");

    public static BilingualText Word(string word) => new(word, word);

    public static BilingualText NotUnicode => new("không phải văn bản Unicode hợp lệ; cần JSON bằng UTF-8", "not valid Unicode; expected JSON in UTF-8");

    public static BilingualText Empty => new("trống; cần một đối tượng JSON", "empty; expected one JSON object");

    public static BilingualText MoreNotTold => new("còn lỗi khác không nêu ở đây", "more problems are not listed");

    public static BilingualText Null(BilingualText expected) => And("giá trị null", "null", expected);

    public static BilingualText WrongType(BilingualText expected) => And("sai kiểu giá trị", "wrong type of value", expected);

    public static BilingualText WrongName(BilingualText expected) => And("sai tên trường", "wrong name of a member", expected);

    public static BilingualText Expected(BilingualText expected) => new($"cần {expected.Vietnamese}", $"expected {expected.English}");

    public static BilingualText CannotBeUsed(string given, BilingualText expected) => And($"{given} không dùng được", $"{given} cannot be used", expected);

    public static BilingualText TooMany(int most) => new($"quá nhiều; cần nhiều nhất {Text(most)}", $"too many; expected at most {Text(most)}");

    public static BilingualText TooLong(int most) => new($"quá dài; cần nhiều nhất {Text(most)} ký tự", $"too long; expected at most {Text(most)} characters");

    public static BilingualText TooDeep(int most) => new($"lồng quá sâu; cần nhiều nhất {Text(most)} tầng", $"nested too deep; expected at most {Text(most)} levels");

    public static BilingualText TooLarge(int most) => new($"quá lớn; cần nhiều nhất {Text(most)} byte", $"too large; expected at most {Text(most)} bytes");

    public static BilingualText OtherVersion(long version, int supported, string? page)
    {
        BilingualText see = page is null ? new(string.Empty, string.Empty) : new($", xem {page}", $", see {page}");
        return new(
            $"{Text(version)} không phải {Text(supported)}; cần phiên bản định dạng này{see.Vietnamese}",
            $"{Text(version)} is not {Text(supported)}; expected this version of the format{see.English}");
    }

    public static BilingualText WholeNumber(int least, int most) => (least, most) switch
    {
        _ when least == most => new(Text(least), Text(least)),
        (int.MinValue, int.MaxValue) => new("số nguyên, viết bằng chữ số", "a whole number, written in digits"),
        (_, int.MaxValue) => new($"số nguyên từ {Text(least)}, viết bằng chữ số", $"a whole number from {Text(least)}, written in digits"),
        _ => new($"số nguyên từ {Text(least)} đến {Text(most)}, viết bằng chữ số", $"a whole number from {Text(least)} to {Text(most)}, written in digits"),
    };

    public static BilingualText AnnualDay { get; } = new("ngày của mọi năm, viết MM-dd", "a day of every year, written MM-dd");

    public static BilingualText AText { get; } = new("một chuỗi", "a text");

    public static BilingualText TrueOrFalse { get; } = new("true hoặc false", "true or false");

    public static BilingualText AnObjectOfCodes { get; } = new("một đối tượng có tên là mã tiêu chí", "an object whose names are codes of criteria");

    public static BilingualText APartialDate { get; } = new("ngày, tháng hoặc năm có thật, viết yyyy-MM-dd, yyyy-MM hoặc yyyy", "a date, a month or a year that exists, written yyyy-MM-dd, yyyy-MM or yyyy");

    public static BilingualText ADate { get; } = new("ngày có thật, viết yyyy-MM-dd", "a date that exists, written yyyy-MM-dd");

    public static BilingualText AnObject { get; } = new("một đối tượng", "an object");

    public static BilingualText AList { get; } = new("một danh sách", "a list");

    public static BilingualText AnObjectOfParts { get; } = new("một đối tượng: mã phần và điểm", "an object of codes of parts and points");

    public static BilingualText ANumberOrAText { get; } = new("một số hoặc một chuỗi", "a number or a text");

    public static BilingualText PointsOrFraction { get; } = new("số hoặc phân số", "a number or a fraction");

    public static BilingualText ADecimal { get; } = new(
        "số có nhiều nhất chín chữ số trước và chín chữ số sau dấu chấm, không có số mũ", "a number with at most nine digits before the point and nine after it, without an exponent");

    public static BilingualText DecimalFromZero { get; } = new("số từ 0", "a number from 0");

    public static BilingualText AShare { get; } = new("một tỷ lệ từ 0 đến 1 như 40%, 12.5% hoặc 1/3", "a share from 0 to 1 such as 40%, 12.5% or 1/3");

    public static BilingualText AShareUpToOne { get; } = new("một tỷ lệ không quá 1", "a share of at most 1");

    public static BilingualText AShareAboveNone { get; } = new("một tỷ lệ trên 0", "a share above 0");

    public static BilingualText ANumberOrAShare { get; } = new("một số nguyên từ 1, hoặc một tỷ lệ như 40%", "a whole number from 1, or a share such as 40%");

    public static BilingualText AnAmount { get; } = new("một số tiền như {\"billions\": 3}", "an amount such as {\"billions\": 3}");

    public static BilingualText ATerm { get; } = new("một thời hạn như {\"months\": 36}", "a term such as {\"months\": 36}");

    public static BilingualText LatinName { get; } = new("tên gồm chữ Latinh", "a name of Latin letters");

    public static BilingualText TwoDigits { get; } = new("mã gồm hai chữ số, không phải 00", "two digits, not 00");

    public static BilingualText ThreeDigits { get; } = new("mã gồm ba chữ số, không phải 000", "three digits, not 000");

    public static BilingualText CapitalsAndDigits { get; } = new("chữ Latinh in hoa và chữ số", "capital Latin letters and digits");

    public static BilingualText ALink { get; } = new("địa chỉ bắt đầu bằng https://", "an address that begins with https://");

    public static BilingualText AValue { get; } = new("một giá trị", "a value");

    public static BilingualText ALabel { get; } = new("chuỗi có chữ, không có ký tự điều khiển hay ký tự ẩn", "a text with letters or digits and without control or invisible signs");

    public static BilingualText APrintedText { get; } = new("chuỗi không trống, không có ký tự điều khiển hay ký tự ẩn", "a text that is not empty, without control or invisible signs");

    public static BilingualText ACode { get; } = new("mã gồm chữ Latinh và chữ số, có thể có dấu chấm", "a code of Latin letters and digits, with points between");

    public static BilingualText AKey { get; } = new("khóa gồm chữ thường Latinh và chữ số, có thể có gạch nối", "a key of small Latin letters and digits, with hyphens between");

    public static BilingualText AWord { get; } = new("một từ gồm chữ Latinh và chữ số, bắt đầu bằng chữ thường", "a word of Latin letters and digits that begins with a small letter");

    public static BilingualText AnIdentity { get; } = new("mã gồm chữ Latinh và chữ số, có thể có gạch nối", "an identity of Latin letters and digits, with hyphens between");

    public static BilingualText ANumberOfAnInstrument { get; } = new("số hiệu gồm chữ Latinh, Đ, chữ số, dấu / - . và không có khoảng trắng", "a number of Latin letters, Đ, digits, / - and . without spaces");

    public static BilingualText APlace { get; } = new("số hoặc chữ của điều, khoản hay phụ lục", "the number or letter of an article, clause or annex");

    public static BilingualText AVersion { get; } = new("phiên bản dữ liệu gồm chữ số, gạch nối và dấu chấm", "a version of digits, hyphens and points");

    public static BilingualText Versions { get; } = new("phiên bản dữ liệu gồm chữ số, gạch nối và dấu chấm, nối nhau bằng +", "versions of digits, hyphens and points, with + between");

    public static BilingualText ALevel(int most) => new(
        $"điểm từ 0 đến {Text(most)}, rồi *** , **** hoặc ***** nếu phiếu có in, như 2****",
        $"points from 0 to {Text(most)}, then *** , **** or ***** where they are printed, such as 2****");

    public static BilingualText NoPlace => new("thiếu nơi quy định; cần article hoặc annex, hoặc số hiệu văn bản khác", "says no place; expected an article or an annex, or the number of another instrument");

    public static BilingualText ClauseOfNothing => new("khoản hoặc điểm không thuộc điều nào; cần article hoặc annex", "a clause or point of nothing; expected an article or an annex beside it");

    public static BilingualText ChangedForms => new("các phiếu được sửa, hoặc không có trường này", "the forms that it changes, or no such member");

    public static BilingualText ChangedLabels => new("các nhãn được sửa, hoặc không có trường này", "the labels that it changes, or no such member");

    /// <summary>Gets the name of the category of a decision whose file has no catalogue.</summary>
    public static BilingualText NoCatalogue => new("Không có danh mục", "No catalogue");

    /// <summary>Returns the name of a set of such a decision.</summary>
    public static BilingualText ProductSet(int set) => new($"Bộ sản phẩm {set}", $"Product set {set}");

    public static BilingualText Malformed(long line, long column) => line == 1
        ? new($"không phải JSON hợp lệ, từ byte {Text(column)}; cần một đối tượng JSON", $"not valid JSON, from byte {Text(column)}; expected one JSON object")
        : new($"không phải JSON hợp lệ, từ dòng {Text(line)} byte {Text(column)}; cần một đối tượng JSON", $"not valid JSON, from line {Text(line)} byte {Text(column)}; expected one JSON object");

    private static BilingualText And(string vietnamese, string english, BilingualText expected) =>
        new($"{vietnamese}; cần {expected.Vietnamese}", $"{english}; expected {expected.English}");

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
