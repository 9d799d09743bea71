using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;
using Ocop.Domain.Planning;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>What plans are asked with at the edge of the format, and a card of which nothing can become.</summary>
public sealed class PlanFormatTests
{
    private static readonly Scorecard Card = new(Law26.Decision, 11, new Dictionary<string, int> { ["1.1"] = 1 });

    public static TheoryData<UpgradePlanCosts> UnheldCosts =>
    [
        Costs("3.5" + (char)0xD800, 1),
        Costs((char)0xDC00 + "3.5", 1),
        Costs("3.5", 0, null, -1),
    ];

    // A reader would take half of a document for broken.
    [Theory]
    [MemberData(nameof(UnheldCosts))]
    public void Costs_that_would_not_come_back_are_refused_before_anything_is_written(UpgradePlanCosts costs)
    {
        Refused("costs", writer => OcopJson.Write(writer, costs));
        Refused("request", writer => OcopJson.Write(writer, new UpgradePlanRequest(Card, 4, costs)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Any_stars_that_there_are_can_be_asked_for(int stars)
    {
        var request = new UpgradePlanRequest(Card, stars, Costs("3.5", 0, null, 2));
        Assert.Equal(request, OcopJson.ReadUpgradePlanRequest(OcopJson.Write(request)));
    }

    [Fact]
    public void Card_that_is_stopped_can_have_none_of_five_stars()
    {
        var stopped = JsonNode.Parse(OcopJson.Write(RuleBook.Default.Bounds(Readings.CardOnHeading(isLastLevel: false, new Finding(FindingKind.Disqualifies)))))!;
        Assert.Equal("stopped", (string?)stopped["outcome"]);
        Assert.Equal(["1 impossible", "2 impossible", "3 impossible", "4 impossible", "5 impossible"], stopped["stars"]!.AsArray().Select(star => $"{star!["stars"]} {star["prospect"]}"));
    }

    private static UpgradePlanCosts Costs(string code, params int?[] steps) => new(new Dictionary<string, IReadOnlyList<int?>> { [code] = steps });

    private static void Refused(string parameter, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);
        var thrown = Assert.Throws<ArgumentException>(parameter, () => write(writer));
        Assert.False(thrown.Message.StartsWith(' '), thrown.Message);
        Assert.Equal(0, writer.BytesPending + writer.BytesCommitted);
    }
}
