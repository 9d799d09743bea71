using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Scoring;

/// <summary>The order in which rows of ticks are listed: number by number in form order, a list as one number a line, 1 where it is ticked and else 0.</summary>
internal static class TickOrder
{
    /// <summary>Compares two rows of ticks of a form.</summary>
    public static int CompareTicks(this Rubric rubric, byte[] left, byte[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i]) continue;
            if (!rubric.LadderArray[i].Criterion.IsAdditive) return left[i] - right[i];

            // The first line that only one of the two has.
            var first = (left[i] ^ right[i]) & -(left[i] ^ right[i]);
            return (left[i] & first) == 0 ? -1 : 1;
        }

        return 0;
    }

    /// <summary>Returns all ways to tick a list of so many lines, each as bits, in this order.</summary>
    public static IEnumerable<int> Lists(int lines)
    {
        for (var turned = 0; turned < 1 << lines; turned++)
        {
            // The first line decides first: it is the highest bit of the order and the lowest of the tick.
            var tick = 0;
            for (var line = 0; line < lines; line++) tick |= ((turned >> (lines - 1 - line)) & 1) << line;
            yield return tick;
        }
    }

    /// <summary>Returns the numbers of the lines of a tick, ascending.</summary>
    public static int[] LinesOf(int tick)
    {
        var lines = new List<int>();
        for (var i = 0; tick >> i != 0; i++)
        {
            if ((tick & (1 << i)) != 0) lines.Add(i + 1);
        }

        return lines.ToArray();
    }
}
