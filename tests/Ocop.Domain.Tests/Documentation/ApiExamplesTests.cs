using System.Xml.Linq;

namespace Ocop.Domain.Tests.Documentation;

/// <summary>The examples in the documentation comments are programs: taken from the files that the packages ship, compiled and run.</summary>
[Collection(ProgramCollection.Name)]
public sealed class ApiExamplesTests
{
    private const int Fewest = 20;

    private static readonly string Usings = string.Concat(typeof(RuleBook).Assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct()
        .Concat(["NodaTime", "Microsoft.Extensions.DependencyInjection"])
        .Order(StringComparer.Ordinal).Select(name => $"global using {name};\n"));

    private static readonly Dictionary<string, XElement[]> Examples = new[] { "Ocop.Domain.xml", "Ocop.Domain.DependencyInjection.xml" }
        .SelectMany(file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Descendants("member"))
        .Where(member => member.Element("example") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Elements("example").ToArray());

    public static TheoryData<string> Members => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Example_prints_what_it_says(string member)
    {
        var program = new PageProgram(Unindented(Assert.Single(Assert.Single(Examples[member]).Elements("code")).Value), Usings);
        var printed = program.Run();
        Assert.NotEmpty(printed);
        Assert.Equal(program.Expected, printed);
    }

    [Fact]
    public void Members_that_a_newcomer_meets_first_have_examples()
    {
        Assert.InRange(Examples.Count, Fewest, int.MaxValue);
        string[] met = ["Rate", "Check", "Explain", "Plan", "Bounds", "RegimeFor", "RubricFor", "Decide", "Compare"];
        foreach (var name in met) Assert.Contains(Examples.Keys, member => member.StartsWith($"M:Ocop.Domain.RuleBook.{name}(", StringComparison.Ordinal));
    }

    // The file that a compiler writes keeps the indentation of the comment.
    private static string Unindented(string text)
    {
        var lines = text.Trim('\n').TrimEnd().Split('\n');
        var indentation = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length < indentation ? string.Empty : line[indentation..]) + "\n"));
    }
}
