using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>The tables of members against the shipped files: each member that must be there is missed, each other one is not.</summary>
public sealed class RuleFileShapesTests
{
    // What no shipped file writes, with all that is below it; a table that stands in several places goes by the first.
    private static readonly string[] Unwritten =
    [
        "$.$schema", "$.instrument.ends", "$.instrument.checkedBy", "$.minimumRequirements.complete", "$.instrument.source.link", "$.instrument.at.instrument", "$.instrument.at.kind", "$.instrument.at.point",
        "$.names", "$.transition", "$.certification", "$.path", "$.certificates", "$.certificationMark", "$.dossiers", "$.rounds", "$.councils", "$.producers", "$.productCode", "$.enterpriseSizes", "$.quotas", "$.targets",
        "$.minimumRequirements.at", "$.minimumRequirements.complete", "$.forms[].parts.*[].criteria[].at",
    ];

    [Fact]
    public void Tables_have_each_name_once_with_a_description()
    {
        foreach (var (shape, _) in Objects(RuleFileShapes.File))
        {
            Assert.Distinct(shape.Members.Select(member => member.Name));
            Assert.All(shape.Members, member => Assert.False(string.IsNullOrWhiteSpace(member.Description), member.Name));
        }
    }

    [Fact]
    public void Every_member_of_the_tables_occurs_in_a_shipped_file_and_is_missed_only_where_it_is_required()
    {
        var places = Objects(RuleFileShapes.File).ToDictionary(table => table.Shape, table => table.Place);
        var left = places.Keys.SelectMany(shape => shape.Members.Select(member => (shape, member.Name))).ToHashSet();
        foreach (var key in RuleFiles.Keys)
        {
            var file = RuleFiles.Json(key);
            var isAmendment = file["instrument"]!["amends"] is not null;
            Assert.Empty(Problems(file, isAmendment));

            // The tables of one depth together: a file is read once for each depth and not once for each member.
            foreach (var depth in Entries(RuleFileShapes.File, file, "$", 0, isAmendment).GroupBy(entry => entry.Depth).ToArray())
            {
                var expected = new List<string>();
                var removed = new List<(JsonObject Entry, string Name, JsonNode? Value)>();
                foreach (var (shape, entry, path, _, isPartial) in depth)
                {
                    foreach (var member in shape.Members)
                    {
                        if (!entry.ContainsKey(member.Name) || !left.Remove((shape, member.Name))) continue;
                        removed.Add((entry, member.Name, entry[member.Name]));
                        entry.Remove(member.Name);

                        // An amendment may leave out all but what says what it is about.
                        if (member.IsKey || (member.IsRequired && !isPartial)) expected.Add($"{path}.{member.Name}: missing; expected this member");
                    }
                }

                // None of the members of a place is needed by itself, but one of three is.
                expected.AddRange(depth
                    .Where(entry => entry.Shape == PlaceEntry.Shape && !new[] { "instrument", "article", "annex" }.Any(entry.Entry.ContainsKey))
                    .Select(entry => $"{entry.Path}: says no place; expected an article or an annex, or the number of another instrument"));
                Assert.Equal(expected.Order(StringComparer.Ordinal), Problems(file, isAmendment).Order(StringComparer.Ordinal));
                foreach (var (entry, name, value) in removed) entry[name] = value;
            }
        }

        foreach (var (shape, name) in left)
        {
            var place = places[shape] + "." + name;
            Assert.Contains(Unwritten, unwritten => place == unwritten || place.StartsWith(unwritten + ".", StringComparison.Ordinal) || place.StartsWith(unwritten + "[", StringComparison.Ordinal));
            Assert.True(Unwritten.Any(unwritten => place.StartsWith(unwritten + ".", StringComparison.Ordinal)) || !shape.Members.Single(member => member.Name == name).IsRequired, place);
        }
    }

    // Each table once, with the first place where it stands.
    private static List<(Shape Shape, string Place)> Objects(Shape root)
    {
        var found = new List<(Shape Shape, string Place)>();
        Visit(root, "$");
        return found;

        void Visit(Shape shape, string place)
        {
            if (shape.Item is { } item) Visit(item, place + (shape.Kind == ShapeKind.List ? "[]" : ".*"));
            if (shape.Kind != ShapeKind.Object || found.Any(table => table.Shape == shape)) return;
            found.Add((shape, place));
            foreach (var member in shape.Members) Visit(member.Shape, place + "." + member.Name);
        }
    }

    private static IEnumerable<(Shape Shape, JsonObject Entry, string Path, int Depth, bool IsPartial)> Entries(Shape shape, JsonNode? node, string path, int depth, bool isPartial)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Object:
                yield return (shape, node!.AsObject(), path, depth, isPartial);
                foreach (var member in shape.Members.Where(member => node[member.Name] is not null))
                {
                    foreach (var inner in Entries(member.Shape, node[member.Name], path + "." + member.Name, depth + 1, isPartial && !member.IsKey)) yield return inner;
                }

                break;
            case ShapeKind.List:
                foreach (var inner in node!.AsArray().SelectMany((value, i) => Entries(shape.Item!, value, $"{path}[{i}]", depth, isPartial && shape.IsKeyed))) yield return inner;
                break;
            case ShapeKind.Dictionary when !shape.IsWhole:
                foreach (var inner in node!.AsObject().SelectMany(entry => Entries(shape.Item!, entry.Value, path + "." + entry.Key, depth, isPartial))) yield return inner;
                break;
        }
    }

    private static string[] Problems(JsonNode file, bool isAmendment)
    {
        var problems = new DocumentProblems();
        DocumentReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString()), RuleFileShapes.File, problems, isAmendment);
        return [.. problems.All.Select(problem => problem.ToString())];
    }
}
