using System.Globalization;

namespace Ocop.Domain.Internal;

/// <summary>The words of a name, to be found by what one types. A word that is typed without marks is found with any; one with marks only with these, wherever its tone is written.</summary>
internal sealed class NameWords
{
    private readonly Word[] words;

    public NameWords(string name) => words = Read(name);

    /// <summary>Returns the words of a product set: those of its names, its number, and what it is called with the number on screens and by people.</summary>
    public static NameWords OfSet(int number, params string[] names) => new(string.Join(" ", ["bộ", "set", number.ToString(CultureInfo.InvariantCulture), .. names]));

    /// <summary>Returns whether each word that is typed begins a word of the name.</summary>
    public bool BeginWith(NameWords typed) => Array.TrueForAll(typed.words, given => Array.Exists(words, word => word.BeginsWith(given)));

    private static Word[] Read(string text) => [.. VietnameseLetters.Key(text).Split(' ').Where(word => word.Length > 0).Select(word => new Word(word))];

    private readonly struct Word
    {
        // The key of a word ends with its tones, which are no letters.
        private const char LastTone = '\u0005';
        private readonly string letters;
        private readonly string tones;
        private readonly string bare;

        public Word(string key)
        {
            var end = key.Length;
            while (end > 0 && key[end - 1] <= LastTone) end--;
            letters = key.Substring(0, end);
            tones = key.Substring(end);
            bare = VietnameseLetters.Base(letters);
        }

        public bool BeginsWith(Word typed)
        {
            if (typed.tones.Length == 0 && typed.letters == typed.bare) return IsNumber(typed.bare) ? bare == typed.bare : bare.StartsWith(typed.bare, StringComparison.Ordinal);
            return letters.StartsWith(typed.letters, StringComparison.Ordinal) && (typed.tones.Length == 0 || typed.tones == tones);
        }

        // 1 is not the beginning of 10.
        private static bool IsNumber(string word)
        {
            foreach (var c in word)
            {
                if (c is < '0' or > '9') return false;
            }

            return true;
        }
    }
}
