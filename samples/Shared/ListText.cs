using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Samples;

/// <summary>Texts of lists as offices keep them: what shows nothing is taken away, and one writing stands for all that cannot mean anything else.</summary>
internal static partial class ListText
{
    private const char Lost = '\uFFFD';
    private const string Cooperative = "hợp tác xã";
    private const int LongestShown = 40;
    private const int LongestIdentity = 300;

    // Signs that count as letters, marks or symbols and show nothing: joiners, fillers, selectors of variants, the empty Braille cell.
    private static readonly SearchValues<char> Fillers = SearchValues.Create(
        "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u2800\u3164\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uFFA0");

    // Letters with marks in other writings of Vietnam, such as that of the Ê Đê, and of the neighbours in the alphabet: the letter, its mark, the one sign for both.
    private static readonly Dictionary<(char, char), char> Others = new[]
    {
        "e\u0306ĕ", "E\u0306Ĕ", "i\u0306ĭ", "I\u0306Ĭ", "o\u0306ŏ", "O\u0306Ŏ", "u\u0306ŭ", "U\u0306Ŭ", "c\u030Cč", "C\u030CČ", "n\u0303ñ", "N\u0303Ñ",
        "a\u0308ä", "A\u0308Ä", "e\u0308ë", "E\u0308Ë", "i\u0308ï", "I\u0308Ï", "o\u0308ö", "O\u0308Ö", "u\u0308ü", "U\u0308Ü", "c\u0327ç", "C\u0327Ç",
    }.ToDictionary(letter => (letter[0], letter[1]), letter => letter[2]);

    private const string Quotes = "'\"\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00B4`";

    // Cyrillic and Greek letters that look like one of the alphabet: the letter, and the small one that it looks like.
    private static readonly Dictionary<char, char> LookAlikes = new[]
    {
        "\u0410a", "\u0412b", "\u0415e", "\u041Ak", "\u041Cm", "\u041Dh", "\u041Eo", "\u0420p", "\u0421c", "\u0422t", "\u0423y", "\u0425x", "\u0406i", "\u0408j", "\u0405s", "\u0430a", "\u0435e", "\u043Eo", "\u0440p", "\u0441c", "\u0443y", "\u0445x", "\u0456i", "\u0458j", "\u0455s",
        "\u0391a", "\u0392b", "\u0395e", "\u0396z", "\u0397h", "\u0399i", "\u039Ak", "\u039Cm", "\u039Dn", "\u039Fo", "\u03A1p", "\u03A4t", "\u03A5y", "\u03A7x", "\u03BFo",
    }.ToDictionary(letter => letter[0], letter => letter[1]);

