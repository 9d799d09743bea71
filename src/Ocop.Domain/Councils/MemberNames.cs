using System.Text;
using Ocop.Domain.Internal;

namespace Ocop.Domain.Councils;

/// <summary>Finds names of members that stand twice in a session.</summary>
/// <remarks>Whoever reads a list takes two names for one that differ in capitals, in blanks, in signs that show nothing, in the way the letters are put together or in the letter that carries the tone. All else makes another name, so that two members of one name can be told apart by a number or a mark.</remarks>
internal static class MemberNames
{
    /// <summary>Returns for each member the place of the first one of the same name, or -1 where it is that one itself.</summary>
    public static int[] Repeated(IReadOnlyList<CouncilMember> members)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new int[members.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var key = Key(members[i].Name);
            if (first.TryGetValue(key, out places[i])) continue;
            first.Add(key, i);
            places[i] = -1;
        }

        return places;
    }

    // The folded letters and digits, then what folding would take for a blank or for nothing: the other signs, in their order. Marks of Vietnamese letters are folded with their letter.
    private static string Key(string name)
    {
        var shown = new StringBuilder(name.Length);
        var others = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsWhiteSpace(name[i])) shown.Append(' ');
            if (char.IsWhiteSpace(name[i]) || VisibleText.IsHidden(name, i)) continue;
            shown.Append(name[i]);
            if (!char.IsLetterOrDigit(name[i]) && !VietnameseLetters.IsMark(name[i])) others.Append(name[i]);
            if (char.IsSurrogatePair(name, i)) others.Append(name[++i]);
        }

        return VietnameseLetters.Key(shown.ToString()) + '\n' + others;
    }
}
