using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.SelfAssessment;

/// <summary>Finds product sets by what one types: a number, or words with or without accents, in either language.</summary>
public static class SearchText
{
    public static bool Fits(ProductSet set, string typed)
    {
        var words = VietnameseLetters.Base(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1 && words[0].All(char.IsAsciiDigit)) return set.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == words[0].TrimStart('0');
        var name = VietnameseLetters.Base($"{set.Labels.Vietnamese} {set.Labels.English} {set.Group.Labels.Vietnamese} {set.Group.Labels.English}");
        return Array.TrueForAll(words, word => name.Contains(word, StringComparison.Ordinal));
    }
}
