using System.Text;

namespace Ocop.Domain.Internal;

/// <summary>Folds Vietnamese names for comparison with tables of its own: where culture data is missing, the runtime neither normalises nor changes case.</summary>
internal static class VietnameseText
{
    // Marks that make another letter, and marks of tone in the order of the columns below.
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    // A letter without a tone, in small writing, then with each tone; the same in capitals.
    private static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ", "đ",
        "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ", "Đ",
    ];

    private static readonly Dictionary<char, (char Letter, int Tone)> Letters = ReadRows();

    /// <summary>Returns a name as it stands at the beginning of a sentence.</summary>
    public static string Capitalised(string name)
    {
        if (name.Length == 0) return name;
        var first = name[0];
        if (first is >= 'a' and <= 'z') first = (char)(first - 'a' + 'A');
        for (var row = 0; row < Rows.Length / 2; row++)
        {
            // The letters without a mark are not in the row of a letter of their own.
            var column = Rows[row].IndexOf(first);
            if (column >= 0) first = Rows[row + (Rows.Length / 2)][column];
        }

        return first + name.Substring(1);
    }

    /// <summary>Returns a key that is equal for two writings of one name: words of small letters, each followed by its tones.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        // The tones of the word that is being read: they move to its end, so that it does not matter which letter carried them.
        var tones = new StringBuilder();
        foreach (var c in text)
        {
            if (Letters.TryGetValue(c, out var found))
            {
                key.Append(found.Letter);
                if (found.Tone > 0) tones.Append((char)found.Tone);
            }
            else if (Tones.IndexOf(c) is var tone and >= 0)
            {
                tones.Append((char)(tone + 1));
            }
            else if (c is Circumflex or Breve or Horn)
            {
                if (key.Length > 0) key[key.Length - 1] = Marked(key[key.Length - 1], c);
            }
            else if (char.IsLetterOrDigit(c))
            {
                key.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
            }
            else
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

    private static char Marked(char letter, char mark) => (letter, mark) switch
    {
        ('a', Circumflex) => 'â',
        ('e', Circumflex) => 'ê',
        ('o', Circumflex) => 'ô',
        ('a', Breve) => 'ă',
        ('o', Horn) => 'ơ',
        ('u', Horn) => 'ư',
        _ => letter,
    };

    private static Dictionary<char, (char Letter, int Tone)> ReadRows()
    {
        var letters = new Dictionary<char, (char Letter, int Tone)>();
        var half = Rows.Length / 2;
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var tone = 0; tone < Rows[row].Length; tone++) letters[Rows[row][tone]] = (Rows[row % half][0], tone);
        }

        return letters;
    }
}
