using System.Globalization;
using System.Text;

namespace Ocop.Domain.Internal;

/// <summary>Shows what was given so that it never looks like what was expected: in quotes, cut where it is long, with the code point of every sign that looks like another or shows nothing.</summary>
internal static class GivenText
{
    /// <summary>The most characters that are shown.</summary>
    public const int Longest = 40;

    /// <summary>Returns a text as it is shown, such as <c>'26/2026/QÐ(U+00D0)-TTg'</c>.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder("'");
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= Longest) return shown.Append("…'").ToString();
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            Append(shown, text, i, length);
            i += length - 1;
        }

        return shown.Append('\'').ToString();
    }

    private static void Append(StringBuilder shown, string text, int index, int length)
    {
        var c = text[index];
        var isBlankAtEnd = c == ' ' && (index == 0 || index == text.Length - 1);
        if (!isBlankAtEnd && (c is >= ' ' and <= '~' || VietnameseLetters.IsMarked(c)))
        {
            shown.Append(c);
            return;
        }

        // A sign that shows nothing, or only joins itself to the one before it, is shown by its code point alone.
        var isSeen = c != ' ' && !VisibleText.IsHidden(text, index) && !char.IsWhiteSpace(c)
            && CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);
        if (isSeen) shown.Append(text, index, length);
        var sign = length == 2 ? char.ConvertToUtf32(text, index) : c;
        shown.Append("(U+").Append(sign.ToString("X4", CultureInfo.InvariantCulture)).Append(')');
    }
}
