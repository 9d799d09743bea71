using System.Text;

namespace Ocop.Domain.Json;

/// <summary>Reads a file of data as a whole, or refuses it with all its problems.</summary>
internal static class DataFile
{
    /// <summary>The most bytes of a file; the largest shipped one has a quarter of a megabyte.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private const int FirstBytes = 64 * 1024;

    [ThreadStatic]
    private static Action<string>? opened;

    /// <summary>Gets or sets what is told the name of each file of the package that this thread opens; null for nobody. Tests see by it what a question reads.</summary>
    public static Action<string>? Opened
    {
        get => opened;
        set => opened = value;
    }

    /// <summary>Gets the names of the files of the package.</summary>
    public static IReadOnlyList<string> Resources => typeof(DataFile).Assembly.GetManifestResourceNames();

    public static T Read<T>(Stream stream, Shape<T> shape, int mostBytes)
        where T : class
    {
        var problems = new DocumentProblems();
        var bytes = ReadBytes(stream, mostBytes, problems);
        var value = problems.All.Count > 0 ? null : DocumentReader.Read(bytes, shape, problems);
        return problems.All.Count == 0 ? value! : throw Refused(problems);
    }

    /// <summary>Reads a file of the package.</summary>
    public static T ReadEmbedded<T>(string resource, Shape<T> shape)
        where T : class
    {
        var problems = new DocumentProblems();
        var value = DocumentReader.Read(Bytes(resource), shape, problems);
        return problems.All.Count == 0 ? value! : throw Refused(resource, problems);
    }

    /// <summary>Reads the head of an instrument of the package, whose blocks of the law are read when they are asked for. Of a file, only what an amendment changes need be there.</summary>
    public static HeadEntry ReadEmbeddedHead(string resource, bool mayBePartial)
    {
        var problems = new DocumentProblems();
        var bytes = Bytes(resource);
        var value = DocumentReader.ReadKeepingBlocks(bytes, RuleFileShapes.Head, problems, isPartial: mayBePartial && RuleFileJson.IsAmendment(bytes));
        return problems.All.Count == 0 ? value! : throw Refused(resource, problems);
    }

    /// <summary>Returns the bytes of a file of the package.</summary>
    public static byte[] Bytes(string resource)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new RuleDataException("The package lacks its file " + resource + ".");
        opened?.Invoke(resource);
        var bytes = new byte[stream.Length];
        for (var length = 0; length < bytes.Length;) length += stream.Read(bytes, length, bytes.Length - length);
        return bytes;
    }

    /// <summary>Returns the text of a file of the package.</summary>
    public static string Text(string resource) => Encoding.UTF8.GetString(Bytes(resource));

    /// <summary>Returns all problems of a file as one exception.</summary>
    public static RuleDataException Refused(DocumentProblems problems) => new([.. problems.All.Select(problem => problem.ToText())]);

    private static RuleDataException Refused(string resource, DocumentProblems problems) => new([.. problems.All.Select(problem => FaultText.At(resource, problem.ToText()))]);

    /// <summary>Reads the bytes of a file; that it is too large is told.</summary>
    public static byte[] ReadBytes(Stream stream, int mostBytes, DocumentProblems problems)
    {
        // One byte more than may be is enough to know that a file is too large.
        var bytes = new byte[stream.CanSeek ? (int)Math.Min(Math.Max(stream.Length - stream.Position, 0), mostBytes) + 1 : FirstBytes];
        var length = 0;
        while (length <= mostBytes)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, mostBytes + 1L));
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0) break;
            length += read;
        }

        if (length > mostBytes) problems.Add(ProblemTexts.TooLarge(mostBytes));
        Array.Resize(ref bytes, length);
        return bytes;
    }
}
