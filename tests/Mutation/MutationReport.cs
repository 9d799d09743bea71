using System.Globalization;
using System.Text.Json;

namespace Ocop.Domain.Mutation;

/// <summary>Reads the JSON report of Stryker.</summary>
internal static class MutationReport
{
    /// <summary>Returns all mutants in the order of their files and lines.</summary>
    public static List<Mutant> Read(string file)
    {
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(file));
        string root = report.RootElement.GetProperty("projectRoot").GetString()!;
        return [.. report.RootElement.GetProperty("files").EnumerateObject()
            .SelectMany(source => source.Value.GetProperty("mutants").EnumerateArray()
                .Select(mutant => new Mutant(
                    int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
                    Path.GetRelativePath(root, source.Name),
                    mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
                    mutant.GetProperty("mutatorName").GetString()!,
                    mutant.GetProperty("replacement").GetString()!,
                    mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError"))))
            .OrderBy(mutant => mutant.File, StringComparer.Ordinal)
            .ThenBy(mutant => mutant.Id)];
    }
}
