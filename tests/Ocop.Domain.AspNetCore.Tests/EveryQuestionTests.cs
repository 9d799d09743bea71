using System.Net;
using System.Text;
using System.Text.Json;
using Ocop.Domain.Json;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>A host without a setting reads and writes each format as it is documented.</summary>
public sealed class EveryQuestionTests(DefaultHost started, FormatHost startedWithContext) : IClassFixture<DefaultHost>, IClassFixture<FormatHost>
{
    private const string Card = """{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"3.5":1},"answeredNone":["2.4"],"evaluatedOn":"2026-11-01","product":{"name":"Chè Đ 'x' <b>","code":"20-06184-1-2026"}}""";

    private readonly WebHost host = started.Host;
    private readonly WebHost hostWithContext = startedWithContext.Host;

    public static TheoryData<string, string> Same => new()
    {
        { "card", Card },
        { "card", """{"decision":"148/QĐ-TTg","productSet":22,"partTotals":{"A":36,"B":21,"C":30}}""" },
        { "card", """{"decision":"26/2026/QĐ-TTg","productSet":1,"levels":{},"findings":[{"criterion":"6.1","kind":"halts"},{"kind":"disqualifies"}],"unmetPrerequisites":["1.1"]}""" },
        { "request", $$$"""{"card":{{{Card}}},"to":4,"costs":{"3.5":[0,2,null]}}""" },
        { "costs", """{"3.5":[0,2,null],"1.1":[]}""" },
        { "session", """{"decision":"26/2026/QĐ-TTg","productSet":11,"evaluatedOn":"2026-11-01","members":[{"name":"Bà Đ","role":"chair","levels":{"3.5":2}}],"rules":{"council":"centre","minimumLevels":"unanimity","regulation":"Quy chế","quorum":5,"largestSpread":10,"scoringRoles":["chair"]}}""" },
        { "question", """{"signed":"2024-01-31","stars":4,"on":"2026-09-01","validFrom":"2024-02-10","filed":"2026-08-20","withdrawn":"2026-11-01","ground":"productionEnded","convention":"exclusive"}""" },
    };

    public static TheoryData<string, string, int> Files => Vectors.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Question_is_answered_as_the_vectors_say(string name, string path, int every)
    {
        var pairs = Vectors.Read(name, every);
        Assert.True(pairs.Count >= 10);
        foreach (var (question, answer) in pairs)
        {
            var answered = await host.AskAsync(path, question);
            Assert.Equal(Vectors.Canonical(answer), Vectors.Canonical(answered));
            if (path != "/ratings") Assert.Equal(answered, await hostWithContext.AskAsync(path, question));
        }
    }

    [Theory]
    [InlineData("rated")]
    [InlineData("halted")]
    [InlineData("rejected")]
    public async Task Outcome_is_written_byte_for_byte_as_documented(string outcome)
    {
        var pairs = Vectors.Of("ratings.jsonl", outcome, 5);
        Assert.Equal(5, pairs.Count);
        foreach (var (question, answer) in pairs)
        {
            var expected = OcopJson.Write(RuleBook.Default.Rate(OcopJson.ReadScorecard(question)));
            Assert.Equal(Vectors.Canonical(answer), Vectors.Canonical(expected));
            foreach (var door in new[] { "", "/task", "/results", "/object", "/json", "/typed" }) Assert.Equal(expected, await host.AskAsync("/ratings" + door, question));
            foreach (var asked in new[] { host, hostWithContext })
            {
                if (outcome == "rated") Assert.Equal(expected, await asked.AskAsync("/ratings/concrete", question));
                if (outcome == "halted") Assert.Equal(expected, await asked.AskAsync("/ratings/halted", question));
                Assert.Equal(expected, await asked.AskAsync("/same/rating", expected));
            }
        }
    }

