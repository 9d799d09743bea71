using Ocop.Domain.Internal;

namespace Ocop.Domain.Json;

/// <summary>The kinds of texts in rule files, and what each may hold.</summary>
internal static class TextRules
{
    private const int LongestCode = 20;
    private const int LongestKey = 60;
    private const int LongestPlace = 40;
    private const string CodePattern = "^[a-zA-Z0-9\u0111\u0110]+(\\.[a-zA-Z0-9\u0111\u0110]+)*$";

    /// <summary>A text for people: some letter or digit, and no sign that a screen could not show.</summary>
    public static TextShape Label { get; } = new(ProblemTexts.ALabel, VisibleText.LongestLabel, VisibleText.IsLabel);

    /// <summary>What a form prints in a cell, right or wrong.</summary>
    public static TextShape Printed { get; } = new(ProblemTexts.APrintedText, VisibleText.LongestLabel, VisibleText.IsVisible);

    /// <summary>The printed code of a criterion, section or part, such as 6.1.1.</summary>
    public static TextShape Code { get; } = new(ProblemTexts.ACode, LongestCode, IsCode, CodePattern);

    /// <summary>A semantic key, such as quality-declaration.</summary>
    public static TextShape Key { get; } = new(ProblemTexts.AKey, LongestKey, IsKey, "^[a-z0-9]+(-[a-z0-9]+)*$");

    /// <summary>A word that stands for something on the wire too, such as cooperativeGroup.</summary>
    public static TextShape Word { get; } = new(ProblemTexts.AWord, LongestKey, text => text.Length > 0 && IsSmall(text[0]) && text.All(c => IsSmall(c) || IsCapital(c) || IsDigit(c)), "^[a-z][a-zA-Z0-9]*$");

    /// <summary>The identity of a target or quota, such as N-4.</summary>
    public static TextShape Identity { get; } = new(ProblemTexts.AnIdentity, LongestCode, text => VisibleText.IsJoined(text, c => IsSmall(c) || IsCapital(c) || IsDigit(c), "-"), "^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$");

    /// <summary>The number of an instrument, such as 26/2026/QĐ-TTg. Only these signs: numbers that look alike would otherwise be two.</summary>
    public static TextShape Number { get; } = new(ProblemTexts.ANumberOfAnInstrument, VisibleText.LongestNumber, VisibleText.IsNumber, "^[a-zA-Z0-9\u0111\u0110]+([/.-][a-zA-Z0-9\u0111\u0110]+)*$");

    /// <summary>An article, clause or annex, such as 3, IV or 5a.</summary>
    public static TextShape Place { get; } = new(ProblemTexts.APlace, LongestPlace, IsCode, CodePattern);

    /// <summary>A version of data, such as 2026-11-29.1.</summary>
    public static TextShape Version { get; } = new(ProblemTexts.AVersion, LongestPlace, text => VisibleText.IsJoined(text, IsDigit, "-."), "^[0-9]+([.-][0-9]+)*$");

    /// <summary>The versions of a decision and of its amendments, oldest first, with + between.</summary>
    public static TextShape Versions { get; } = new(
        ProblemTexts.Versions, VisibleText.LongestLabel, text => text.Split('+').All(version => Version!.Allows(version)), "^[0-9]+([.+-][0-9]+)*$");

    private static bool IsCode(string text) => VisibleText.IsJoined(text, c => IsSmall(c) || IsCapital(c) || IsDigit(c) || c is 'đ' or 'Đ', ".");

    private static bool IsKey(string text) => VisibleText.IsJoined(text, c => IsSmall(c) || IsDigit(c), "-");

    private static bool IsSmall(char c) => c is >= 'a' and <= 'z';

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
