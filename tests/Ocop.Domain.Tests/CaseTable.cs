namespace Ocop.Domain.Tests;

/// <summary>Reads the tables of Cases/: one case a line, columns between tabs, a heading line, remarks after #.</summary>
internal static class CaseTable
{
    public static IEnumerable<string[]> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Ocop.Domain.Tests", "Cases", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToArray();
        var columns = lines[0].Split('\t').Length;
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split('\t');
            Assert.True(cells.Length == columns, $"{name}: {cells.Length} columns where {columns} were expected: {line}");
            yield return cells;
        }
    }
}
