using System.Text.Json;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>The schema of a format is written from the table with which it is read, or by which it is written.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Files => [.. SchemaFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_is_the_approved_one(string name) =>
        Repository.AssertApprovedFile(Path.Combine(Repository.Root, "docs", "schemas", name + ".schema.json"), OcopJson.Schema(SchemaFiles.All[name]));

    [Fact]
    public void Folder_has_the_schemas_of_the_formats_and_of_the_files_of_a_book_alone() => Assert.Equal(
        SchemaFiles.All.Keys.Concat(["rule-file", "days-off", "divisions"]).Select(name => name + ".schema.json").Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    // A type that is one outcome of several is that outcome.
    [Theory]
    [InlineData(typeof(Regime), "regime")]
    [InlineData(typeof(EvaluatedTooLate), "tooLate")]
    [InlineData(typeof(NoRubric), "noRubric")]
    [InlineData(typeof(RegimeNotKnown), "notKnown")]
    public void Schema_of_an_outcome_has_its_word_alone(Type type, string word) =>
        Assert.Equal(word, JsonDocument.Parse(OcopJson.Schema(type)).RootElement.GetProperty("properties").GetProperty("outcome").GetProperty("const").GetString());

    [Theory]
    [InlineData(typeof(Certificate))]
    [InlineData(typeof(RuleBook))]
    [InlineData(typeof(string))]
    [InlineData(typeof(FindingKind))]
    [InlineData(typeof(List<Scorecard>))]
    public void Schema_of_a_type_without_a_format_is_refused_by_name(Type type) =>
        Assert.StartsWith(type.Name + " has no JSON format; ", Assert.Throws<NotSupportedException>(() => OcopJson.Schema(type)).Message, StringComparison.Ordinal);

    [Fact]
    public void Schema_of_no_type_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>("type", () => OcopJson.Schema(null!));
}
