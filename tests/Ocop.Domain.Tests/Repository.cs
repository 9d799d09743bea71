using System.Runtime.CompilerServices;

namespace Ocop.Domain.Tests;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the approved listings.</summary>
    public static string Approved => Path.Combine(Root, "tests", "Ocop.Domain.Tests", "Approved");

    /// <summary>Compares a text with an approved listing; on a difference the new text is written to a temporary file, for a person to look at.</summary>
    /// <remarks>
    /// A listing shows what a change does to the rules or to the public members: the difference is read in review like code.
    /// After a change that is meant, run the tests with OCOP_APPROVE=1, which writes the new text over the approved one:
    /// <code>OCOP_APPROVE=1 dotnet test tests/Ocop.Domain.Tests</code>
    /// and the same for tests/Ocop.Domain.NetStandard.Tests, whose listing of public members is a file of its own.
    /// Then look at the difference and commit it with its cause.
    /// </remarks>
    public static void AssertApproved(string name, string actual) => AssertApprovedFile(Path.Combine(Approved, name), actual);

    /// <summary>The same for a text that stands elsewhere in the repository, such as a page of the documentation.</summary>
    public static void AssertApprovedFile(string path, string actual)
    {
        var name = Path.GetFileName(path);
        var expected = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (expected == actual) return;
        if (Environment.GetEnvironmentVariable("OCOP_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var received = Path.Combine(Path.GetTempPath(), name + ".received");
        File.WriteAllText(received, actual);
        Assert.Fail($"{name} differs from the approved listing; the new one is {received}. First difference: {FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => i >= left.Length || i >= right.Length || left[i] != right[i]);
        return $"line {line + 1}: approved '{(line < left.Length ? left[line] : "(end)")}', now '{(line < right.Length ? right[line] : "(end)")}'";
    }

    private static string FindRoot([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Ocop.Domain.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The repository was not found from " + path);
    }
}
