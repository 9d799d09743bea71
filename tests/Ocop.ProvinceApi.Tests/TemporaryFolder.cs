namespace Ocop.ProvinceApi.Tests;

/// <summary>Folders for the files of tests, which are gone when the tests have ended.</summary>
internal static class TemporaryFolder
{
    private static readonly DirectoryInfo All = Create();

    public static string New() => All.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;

    private static DirectoryInfo Create()
    {
        var folder = Directory.CreateTempSubdirectory("ocop");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(folder);
        return folder;
    }

    // Some systems delete no file that is open: what is left behind there fails no test.
    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
