using System.Diagnostics;
using System.Globalization;

namespace Ocop.Domain.Scale;

/// <summary>Takes the time of work that is done so many times, and compares it with a baseline of the same run.</summary>
internal static class Measure
{
    private static double baseline;

    /// <summary>Takes what the others are compared with.</summary>
    public static void Baseline(string name, long times, Action work) => baseline = Take(name, times, work);

    /// <summary>Takes the time, prints it and what it is of the baseline.</summary>
    /// <returns>The nanoseconds of one.</returns>
    public static double Take(string name, long times, Action work)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        work();
        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var each = watch.Elapsed.TotalNanoseconds / times;
        var ratio = baseline > 0 ? each / baseline : 1;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-46} {times,11:N0} x {each,12:N0} ns {1e9 / each,12:N0} a second {ratio,8:N1} baselines {allocated / times,7:N0} B each"));
        return each;
    }
}
