using System.Text.Json.Nodes;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

/// <summary>What the schemas of tables made for it say: which tables are defined, under which names, and what each has whole and in an amendment.</summary>
public sealed class JsonSchemaWriterTests
{
    private static readonly WholeNumberShape Number = new(1, 9);

    [Fact]
    public void Each_table_of_a_file_is_defined_whole_and_as_a_change()
    {
        var defined = Definitions(JsonSchemaWriter.OfRuleFiles(File()));

        // The head is whole in every file, and so are the values of a list without keys. Tables of one name are numbered in the order in which they are met.
        string[] inBoth = ["file", "member", "case", "case2", "case3"];
        Assert.Equal(
            new[] { "head-whole", "list-whole" }.Concat(inBoth.SelectMany(name => new[] { name + "-whole", name + "-change" })).Order(StringComparer.Ordinal),
            defined.Select(definition => definition.Key).Order(StringComparer.Ordinal));
        Assert.Equal("#/$defs/head-whole", (string?)defined["file-change"]!["properties"]!["head"]!["$ref"]);
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_and_none_stands_for_nothing()
    {
        foreach (var text in new[] { JsonSchemaWriter.OfRuleFiles(File()), JsonSchemaWriter.OfRuleFiles(RuleFileShapes.File), JsonSchemaWriter.Of("loop", Loop()) })
        {
            var referred = References(JsonNode.Parse(text)).Select(reference => reference["#/$defs/".Length..]).Distinct();
            Assert.Equal(Definitions(text).Select(definition => definition.Key).Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Change_needs_no_more_than_what_it_is_about()
    {
        var defined = Definitions(JsonSchemaWriter.OfRuleFiles(File()));
        Assert.Equal(["head", "member", "list", "amount", "few"], Required(defined["file-whole"]!));
        Assert.Equal(["head"], Required(defined["file-change"]!));
        Assert.Equal(["inner"], Required(defined["member-whole"]!));
        Assert.False(defined["member-change"]!.AsObject().ContainsKey("required"));
    }

    [Fact]
    public void Table_of_names_has_its_least_and_most_members()
    {
        var members = Definitions(JsonSchemaWriter.OfRuleFiles(File()))["file-whole"]!["properties"]!;
        Assert.Equal((1, 1), ((int?)members["amount"]!["minProperties"], (int?)members["amount"]!["maxProperties"]));
        Assert.Equal((null, 3), ((int?)members["few"]!["minProperties"], (int?)members["few"]!["maxProperties"]));
    }

    // Of two tables that lead to one another the second is written where it stands.
    [Fact]
    public void Format_defines_only_what_leads_back_to_itself()
    {
        Assert.Equal("back", Assert.Single(Definitions(JsonSchemaWriter.Of("loop", Loop()))).Key);
    }

    // A head that says what the rest is about; a member, a list of values without keys and an outcome with tables of their own; and tables of names.
    private static ObjectShape<object> File()
    {
        var head = Table().With("number", Number, "a number", (_, _) => { }).WithOptional("more", Number, "another", (_, _) => { });
        var member = Table().With("inner", Number, "a number", (_, _) => { });
        var listed = Table().With("inner", Number, "a number", (_, _) => { });
        var outcome = new UnionShape<object>("word", [.. new[] { "a", "b", "c" }.Select(word => KeyValuePair.Create(word, (Shape<object>)Table().WithKey("word", new ConstantShape([word]), "the word", (_, _) => { })))]);
        return Table()
            .WithKey("head", head, "the head", (_, _) => { })
            .With("member", member, "a member", (_, _) => { })
            .With("list", new ListShape<object>(listed, 9), "a list", (_, _) => { })
            .With("amount", new MoneyShape(), "an amount", (_, _) => { })
            .With("few", new DictionaryShape<string, int>(new TextKeys(TextRules.Key), Number, 3), "few numbers", (_, _) => { })
            .WithOptional("case", outcome, "an outcome", (_, _) => { });
    }

    private static ObjectShape<object> Loop()
    {
        var first = Table();
        first.WithOptional("other", Table().WithOptional("back", first, "the first", (_, _) => { }), "the other", (_, _) => { });
        return first;
    }

    private static ObjectShape<object> Table() => new(() => new object());

    private static JsonObject Definitions(string schema) => JsonNode.Parse(schema)!["$defs"]!.AsObject();

    private static IEnumerable<string> Required(JsonNode table) => table["required"]!.AsArray().Select(name => (string)name!);

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue reference } ? [(string)reference!] : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
