using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>Whatever a host sets, cards and ratings stand in its answers as they are documented: alone, in lists, under names, in records of its own.</summary>
public sealed class EverySettingTests
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":1},"answeredNone":["2.4"],"evaluatedOn":"2026-11-01"}""";
    private const string Unknown = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3},"levls":{}}""";

    // The settings of a host, by name.
    private static readonly Dictionary<string, Action<JsonSerializerOptions>> Settings = new()
    {
        ["none"] = _ => { },
        ["the five of Strict"] = options =>
        {
            options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.AllowDuplicateProperties = false;
            options.PropertyNameCaseInsensitive = false;
            options.RespectNullableAnnotations = true;
            options.RespectRequiredConstructorParameters = true;
        },
        ["names of another kind"] = options =>
        {
            options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            options.DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower;
        },
        ["numbers as texts"] = options => options.NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ["indented"] = options =>
        {
            options.WriteIndented = true;
            options.IndentCharacter = '\t';
            options.NewLine = "\r\n";
        },
        ["everything escaped"] = options => options.Encoder = JavaScriptEncoder.Default,
        ["comments and commas"] = options =>
        {
            options.ReadCommentHandling = JsonCommentHandling.Skip;
            options.AllowTrailingCommas = true;
        },
        ["no nulls"] = options => options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        ["no defaults"] = options => options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        ["fields and filled objects"] = options =>
        {
            options.IncludeFields = true;
            options.IgnoreReadOnlyProperties = true;
            options.PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate;
            options.UnknownTypeHandling = JsonUnknownTypeHandling.JsonNode;
        },
        ["words of enumerations"] = options => options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseUpper)),
        ["cycles"] = options => options.ReferenceHandler = ReferenceHandler.IgnoreCycles,
        ["metadata anywhere"] = options => options.AllowOutOfOrderMetadataProperties = true,
        ["our words added"] = OcopJson.AddTo,
        ["few bytes at a time"] = options => options.DefaultBufferSize = 1,
        ["a context of its own alone"] = UseContextAlone,
        ["a context and the five of Strict"] = options =>
        {
            UseContextAlone(options);
            Settings!["the five of Strict"](options);
        },
        ["a context before the framework's"] = options => options.TypeInfoResolverChain.Insert(0, HostContext.Default),
    };

    public static TheoryData<string> Names => [.. Settings.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Card_is_rated_in_every_place(string setting)
    {
        await using var host = await WebHost.StartAsync(Settings[setting], Endpoints.MapCards);
        var policy = PolicyOf(setting);
        var (sentBy, newCard, oldCard) = (policy.ConvertName("SentBy"), policy.ConvertName("NewCard"), policy.ConvertName("OldCard"));
        var (newRating, oldRating) = (policy.ConvertName("NewRating"), policy.ConvertName("OldRating"));
        var oldIsLeftOut = setting is "no nulls" or "no defaults";
        foreach (var outcome in new[] { "rated", "halted", "rejected" })
        {
            var (question, answer) = Assert.Single(Vectors.Of("ratings.jsonl", outcome, 1));
            foreach (var door in new[] { "", "/task", "/results", "/object", "/json", "/typed" }) await AssertAnswer(answer, "/ratings" + door, question);
            await AssertAnswer($"[{answer},{answer}]", "/ratings/list", $"[{question},{question}]");
            await AssertAnswer($$"""{"ab":{{answer}},"c":{{answer}}}""", "/ratings/named", $$"""{"ab":{{question}},"c":{{question}}}""");
            await AssertAnswer(
                $$"""{"{{sentBy}}":"x","{{newRating}}":{{answer}},"{{oldRating}}":{{answer}}}""",
                "/ratings/record",
                $$"""{"{{oldCard}}":{{question}},"{{sentBy}}":"x","{{newCard}}":{{question}}}""");
            await AssertAnswer(
                $$"""{"{{sentBy}}":"x","{{newRating}}":{{answer}}{{(oldIsLeftOut ? "" : $",\"{oldRating}\":null")}}}""",
                "/ratings/record",
                $$"""{"{{sentBy}}":"x","{{newCard}}":{{question}},"{{oldCard}}":null}""");
        }

        async Task AssertAnswer(string answer, string path, string question) => Assert.Equal(Vectors.Canonical(answer), Vectors.Canonical(await host.AskAsync(path, question)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Wrong_card_is_a_400_in_every_place(string setting)
    {
        await using var host = await WebHost.StartAsync(Settings[setting], Endpoints.MapCards);
        var policy = PolicyOf(setting);
        var (sentBy, newCard, oldCard) = (policy.ConvertName("SentBy"), policy.ConvertName("NewCard"), policy.ConvertName("OldCard"));
        string[] wrong =
        [
            Unknown,
            Card.Replace("\"levels\"", "\"levls\"", StringComparison.Ordinal),
            Card.Replace("\"levels\"", "\"Levels\"", StringComparison.Ordinal),
            Card.Replace("productSet", "product_set", StringComparison.Ordinal),
            Card.Replace("11", "\"11\"", StringComparison.Ordinal),
            Card.Replace(":3", ":\"3\"", StringComparison.Ordinal),
            Card.Replace(":3", ":null", StringComparison.Ordinal),
            Card.Replace("2026-11-01", "2026-11-31", StringComparison.Ordinal),
            Card.Replace("\"productSet\":11", "\"productSet\":11,\"productSet\":11", StringComparison.Ordinal),
        ];
        foreach (var card in wrong)
        {
            Assert.NotEqual(Card, card);
            await AssertRefused("/ratings", card);
            await AssertRefused("/ratings/list", $"[{card}]");
            await AssertRefused("/ratings/named", $$"""{"a":{{card}}}""");
            await AssertRefused("/ratings/record", $$"""{"{{sentBy}}":"x","{{newCard}}":{{card}},"{{oldCard}}":null}""");
            await AssertRefused("/ratings/record", $$"""{"{{sentBy}}":"x","{{newCard}}":{{Card}},"{{oldCard}}":{{card}}}""");
        }

        async Task AssertRefused(string path, string document) => Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync(path, document));
    }

    [Fact]
    public async Task Comments_and_commas_follow_the_host()
    {
        const string Loose = """
            // the card
            { "decision": "26/2026/QĐ-TTg", /* the set */ "productSet": 11, "levels": { "1.1": 3, /* twice */ "3.5": 1, // last
              }, "answeredNone": [ "2.4", /* one */ ], "evaluatedOn": "2026-11-01", } // end
            """;
        await using var host = await WebHost.StartAsync(Settings["comments and commas"], Endpoints.MapCards);
        await using var plain = await WebHost.StartAsync(map: Endpoints.MapCards);
        var expected = OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(Card)));
        Assert.Equal(expected, await host.AskAsync("/ratings", Loose));
        Assert.Equal($"[{expected}]", await host.AskAsync("/ratings/list", $"[{Loose}\n, ]"));
        Assert.Equal((HttpStatusCode.BadRequest, ""), await plain.PostAsync("/ratings", Loose));
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings", Loose.Replace("levels", "levls", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Depth_follows_the_host()
    {
        // A card has two levels, three in a list.
        await using var host = await WebHost.StartAsync(options => options.MaxDepth = 2, Endpoints.MapCards);
        Assert.StartsWith("{\"outcome\":\"rated\"", await AskShallow(host), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings/list", $"[{Card}]"));
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings", Card.Replace("[\"2.4\"]", "[[[[]]]]", StringComparison.Ordinal)));
        await using var deep = await WebHost.StartAsync(options => options.MaxDepth = 100_000, Endpoints.MapCards);
        var nested = new string('[', 50_000) + new string(']', 50_000);
        Assert.Equal((HttpStatusCode.BadRequest, ""), await deep.PostAsync("/ratings", Card.Replace("[\"2.4\"]", nested, StringComparison.Ordinal)));

        // The answer of a full form has two levels as well, unless it has unmet minimum levels.
        static Task<string> AskShallow(WebHost host) => host.AskAsync("/ratings", Assert.Single(Vectors.Of("ratings.jsonl", "rated", 1)).Question);
    }

    [Theory]
    [InlineData("indented", "\r\n\t\t\"outcome\": \"rated\"")]
    [InlineData("everything escaped", "\"decision\":\"26/2026/Q\\u0110-TTg\"")]
    [InlineData("none", "\"decision\":\"26/2026/QĐ-TTg\"")]
    public async Task Indentation_and_escaping_follow_the_host(string setting, string text)
    {
        await using var host = await WebHost.StartAsync(Settings[setting], Endpoints.MapCards);
        Assert.Contains(text, await host.AskAsync("/ratings", Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Converter_of_the_host_for_a_type_of_the_library_wins()
    {
        await using var host = await WebHost.StartAsync(options => options.Converters.Add(new StarsOnly()), Endpoints.MapCards);
        Assert.Equal("\"1 star\"", await host.AskAsync("/ratings/typed", Card));
        Assert.Equal("[\"1 star\"]", await host.AskAsync("/ratings/list", $"[{Card}]"));
    }

    // The names of a host's own record follow the host.
    private static JsonNamingPolicy PolicyOf(string setting) => setting == "names of another kind" ? JsonNamingPolicy.SnakeCaseLower : JsonNamingPolicy.CamelCase;

    private static void UseContextAlone(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Clear();
        options.TypeInfoResolverChain.Add(HostContext.Default);
    }

    private sealed class StarsOnly : JsonConverter<Rating>
    {
        public override bool CanConvert(Type typeToConvert) => typeof(Rating).IsAssignableFrom(typeToConvert);

        public override Rating Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Rating value, JsonSerializerOptions options) => writer.WriteStringValue($"{((Rated)value).Stars} star");
    }
}
