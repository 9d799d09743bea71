using System.Diagnostics;

namespace Ocop.ScoreSheet.Tests;

/// <summary>LibreOffice without a screen, with a profile of its own in which every file is calculated anew when it is opened.</summary>
internal sealed class Office : IDisposable
{
    // One call with hundreds of files drops some of them without a word.
    private const int MostFiles = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("score-sheet-").FullName;

    public Office()
    {
        // It takes the values of a file for right otherwise: then nothing of it would be tried.
        var profile = Directory.CreateDirectory(Path.Combine(folder, "profile", "user")).FullName;
        File.WriteAllText(Path.Combine(profile, "registrymodifications.xcu"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """);
    }

    /// <summary>Opens files, lets them be calculated, and returns what is saved again.</summary>
    public IReadOnlyList<byte[]> Resave(IReadOnlyList<byte[]> files)
    {
        var saved = new List<byte[]>();
        foreach (var batch in files.Chunk(MostFiles))
        {
            var (from, to) = (Directory.CreateDirectory(Path.Combine(folder, "from" + saved.Count)).FullName, Path.Combine(folder, "to" + saved.Count));
            string[] names = [.. batch.Select((_, i) => $"{i:000}.xlsx")];
            foreach (var (name, file) in names.Zip(batch)) File.WriteAllBytes(Path.Combine(from, name), file);
            Run(["-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", to, .. names.Select(name => Path.Combine(from, name))]);
            Assert.Equal(batch.Length, Directory.GetFiles(to).Length);
            saved.AddRange(names.Select(name => File.ReadAllBytes(Path.Combine(to, name))));
        }

        return saved;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Run(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(RecalculatedFactAttribute.Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        Assert.True(process.ExitCode == 0, output.Result + errors.Result);
    }
}
