using System.Text;
using FsCheck.Xunit;
using Ocop.Domain.Json;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Json;

/// <summary>Whatever a stranger sends, only the one documented exception comes out.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] Nasty = JsonGenerators.Nasty;

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
    public void Read_costs_with_a_nasty_name_are_read_or_refused()
    {
        foreach (var name in Nasty.SelectMany(text => new[] { $"\"{text}\"", JsonTree.Quote(text) }))
        {
            RefuseOnly(() => WireFormats.Answer(WireFormat.Costs, Encoding.UTF8.GetBytes($$"""{{{name}}:[1]}""")));
            RefuseOnly(() => WireFormats.Answer(WireFormat.PlanRequest, Encoding.UTF8.GetBytes($$$"""{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":3,"costs":{{{{name}}}:[1]}}""")));
        }

        byte[] notUtf8 = [.. "{\"3."u8, 0xff, .. "\":[1]}"u8];
        Assert.Equal("$", Assert.Throws<InvalidEntryException>(() => WireFormats.Answer(WireFormat.Costs, notUtf8)).Entry);
        byte[] half = [.. """{"card":{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{}},"to":3,"costs":{"\ud800":[1]}}"""u8];
        Assert.Equal("$.costs", Assert.Throws<InvalidEntryException>(() => WireFormats.Answer(WireFormat.PlanRequest, half)).Entry);
    }

    [Property(MaxTest = 3_000)]
    public void Read_document_bent_at_any_entry_is_read_or_refused(BentDocument bent)
    {
        var format = bent.Document.Format;
        RefuseOnly(() => WireFormats.Answer(format, Encoding.UTF8.GetBytes(bent.Text)));
        // As text, half of a pair of surrogates is one still.
        RefuseOnly(() => WireFormats.Read(format, bent.Text));
    }

    [Property(MaxTest = 3_000)]
    public void Read_document_that_the_format_does_not_allow_names_the_very_entry(RefusedDocument refused)
    {
        var exception = Assert.Throws<InvalidEntryException>(() => WireFormats.Read(refused.Bent.Document.Format, refused.Bent.Text));
        Assert.Contains(refused.Entry, exception.Problems.Select(problem => problem.Entry));
        AssertExplained(exception);
    }

    [Property(MaxTest = 3_000)]
    public void Read_document_cut_or_with_a_byte_changed_is_read_or_refused(BrokenDocument broken)
    {
        // A part of an object is none.
        if (broken.By is null) AssertExplained(Assert.Throws<InvalidEntryException>(() => WireFormats.Answer(broken.Document.Format, broken.Bytes)));
        else RefuseOnly(() => WireFormats.Answer(broken.Document.Format, broken.Bytes));
    }

    [Property(MaxTest = 500)]
    public void Read_document_with_its_members_in_any_order_is_the_same(WireDocument document, Order order)
    {
        var answer = WireFormats.Answer(document.Format, Encoding.UTF8.GetBytes(document.Tree.ToString()));
        Assert.Equal(answer, WireFormats.Answer(document.Format, Encoding.UTF8.GetBytes(Reordered(document.Tree, order).ToString())));
    }

    private static JsonTree Reordered(JsonTree tree, Order order) => tree switch
    {
        JsonObjectTree members => new JsonObjectTree(order.Of(members.Members.Select(member => member with { Value = Reordered(member.Value, order) }))),
        JsonListTree list => new JsonListTree([.. list.Elements.Select(element => Reordered(element, order))]),
        _ => tree,
    };

    private static void ReadOrRefuse(string json) => RefuseOnly(() => RuleBook.Default.Rate(OcopJson.ReadScorecard(json)));

    private static void RefuseOnly(Action action)
    {
        try
        {
            action();
        }
        catch (InvalidEntryException exception)
        {
            AssertExplained(exception);
        }
    }

    // In both languages, from the entry on.
    private static void AssertExplained(InvalidEntryException exception)
    {
        Assert.StartsWith("$", exception.Entry, StringComparison.Ordinal);
        Assert.NotEmpty(exception.Problem.English);
        Assert.NotEmpty(exception.Problem.Vietnamese);
        foreach (var language in new[] { Language.English, Language.Vietnamese }) Assert.StartsWith(exception.Entry + ": ", exception.Explain(language), StringComparison.Ordinal);
    }
}
