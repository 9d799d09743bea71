using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Json;

/// <summary>Where JSON is written before it is handed on. Each thread keeps one: a new one and its writer cost more than a whole rating.</summary>
internal sealed class WireBuffer : IBufferWriter<byte>
{
    private const int FirstBytes = 2048;
    private const int MostKeptBytes = 1024 * 1024;

    [ThreadStatic]
    private static WireBuffer? kept;

    private Utf8JsonWriter? writer;
    private byte[] bytes = new byte[FirstBytes];
    private int length;

    // Vietnamese text is written as it is and not as escapes. That every start has its end is for tests to see.
    private static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a value on one line.</summary>
    public static string Text<T>(T value, WriteValue<T> write, Language language)
    {
        var buffer = Take();
        buffer.Write(value, write, language);
        var text = Encoding.UTF8.GetString(buffer.bytes, 0, buffer.length);
        buffer.Keep();
        return text;
    }

    /// <summary>Writes a value on one line.</summary>
    public static byte[] Utf8<T>(T value, WriteValue<T> write, Language language)
    {
        var buffer = Take();
        buffer.Write(value, write, language);
        var utf8 = buffer.bytes.AsSpan(0, buffer.length).ToArray();
        buffer.Keep();
        return utf8;
    }

    /// <summary>Writes a rating to a writer of a host; as bytes, where it writes on one line and escapes as this does or as hosts do that say nothing.</summary>
    public static void WriteTo(Utf8JsonWriter host, Rating rating, Language language)
    {
        var isAscii = host.Options.Encoder is null || ReferenceEquals(host.Options.Encoder, JavaScriptEncoder.Default);
        if (!host.Options.Indented && (isAscii || ReferenceEquals(host.Options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)))
        {
            var buffer = Take();
            var isWritten = QuickRatingWriter.TryWrite(rating, buffer, isAscii);
            if (isWritten) host.WriteRawValue(buffer.bytes.AsSpan(0, buffer.length), skipInputValidation: true);
            buffer.Keep();
            if (isWritten) return;
        }

        RatingFormat.Write(host, rating, language);
    }

    public void Append(ReadOnlySpan<byte> utf8)
    {
        Ensure(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(length));
        length += utf8.Length;
    }

    public void Append(byte one)
    {
        Ensure(1);
        bytes[length++] = one;
    }

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsSpan(length);
    }

    // A buffer whose writing failed is not kept.
    private static WireBuffer Take()
    {
        var buffer = kept ?? new WireBuffer();
        kept = null;
        return buffer;
    }

    private void Keep()
    {
        if (bytes.Length > MostKeptBytes) return;
        length = 0;
        writer?.Reset();
        kept = this;
    }

    private void Write<T>(T value, WriteValue<T> write, Language language)
    {
        if (value is Rating rating && QuickRatingWriter.TryWrite(rating, this, isAscii: false)) return;
        length = 0;
        writer ??= new Utf8JsonWriter(this, Options);
        write(writer, value, language);
        writer.Flush();
    }

    private void Ensure(int more)
    {
        if (bytes.Length - length < Math.Max(more, 1)) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
