using System.Globalization;
using System.Text;

namespace Ocop.Domain.Internal;

/// <summary>Folds Vietnamese letters by one small table: where culture data is missing, the runtime neither normalises nor changes case.</summary>
/// <remarks>It uses nothing else of this library, so that a program which cannot see it takes the file itself along.</remarks>
internal static class VietnameseLetters
{
    // Marks that make another letter, and marks of tone in the order of the columns below. Old programs write the last two of the tones by signs of their own.
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";
    private const string OtherTones = "\u0340\0\0\u0341";

    // What a row without its marks is, small letters.
    private const string Bases = "aaaeeiooouuyd";

    // Letters of other languages with the look of a Đ, or that become such when a program changes their case.
    private const string LikeCapitalD = "\u00D0\u0189";
    private const string LikeSmallD = "\u00F0\u0256";
    private static readonly char[] LikeD = (LikeCapitalD + LikeSmallD).ToCharArray();

    /// <summary>Returns whether a sign is a letter that only Vietnamese writing has among those of its alphabet: one with a mark, or a đ.</summary>
    public static bool IsMarked(char letter) => letter > '~' && Table.Places.ContainsKey(letter);

    /// <summary>Returns whether a sign is one of the marks that Vietnamese letters are put together with: three that make another letter, and five of tone.</summary>
    public static bool IsMark(char sign) => sign is Circumflex or Breve or Horn || ToneOf(sign) > 0;

    /// <summary>Returns a text with each Vietnamese letter as one sign, whatever signs it was put together from and in whatever order (NFC of Vietnamese). All else stays.</summary>
    public static string Compose(string text)
    {
        if (!HasMark(text)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var last = composed.Length - 1;
            if (last >= 0 && IsMark(c) && TryPut(c, composed[last]) is { } letter) composed[last] = letter;
            else composed.Append(c);
        }

        return composed.ToString();
    }

    /// <summary>Returns a text with Đ and đ in the place of those letters of other languages that look like them: <c>QÐ</c> with U+00D0 becomes <c>QĐ</c>.</summary>
    public static string WithD(string text)
    {
        if (text.IndexOfAny(LikeD) < 0) return text;
        var with = new StringBuilder(text.Length);
        foreach (var c in text) with.Append(LikeCapitalD.IndexOf(c) >= 0 ? 'Đ' : LikeSmallD.IndexOf(c) >= 0 ? 'đ' : c);
        return with.ToString();
    }

    /// <summary>Returns a text in small letters; signs that are no letters of Vietnamese writing stay.</summary>
    public static string Small(string text)
    {
        var small = new StringBuilder(text.Length);
        foreach (var c in text) small.Append(Small(c));
        return small.ToString();
    }

    /// <summary>Returns a text in small letters without any mark, as one types it to search: <c>Đắk Lắk</c> becomes <c>dak lak</c>. Signs that are no letters stay.</summary>
    public static string Base(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in WithD(text))
        {
            if (IsMark(c)) continue;
            bare.Append(Table.Places.TryGetValue(c, out var place) ? Bases[place.Row % Bases.Length] : Small(c));
        }

        return bare.ToString();
    }

    /// <summary>Returns a name as it stands at the beginning of a sentence.</summary>
    public static string Capitalised(string name)
    {
        if (name.Length == 0) return name;
        var first = name[0];
        if (first is >= 'a' and <= 'z') first = (char)(first - 'a' + 'A');
        else if (Table.Places.TryGetValue(first, out var place)) first = Table.Rows[(place.Row % Bases.Length) + Bases.Length][place.Tone];
        return first + name.Substring(1);
    }

    /// <summary>Returns a key that is equal for two writings of one name: words of small letters, each followed by its tones.</summary>
    /// <remarks>Capitals, the letter that carries the tone, the signs a letter is put together from, a đ of another language, blanks, hyphens and other signs between words make no difference; nor do signs that show nothing. Letters and tones do.</remarks>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length + 8);

        // The tones of the word that is being read: they move to its end, so that it does not matter which letter carried them.
        var tones = new StringBuilder();
        foreach (var c in Compose(WithD(text)))
        {
            if (Table.Places.TryGetValue(c, out var place))
            {
                key.Append(Table.Rows[place.Row % Bases.Length][0]);
                if (place.Tone > 0) tones.Append((char)place.Tone);
            }
            else if (ToneOf(c) is > 0 and var tone)
            {
                tones.Append((char)tone);
            }
            else if (char.IsLetterOrDigit(c))
            {
                key.Append(Small(c));
            }
            else if (!IsMark(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                EndWord(key, tones);
            }
        }

        EndWord(key, tones);
        if (key.Length > 0 && key[key.Length - 1] == ' ') key.Length--;
        return key.ToString();
    }

    private static void EndWord(StringBuilder key, StringBuilder tones)
    {
        if (key.Length > 0 && key[key.Length - 1] != ' ') key.Append(tones).Append(' ');
        tones.Length = 0;
    }

    private static char Small(char letter)
    {
        if (letter is >= 'A' and <= 'Z') return (char)(letter | 0x20);
        return Table.Places.TryGetValue(letter, out var place) ? Table.Rows[place.Row % Bases.Length][place.Tone] : letter;
    }

    private static bool HasMark(string text)
    {
        foreach (var c in text)
        {
            if (IsMark(c)) return true;
        }

        return false;
    }

    // The column of a mark of tone, or 0 where it is none.
    private static int ToneOf(char c) => c < '\u0300' ? 0 : Math.Max(Tones.IndexOf(c), OtherTones.IndexOf(c)) + 1;

    // The letter with one mark more, or null where Vietnamese has no such letter.
    private static char? TryPut(char mark, char letter)
    {
        if (!Table.Places.TryGetValue(letter, out var place)) return null;
        var tone = ToneOf(mark);
        if (tone > 0) return place.Tone == 0 && Table.Rows[place.Row].Length > tone ? Table.Rows[place.Row][tone] : null;
        var change = Table.Rows[place.Row % Bases.Length][0].ToString() + mark;
        var with = change switch
        {
            "a\u0302" => 2,
            "a\u0306" => 1,
            "e\u0302" => 4,
            "o\u0302" => 7,
            "o\u031B" => 8,
            "u\u031B" => 10,
            _ => -1,
        };
        return with < 0 ? null : Table.Rows[with + (place.Row < Bases.Length ? 0 : Bases.Length)][place.Tone];
    }

    // Apart, so that whoever only looks for a letter like Đ, as every card does, does not make it.
    private static class Table
    {
        // Each small letter without a tone, then with each; capitals stand behind in the same order.
        public static readonly string[] Rows =
        [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ", "đ",
            "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ", "Đ",
        ];

        public static readonly Dictionary<char, (int Row, int Tone)> Places = ReadRows();

        private static Dictionary<char, (int Row, int Tone)> ReadRows()
        {
            var places = new Dictionary<char, (int Row, int Tone)>();
            for (var row = 0; row < Rows.Length; row++)
            {
                for (var tone = 0; tone < Rows[row].Length; tone++) places[Rows[row][tone]] = (row, tone);
            }

            return places;
        }
    }
}