    [Fact]
    public async Task Regime_is_written_as_the_vectors_say()
    {
        foreach (var (question, answer) in Vectors.Read("regimes.jsonl", 17))
        {
            using var asked = JsonDocument.Parse(question);
            var query = string.Join("&", asked.RootElement.EnumerateObject().Select(member => $"{member.Name}={member.Value.GetString()}"));
            foreach (var each in new[] { host, hostWithContext }) Assert.Equal(answer, await each.GetAsync("/regimes?" + query));
        }
    }

    [Fact]
    public async Task Regime_is_written_in_the_language_that_the_host_asks_for()
    {
        const string Query = "kind=first&filed=2019-08-20&evaluated=2019-08-21";
        Assert.Contains("\"citation\":\"Quyết định 1048/QĐ-TTg\"", await host.GetAsync("/regimes?" + Query), StringComparison.Ordinal);
        Assert.Contains("\"citation\":\"Decision 1048/QĐ-TTg\"", await host.GetAsync("/regimes/english?" + Query), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Same))]
    public async Task What_is_read_is_written_as_it_was(string format, string document)
    {
        foreach (var each in new[] { host, hostWithContext }) Assert.Equal(document, await each.AskAsync("/same/" + format, document));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task Card_with_a_byte_order_mark_and_in_another_encoding_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var content = new ByteArrayContent([.. encoding.GetPreamble(), .. encoding.GetBytes(Card)]);
        content.Headers.ContentType = new("application/json", name);
        using var response = await host.Client.PostAsync(new Uri("/same/card", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Card, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Plan_is_read_back()
    {
        foreach (var outcome in new[] { "plan", "alreadyThere", "impossible" })
        {
            var (question, _) = Assert.Single(Vectors.Of("plans.jsonl", outcome, 1));
            var plan = await host.AskAsync("/plans", question);
            Assert.Equal(plan, await host.AskAsync("/same/plan", plan));
        }
    }

    [Fact]
    public async Task What_is_written_only_is_written_as_documented()
    {
        var card = OcopJson.ReadScorecard(Card);
        var book = RuleBook.Default;
        foreach (var each in new[] { host, hostWithContext })
        {
            Assert.Equal(OcopJson.Write(book.Bounds(card)), await each.AskAsync("/bounds", Card));
            Assert.Equal(OcopJson.Write(book.Explain(card)), await each.AskAsync("/explanations", Card));
            Assert.Equal(OcopJson.Write(book.Rules("26/2026/QĐ-TTg")), await each.GetAsync("/forms?decision=26%2F2026%2FQ%C4%90-TTg"));
            Assert.Equal(OcopJson.Write(book.RubricFor("26/2026/QĐ-TTg", 11)), await each.GetAsync("/forms/11?decision=26%2F2026%2FQ%C4%90-TTg"));
        }
    }

    [Theory]
    [InlineData("/read/certificate", "{}")]
    [InlineData("/read/regime", "{\"outcome\":\"regime\"}")]
    public async Task What_is_written_only_is_not_read(string path, string document)
    {
        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => host.PostAsync(path, document));
        Assert.Contains("written only", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_is_not_written_and_its_answer_is_named()
    {
        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => host.GetAsync("/write/certificate"));
        Assert.Contains("CertificateAnswer", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levls":{"1.1":3}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{},"levls":{"1.1":3}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","levels":{}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"Levels":{}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":"11","levels":{}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":"3"}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3},"levels":{}}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3},"evaluatedOn":"2026-02-29"}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3},"answeredNone":null}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3},"findings":[{"kind":2}]}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3},}""")]
    [InlineData("""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3} /* good */}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Wrong_card_is_a_400_and_never_a_rating(string card)
    {
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings", card));

        // Whether a list or a record may hold null, or nothing, is for the host to say.
        if (card is "null" or "") return;
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings/list", $"[{card}]"));
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings/named", $$"""{"a":{{card}}}"""));
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings/record", $$"""{"sentBy":"x","newCard":{{card}}}"""));
        Assert.Equal((HttpStatusCode.BadRequest, ""), await host.PostAsync("/ratings/record", $$"""{"sentBy":"x","newCard":{{Card}},"oldCard":{{card}}}"""));
    }
}
