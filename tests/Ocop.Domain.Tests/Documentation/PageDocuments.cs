using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProductCodes;
using Ocop.Domain.Tests.Json;
using Ocop.Domain.Tests.Schemas;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>Documents on pages: each block names its format, and every document in it is right by the schema of it, or is what a sample answers.</summary>
internal static class PageDocuments
{
    public static void AssertIsRight(PageBlock block)
    {
        // The files of that page are read, proved and compared by the tests of it.
        if (block.Page == "docs/adding-a-decision.md" && AddingADecisionTests.HasExample(block.Name)) return;
        var documents = Split(block);
        Assert.NotEmpty(documents);
        foreach (var document in documents)
        {
            switch (block.Name)
            {
                case "working-days":
                    AssertAnswersWorkingDays(document);
                    break;
                case "product-code-answer":
                    AssertAnswersCode(document);
                    break;
                case "json-lines-error":
                    AssertIsErrorOfLine(document);
                    break;
                default:
                    Assert.True(SchemaFiles.All.TryGetValue(block.Name, out var type), $"{block}: no format is called '{block.Name}'; expected a comment above it such as <!-- rating -->.");
                    SchemaValidator.AssertAllows(type, document);
                    break;
            }
        }
    }

    // One document behind the other, as in a file of lines.
    private static List<JsonElement> Split(PageBlock block)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(block.Text), new JsonReaderOptions { AllowMultipleValues = true });
        var documents = new List<JsonElement>();
        while (reader.Read()) documents.Add(JsonElement.ParseValue(ref reader));
        return documents;
    }

    private static void AssertAnswersWorkingDays(JsonElement shown)
    {
        var arguments = new Arguments(["--from", shown.GetProperty("from").GetString()!, "--working-days", shown.GetProperty("workingDays").GetRawText()]);
        AssertSame(WorkingDayQuestion.Read(arguments)!.ToJson(arguments.Language), shown);
    }

    private static void AssertAnswersCode(JsonElement shown)
    {
        using var answer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(answer))
        {
            CodeAnswer.Of(RuleBook.Default, shown.GetProperty("line").GetInt64(), shown.GetProperty("code").GetString()!, new LocalDate(2025, 7, 1)).Write(writer, Language.Vietnamese);
        }

        AssertSame(Encoding.UTF8.GetString(answer.ToArray()), shown);
    }

    private static void AssertIsErrorOfLine(JsonElement shown)
    {
        Assert.Equal(["error", "line", "problems"], shown.EnumerateObject().Select(member => member.Name));
        Assert.InRange(shown.GetProperty("line").GetInt64(), 1, long.MaxValue);
        var problems = shown.GetProperty("problems").EnumerateArray().ToArray();
        foreach (var problem in problems) SchemaValidator.AssertAllows(typeof(EntryProblem), problem);
        Assert.Equal($"{problems[0].GetProperty("entry")}: {problems[0].GetProperty("message")}", shown.GetProperty("error").GetString());
    }

    private static void AssertSame(string answer, JsonElement shown) =>
        Assert.Equal(JsonNode.Parse(answer)!.ToJsonString(), JsonNode.Parse(shown.GetRawText())!.ToJsonString());
}
