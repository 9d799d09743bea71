using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Ocop.Domain.Json;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>Over a real connection a body comes in pieces, wherever it is cut: in a name, a number, a letter, an escape.</summary>
public sealed class KestrelTests : IAsyncLifetime
{
    // The framework's server reads into buffers of so many bytes: a card behind a head of nearly as many is cut in two.
    private const int BufferBytes = 4096;
    private const int ShortestHead = 3300;

    // Names and values are escaped in part, and have letters of two, three and four bytes.
    private const string Card = """
        {"decision":"26/2026/Q\u0110-TTg","product\u0053et":11,"levels":{"1.1":3,"\u0031.2":2,"1.3":2,"1.4":1,"1.5":1,"1.6":1,"1.7":1,"2.1":1,"2.2":1,"2.3":1,"3.1":1,"3.2":1,"3.3":3,"3.4":1,"\u0033.\u0035":1,
        "4.1":3,"4.2":1,"4.3":1,"5.1":4,"5.2":1,"5.3":1,"6.1.1":1,"6\u002e1.2":1,"6.2.1":1,"6.2.2":1,"6.2.3":1,"8":1,"9":2,"10":1,"1\u0031":1},
        "answeredNone":["2.4","\u0037"],"findings":[],"unmetPrerequisites":[],"evaluatedOn":"2026-\u00311-01",
        "product":{"name":"Chè Shan tuyết \ud83c\udf75 Đồng bào vùng cao Lạng Sơn, hái tay một tôm hai lá 🍵 \"x\" \\ \/ \u1EA1\t","code":"20-06184-1-2026"}}
        """;

    // The same without an escape.
    private const string Plain = """
        {"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"1.2":2,"1.3":2,"1.4":1,"1.5":1,"1.6":1,"1.7":1,"2.1":1,"2.2":1,"2.3":1,"3.1":1,"3.2":1,"3.3":3,"3.4":1,"3.5":1,
        "4.1":3,"4.2":1,"4.3":1,"5.1":4,"5.2":1,"5.3":1,"6.1.1":1,"6.1.2":1,"6.2.1":1,"6.2.2":1,"6.2.3":1,"8":1,"9":2,"10":1,"11":1},
        "answeredNone":["2.4","7"],"evaluatedOn":"2026-11-01"}
        """;

    private WebHost host = null!;

    public async Task InitializeAsync() => host = await WebHost.ListenAsync(app =>
    {
        Endpoints.MapCards(app);
        app.MapPost("/first-piece", FirstPieceAsync);
    });

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Card_cut_in_two_anywhere_gets_its_rating()
    {
        var expected = Rating();
        var body = Encoding.UTF8.GetBytes(Card);
        Assert.InRange(body.Length, 600, BufferBytes - ShortestHead);

        // From a cut after the last byte to one before the first.
        for (var head = ShortestHead; head <= BufferBytes; head++) Assert.Equal(expected, await SendAsync("/ratings", head, body));
    }

    [Fact]
    public async Task Heads_cut_the_card_at_each_of_its_bytes()
    {
        // If the server reads in other pieces one day, the tests beside this one prove nothing and want other heads.
        var body = Encoding.UTF8.GetBytes(Card);
        for (var cut = 1; cut < body.Length; cut += 37) Assert.Equal(cut.ToString(CultureInfo.InvariantCulture), await SendAsync("/first-piece", BufferBytes - cut, body));
    }

    [Fact]
    public async Task Cards_in_a_list_and_a_record_cut_anywhere_get_their_ratings()
    {
        var rating = Rating();
        var list = Encoding.UTF8.GetBytes($"[{Card}]");
        var record = Encoding.UTF8.GetBytes($$"""{"sentBy":"x","newCard":{{Card}}}""");
        for (var head = ShortestHead; head <= BufferBytes; head += 5)
        {
            Assert.Equal($"[{rating}]", await SendAsync("/ratings/list", head, list));
            Assert.Equal($$"""{"sentBy":"x","newRating":{{rating}},"oldRating":null}""", await SendAsync("/ratings/record", head + 2, record));
        }
    }

    [Fact]
    public async Task Long_list_of_cards_over_many_buffers_gets_each_rating()
    {
        var pairs = Vectors.Read("ratings.jsonl", 37);
        var ratings = await host.AskAsync("/ratings/list", $"[{string.Join(",\n ", pairs.Select(pair => pair.Question))}]");
        Assert.Equal(Vectors.Canonical($"[{string.Join(",", pairs.Select(pair => pair.Answer))}]"), Vectors.Canonical(ratings));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Card_in_chunks_of_few_bytes_gets_its_rating(int bytes)
    {
        using var content = new ChunkedContent(Encoding.UTF8.GetBytes(Card), bytes);
        using var response = await host.Client.PostAsync(new Uri("/ratings", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Rating(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Wrong_card_cut_anywhere_is_never_a_rating()
    {
        var body = Encoding.UTF8.GetBytes(Card.Replace("\"levels\"", "\"l\\u0065vls\"", StringComparison.Ordinal));
        for (var head = ShortestHead; head <= BufferBytes; head += 3) Assert.Equal("400", await SendAsync("/ratings", head, body));
    }

    private static string Rating() => OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Plain)));

    private static async Task<string> FirstPieceAsync(HttpRequest request)
    {
        var read = await request.BodyReader.ReadAtLeastAsync((int)request.ContentLength!);
        var first = read.Buffer.First.Length;
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return first.ToString(CultureInfo.InvariantCulture);
    }

    // Sends a body behind a head of so many bytes, at once and over a connection of its own. Returns the answer, or its status where that is not 200.
    private async Task<string> SendAsync(string path, int headBytes, byte[] body)
    {
        var start = $"POST {path} HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nX-Padding: ";
        var head = Encoding.ASCII.GetBytes(start + new string('x', headBytes - start.Length - 4) + "\r\n\r\n");
        Assert.Equal(headBytes, head.Length);
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, host.Address.Port);
        await socket.SendAsync((byte[])[.. head, .. body]);
        await using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var status = answer.Split(' ')[1];
        return status == "200" ? answer[(end + 4)..] : status;
    }

    private sealed class ChunkedContent : HttpContent
    {
        private readonly byte[] body;
        private readonly int bytes;

        public ChunkedContent(byte[] body, int bytes)
        {
            this.body = body;
            this.bytes = bytes;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            for (var i = 0; i < body.Length; i += bytes)
            {
                await stream.WriteAsync(body.AsMemory(i, Math.Min(bytes, body.Length - i)));
                await stream.FlushAsync();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
