using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Json;

/// <summary>The shapes one by one: what each takes, gives and refuses, and what a table asks of its members.</summary>
public sealed class ShapeTests
{
    private static readonly WholeNumberShape Digit = new(0, 9);

    // Those of the lists that no schema is written of too.
    [Fact]
    public void Every_table_of_the_library_has_each_name_once_with_a_description()
    {
        var tables = new HashSet<Shape>();
        var ofFields = typeof(Shape).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => typeof(Shape).IsAssignableFrom(field.FieldType))
            .Select(field => field.GetValue(null)).OfType<Shape>();
        foreach (var shape in ofFields.Concat(AllFormats.Types.Where(type => type != typeof(Certificate)).Select(AllFormats.TableOf))) Visit(shape);
        var members = tables.SelectMany(table => table.Members).ToArray();
        Assert.Superset(new HashSet<string> { "levels", "interpretations", "alternative", "everyYear", "divisions" }, members.Select(member => member.Name).ToHashSet());
        Assert.All(members, member => Assert.False(string.IsNullOrWhiteSpace(member.Description) || string.IsNullOrWhiteSpace(member.Name), member.Name));
        Assert.All(tables, table => Assert.Distinct(table.Members.Select(member => member.Name)));

        void Visit(Shape shape)
        {
            if (!tables.Add(shape)) return;
            if (shape.Item is { } item) Visit(item);
            foreach (var inner in shape.Cases.Concat(shape.Members.Select(member => member.Shape))) Visit(inner);
        }
    }

    [Fact]
    public void Value_that_can_be_read_goes_where_it_belongs()
    {
        Assert.Equal(new NumberOrText("4 1", IsNumber: false), Value(new NumberOrTextShape(TextRules.Printed), "\"4 1\""));
        Assert.Equal(new NumberOrText("1.50", IsNumber: true), Value(new NumberOrTextShape(TextRules.Printed), "1.50"));
        Assert.Equal(3_000_000_000L, Value(new MoneyShape(), """{"billions":3}"""));
        Assert.Equal(500_000_000L, Value(new MoneyShape(), """{"millions":500}"""));
        Assert.Equal(PartPoints.Of(new DecimalPoints(1.5m)), Value(PointsShape.Instance, "1.5"));
        Assert.Equal(new PartPoints(new Fraction(1, 3), null), Value(PointsShape.Instance, """{"numerator":1,"denominator":3}"""));
        Assert.Equal(7, Value(new NullableShape<int>(Digit), "7"));
        Assert.Equal("a", Value(new NullableClassShape<string>(TextRules.Key), "\"a\""));
        Assert.Null(Value(new NullableShape<int>(Digit), "null"));
        Assert.Null(Value(new NullableClassShape<string>(TextRules.Key), "null"));

        static T? Value<T>(Shape<T> shape, string json)
        {
            var (holder, problems) = Read(Holding(shape), $$"""{"value":{{json}}}""");
            Assert.Empty(problems);
            return holder.Value;
        }
    }

    // How it is written its pattern in the schema says; how many points there may be, whoever asks for the shape.
    [Fact]
    public void Level_is_written_as_its_pattern_says_and_has_no_more_points_than_there_are()
    {
        const int Most = 20;
        var shape = new LevelShape(Most);
        foreach (var digits in new[] { "", "0", "1", "19", "20", "21", "00", "05", "020", "99999999999", "x", "2x", "-1", "+1", " 1", "1 ", "1.0" })
        {
            for (var stars = 0; stars <= 7; stars++)
            {
                var text = digits + new string('*', stars);
                var isLevel = Regex.IsMatch(text, shape.Pattern!) && decimal.Parse(digits, CultureInfo.InvariantCulture) <= Most;
                var (holder, problems) = Read(Holding(shape), $$"""{"value":"{{text}}"}""");
                Assert.True(isLevel == (problems.Length == 0), text);
                if (isLevel) Assert.Equal(new LevelEntry(int.Parse(digits, CultureInfo.InvariantCulture), stars == 0 ? null : stars), holder.Value);
            }
        }
    }

    [Theory]
    [InlineData("{}", "$.first: missing; expected this member", "$.value: missing; expected this member")]
    [InlineData("""{"first":1}""", "$.value: missing; expected this member")]
    [InlineData("""{"first":1,"second":2,"value":0}""", "$.second: not both")]
    [InlineData("""{"second":2,"value":3}""", "$: not three")]
    [InlineData("""{"second":2,"value":0}""")]
    [InlineData("""{"first":1,"value":0}""")]
    public void Table_asks_for_its_members_and_for_what_they_must_fulfil(string json, params string[] expected)
    {
        var table = new ObjectShape<Holder<int>>(() => new())
            .WithOptional("first", Digit, "a digit", (_, _) => { })
            .WithOptional("second", Digit, "another", (_, _) => { })
            .With("value", Digit, "the value", (holder, value) => holder.Value = value)
            .WithOneOf(["first", "second"], new BilingualText("không cả hai", "not both"))
            .WithCheck(holder => holder.Value == 3 ? new BilingualText("không ba", "not three") : null);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Read(table, json).Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Table_that_cannot_be_is_the_mistake_of_who_makes_it()
    {
        Assert.NotEmpty(Assert.Throws<InvalidOperationException>(() => Holding(Digit).WithOneOf(["value", "other"], new BilingualText("a", "a"))).Message);
        Assert.NotEmpty(Assert.Throws<InvalidOperationException>(() => Holding(Digit).WithCheck("other", _ => null)).Message);

        // One bit each: the last of 64 is seen as the first is.
        var table = new ObjectShape<Holder<int>>(() => new());
        for (var i = 0; i < 64; i++) table.With(FormattableString.Invariant($"m{i}"), Digit, "a digit", (holder, value) => holder.Value += value);
        var members = string.Join(",", Enumerable.Range(0, 64).Select(i => $"\"m{i}\":1"));
        var (sum, problems) = Read(table, "{" + members + "}");
        Assert.Empty(problems);
        Assert.Equal(64, sum.Value);
        Assert.Equal(["$.m63: repeated member; expected each member once"], Read(table, "{" + members + ",\"m63\":1}").Problems);
        Assert.NotEmpty(Assert.Throws<InvalidOperationException>(() => table.With("m64", Digit, "a digit", (_, _) => { })).Message);
    }

    // A place is in an article or annex, of the instrument that it names or else the file's own; a clause or point is of one of them.
    [Fact]
    public void Place_says_where_it_is_and_has_no_clause_or_point_of_nothing()
    {
        string[] names = ["instrument", "article", "clause", "point", "annex"];
        for (var mask = 0; mask < 1 << names.Length; mask++)
        {
            var members = names.Where((_, i) => (mask & (1 << i)) != 0).ToArray();
            var json = "{" + string.Join(",", members.Select(name => $"\"{name}\":\"1\"")) + "}";
            var hasOwner = members.Contains("article") || members.Contains("annex");
            string[] expected = hasOwner ? []
                : !members.Contains("instrument") ? ["$: says no place; expected an article or an annex, or the number of another instrument"]
                : members.Contains("clause") || members.Contains("point") ? ["$: a clause or point of nothing; expected an article or an annex beside it"]
                : [];
            Assert.Equal(expected, Read(PlaceEntry.Shape, json).Problems);
        }
    }

    [Fact]
    public void Blocks_of_the_law_are_those_that_forms_are_not_made_of() => Assert.Equal(
        ["$schema", "formatVersion", "dataVersion", "instrument", "minimumRequirements", "catalogue", "parts", "bands", "errata"],
        RuleFileShapes.Head.Members.Where(member => !member.IsLaw).Select(member => member.Name));

    private static ObjectShape<Holder<T>> Holding<T>(Shape<T> shape) => new ObjectShape<Holder<T>>(() => new()).With("value", shape, "the value", (holder, value) => holder.Value = value);

    private static (T Value, string[] Problems) Read<T>(Shape<T> shape, string json)
        where T : class
    {
        var problems = new DocumentProblems();
        var value = DocumentReader.Read(Encoding.UTF8.GetBytes(json), shape, problems);
        return (value!, [.. problems.All.Select(problem => problem.ToString())]);
    }

    private sealed class Holder<T>
    {
        public T? Value { get; set; }
    }
}
