namespace Ocop.Domain.Json;

/// <summary>Reads rule files. Unknown, repeated, missing and null members are refused, all of them.</summary>
internal static class RuleFileJson
{
    /// <summary>The most bytes of a file; the shipped ones have a quarter of a megabyte.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    public static RuleFile ReadEmbedded(string resource)
    {
        using var stream = typeof(RuleFileJson).Assembly.GetManifestResourceStream(resource)
            ?? throw new RuleDataException("The package lacks its rule file " + resource + ".");
        return Read(stream);
    }

    public static RuleFile Read(Stream stream) => DataFile.Read(stream, RuleFileShapes.File, MostBytes);
}
