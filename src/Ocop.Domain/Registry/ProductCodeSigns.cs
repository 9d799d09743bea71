using System.Globalization;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Registry;

/// <summary>The signs that programs write into product codes: dashes for hyphens, blanks of every width, signs that show nothing, digits of other scripts.</summary>
internal static class ProductCodeSigns
{
    // Word's own signs for a hyphen that never breaks a line, and for one that shows only where a line ends; the latter is U+00AD elsewhere.
    private const char FixedHyphen = '\u001E';
    private const char HyphenAtLineEnd = '\u001F';
    private const char SoftHyphen = '\u00AD';

    // Signs that look like a dash and that Unicode counts among others: minus signs and a bullet.
    private const string OtherDashes = "\u2212\u02D7\u2043\u207B\u208B";
    private const string Quotes = "'\"\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u00B4`";

    /// <summary>Returns the ways in which a text may be meant, each with its changes: one, or two where a hyphen may be shown or not.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<ProductCodeChange> Changes)> Readings(string text)
    {
        yield return Read(text, isSoftHyphenShown: false);
        if (text.Any(IsSoftHyphen)) yield return Read(text, isSoftHyphenShown: true);
    }

    private static (string Text, IReadOnlyList<ProductCodeChange> Changes) Read(string text, bool isSoftHyphenShown)
    {
        var signs = new List<(int At, string Sign, string Written)>();
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var sign = text.Substring(i, length);
            signs.Add((i, sign, Written(text, i, sign, isSoftHyphenShown)));
            i += length - 1;
        }

        // Quotes and blanks around the code, and blanks beside a hyphen. Between two digits a blank may be anything.
        while (DropEnd(0) || DropEnd(signs.Count - 1))
        {
        }

        for (var i = 0; i < signs.Count; i++)
        {
            if (IsBlank(signs[i].Written) && (Neighbour(i, -1) is "-" or null || Neighbour(i, 1) is "-" or null)) signs[i] = (signs[i].At, signs[i].Sign, string.Empty);
        }

        return (
            string.Concat(signs.Select(sign => sign.Written)),
            [.. signs.Where(sign => sign.Sign != sign.Written).Select(sign => new ProductCodeChange(sign.At + 1, sign.Sign, sign.Written))]);

        // Leaves out the outermost sign that is written, from one end, if it is a quote.
        bool DropEnd(int from)
        {
            var step = from == 0 ? 1 : -1;
            for (var i = from; i >= 0 && i < signs.Count; i += step)
            {
                if (signs[i].Written.Length == 0 || IsBlank(signs[i].Written)) continue;
                if (Quotes.IndexOf(signs[i].Written, StringComparison.Ordinal) < 0) return false;
                signs[i] = (signs[i].At, signs[i].Sign, string.Empty);
                return true;
            }

            return false;
        }

        // The nearest sign that is written and no blank.
        string? Neighbour(int at, int step)
        {
            for (var i = at + step; i >= 0 && i < signs.Count; i += step)
            {
                if (signs[i].Written.Length > 0 && !IsBlank(signs[i].Written)) return signs[i].Written;
            }

            return null;
        }
    }

    private static string Written(string text, int at, string sign, bool isSoftHyphenShown)
    {
        var c = sign[0];
        if (IsSoftHyphen(c)) return isSoftHyphenShown ? "-" : string.Empty;
        var category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        if (c == FixedHyphen || category == UnicodeCategory.DashPunctuation || OtherDashes.IndexOf(c) >= 0) return "-";
        if (category == UnicodeCategory.DecimalDigitNumber) return CharUnicodeInfo.GetDecimalDigitValue(text, at).ToString(CultureInfo.InvariantCulture);

        // What shows nothing is left out, but not half a character or a sign that steers: something was lost there.
        return category is not (UnicodeCategory.Surrogate or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && VisibleText.IsHidden(text, at) ? string.Empty : sign;
    }

    private static bool IsSoftHyphen(char sign) => sign is SoftHyphen or HyphenAtLineEnd;

    private static bool IsBlank(string sign) => sign.Length == 1 && char.IsWhiteSpace(sign[0]);
}
