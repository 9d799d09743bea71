using System.Globalization;
using System.Text;

namespace Ocop.Domain.Internal;

/// <summary>Writes the steps of a path, the same wherever a mistake is found.</summary>
internal static class EntryPath
{
    /// <summary>The most characters of a name that a path shows, if nobody says otherwise.</summary>
    public const int LongestName = 40;

    /// <summary>Returns the step to a member: behind a point, or in quotes where its name has other signs than letters, digits, - and _.</summary>
    public static string Member(string name, int longest = LongestName) => IsPlain(name, longest) ? "." + name : Quoted(name, longest);

    /// <summary>Returns the step to what is named by the code of a criterion: always in quotes.</summary>
    public static string Code(string code, int longest = LongestName) => Quoted(code, longest);

    // A name is not an entry's own text: it is cut where it is long, and what a screen could not show is written as an escape.
    private static string Quoted(string name, int longest)
    {
        var path = new StringBuilder("['");
        for (var i = 0; i < name.Length && i < longest; i++)
        {
            var c = name[i];
            if (c is '\'' or '\\') path.Append('\\').Append(c);
            else if (char.IsSurrogate(c) || VisibleText.IsHidden(name, i) || (char.IsWhiteSpace(c) && c != ' ')) path.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else path.Append(c);
        }

        return path.Append(name.Length <= longest ? "']" : "…']").ToString();
    }

    private static bool IsPlain(string name, int longest)
    {
        if (name.Length == 0 || name.Length > longest) return false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is not ('-' or '_' or '$') && (!char.IsLetterOrDigit(c) || VisibleText.IsHidden(name, i))) return false;
        }

        return true;
    }
}
