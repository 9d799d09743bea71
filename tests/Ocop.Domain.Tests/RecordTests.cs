using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>Every public record is a value: equal by its content, lists and dictionaries included, and printed with it.</summary>
public sealed class RecordTests
{
    private static readonly Assembly Library = typeof(RuleBook).Assembly;
    private static readonly MethodInfo CopyList = ((Func<IReadOnlyList<object>, int, object>)FreshList).Method.GetGenericMethodDefinition();
    private static readonly MethodInfo CopyDictionary = ((Func<IReadOnlyDictionary<object, object>, int, object>)FreshDictionary).Method.GetGenericMethodDefinition();

    private static readonly Lazy<IReadOnlyList<object>> Records = new(Sampled);

    [Fact]
    public void Ratings_of_equal_cards_are_equal()
    {
        var rating = RuleBook.Default.Rate(ScoringCards.Card(11, new Dictionary<string, int> { ["1.1"] = 2, ["3.5"] = 1 }, answeredNone: ["1.2"]));
        var again = RuleBook.Default.Rate(ScoringCards.Card(11, new Dictionary<string, int> { ["3.5"] = 1, ["1.1"] = 2 }, answeredNone: ["1.2"]));
        Assert.NotSame(rating, again);
        Assert.Equal(rating, again);
        Assert.Equal(rating.GetHashCode(), again.GetHashCode());
        Assert.Equal(rating.ToString(), again.ToString());
        Assert.NotEqual(rating, RuleBook.Default.Rate(ScoringCards.Card(11, new Dictionary<string, int> { ["1.1"] = 2, ["3.5"] = 1 })));
    }

    [Fact]
    public void Every_record_is_among_the_samples()
    {
        var seen = Records.Value.Select(value => value.GetType()).ToHashSet();
        Assert.Empty(Library.GetExportedTypes().Where(type => IsRecord(type) && !type.IsAbstract && !seen.Contains(type)).Select(type => type.Name));
    }

    [Fact]
    public void Records_hold_only_collections_that_compare_by_their_elements()
    {
        var faults = from record in Records.Value
                     from field in Collections(record.GetType())
                     let held = field.GetValue(record)
                     where held is not null
                     from fault in Faults(held)
                     select $"{record.GetType().Name}: {field.Name} {fault}";
        Assert.Empty(faults.Distinct());
    }

