namespace Ocop.Domain.Samples;

/// <summary>Files that a command line names.</summary>
internal static class InputFile
{
    /// <summary>Reads a file, naming it in the error if it cannot be read.</summary>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"{path}: không đọc được; cần tệp có thật", $"{path}: cannot be read; expected a file that exists");
        }
    }
}
