using System.Text.Json;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Json;

/// <summary>What a host adds for records of its own: the words of enumerations and ISO dates.</summary>
public sealed class HostConverterTests
{
    private static readonly JsonSerializerOptions Options = Make();

    public static TheoryData<string> Enumerations => [.. typeof(RuleBook).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Each_value_is_a_word_and_read_back(string name)
    {
        var options = Make();
        var type = typeof(RuleBook).Assembly.GetType(name, throwOnError: true)!;
        foreach (var value in Enum.GetValues(type))
        {
            var word = JsonSerializer.Serialize(value, type, options);
            Assert.Matches("^\"[a-z][A-Za-z-]*\"$", word);
            Assert.Equal(value, JsonSerializer.Deserialize(word, type, options));
            var names = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
            Assert.Equal($"{{{word}:1}}", JsonSerializer.Serialize(JsonSerializer.Deserialize($"{{{word}:1}}", names, options), names, options));
        }

        foreach (var wrong in new[] { "0", "\"0\"", "\"\"", "null", "\"x\"", "[]", "{}", "true", "\"\\ud800\"" }) Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(wrong, type, options));
    }

    // Two enumerations have other words in the formats than their names.
    [Theory]
    [InlineData(typeof(CalendarBasis), nameof(CalendarBasis.Announced), "announced")]
    [InlineData(typeof(CalendarBasis), nameof(CalendarBasis.WeekendsAndFixedDates), "fixedOnly")]
    [InlineData(typeof(CalendarBasis), nameof(CalendarBasis.Unconfirmed), "unconfirmed")]
    [InlineData(typeof(DossierKind), nameof(DossierKind.FirstEvaluation), "first")]
    [InlineData(typeof(DossierKind), nameof(DossierKind.Upgrade), "upgrade")]
    [InlineData(typeof(DossierKind), nameof(DossierKind.ReEvaluation), "reevaluation")]
    public void Words_are_those_of_the_formats(Type type, string value, string word) => Assert.Equal($"\"{word}\"", JsonSerializer.Serialize(Enum.Parse(type, value), type, Options));

    [Fact]
    public void Record_of_a_host_has_words_and_dates()
    {
        var visit = new Visit(new LocalDate(2026, 11, 1), null, DossierKind.ReEvaluation, [FindingKind.Halts], new() { [LimitingFactor.MinimumLevels] = 2 });
        const string Json = """{"on":"2026-11-01","until":null,"kind":"reevaluation","kinds":["halts"],"counts":{"minimumLevels":2}}""";
        Assert.Equal(Json, JsonSerializer.Serialize(visit, Options));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Visit>(Json, Options), Options));
    }

    [Theory]
    [InlineData("\"2026-02-29\"")]
    [InlineData("\"2026-2-1\"")]
    [InlineData("\"2026-11-01T00:00:00\"")]
    [InlineData("20261101")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_date_is_refused_at_its_place(string day)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<LocalDate>>($"[\"2026-11-01\",{day}]", Options));
        Assert.Equal("$[1]", exception.Path);
        if (day == "null") return;
        Assert.Contains("expected a date that exists, written yyyy-MM-dd", exception.Message, StringComparison.Ordinal);
        if (day.StartsWith('"')) Assert.Contains($"'{day.Trim('"')}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"halted\"", "halted")]
    [InlineData("\"Halts\"", "Halts")]
    public void What_is_no_word_is_told_with_those_that_are(string word, string given)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FindingKind>(word, Options));
        Assert.Contains(given, exception.Message, StringComparison.Ordinal);
        Assert.Contains("halts", exception.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidEntryException>(exception.InnerException);
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        OcopJson.AddTo(options);
        return options;
    }

    private sealed record Visit(LocalDate On, LocalDate? Until, DossierKind Kind, IReadOnlyList<FindingKind> Kinds, Dictionary<LimitingFactor, int> Counts);
}
