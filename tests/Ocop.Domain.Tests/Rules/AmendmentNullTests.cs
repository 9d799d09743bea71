using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Regimes;

namespace Ocop.Domain.Tests.Rules;

/// <summary>An amendment that writes null at each place of the file that it amends: what is there ends, or the file is refused. Nothing else happens.</summary>
public sealed class AmendmentNullTests
{
    // What an instrument cannot do without, and what amendments cannot end.
    private static readonly string[] Refused = ["$.names", "$.labels", "$.forms", "$.parts", "$.bands"];

    private static readonly JsonObject Amended = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "new.json")))!.AsObject();

    private static readonly LocalDate Day = new(2029, 7, 1);

    private static readonly RuleBook Book = RuleBook.Default.With(RuleFiles.Load(Amended));

    public static TheoryData<string> Blocks => [.. Amended.Select(member => member.Key).Except(["$schema", "formatVersion", "dataVersion", "instrument"])];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Null_ends_what_is_there_or_is_refused_with_its_place(string block)
    {
        var changes = Nulls(Amended[block], "$." + block).ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, change =>
        {
            var problems = Problems(block, change.Json);
            Assert.All(problems, problem => Assert.Matches(@"^(\$\.|9/2028/QĐ-TTg)", problem));
            if (Array.IndexOf(Refused, change.Path) >= 0) Assert.NotEmpty(problems);
        });
    }

    // In lists with keys the items of the same key are meant; the other lists are written as a whole.
    private static IEnumerable<(string Path, JsonNode? Json)> Nulls(JsonNode? before, string path)
    {
        yield return (path, null);
        if (before is JsonObject group)
        {
            foreach (var (name, value) in group)
            {
                foreach (var (below, json) in Nulls(value, $"{path}.{name}"))
                {
                    var change = new JsonObject { [name] = json };
                    foreach (var key in new[] { "set", "code", "case" })
                    {
                        if (name != key && group.TryGetPropertyValue(key, out var written)) change[key] = written?.DeepClone();
                    }

                    yield return (below, change);
                }
            }
        }
        else if (before is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                foreach (var (below, json) in Nulls(list[i], $"{path}[{i}]")) yield return (below, new JsonArray(json));
            }
        }
    }

    private static IReadOnlyList<string> Problems(string block, JsonNode? change)
    {
        try
        {
            var file = RuleFiles.AmendmentJson("3/2029/QĐ-TTg", "2029-07-01", "9/2028/QĐ-TTg", "{}");
            file[block] = change;
            var book = Book.With(RuleFiles.Load(file));
            Assert.NotEmpty(OcopJson.Write(book.Rules("9/2028/QĐ-TTg", Day)));
            Assert.NotNull(book.CertificateFor(Day, 3));
            Assert.NotNull(book.PathFor(3, Day));
            Assert.NotNull(book.RegimeFor(DossierKind.Upgrade, Day, Day));
            Assert.NotNull(book.ChecklistFor(DossierKind.FirstEvaluation, "producer", 1, Day));
            return [];
        }
        catch (RuleDataException exception)
        {
            return RuleFaults.Held(exception).Problems;
        }
    }
}
