namespace Ocop.Domain.Scoring;

/// <summary>Finds the place of a code. Codes of up to eight ASCII signs, as all are so far, are compared as one number; a longer one letter by letter.</summary>
internal sealed class CodeIndex
{
    private readonly string[] codes;
    private readonly ulong[] keys;
    private readonly short[] slots;

    public CodeIndex(string[] codes)
    {
        this.codes = codes;
        var size = 16;
        while (size < codes.Length * 2) size *= 2;
        slots = new short[size];
        keys = new ulong[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            keys[i] = PackedCode.Of(codes[i]);
            if (keys[i] == 0) continue;
            var slot = SlotOf(keys[i]);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = (short)(i + 1);
        }
    }

    /// <summary>Returns the place of a code, or -1.</summary>
    public int Find(string? code)
    {
        if (code is null) return -1;
        var key = PackedCode.Of(code);
        return key == 0 ? Array.IndexOf(codes, code) : Find(key);
    }

    /// <summary>Returns the place of a packed code, or -1.</summary>
    public int Find(ulong key)
    {
        for (var slot = SlotOf(key); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (keys[slots[slot] - 1] == key) return slots[slot] - 1;
        }

        return -1;
    }

    private int SlotOf(ulong key) => (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15UL) >> 48) & (slots.Length - 1);
}
