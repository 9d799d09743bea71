using System.Text;

namespace Ocop.Domain.Tests.Hostile;

/// <summary>Bends documents by one to four changes: bytes, pieces, invisible signs, numbers, and what has a shape in JSON. The same start gives the same documents.</summary>
internal sealed class HostileBytes(ulong start)
{
    // Put in whole, since single bytes hardly ever come to these.
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\u200b", "\u200d", "\u00a0", "\ufeff", "\u202e", "\u2011", "\u0110", "\u00d0", "e\u0301", "\u2028", "\0", "\u0001", "💥", "\\ud800", "\\u0000", "\\u0022", "\\", "\"", "{", "}", "[", "]", ":", ",",
            "null", "true", "-1", "0", "1e400", "1.0", "-0", "2147483648", "9223372036854775808", "69.705", "0.1e1", "\"levels\":", "\"decision\":\"26/2026/QĐ-TTg\",", "\"1.1\":1,", "{\"a\":", "[[[[[[[[", "/*", "//", "NaN",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xef, 0xbb, 0xbf],
        Encoding.UTF8.GetBytes(new string('[', 70)), Encoding.UTF8.GetBytes(new string('9', 400)), Encoding.UTF8.GetBytes(new string('x', 5_000)),
    ];

    private ulong state = start;

    /// <summary>A number from 0 to one less than the count.</summary>
    public int Below(int count)
    {
        // The sequence SplitMix64.
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
        }
    }

    /// <summary>A document that was bent; <paramref name="other"/> lends it a piece.</summary>
    public byte[] Bend(byte[] document, byte[] other)
    {
        var bytes = new List<byte>(document);
        for (var changes = 1 + Below(4); changes > 0; changes--) Change(bytes, other);
        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        var at = Below(bytes.Count + 1);
        var length = Math.Min(1 + Below(1 << Below(8)), bytes.Count - at);
        switch (Below(8))
        {
            case 0 when at < bytes.Count:
                bytes[at] = (byte)Below(256);
                break;
            case 1 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << Below(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, [.. bytes.Skip(at).Take(length)]);
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5 when other.Length > 0:
                var from = Below(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                break;
            case 6:
                Swap(bytes);
                break;
            default:
                bytes.InsertRange(at, Pieces[Below(Pieces.Length)]);
                break;
        }
    }

    // A value takes the place of another: between two pairs of a colon and the comma or bracket after it.
    private void Swap(List<byte> bytes)
    {
        var (first, second) = (ValueAt(bytes), ValueAt(bytes));
        if (first.Length == 0 || second.Length == 0) return;
        var value = bytes.GetRange(second.Start, second.Length);
        bytes.RemoveRange(first.Start, first.Length);
        bytes.InsertRange(first.Start, value);
    }

    private (int Start, int Length) ValueAt(List<byte> bytes)
    {
        if (bytes.Count == 0) return (0, 0);
        var colon = bytes.IndexOf((byte)':', Below(bytes.Count));
        if (colon < 0) return (0, 0);
        var end = colon + 1;
        while (end < bytes.Count && bytes[end] is not ((byte)',' or (byte)'}' or (byte)']')) end++;
        return (colon + 1, end - colon - 1);
    }
}
