using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Schemas;

/// <summary>An amendment carries only what it changes, but what it says of itself is whole: for the reader and for the schema.</summary>
public sealed class AmendmentHeadTests
{
    [Theory]
    [InlineData("ends", "null")]
    [InlineData("replaces", "null")]
    [InlineData("source", "{}")]
    public void Head_of_an_amendment_breaks_the_schema_where_the_reader_refuses_it(string member, string value)
    {
        var schema = JsonSchema.FromText(JsonSchemaWriter.OfRuleFiles(RuleFileShapes.File));
        var file = RuleFiles.AmendmentJson("5/2027/QĐ-TTg", "2027-07-01", RuleFiles.Of26, "{}");
        RuleFiles.Load(file.DeepClone());
        Assert.True(IsValid());
        file["instrument"]![member] = JsonNode.Parse(value);
        RuleFaults.Thrown(() => RuleFiles.Load(file.DeepClone()));
        Assert.False(IsValid());

        bool IsValid() => schema.Evaluate(JsonDocument.Parse(file.ToJsonString()).RootElement).IsValid;
    }
}
