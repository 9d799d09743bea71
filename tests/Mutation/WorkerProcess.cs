using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Ocop.Domain.Mutation;

/// <summary>A worker that is asked from outside, and started anew when it is needed.</summary>
internal sealed class WorkerProcess(string folder) : IDisposable
{
    private Process? process;

    public void Dispose()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            process = null;
        }
    }

    /// <summary>Asks a question, and waits for its answer no longer than is said.</summary>
    /// <returns>The answer, and the place of the test that failed among those that were asked, or -1.</returns>
    public (Answer Answer, int Test) Ask(Question question, TimeSpan patience)
    {
        process ??= Start(folder, ["answer"]);
        process.StandardInput.WriteLine(JsonSerializer.Serialize(question));
        process.StandardInput.Flush();
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        string[] said = line.Wait(patience) ? line.Result?.Split(' ') ?? [$"{Answer.Crashed}", "-1"] : [$"{Answer.RanForever}", "-1"];
        Answer answer = Enum.Parse<Answer>(said[0]);
        if (answer is not (Answer.Noticed or Answer.Survived))
        {
            Dispose();
        }

        return (answer, int.Parse(said[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Starts this program in the folder of the tests, with the packages that they were built with.</summary>
    public static Process Start(string folder, string[] arguments)
    {
        string name = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.Tests.runtimeconfig.json").Single()).Replace(".runtimeconfig", "", StringComparison.Ordinal);
        string program = Path.Combine(folder, Path.GetFileName(typeof(WorkerProcess).Assembly.Location));
        ProcessStartInfo start = new("dotnet", ["exec", "--depsfile", $"{folder}/{name}.deps.json", "--runtimeconfig", $"{folder}/{name}.runtimeconfig.json", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
