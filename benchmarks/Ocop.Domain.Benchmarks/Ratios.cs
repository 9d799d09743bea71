using System.Diagnostics;
using System.Globalization;

namespace Ocop.Domain.Benchmarks;

/// <summary>Prints the ratios of the page in a minute: all ways in turn, round after round, and of each the least time, since others on a machine only ever add to it.</summary>
internal static class Ratios
{
    private const int Rounds = 1500;
    private const int Processes = 40;

    public static void Print()
    {
        foreach (var cards in new[] { "full", "random" }) PrintSteadyState(cards);
        PrintFirstUse();
    }

    private static void PrintSteadyState(string cards)
    {
        var ways = new JsonBenchmarks { Cards = cards };
        ways.Setup();
        (string Name, Func<long> Way)[] all =
        [
            (nameof(ways.BarePass), ways.BarePass),
            (nameof(ways.ToCard), () => ways.ToCard()),
            (nameof(ways.ToRating), () => ways.ToRating()),
            (nameof(ways.ToRatingToText), () => ways.ToRatingToText()),
            (nameof(ways.ToRatingToWriter), ways.ToRatingToWriter),
        ];
        var least = new long[all.Length];
        Array.Fill(least, long.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                all[i].Way();
                least[i] = Math.Min(least[i], Stopwatch.GetTimestamp() - start);
            }
        }

        for (var i = 0; i < all.Length; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            all[i].Way();
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / JsonBenchmarks.Count;
            var microseconds = Stopwatch.GetElapsedTime(0, least[i]).TotalMicroseconds / JsonBenchmarks.Count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cards,-6} {all[i].Name,-16} {(double)least[i] / least[0],5:0.00} x {microseconds,6:0.00} us {allocated,5} B"));
        }
    }

    private static void PrintFirstUse()
    {
        var ways = new ColdStartBenchmarks();
        Func<int>[] all = [ways.EmptyProcess, ways.FirstReaderAndWriterInAProcess, ways.FirstRatingInAProcess];
        var least = new double[all.Length];
        Array.Fill(least, double.MaxValue);
        for (var round = 0; round < Processes; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                all[i]();
                least[i] = Math.Min(least[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first use: empty process {least[0]:0.0} ms, reader and writer {least[1] - least[0]:0.0} ms more, rating {least[2] - least[0]:0.0} ms more: {(least[2] - least[0]) / (least[1] - least[0]):0.0} x"));
    }
}
