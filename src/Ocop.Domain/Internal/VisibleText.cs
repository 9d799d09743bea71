using System.Globalization;

namespace Ocop.Domain.Internal;

/// <summary>What a text may hold that files keep: nothing that a screen could not show.</summary>
internal static class VisibleText
{
    /// <summary>The most characters of a label.</summary>
    public const int LongestLabel = 1000;

    /// <summary>The most characters of the number of an instrument.</summary>
    public const int LongestNumber = 60;

    // Signs that Unicode counts among letters, marks and symbols and that show nothing: joiners, fillers of Hangul, vowels of Khmer, selectors of Mongolian and of variants, the empty Braille cell, the empty notehead, and all that are set aside for tags.
    private static readonly (int First, int Last)[] Hidden =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164),
        (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1D159, 0x1D159), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Returns whether every sign of a text shows, blanks included, and some sign that is no blank is there.</summary>
    public static bool IsVisible(string text)
    {
        var shows = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHidden(text, i)) return false;
            shows |= !char.IsWhiteSpace(text[i]);
            if (char.IsHighSurrogate(text[i])) i++;
        }

        return shows;
    }

    /// <summary>Returns whether a text is one for people: visible, with some letter or digit, and no blank at its ends.</summary>
    public static bool IsLabel(string text) =>
        text.Length <= LongestLabel && IsVisible(text) && HasLetterOrDigit(text) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[text.Length - 1]);

    /// <summary>Returns whether a text is written like the number of an instrument.</summary>
    public static bool IsNumber(string text) =>
        text.Length <= LongestNumber && IsJoined(text, c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or 'đ' or 'Đ', "/-.");

    /// <summary>Returns whether a text is made of signs of one kind with single signs of another kind between them.</summary>
    public static bool IsJoined(string text, Func<char, bool> isSign, string between)
    {
        var lastIsSign = false;
        foreach (var c in text)
        {
            var sign = isSign(c);
            if (!sign && (!lastIsSign || between.IndexOf(c) < 0)) return false;
            lastIsSign = sign;
        }

        return lastIsSign;
    }

    private static bool HasLetterOrDigit(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text, i)) return true;
        }

        return false;
    }

    /// <summary>Returns whether a screen shows nothing of the sign that begins at a place of a text: control signs, marks of format, half a character, and what only fills.</summary>
    public static bool IsHidden(string text, int index)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate) return true;
        var sign = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
        foreach (var (first, last) in Hidden)
        {
            if (first <= sign && sign <= last) return true;
        }

        return false;
    }
}
