using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Ocop.Domain.Benchmarks;

/// <summary>Measures whole fresh processes: one that does nothing of ours, one that uses the reader and the writer of JSON for the first time, and one that reads the rules and rates a first card from JSON to JSON.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 10, invocationCount: 1)]
public class ColdStartBenchmarks
{
    [Benchmark(Baseline = true)]
    public int EmptyProcess() => Run("nothing");

    [Benchmark]
    public int FirstReaderAndWriterInAProcess() => Run("floor");

    [Benchmark]
    public int FirstRatingInAProcess() => Run("first-use");

    private static int Run(string argument)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ColdStartBenchmarks).Assembly.Location, argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
