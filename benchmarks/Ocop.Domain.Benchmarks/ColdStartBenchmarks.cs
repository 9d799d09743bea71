using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Ocop.Domain.Json;

namespace Ocop.Domain.Benchmarks;

/// <summary>Measures whole fresh processes: one that does nothing of ours, and one that reads the rules and rates a first card from JSON.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 10, invocationCount: 1)]
public class ColdStartBenchmarks
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":2}}""";

    /// <summary>The first rating of a process.</summary>
    public static string FirstUse() => OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Card)));

    [Benchmark(Baseline = true)]
    public int EmptyProcess() => Run("nothing");

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
