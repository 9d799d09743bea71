namespace Ocop.Domain.Samples;

/// <summary>Files that a command line names.</summary>
internal static class InputFile
{
    /// <summary>The most bytes that are read: those of the largest rule file. What never ends is not read to its end.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private const int BlockSize = 64 * 1024;

    /// <summary>Reads a file that must be a text in UTF-8, such as JSON; one of another program is named for what it is.</summary>
    public static byte[] ReadText(string path)
    {
        var file = Read(path);
        if (ForeignFile.Name(file) is not { } kind) return file;
        throw new InputException($"{path}: đây là {kind.Vietnamese}; cần văn bản UTF-8", $"{path}: this is {kind.English}; expected a text in UTF-8");
    }

    /// <summary>Reads a file, naming it in the error if it cannot be read or is too large.</summary>
    public static byte[] Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var block = new byte[BlockSize];
            for (int read; (read = file.Read(block, 0, block.Length)) > 0;)
            {
                bytes.Write(block, 0, read);
                if (bytes.Length > MostBytes) throw new InputException($"{path}: quá lớn; cần tệp có nhiều nhất {MostBytes} byte", $"{path}: too large; expected a file of at most {MostBytes} bytes");
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path}: không đọc được; cần tệp có thật", $"{path}: cannot be read; expected a file that exists");
        }
    }
}
