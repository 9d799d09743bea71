namespace Ocop.Domain.Tests.Conformance;

/// <summary>Numbers that look mixed and are the same on every machine, in every release and in every language: x becomes (1103515245 x + 12345) mod 2^31.</summary>
internal sealed class ArithmeticSequence(int start)
{
    private long state = start;

    /// <summary>The next number from 0 to one less than the count; from the high bits, for the low ones of such a sequence alternate.</summary>
    public int Below(int count)
    {
        state = ((1103515245 * state) + 12345) % (1L << 31);
        return (int)((state >> 12) % count);
    }
}
