using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Ocop.ScoreSheet.Tests;

/// <summary>Changes the parts of a file as another program, or an enemy, would have written them.</summary>
internal static partial class Package
{
    /// <summary>Returns the file with some of its parts written otherwise.</summary>
    public static byte[] With(byte[] file, Func<string, string, string> part)
    {
        using var changed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var to = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(part(entry.FullName, reader.ReadToEnd()));
            }
        }

        return changed.ToArray();
    }

    /// <summary>Returns the file with a wrong value behind every formula: who shows right ones has calculated them.</summary>
    public static byte[] WithWrongValues(byte[] file) => With(file, (name, text) => name.StartsWith("xl/worksheets/", StringComparison.Ordinal) ? Value().Replace(text, "${formula}77${end}") : text);

    [GeneratedRegex("(?<formula></x:f><x:v>)[^<]*(?<end></x:v>)")]
    private static partial Regex Value();
}
