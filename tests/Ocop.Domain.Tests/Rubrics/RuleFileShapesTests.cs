using System.Text;
using System.Text.Json.Nodes;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>The tables of members against the shipped files: each member that must be there is missed, each other one is not.</summary>
public sealed class RuleFileShapesTests
{
    private static readonly string[] Resources = ["decision-26-2026.json", "decision-148-2023.json", "decision-1048-2019.json"];

    [Fact]
    public void Tables_have_each_name_once_with_a_description()
    {
        foreach (var shape in Objects(RuleFileShapes.File))
        {
            Assert.Distinct(shape.Members.Select(member => member.Name));
            Assert.All(shape.Members, member => Assert.False(string.IsNullOrWhiteSpace(member.Description), member.Name));
        }
    }

    [Fact]
    public void Every_member_of_the_tables_occurs_in_a_shipped_file_and_is_missed_only_where_it_is_required()
    {
        var left = Objects(RuleFileShapes.File).SelectMany(shape => shape.Members.Select(member => (shape, member.Name))).ToHashSet();
        foreach (var resource in Resources)
        {
            var file = JsonNode.Parse(Read(resource))!;
            Assert.Empty(Problems(file));

            // The tables of one depth together: a file is read once for each depth and not once for each member.
            foreach (var depth in Entries(RuleFileShapes.File, file, "$", 0).GroupBy(entry => entry.Depth).ToArray())
            {
                var expected = new List<string>();
                var removed = new List<(JsonObject Entry, string Name, JsonNode? Value)>();
                foreach (var (shape, entry, path, _) in depth)
                {
                    foreach (var member in shape.Members)
                    {
                        if (!entry.ContainsKey(member.Name) || !left.Remove((shape, member.Name))) continue;
                        removed.Add((entry, member.Name, entry[member.Name]));
                        entry.Remove(member.Name);
                        if (member.IsRequired) expected.Add($"{path}.{member.Name}: missing; expected this member");
                    }
                }

                Assert.Equal(expected.Order(StringComparer.Ordinal), Problems(file).Order(StringComparer.Ordinal));
                foreach (var (entry, name, value) in removed) entry[name] = value;
            }
        }

        // No shipped form has a mark in a criterion of two cases.
        Assert.Equal(["minimum"], left.Select(row => row.Name));
        Assert.False(left.Single().shape.Members.Single(member => member.Name == "minimum").IsRequired);
    }

    // Each table once.
    private static IEnumerable<Shape> Objects(Shape root)
    {
        var found = new List<Shape>();
        Visit(root);
        return found;

        void Visit(Shape shape)
        {
            if (shape.Item is { } item) Visit(item);
            if (shape.Kind != ShapeKind.Object || found.Contains(shape)) return;
            found.Add(shape);
            foreach (var member in shape.Members) Visit(member.Shape);
        }
    }

    private static IEnumerable<(Shape Shape, JsonObject Entry, string Path, int Depth)> Entries(Shape shape, JsonNode? node, string path, int depth)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Object:
                yield return (shape, node!.AsObject(), path, depth);
                foreach (var member in shape.Members.Where(member => node[member.Name] is not null))
                {
                    foreach (var inner in Entries(member.Shape, node[member.Name], path + "." + member.Name, depth + 1)) yield return inner;
                }

                break;
            case ShapeKind.List:
                foreach (var inner in node!.AsArray().SelectMany((value, i) => Entries(shape.Item!, value, $"{path}[{i}]", depth))) yield return inner;
                break;
            case ShapeKind.Dictionary:
                foreach (var inner in node!.AsObject().SelectMany(entry => Entries(shape.Item!, entry.Value, path + "." + entry.Key, depth))) yield return inner;
                break;
        }
    }

    private static string[] Problems(JsonNode file)
    {
        var problems = new DocumentProblems();
        DocumentReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString()), RuleFileShapes.File, problems);
        return [.. problems.All.Select(problem => problem.ToString())];
    }

    private static Stream Read(string resource) => typeof(RuleBook).Assembly.GetManifestResourceStream(resource)!;
}
