using System.Text.Json;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>Records of a host's own with days, words and what is not known of a rating.</summary>
public sealed class HostValueTests
{
    private static readonly JsonSerializerOptions Options = With(OcopJson.AddTo);

    [Fact]
    public void AddTo_writes_and_reads_days_and_words_as_names_of_members_too()
    {
        var own = new Own(new() { [new LocalDate(2026, 11, 29)] = 1 }, new() { [FindingKind.Halts] = 2 }, [UnknownRequirement.MinimumLevels]);
        var json = JsonSerializer.Serialize(own, Options);
        Assert.Equal("""{"Days":{"2026-11-29":1},"Words":{"halts":2},"Unknown":["minimumLevels"]}""", json);
        var back = JsonSerializer.Deserialize<Own>(json, Options)!;
        Assert.Equal(own.Days, back.Days);
        Assert.Equal(own.Words, back.Words);
        Assert.Equal(own.Unknown, back.Unknown);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("")]
    [InlineData("2026\u201102-01")]
    public void AddTo_refuses_a_name_that_is_no_day(string name)
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, Dictionary<string, int>> { ["Days"] = new() { [name] = 1 } });
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Own>(json, Options));
        var inner = Assert.IsType<InvalidEntryException>(refused.InnerException);
        Assert.Equal("$", inner.Entry);
        Assert.Contains("expected a date that exists", inner.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddTo_refuses_to_write_a_day_that_would_not_come_back() =>
        Assert.Throws<ArgumentException>("value", () => JsonSerializer.Serialize(new LocalDate(0, 1, 1), Options));

    private static JsonSerializerOptions With(Action<JsonSerializerOptions> add)
    {
        var options = new JsonSerializerOptions();
        add(options);
        return options;
    }

    private sealed record Own(Dictionary<LocalDate, int> Days, Dictionary<FindingKind, int> Words, List<UnknownRequirement> Unknown);
}
