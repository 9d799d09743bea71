using System.Text;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>A host sets the limits of what it reads; they hold for right and wrong documents, and for every way in.</summary>
public sealed class ReadLimitTests
{
    private static readonly byte[] Card = Encoding.UTF8.GetBytes("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3}}""");

    private static readonly byte[] Wrong = Encoding.UTF8.GetBytes("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levls":{},"more":1,"evaluatedOn":"a long text"}""");

    [Fact]
    public async Task Bytes_are_counted_before_anything_is_read()
    {
        Assert.NotNull(await Refusal(Card, new OcopJsonOptions(mostBytes: Card.Length - 1)));
        Assert.Null(await Refusal(Card, new OcopJsonOptions(mostBytes: Card.Length)));

        // What is wrong inside is told of a document that is not too large, and of one that is nothing but that.
        Assert.Equal(4, (await Refusal(Wrong, new OcopJsonOptions(mostBytes: Wrong.Length)))!.Problems.Count);
        Assert.Equal("$", Assert.Single((await Refusal(Wrong, new OcopJsonOptions(mostBytes: Wrong.Length - 1)))!.Problems).Entry);
        Assert.NotNull(await Refusal("{"u8.ToArray(), new OcopJsonOptions(mostBytes: 1)));
    }

    [Fact]
    public async Task Levels_are_those_of_objects_and_lists_in_one_another()
    {
        Assert.NotNull(await Refusal(Card, new OcopJsonOptions(mostLevels: 1)));
        Assert.Null(await Refusal(Card, new OcopJsonOptions(mostLevels: 2)));
    }

    [Fact]
    public async Task Problems_are_told_up_to_a_number()
    {
        Assert.Equal(4, (await Refusal(Wrong, OcopJsonOptions.Default))!.Problems.Count);
        Assert.Single((await Refusal(Wrong, new OcopJsonOptions(mostProblems: 1)))!.Problems);
    }

    [Fact]
    public async Task Characters_of_what_was_given_are_shown_up_to_a_number()
    {
        Assert.Contains("a long text", (await Refusal(Wrong, OcopJsonOptions.Default))!.Message, StringComparison.Ordinal);
        var shortened = (await Refusal(Wrong, new OcopJsonOptions(mostCharacters: 4)))!.Message;
        Assert.Contains("a lo", shortened, StringComparison.Ordinal);
        Assert.DoesNotContain("a long", shortened, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"productSet\":1.2345678901", 12, "$.productSet: 1.2345678901 cannot be used; expected a whole number, written in digits")]
    [InlineData("\"productSet\":1.23456789012", 12, "$.productSet: expected a whole number, written in digits")]
    [InlineData("\"productSet\":11,\"evaluatedOn\":\"\\ud800\"", 40, "$.evaluatedOn: not valid Unicode; expected JSON in UTF-8")]
    public async Task What_cannot_be_shown_is_told_without_it(string members, int mostCharacters, string problem)
    {
        var card = Encoding.UTF8.GetBytes($"{{\"decision\":\"26/2026/QĐ-TTg\",{members},\"levels\":{{}}}}");
        Assert.Equal([problem], (await Refusal(card, new OcopJsonOptions(mostCharacters: mostCharacters)))!.Problems.Select(each => each.ToString()));
    }

    [Fact]
    public async Task What_is_written_only_is_refused_before_the_stream_is_read()
    {
        using var stream = new MemoryStream(Card);
        await Assert.ThrowsAsync<NotSupportedException>(() => OcopJson.ReadAsync<Ocop.Domain.Rubrics.Rubric>(stream));
        Assert.Equal(0, stream.Position);
    }

    // What is refused of bytes and of a stream alike, or null where both are read as the same card.
    private static async Task<InvalidEntryException?> Refusal(byte[] utf8, OcopJsonOptions options)
    {
        Scorecard? card = null;
        Scorecard? streamed = null;
        using var stream = new MemoryStream(utf8);
        var refusal = Record.Exception(() => { card = OcopJson.Read<Scorecard>(utf8, options); });
        var ofStream = await Record.ExceptionAsync(async () => { streamed = await OcopJson.ReadAsync<Scorecard>(stream, options); });
        Assert.Equal(refusal?.Message, ofStream?.Message);
        Assert.Equal(card, streamed);
        if (refusal is null) Assert.Equal(OcopJson.ReadScorecard(utf8), card);
        return refusal is null ? null : Assert.IsType<InvalidEntryException>(refusal);
    }
}
