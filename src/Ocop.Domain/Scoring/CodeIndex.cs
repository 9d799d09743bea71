namespace Ocop.Domain.Scoring;

/// <summary>Finds the place of a code. Codes of up to eight ASCII signs, as all are so far, are compared as one number; a longer one letter by letter.</summary>
internal sealed class CodeIndex
{
    private readonly string[] codes;
    private readonly ulong[] keys;
    private readonly short[] slots;
    private int count;

    /// <param name="capacity">How many codes will be added.</param>
    public CodeIndex(int capacity)
    {
        var size = 16;
        while (size < capacity * 2) size *= 2;
        slots = new short[size];
        codes = new string[capacity];
        keys = new ulong[capacity];
    }

    /// <summary>Adds a code at the next place.</summary>
    public void Add(string code)
    {
        codes[count] = code;
        var key = keys[count++] = PackedCode.Of(code);
        if (key == 0) return;
        var slot = SlotOf(key);
        while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = (short)count;
    }

    /// <summary>Returns the place of a code, or -1.</summary>
    public int Find(string? code)
    {
        if (code is null) return -1;
        var key = PackedCode.Of(code);
        return key == 0 ? Array.IndexOf(codes, code) : Find(key);
    }

    /// <summary>Returns the place of a packed code, or -1.</summary>
    /// <param name="key">The packed code.</param>
    /// <param name="likely">The place that is looked at first: most cards list their codes in form order.</param>
    public int Find(ulong key, int likely = 0)
    {
        if ((uint)likely < (uint)keys.Length && keys[likely] == key) return likely;
        for (var slot = SlotOf(key); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (keys[slots[slot] - 1] == key) return slots[slot] - 1;
        }

        return -1;
    }

    private int SlotOf(ulong key) => (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15UL) >> 48) & (slots.Length - 1);
}
