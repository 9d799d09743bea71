using System.Text;

namespace Ocop.Domain.Samples.ProductCodes;

/// <summary>Reads lines of text in UTF-8 in constant memory: of a line that is longer than any code only the beginning is kept.</summary>
internal static class CodeLines
{
    /// <summary>The most bytes of a line that are kept.</summary>
    public const int LongestLine = 4096;

    /// <summary>Opens a file of lines; one of another program, such as a workbook, is named for what it is, for none of its lines is a code.</summary>
    public static Stream Open(string path) => new MemoryStream(InputFile.ReadText(path));

    /// <summary>Returns the lines with their numbers, from 1, whatever ends them; lines of blanks only are counted and passed over.</summary>
    public static IEnumerable<(long Line, string Text)> Read(Stream stream)
    {
        var block = new byte[64 * 1024];
        var line = new MemoryStream();
        var isCut = false;
        var isAfterReturn = false;
        long number = 0;
        for (int read; (read = stream.Read(block, 0, block.Length)) > 0;)
        {
            var start = 0;
            while (start < read)
            {
                // The second half of the end of a line as Windows writes it.
                if (isAfterReturn && block[start] == '\n') start++;
                isAfterReturn = false;
                var length = block.AsSpan(start, read - start).IndexOfAny((byte)'\r', (byte)'\n');
                var isEnded = length >= 0;
                if (!isEnded) length = read - start;
                var kept = (int)Math.Min(length, LongestLine - line.Length);
                line.Write(block, start, kept);
                isCut |= kept < length;
                start += length + 1;
                if (!isEnded) continue;
                isAfterReturn = block[start - 1] == '\r';
                if (TextOf(++number) is { } text) yield return (number, text);
            }
        }

        if (line.Length > 0 && TextOf(number + 1) is { } last) yield return (number + 1, last);

        string? TextOf(long at)
        {
            // Bytes that are no UTF-8 become a sign that no code has.
            var text = Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length);
            line.SetLength(0);

            // The mark of the encoding is no part of a code.
            if (at == 1 && text.StartsWith('\uFEFF')) text = text[1..];
            var isBlank = !isCut && string.IsNullOrWhiteSpace(text);
            isCut = false;
            return isBlank ? null : text;
        }
    }
}
