using System.Runtime.CompilerServices;

namespace Ocop.Domain.Tests;

/// <summary>Finds files of the repository, and the reference forms where they lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the reference forms, or null where the repository stands alone.</summary>
    public static string? Reference
    {
        get
        {
            var folder = Path.Combine(Root, "..", "shared", "reference");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    /// <summary>The folder of the approved listings.</summary>
    public static string Approved => Path.Combine(Root, "tests", "Ocop.Domain.Tests", "Approved");

    /// <summary>Compares a text with an approved listing; on a difference the new text is written beside it, for a person to look at.</summary>
    public static void AssertApproved(string name, string actual)
    {
        var path = Path.Combine(Approved, name);
        var expected = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (expected == actual) return;
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
