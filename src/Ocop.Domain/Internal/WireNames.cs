using System.Text;

namespace Ocop.Domain.Internal;

/// <summary>The names of enumeration members on the wire and in the errors that speak of them: camelCase, or with hyphens where the enumeration is marked so.</summary>
internal static class WireNames<T>
    where T : struct, Enum
{
    private static readonly T[] Values = AllValues();
    private static readonly string[] Names = Array.ConvertAll(Values, Name);

    public static IReadOnlyList<string> All => Names;

    /// <summary>Returns the value whose name stands at a place of <see cref="All"/>.</summary>
    public static T ValueAt(int index) => Values[index];

    public static bool Has(T value) => Array.IndexOf(Values, value) >= 0;

    public static string Of(T value)
    {
        var index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a named value of " + typeof(T).Name + ".");
    }

    public static bool TryParse(string? name, out T value)
    {
        var index = Array.IndexOf(Names, name);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }

    private static T[] AllValues()
    {
#if NET
        return Enum.GetValues<T>();
#else
        return (T[])Enum.GetValues(typeof(T));
#endif
    }

    private static string Name(T value)
    {
        var name = value.ToString();
        return typeof(T).IsDefined(typeof(HyphenatedNamesAttribute), inherit: false) ? Hyphenated(name) : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static string Hyphenated(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
