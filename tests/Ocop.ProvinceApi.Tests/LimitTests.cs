using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.ProvinceApi.Tests;

/// <summary>A body of just the limit is taken, one byte more is refused, however it is sent and whatever server is in front.</summary>
public sealed class LimitTests
{
    private const int Limit = 1024 * 1024;

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task One_megabyte_is_taken_and_one_byte_more_is_not(bool onKestrel, bool inChunks)
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        if (onKestrel) app.UseKestrel(0);
        using var client = app.Client("en");
        foreach (var (bytes, expected) in new[] { (Limit, HttpStatusCode.OK), (Limit + 1, HttpStatusCode.RequestEntityTooLarge), (Limit + 70_000, HttpStatusCode.RequestEntityTooLarge) })
        {
            // Blanks after a card are still JSON.
            var body = Encoding.UTF8.GetBytes(Cards.Small);
            using var content = new Blanks([.. body, .. Enumerable.Repeat((byte)' ', bytes - body.Length)], inChunks);
            using var response = await client.PostAsync(new Uri("/ratings", UriKind.Relative), content);
            Assert.Equal(expected, response.StatusCode);
            if (expected == HttpStatusCode.OK) continue;
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.Equal(413, problem.Value<int>("status"));
            Assert.Contains("1048576", problem.Value<string>("detail"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Entries_of_the_service_have_the_limit_too()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"), ("Limits:Body", "200"));
        using var client = app.Client(key: ProvinceApp.Key);
        foreach (var inChunks in new[] { false, true })
        {
            using var content = new Blanks(Encoding.UTF8.GetBytes("""{"key":"1","name":"x","kind":"cooperative"}""" + new string(' ', 200)), inChunks);
            using var response = await client.PostAsync(new Uri("/producers", UriKind.Relative), content);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }

        Assert.Equal(0, (await app.GetAsync("/producers")).Value<int>("total"));
    }

    // A body whose length the head tells, or not.
    private sealed class Blanks : HttpContent
    {
        private readonly byte[] body;
        private readonly bool inChunks;

        public Blanks(byte[] body, bool inChunks)
        {
            this.body = body;
            this.inChunks = inChunks;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var piece in body.Chunk(3_000)) await stream.WriteAsync(piece);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return !inChunks;
        }
    }
}
