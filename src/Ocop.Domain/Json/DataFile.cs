namespace Ocop.Domain.Json;

/// <summary>Reads a file of data as a whole, or refuses it with all its problems.</summary>
internal static class DataFile
{
    private const int FirstBytes = 64 * 1024;

    public static T Read<T>(Stream stream, Shape<T> shape, int mostBytes)
        where T : class
    {
        var problems = new DocumentProblems();
        var bytes = ReadBytes(stream, mostBytes, out var length);
        if (length > mostBytes) problems.Add(ProblemTexts.TooLarge(mostBytes));
        var value = length > mostBytes ? null : DocumentReader.Read(bytes.AsSpan(0, length), shape, problems);
        return problems.All.Count == 0 ? value! : throw new RuleDataException(problems.All.Select(problem => problem.ToString()).ToArray());
    }

    // One byte more than may be is enough to know that a file is too large.
    private static byte[] ReadBytes(Stream stream, int mostBytes, out int length)
    {
        var bytes = new byte[stream.CanSeek ? (int)Math.Min(Math.Max(stream.Length - stream.Position, 0), mostBytes) + 1 : FirstBytes];
        length = 0;
        while (length <= mostBytes)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, mostBytes + 1L));
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0) break;
            length += read;
        }

        return bytes;
    }
}