    /// <summary>Returns a cell as it is meant: Vietnamese letters of one sign each, any blank as a space and none at the ends, no sign that shows nothing.</summary>
    /// <remarks>Copies out of spreadsheets and web pages bring all of them along. Runs of blanks inside stay: they may be a slip, but they can be seen.</remarks>
    public static string Clean(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~')) return text.Trim(' ');
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) clean.Append(' ');
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format && !Fillers.Contains(c)) clean.Append(c);
        }

        var composed = new StringBuilder(clean.Length);
        foreach (var c in VietnameseLetters.Compose(VietnameseLetters.WithD(clean.ToString())))
        {
            if (composed.Length > 0 && Others.TryGetValue((composed[^1], c), out var letter)) composed[^1] = letter;
            else composed.Append(c);
        }

        return composed.ToString().Trim(' ');
    }

    /// <summary>Returns a text in quotes for an error, cut where it is long; a letter that looks like another one has its code point.</summary>
    public static string Quoted(string text)
    {
        var shown = text.Length <= LongestShown ? text : text[..LongestShown];
        if (shown.Any(LookAlikes.ContainsKey)) shown = string.Concat(shown.Select(c => LookAlikes.ContainsKey(c) ? FormattableString.Invariant($"{c}(U+{(int)c:X4})") : c.ToString()));
        return text.Length <= LongestShown ? $"'{shown}'" : $"'{shown}…'";
    }

    /// <summary>Returns a key that is equal for two writings of one word or name: capitals, blanks, signs between words, and the letter that carries the tone make no difference.</summary>
    public static string Key(string text) => VietnameseLetters.Key(text) is { Length: > 0 } key ? key : VietnameseLetters.Small(text);

    /// <summary>Returns a key that is equal for two names that are possibly one: also with HTX for hợp tác xã, with or without a blank before a number, with letters of other alphabets that look alike, and for numbers that lost their zeros in front.</summary>
    public static string NameKey(string name)
    {
        var words = Key(BesideNumber().Replace(Alike(name), " ")).Split(' ').Select(word => word == "htx" ? VietnameseLetters.Key(Cooperative) : word);
        return WithoutZeros(string.Join(' ', words));
    }

    /// <summary>Returns a key that is equal for two codes that nobody would give to two holders: they differ in blanks, capitals, kinds of dashes, zeros in front of a number, letters that look alike, or quotes and an equals sign that keep a spreadsheet from taking them for numbers.</summary>
    public static string CodeKey(string code)
    {
        var key = new StringBuilder(code.Length);
        foreach (var c in VietnameseLetters.Small(VietnameseLetters.WithD(Alike(code))))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '\u2212') key.Append('-');
            else if (c != ' ' && !Quotes.Contains(c, StringComparison.Ordinal) && !(c == '=' && key.Length == 0)) key.Append(c);
        }

        return WithoutZeros(key.ToString());
    }

    /// <summary>Returns what is wrong with an identity, or null: numbers whose digits a spreadsheet left away, its words for errors, and signs in the place of lost letters name nobody.</summary>
    public static BilingualText? ProblemOfIdentity(string identity)
    {
        if (Shortened().IsMatch(Alike(identity)))
        {
            return new(
                "số này đã mất chữ số trong bảng tính nên không nhận ra ai; cần mã ghi đủ, ô định dạng Văn bản",
                "this number lost digits in a spreadsheet, so it tells nobody apart; expected all of them, from a cell formatted as text");
        }

        if (WithFraction().IsMatch(identity))
        {
            return new("số có phần thập phân; cần mã như đã cấp", "a number with a fraction; expected the code as it was given");
        }

        if (AsDate().IsMatch(identity))
        {
            return new(
                "đây là ngày, có thể do bảng tính đổi từ một mã; cần mã như đã cấp, ô định dạng Văn bản",
                "this is a day, which a spreadsheet may have made of a code; expected the code as it was given, from a cell formatted as text");
        }

        if (ErrorWord().IsMatch(identity))
        {
            return new("đây là lỗi của bảng tính; cần mã hoặc tên", "this is an error of a spreadsheet; expected a code or a name");
        }

        if (identity.Contains(Lost, StringComparison.Ordinal) || LostLetter().IsMatch(identity))
        {
            return new("có chữ đã mất khi chuyển đổi; cần lưu lại danh sách dạng UTF-8", "it holds letters that were lost on the way; expected the list saved anew as UTF-8");
        }

        if (identity.Any(char.IsControl)) return new("có ký tự điều khiển; cần mã hoặc tên", "it holds a control sign; expected a code or a name");

        if (identity.Length > LongestIdentity) return new($"dài quá {LongestIdentity} ký tự; cần mã hoặc tên", $"longer than {LongestIdentity} characters; expected a code or a name");
        return identity.Any(char.IsLetterOrDigit) ? null : new("không có chữ hay số nào; cần mã hoặc tên", "it has no letter or digit; expected a code or a name");
    }

    // With the letters and signs of the alphabet in the place of wide ones and of those that look like them.
    private static string Alike(string text) => text.All(char.IsAscii)
        ? text
        : string.Concat(text.Select(c => LookAlikes.TryGetValue(c, out var letter) ? letter : c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c));

    private static string WithoutZeros(string key) => key.Length > 1 && key.All(char.IsAsciiDigit) ? key.TrimStart('0') : key;

    // 3.12346E+09, in Vietnamese 3,12346E+09. A house number such as 12E3 has neither a fraction nor a sign.
    [GeneratedRegex(@"^[+-]?[0-9]+(?:[.,][0-9]*[eE] ?[+-]?|[eE] ?[+-])[0-9]+$")]
    private static partial Regex Shortened();

    // 3123456789.0: a program took the code for a number.
    [GeneratedRegex(@"^[0-9]{4,}[.,]0{1,2}$")]
    private static partial Regex WithFraction();

    // 1-5 becomes 1-May, or 01-Thg5 in Vietnamese.
    [GeneratedRegex(@"^(?:[0-9]{1,2}-(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Thg ?[0-9]{1,2})(?:-[0-9]{2,4})?|(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Thg ?[0-9]{1,2})-[0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9:]+)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsDate();

    [GeneratedRegex(@"^#(?:[A-Za-z/0]*[!?]|N/A|#+)$")]
    private static partial Regex ErrorWord();

    // Old encodings have no room for most Vietnamese letters and leave a question mark: Hợp and Hộp both become H?p.
    [GeneratedRegex(@"\p{L}\?|\?\p{L}")]
    private static partial Regex LostLetter();

    [GeneratedRegex(@"(?<=[\p{L}\p{M}])(?=[0-9])|(?<=[0-9])(?=\p{L})")]
    private static partial Regex BesideNumber();
}
