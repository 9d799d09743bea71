namespace Ocop.Domain.Scoring;

/// <summary>A code of one to eight ASCII signs as one number, a byte a sign.</summary>
internal static class PackedCode
{
    /// <summary>The most signs.</summary>
    public const int Longest = 8;

    /// <summary>Returns the number of a code; 0 where it has none.</summary>
    public static ulong Of(string code)
    {
        if (code.Length is 0 or > Longest) return 0;
        ulong key = 0;
        foreach (var c in code)
        {
            if (c is '\0' or > '\x7F') return 0;
            key = (key << 8) | c;
        }

        return key;
    }

    /// <summary>Returns the number of a code in UTF-8; 0 where it has none.</summary>
    public static ulong Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest) return 0;
        ulong key = 0;
        foreach (var b in utf8)
        {
            if (b is 0 or > 0x7F) return 0;
            key = (key << 8) | b;
        }

        return key;
    }

    /// <summary>Returns the code of a number.</summary>
    public static string Text(ulong key)
    {
        Span<char> signs = stackalloc char[Longest];
        var start = Longest;
        for (; key != 0; key >>= 8) signs[--start] = (char)(key & 0xFF);
        return signs.Slice(start).ToString();
    }
}