    [Fact]
    public void Records_print_the_same_in_every_culture()
    {
        // No data of other cultures need be there.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.LongDatePattern = "dddd d.M.yy";
        culture.DateTimeFormat.ShortDatePattern = "d.M.yy";
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
            var plain = Records.Value.Select(record => record.ToString()).ToArray();
            Thread.CurrentThread.CurrentCulture = culture;
            Assert.Equal(plain, Records.Value.Select(record => record.ToString()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_card_prints_what_it_holds() =>
        Assert.Equal(
            "Scorecard { Decision = 26/2026/QĐ-TTg, ProductSet = 11, Levels = [1.1: 2], Lines = [], AnsweredNone = [1.2], Findings = [], UnmetPrerequisites = [], Exempt = [7], PartTotals = , EvaluatedOn = 2026-06-01, Product = , Recorded =  }",
            new Scorecard { Decision = Law26.Decision, ProductSet = 11, Levels = new Dictionary<string, int> { ["1.1"] = 2 }, AnsweredNone = ["1.2"], Exempt = ["7"], EvaluatedOn = new LocalDate(2026, 6, 1) }.ToString());

    [Fact]
    public void A_day_in_a_record_is_printed_as_the_wire_has_it() =>
        Assert.Contains("EvaluatedOn = 2026-06-01", new Scorecard(Law26.Decision, 11, new Dictionary<string, int>(), evaluatedOn: new LocalDate(2026, 6, 1)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Records_of_equal_content_are_equal_and_print_it()
    {
        foreach (var record in Records.Value)
        {
            var copy = Clone(record);
            foreach (var field in Collections(record.GetType())) field.SetValue(copy, Fresh(field.GetValue(record)));
            Assert.Equal(record, copy);
            Assert.Equal(record.GetHashCode(), copy.GetHashCode());
            Assert.Equal(record.ToString(), copy.ToString());
            if (record.GetType().GetMethod("ToString", Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute))) AssertPrints(record);
        }
    }

    // As the compiler prints them, those of the base first, but in no culture. A card has an order of its own.
    [Fact]
    public void Records_print_every_member_once_behind_its_name()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var record in Records.Value.Where(record => record is not Scorecard && record.GetType().GetMethod("ToString", Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute))))
        {
            var expected = $"{record.GetType().Name} {{ {string.Join(", ", Members(record.GetType()).Select(member => $"{member.Name} = {(member.GetValue(record) is { } value ? ElementText.Of(value) : null)}"))} }}";
            if (record.ToString() != expected) faults.Add($"{record.GetType().Name}\n{record}\n{expected}");
        }

        Assert.Empty(faults.GroupBy(fault => fault.Split('\n')[0]).Select(group => group.First()));
    }

    [Fact]
    public void Records_with_another_element_are_not_equal()
    {
        // An instrument is known by its kind, number and days, whatever else is said of it.
        foreach (var record in Records.Value.Where(value => value is not LegalInstrument))
        {
            foreach (var field in Collections(record.GetType()))
            {
                if (field.GetValue(record) is not IEnumerable held || CountOf(held) == 0) continue;
                var copy = Clone(record);
                field.SetValue(copy, Fresh(held, CountOf(held) - 1));
                Assert.NotEqual(record, copy);
            }
        }
    }

    [Fact]
    public void A_collection_that_is_set_is_copied()
    {
        var tried = new List<string>();
        foreach (var record in Records.Value.GroupBy(value => value.GetType()).Select(group => group.First()))
        {
            foreach (var property in record.GetType().GetProperties().Where(property => property.SetMethod is not null && IsCollection(property.PropertyType)))
            {
                var copy = Clone(record);
                var held = property.GetValue(Records.Value.Where(value => value.GetType() == record.GetType()).OrderByDescending(value => property.GetValue(value) is IEnumerable values ? CountOf(values) : -1).First());
                if (held is null) continue;
                property.SetMethod!.Invoke(copy, [Plain(held)]);
                Assert.Equal(held, property.GetValue(copy));
                Assert.IsType(held.GetType(), property.GetValue(copy));
                tried.Add(record.GetType().Name + "." + property.Name);
            }
        }

        Assert.NotEmpty(tried);
    }

    [Fact]
    public void Collections_compare_and_print_their_elements()
    {
        var list = Unchangeable.List<string>(["a", "b"]);
        Assert.Equal("[a, b]", list.ToString());
        Assert.Equal(list, Unchangeable.Wrap(new List<string> { "a", "b" }));
        Assert.False(list.Equals(Unchangeable.List<string>(["b", "a"])));
        Assert.False(list.Equals(Unchangeable.List<string>(["a"])));
        Assert.False(list.Equals(null));
        Assert.Equal("[]", Unchangeable.Empty<string>().ToString());
        Assert.True(Unchangeable.Empty<string>().Equals(Unchangeable.List(new List<string>())));
        Assert.Equal("[null, 1/2]", Unchangeable.List<Fraction?>([null, new Fraction(1, 2)]).ToString());
        Assert.Equal("[2026-06-01]", Unchangeable.List<LocalDate>([new LocalDate(2026, 6, 1)]).ToString());

        var entries = Unchangeable.Wrap(new Dictionary<string, int> { ["1.1"] = 2, ["1.2"] = -3 });
        var turned = Unchangeable.Wrap(new Dictionary<string, int> { ["1.2"] = -3, ["1.1"] = 2 });
        Assert.Equal("[1.1: 2, 1.2: -3]", entries.ToString());
        Assert.True(entries.Equals(turned));
        Assert.Equal(entries.GetHashCode(), turned.GetHashCode());
        Assert.False(entries.Equals(Unchangeable.Wrap(new Dictionary<string, int> { ["1.1"] = 2, ["1.2"] = 3 })));
        Assert.False(entries.Equals(Unchangeable.Wrap(new Dictionary<string, int> { ["1.1"] = 2, ["1.3"] = -3 })));
        Assert.False(entries.Equals(Unchangeable.Empty<string, int>()));
    }

    private static object[] Sampled()
    {
        var walk = new ObjectWalk();
        foreach (var sample in SampleObjects.All()) walk.Visit(sample, sample.GetType().Name);
        return [.. walk.Visited.Where(value => IsRecord(value.GetType()))];
    }

    private static void AssertPrints(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => IsCollection(property.PropertyType)))
        {
            if (property.GetValue(record) is { } held) Assert.Contains(property.Name + " = " + held, record.ToString(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<PropertyInfo> Members(Type type)
    {
        var line = new Stack<Type>();
        for (var each = type; each is not null && each != typeof(object); each = each.BaseType) line.Push(each);
        return line.SelectMany(each => each.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)).Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod!.GetBaseDefinition() == property.GetMethod);
    }

    private static bool IsRecord(Type type) => type.Assembly == Library && type.IsPublic && type.GetMethod("<Clone>$") is not null;

    private static bool IsCollection(Type type) => type.Namespace!.StartsWith("System", StringComparison.Ordinal) && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private static IEnumerable<FieldInfo> Collections(Type type)
    {
        for (var each = type; each is not null && each != typeof(object); each = each.BaseType)
        {
            foreach (var field in each.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                // The points of parts compare by their codes.
                if (IsCollection(field.FieldType) && each != typeof(PartTotals)) yield return field;
            }
        }
    }

    private static IEnumerable<string> Faults(object held)
    {
        var type = held.GetType();
        if (!type.IsGenericType || (type.GetGenericTypeDefinition() != typeof(EquatableList<>) && type.GetGenericTypeDefinition() != typeof(HashedDictionary<,>))) return ["is a " + type.Name];
        return ((IEnumerable)held).Cast<object?>().Where(element => element is IEnumerable and not string).SelectMany(element => Faults(element!));
    }

    private static object Clone(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static object? Fresh(object? held, int? count = null)
    {
        if (held is null) return null;
        var arguments = held.GetType().GetGenericArguments();
        return (arguments.Length == 1 ? CopyList : CopyDictionary).MakeGenericMethod(arguments).Invoke(null, [held, count ?? CountOf((IEnumerable)held)])!;
    }

    private static int CountOf(IEnumerable values) => values.Cast<object?>().Count();

    private static object FreshList<T>(IReadOnlyList<T> held, int count) => Unchangeable.Wrap(held.Take(count).ToArray());

    private static object FreshDictionary<TKey, T>(IReadOnlyDictionary<TKey, T> held, int count)
        where TKey : notnull => Unchangeable.Wrap(held.Take(count).ToDictionary(entry => entry.Key, entry => entry.Value));

    private static object Plain(object held)
    {
        var arguments = held.GetType().GetGenericArguments();
        return Activator.CreateInstance((arguments.Length == 1 ? typeof(List<>) : typeof(Dictionary<,>)).MakeGenericType(arguments), held)!;
    }
}
