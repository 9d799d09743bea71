using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

/// <summary>Whatever a stranger sends, only the one documented exception comes out.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] Nasty =
    [
        "", " ", "\0", "\u0001", "\ufeff", "\ud800", "\udc00\ud800", "\u202e", "\u2028", "３.５", "é", "e\u0301", "Q\u0110", "💥", "\"", "\\", "\\u", "\\ud800", "\\u0000",
        "'", "$", "..", "['", "']", "{", "}", "[", "]", ",", ":", "null", "true", "NaN", "-0", "0", "-1", "1e400", "1.0", "2147483648", "18446744073709551616", "0x10", "01",
        "__proto__", "$type", "$id", "$ref", "outcome", "levels", "constructor", "%s%n", "{{0}}", "<script>", "../..", "'; drop", new('9', 5_000), new('[', 5_000), new('x', 10_000),
    ];

    private static readonly string Template = """{"decision":"26/2026/QĐ-TTg","productSet": 1 ,"levels":{"3.5":2},"answeredNone":["2.4"],"findings":[{"criterion":"6.1","kind":"halts"}],"unmetPrerequisites":["1.1"],"evaluatedOn":"2026-11-01","product":{"name":"x","code":"y"}}""";

    // The pieces of the template that a nasty text takes the place of, bare and in quotes.
    private static readonly string[] Places =
        ["\"26/2026/QĐ-TTg\"", " 1 ", "\"levels\"", "\"3.5\"", "2}", "\"2.4\"", "\"6.1\"", "\"halts\"", "\"1.1\"", "\"2026-11-01\"", "\"x\"", "\"product\"", "[\"1.1\"]"];

    [Fact]
    public void ReadScorecard_nasty_text_alone_is_refused()
    {
        foreach (var text in Nasty)
        {
            Assert.Throws<InvalidEntryException>(() => OcopJson.ReadScorecard(text));
            Assert.Throws<InvalidEntryException>(() => OcopJson.ReadRating(text));
        }
    }

    [Fact]
    public void ReadScorecard_nasty_text_in_every_place_is_read_or_refused()
    {
        foreach (var place in Places)
        {
            Assert.Contains(place, Template, StringComparison.Ordinal);
            foreach (var text in Nasty)
            {
                ReadOrRefuse(Template.Replace(place, text, StringComparison.Ordinal));
                ReadOrRefuse(Template.Replace(place, "\"" + text + "\"", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void ReadScorecard_mutated_card_is_read_or_refused() =>
        Property.Holds(Mutated(seed => OcopJson.Write(Cards.Random((seed % 26) + 1, seed))), bytes => RefuseOnly(() => RuleBook.Default.Rate(OcopJson.ReadScorecard(bytes))), tests: 3_000);

    [Fact]
    public void ReadRating_mutated_rating_is_read_or_refused() =>
        Property.Holds(
            Mutated(seed => OcopJson.Write(RuleBook.Default.Rate(Cards.Random((seed % 26) + 1, seed)))),
            bytes => RefuseOnly(() => OcopJson.Write(OcopJson.ReadRating(Encoding.UTF8.GetString(bytes)))),
            tests: 3_000);

    private static void ReadOrRefuse(string json) => RefuseOnly(() => RuleBook.Default.Rate(OcopJson.ReadScorecard(json)));

    private static void RefuseOnly(Action action)
    {
        try
        {
            action();
        }
        catch (InvalidEntryException exception)
        {
            Assert.StartsWith("$", exception.Entry, StringComparison.Ordinal);
            Assert.NotEmpty(exception.Problem.English);
            Assert.NotEmpty(exception.Problem.Vietnamese);
        }
    }

    private static Arbitrary<byte[]> Mutated(Func<int, string> text) => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        select Mutate(Encoding.UTF8.GetBytes(text(seed)), new Random(seed)),
        bytes => Enumerable.Range(0, bytes.Length).Select(i => bytes.Where((_, other) => other != i).ToArray()));

    private static byte[] Mutate(byte[] json, Random random)
    {
        var bytes = json.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    bytes.Add((byte)' ');
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Nasty[random.Next(Nasty.Length)]));
                    break;
                default:
                    // A value for a value keeps the text JSON, so that the checks behind the reader are met too.
                    var digit = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0) bytes[digit] = (byte)('0' + random.Next(10));
                    break;
            }
        }

        return [.. bytes];
    }
}
