namespace Ocop.Domain.Tests;

/// <summary>The rooms of the library lie in one line: a room uses those before it and never one after it, so that each can be read and changed without those that come later.</summary>
public sealed class RoomsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Ocop.Domain");

    [Fact]
    public void Rooms_use_only_those_before_them()
    {
        var rootTypes = Sources().Where(source => source.Room == Rooms.Root).Select(source => Path.GetFileNameWithoutExtension(source.File)).Except(["RuleBook", "RuleFile"]).ToHashSet();
        Assert.Superset(new HashSet<string> { "Fraction", "BilingualText", "Language", "InvalidEntryException" }, rootTypes);
        var breaches =
            from source in Sources()
            where (source.Room != Rooms.Root || !Rooms.IsFacade(source.File)) && !source.File.EndsWith(Rooms.Converters, StringComparison.Ordinal)
            from breach in Rooms.Breaches(source.Room, File.ReadAllText(Path.Combine(Folder, source.File)), rootTypes)
            select $"{source.File}: {breach}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void Folders_are_the_rooms()
    {
        var folders = Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj", Rooms.Data]);
        Assert.Equal(Rooms.Line.Where(room => room != Rooms.Root).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));

        // Each has source, and the folder of data has none.
        Assert.Equal(Rooms.Line.Order(StringComparer.Ordinal), Sources().Select(source => source.Room).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Rooms.Facade, file => Assert.Contains((Rooms.Root, file), Sources()));
    }

    // Were it otherwise, it would need no exception, or nothing would be found in any file.
    [Fact]
    public void Facade_knows_later_rooms()
    {
        Assert.NotEmpty(Rooms.Facade);
        Assert.All(Rooms.Facade, file => Assert.Contains("(root) uses Json", Rooms.Breaches(Rooms.Root, File.ReadAllText(Path.Combine(Folder, file)), [])));
    }

    // A directive of the whole project would be in no file.
    [Fact]
    public void Projects_add_no_directives_of_their_own()
    {
        var projects = new[] { Folder, Path.Combine(Repository.Root, "src"), Repository.Root }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj").Concat(Directory.EnumerateFiles(folder, "*.props")))
            .ToArray();
        Assert.Contains(Path.Combine(Folder, "Ocop.Domain.csproj"), projects);
        Assert.All(projects, project => Assert.DoesNotContain("<Using ", File.ReadAllText(project), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Law", "using Ocop.Domain.Internal;\nusing System.Text.Json;\n\nnamespace Ocop.Domain.Law;\n", null)]
    [InlineData("Law", "using Ocop.Domain.Rubrics;", "Law uses Rubrics")]
    [InlineData("Law", "  using static Ocop.Domain.Json.WireTypes;", "Law uses Json")]
    [InlineData("Law", "using Wire = Ocop.Domain.Json.WireTypes;", "Law uses Json")]
    [InlineData("Law", "global using global::Ocop.Domain.Time;", "Law uses Time")]
    [InlineData("Law", "using Ocop . Domain . Time;", "Law uses Time")]
    [InlineData("Law", "using Ocop.Domain.Cellar;", "Law uses Cellar, which is not a room")]
    [InlineData("Law", "var text = Json.IsoDate.Format(day);", "Law uses Json")]
    [InlineData("Law", "var text = Domain.Json.IsoDate.Format(day);", "Law uses Json")]
    [InlineData("Law", "var text = Ocop.Domain.Json.IsoDate.Format(day);", "Law uses Json")]
    [InlineData("Law", "var text = global::Ocop.Domain.Json.IsoDate.Format(day);", "Law uses Json")]
    [InlineData("Law", "(Scoring\n    .Rating)rating", "Law uses Scoring")]
    [InlineData("Law", "/// <see cref=\"Scoring.Rating\"/>", "Law uses Scoring")]
    [InlineData("Law", "list<Json.WireTypes>", "Law uses Json")]
    [InlineData("Law", "rules.Rubrics.Count + rules\n    .Rubrics.Count", null)]
    [InlineData("Law", "// The rules of scoring. Scoring. And myJson.Text, JsonText.Text.", null)]
    [InlineData("Scoring", "using Ocop.Domain;\nRubrics.Rubric rubric; Law.LegalReference place;", null)]
    [InlineData("Rubrics", "Rubric rubric; Scoring.CompiledRubric table;", "Rubrics uses Scoring")]
    [InlineData("Explanations", "using Ocop.Domain.Councils;\nusing Ocop.Domain.Planning;", null)]
    [InlineData("Planning", "using Ocop.Domain.Councils;", "Planning uses Councils")]
    [InlineData("Json", "using Ocop.Domain.Targets;\nusing Ocop.Domain.Rubrics;", null)]
    [InlineData("(root)", "using Ocop.Domain.Internal;\nnamespace Ocop.Domain;", null)]
    [InlineData("(root)", "using Ocop.Domain.Law;", "(root) uses Law")]
    [InlineData("Internal", "using Ocop.Domain;", "Internal uses (root)")]
    [InlineData("Internal", "throw new InvalidEntryException(entry, text);", "Internal uses (root)")]
    [InlineData("Internal", "namespace System.Runtime.CompilerServices { }", null)]
    [InlineData("Law", "namespace Ocop.Domain.Json;", "Law declares Ocop.Domain.Json")]
    [InlineData("Law", "namespace Ocop.Domain;", "Law declares Ocop.Domain")]
    [InlineData("Cellar", "namespace Ocop.Domain.Cellar;", "Cellar is not a room")]
    public void Breaches_are_found_in_directives_and_qualified_names(string room, string text, string? breach) =>
        Assert.Equal(breach is null ? [] : [breach], Rooms.Breaches(room, text, ["InvalidEntryException"]));

    private static IEnumerable<(string Room, string File)> Sources() =>
        from path in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(Folder, path).Replace('\\', '/')
        let room = file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : Rooms.Root
        where room is not ("bin" or "obj")
        select (room, file);
}
