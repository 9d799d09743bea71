using System.IO.Compression;

namespace Ocop.Domain.Samples;

/// <summary>Tells archives that are too large before anything of them is read: one can say that it is small and be endless.</summary>
internal static class PackedSize
{
    /// <summary>Returns whether an archive holds no more than may be. It is unpacked once, and thrown away, to see.</summary>
    /// <param name="archive">The archive, such as a workbook of Excel.</param>
    /// <param name="mostEntries">The most entries.</param>
    /// <param name="mostBytes">The most bytes of all entries when unpacked.</param>
    /// <param name="mostBytesOfRelations">The most bytes of a list of relations or types, which whoever reads a package holds as a whole.</param>
    /// <exception cref="InvalidDataException">It is no archive, or a broken one.</exception>
    public static bool IsWithin(byte[] archive, int mostEntries, long mostBytes, long mostBytesOfRelations)
    {
        using var packed = new ZipArchive(new MemoryStream(archive, writable: false), ZipArchiveMode.Read);
        if (packed.Entries.Count > mostEntries) return false;
        var left = mostBytes;
        var block = new byte[64 * 1024];
        foreach (var entry in packed.Entries)
        {
            var isHeld = entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
            var ofEntry = isHeld ? mostBytesOfRelations : mostBytes;
            using var part = entry.Open();
            for (int read; (read = part.Read(block, 0, block.Length)) > 0;)
            {
                if ((left -= read) < 0 || (ofEntry -= read) < 0) return false;
            }
        }

        return true;
    }
}
