using System.Diagnostics;
using System.Globalization;

namespace Ocop.Domain.Tests.FirstUse;

/// <summary>What the first rating of a process asks of the runtime. Times are noise; the number of methods that are compiled hardly is.</summary>
public sealed class FirstUseTests
{
    // It was 1,390 when readers and writers were made of tables alone and a rating read the whole form, and is some 200 now. A dozen more is a step back that somebody should know of: a single day of NodaTime costs thirty.
    private const int MostMethods = 210;

    [Fact]
    public void First_rating_compiles_few_methods()
    {
        var floor = Methods("floor");
        Assert.InRange(floor, 1, 60);
        Assert.InRange(Methods("first-use"), floor, MostMethods);
    }

    [Fact]
    public void Program_refuses_what_it_does_not_know() => Assert.Equal(2, Run("something").ExitCode);

    private static int Methods(string what)
    {
        var (exitCode, output) = Run(what);
        Assert.Equal(0, exitCode);
        return int.Parse(output, CultureInfo.InvariantCulture);
    }

    private static (int ExitCode, string Output) Run(string what)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ocop.Domain.FirstUse.dll"), what]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
