using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>The kinds of texts in rule files, and what each may hold.</summary>
internal static class TextRules
{
    private const int LongestCode = 20;
    private const int LongestKey = 60;
    private const int LongestPlace = 40;

    /// <summary>A text for people: some letter or digit, and no sign that a screen could not show.</summary>
    public static TextShape Label { get; } = new(new("chuỗi có chữ, không có ký tự điều khiển hay ký tự ẩn", "a text with letters or digits and without control or invisible signs"), VisibleText.LongestLabel, VisibleText.IsLabel);

    /// <summary>What a form prints in a cell, right or wrong.</summary>
    public static TextShape Printed { get; } = new(new("chuỗi không trống, không có ký tự điều khiển hay ký tự ẩn", "a text that is not empty, without control or invisible signs"), VisibleText.LongestLabel, VisibleText.IsVisible);

    /// <summary>The printed code of a criterion, section or part, such as 6.1.1.</summary>
    public static TextShape Code { get; } = new(new("mã gồm chữ Latinh và chữ số, có thể có dấu chấm", "a code of Latin letters and digits, with points between"), LongestCode, IsCode);

    /// <summary>A semantic key, such as quality-declaration.</summary>
    public static TextShape Key { get; } = new(new("khóa gồm chữ thường Latinh và chữ số, có thể có gạch nối", "a key of small Latin letters and digits, with hyphens between"), LongestKey, IsKey);

    /// <summary>A word that stands for something on the wire too, such as cooperativeGroup.</summary>
    public static TextShape Word { get; } = new(new("một từ gồm chữ Latinh và chữ số, bắt đầu bằng chữ thường", "a word of Latin letters and digits that begins with a small letter"), LongestKey, text => text.Length > 0 && IsSmall(text[0]) && text.All(c => IsSmall(c) || IsCapital(c) || IsDigit(c)));

    /// <summary>The identity of a target or quota, such as N-4.</summary>
    public static TextShape Identity { get; } = new(new("mã gồm chữ Latinh và chữ số, có thể có gạch nối", "an identity of Latin letters and digits, with hyphens between"), LongestCode, text => VisibleText.IsJoined(text, c => IsSmall(c) || IsCapital(c) || IsDigit(c), "-"));

    /// <summary>The number of an instrument, such as 26/2026/QĐ-TTg. Only these signs: numbers that look alike would otherwise be two.</summary>
    public static TextShape Number { get; } = new(new("số hiệu gồm chữ Latinh, Đ, chữ số, dấu / - . và không có khoảng trắng", "a number of Latin letters, Đ, digits, / - and . without spaces"), VisibleText.LongestNumber, VisibleText.IsNumber);

    /// <summary>An article, clause or annex, such as 3, IV or 5a.</summary>
    public static TextShape Place { get; } = new(new("số hoặc chữ của điều, khoản hay phụ lục", "the number or letter of an article, clause or annex"), LongestPlace, IsCode);

    /// <summary>A version of data, such as 2026-11-29.1.</summary>
    public static TextShape Version { get; } = new(new("phiên bản dữ liệu gồm chữ số, gạch nối và dấu chấm", "a version of digits, hyphens and points"), LongestPlace, text => VisibleText.IsJoined(text, IsDigit, "-."));

    /// <summary>The versions of a decision and of its amendments, oldest first, with + between.</summary>
    public static TextShape Versions { get; } = new(
        new("phiên bản dữ liệu gồm chữ số, gạch nối và dấu chấm, nối nhau bằng +", "versions of digits, hyphens and points, with + between"), VisibleText.LongestLabel, text => text.Split('+').All(version => Version!.Allows(version)));

    private static bool IsCode(string text) => VisibleText.IsJoined(text, c => IsSmall(c) || IsCapital(c) || IsDigit(c) || c is 'đ' or 'Đ', ".");

    private static bool IsKey(string text) => VisibleText.IsJoined(text, c => IsSmall(c) || IsDigit(c), "-");

    private static bool IsSmall(char c) => c is >= 'a' and <= 'z';

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
