using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>A stream is read as its bytes are, however it hands them out, and what is written to one is what is written as a text. Streams are left open.</summary>
public sealed class StreamTests
{
    private const string Text = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3}}""";

    private static readonly Scorecard Card = OcopJson.ReadScorecard(Text);

    // Shorter than what is taken at first, just that much, and longer than what is taken next.
    [Theory]
    [InlineData(100, 1)]
    [InlineData(16 * 1024, 1)]
    [InlineData(20_000, 1)]
    [InlineData(20_000, 7_001)]
    [InlineData(100_000, 7_001)]
    [InlineData(100, int.MaxValue)]
    [InlineData(16 * 1024, int.MaxValue)]
    [InlineData(20_000, int.MaxValue)]
    [InlineData(100_000, int.MaxValue)]
    public async Task Stream_that_cannot_seek_is_read_to_its_end_or_the_limit(int length, int atOnce)
    {
        var document = Padded(length);
        foreach (var most in new[] { length, length + 1, 2 * length, int.MaxValue })
        {
            using var stream = new Trickle(document, atOnce);
            Assert.Equal(Card, await OcopJson.ReadAsync<Scorecard>(stream, new OcopJsonOptions(mostBytes: most)));
            Assert.True(stream.CanRead);
        }

        using var longer = new Trickle(document, atOnce);
        var refused = await Assert.ThrowsAsync<InvalidEntryException>(() => OcopJson.ReadAsync<Scorecard>(longer, new OcopJsonOptions(mostBytes: length - 1)));
        Assert.Equal(FormattableString.Invariant($"$: too large; expected at most {length - 1} bytes"), refused.Message);
    }

    [Fact]
    public async Task Stream_is_read_from_where_it_stands()
    {
        using var stream = new MemoryStream([.. "before"u8, .. Encoding.UTF8.GetBytes(Text)]);
        stream.Position = "before".Length;
        Assert.Equal(Card, await OcopJson.ReadAsync<Scorecard>(stream));
        Assert.Equal(stream.Length, stream.Position);

        // At its end and behind it there is nothing.
        foreach (var behind in new[] { 0, 5 })
        {
            stream.Position = stream.Length + behind;
            var refused = await Assert.ThrowsAsync<InvalidEntryException>(() => OcopJson.ReadAsync<Scorecard>(stream));
            Assert.Equal(Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(string.Empty)).Message, refused.Message);
        }
    }

    [Fact]
    public async Task Value_is_written_to_a_stream_as_it_is_to_a_text()
    {
        var rating = RuleBook.Default.Rate(Card);
        using var stream = new MemoryStream();
        await OcopJson.WriteAsync(stream, Card);
        await OcopJson.WriteAsync(stream, rating);
        Assert.True(stream.CanWrite);
        Assert.Equal(OcopJson.Write(Card) + OcopJson.Write(rating), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task What_has_no_format_or_no_place_in_it_is_refused_before_anything_is_written()
    {
        using var stream = new MemoryStream();
        await Assert.ThrowsAsync<NotSupportedException>(() => OcopJson.WriteAsync(stream, Text));
        await Assert.ThrowsAsync<ArgumentException>(() => OcopJson.WriteAsync(stream, Card with { Decision = "a" + (char)0xD800 }));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task Nothing_in_the_place_of_an_argument_is_refused_by_its_name()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => OcopJson.ReadAsync<Scorecard>(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("options", () => OcopJson.ReadAsync<Scorecard>(Stream.Null, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => OcopJson.WriteAsync(null!, Card));
        await Assert.ThrowsAsync<ArgumentNullException>("value", () => OcopJson.WriteAsync<Scorecard>(Stream.Null, null!));
    }

    [Fact]
    public async Task Cancellation_ends_reading_and_writing()
    {
        var cancelled = new CancellationToken(canceled: true);
        using var read = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OcopJson.ReadAsync<Scorecard>(read, cancelled));
        Assert.Equal(0, read.Position);
        using var written = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OcopJson.WriteAsync(written, Card, cancelled));
        Assert.Equal(0, written.Length);
    }

    // Blanks stand before the card: without its end it is no card.
    private static byte[] Padded(int length)
    {
        var card = Encoding.UTF8.GetBytes(Text);
        return [.. Enumerable.Repeat((byte)' ', length - card.Length), .. card];
    }

    private sealed class Trickle(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));
    }
}
