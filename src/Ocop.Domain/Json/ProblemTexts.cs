using System.Globalization;

namespace Ocop.Domain.Json;

/// <summary>What can be wrong with an entry of a document, in both languages. Made only where something is wrong.</summary>
internal static class ProblemTexts
{
    public static BilingualText Unknown => new("thành phần không có trong định dạng; cần thành phần mà định dạng quy định", "unknown member; expected one that this format knows");

    public static BilingualText Repeated => new("thành phần lặp lại; cần mỗi thành phần một lần", "repeated member; expected each member once");

    /// <summary>A missing member of a rule file, whose page says what it is.</summary>
    public static BilingualText MissingMember => new("thiếu; cần thành phần này", "missing; expected this member");

    public static BilingualText Missing(BilingualText expected) => And("thiếu", "missing", expected);

    public static BilingualText OneOf(IReadOnlyList<string> words) => new("một trong " + string.Join(", ", words), "one of " + string.Join(", ", words));

    public static BilingualText LevelsOrTotals => new("chỉ dùng levels hoặc partTotals, không dùng cả hai", "expected either levels or partTotals, not both");

    public static BilingualText NoParts => new("trống; cần điểm của từng phần", "empty; expected the points of each part");

    public static BilingualText NotTheSum => new("sai giá trị; cần tổng điểm của các phần", "wrong value; expected the sum of the parts");

    public static BilingualText NotTheLower => new("sai giá trị; cần số nhỏ hơn trong band và ceiling, null khi ceiling là null", "wrong value; expected the lower of band and ceiling, null where ceiling is null");

    public static BilingualText NotAscending(string key) => new($"'{key}' sai thứ tự hoặc lặp lại; cần mỗi khóa một lần, theo thứ tự tăng dần", $"'{key}' is out of order or repeated; expected each key once, ascending");

    public static BilingualText NotThatOfTheRating => new("sai giá trị; cần checkedOn của kết quả đánh giá", "wrong value; expected checkedOn of the rating");

    public static BilingualText Word(string word) => new(word, word);

    public static BilingualText Twice(string key) => new($"{key} đứng hai lần; cần mỗi giá trị một lần", $"{key} stands twice; expected each once");

    public static BilingualText NotUnicode => new("không phải văn bản Unicode hợp lệ; cần JSON bằng UTF-8", "not valid Unicode; expected JSON in UTF-8");

    public static BilingualText Empty => new("trống; cần một đối tượng JSON", "empty; expected one JSON object");

    public static BilingualText MoreNotTold => new("còn lỗi khác không nêu ở đây", "more problems are not listed");

    public static BilingualText Null(BilingualText expected) => And("giá trị null", "null", expected);

    public static BilingualText WrongType(BilingualText expected) => And("sai kiểu giá trị", "wrong type of value", expected);

    public static BilingualText WrongName(BilingualText expected) => And("sai tên thành phần", "wrong name of a member", expected);

    public static BilingualText Expected(BilingualText expected) => new("cần " + expected.Vietnamese, "expected " + expected.English);

    public static BilingualText CannotBeUsed(string given, BilingualText expected) => And(given + " không dùng được", given + " cannot be used", expected);

    public static BilingualText TooMany(int most) => new($"quá nhiều; cần nhiều nhất {Text(most)}", $"too many; expected at most {Text(most)}");

    public static BilingualText TooLong(int most) => new($"quá dài; cần nhiều nhất {Text(most)} ký tự", $"too long; expected at most {Text(most)} characters");

    public static BilingualText TooDeep(int most) => new($"lồng quá sâu; cần nhiều nhất {Text(most)} tầng", $"nested too deep; expected at most {Text(most)} levels");

    public static BilingualText TooLarge(int most) => new($"quá lớn; cần nhiều nhất {Text(most)} byte", $"too large; expected at most {Text(most)} bytes");

    public static BilingualText OtherVersion(long version, int supported, string? page) => new(
        $"{Text(version)} không phải {Text(supported)}; cần phiên bản định dạng này" + (page is null ? string.Empty : $", xem {page}"),
        $"{Text(version)} is not {Text(supported)}; expected this version of the format" + (page is null ? string.Empty : $", see {page}"));

    public static BilingualText WholeNumber(int least, int most) => (least, most) switch
    {
        _ when least == most => new(Text(least), Text(least)),
        (int.MinValue, int.MaxValue) => new("số nguyên, viết bằng chữ số", "a whole number, written in digits"),
        (_, int.MaxValue) => new($"số nguyên từ {Text(least)}, viết bằng chữ số", $"a whole number from {Text(least)}, written in digits"),
        _ => new($"số nguyên từ {Text(least)} đến {Text(most)}, viết bằng chữ số", $"a whole number from {Text(least)} to {Text(most)}, written in digits"),
    };

    public static BilingualText Malformed(long line, long column) => line == 1
        ? new($"không phải JSON hợp lệ, từ byte {Text(column)}; cần một đối tượng JSON", $"not valid JSON, from byte {Text(column)}; expected one JSON object")
        : new($"không phải JSON hợp lệ, từ dòng {Text(line)} byte {Text(column)}; cần một đối tượng JSON", $"not valid JSON, from line {Text(line)} byte {Text(column)}; expected one JSON object");

    private static BilingualText And(string vietnamese, string english, BilingualText expected) =>
        new(vietnamese + "; cần " + expected.Vietnamese, english + "; expected " + expected.English);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
