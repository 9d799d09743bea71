using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Planning;
using Ocop.Domain.Regimes;
using Ocop.Domain.Registry;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Generators;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests;

/// <summary>What every public method and constructor does with an argument that nobody should give: one policy, asked of all by reflection.</summary>
public sealed class ArgumentTests
{
    private static readonly Assembly Library = typeof(RuleBook).Assembly;
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Lazy<IReadOnlyList<object>> Pool = new(() =>
    {
        var walk = new ObjectWalk();
        object[] samples = [.. SampleObjects.All(), .. Further()];
        foreach (var sample in samples) walk.Visit(sample, sample.GetType().Name);
        return [.. walk.Visited.Concat(samples).Where(value => value.GetType().Assembly == Library)];
    });

    private static readonly Lazy<Dictionary<string, string[]>> Documented = new(() => XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Elements("exception").Select(exception => exception.Attribute("cref")!.Value[2..]).ToArray()));

    public static TheoryData<string> Members => [.. All().Select(Key).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void Null_is_refused_by_the_name_of_its_parameter(string member)
    {
        foreach (var (method, owner, arguments, index) in Calls(member, parameter => !parameter.ParameterType.IsValueType && !parameter.IsOut && !parameter.ParameterType.IsByRef && IsNotNull(parameter)))
        {
            arguments[index] = null;
            var thrown = Thrown(method, owner, arguments);
            Assert.True(thrown is ArgumentNullException refused && refused.ParamName == method.GetParameters()[index].Name, $"{method.GetParameters()[index].Name}: {Text(thrown)}");
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_value_without_a_name_is_refused_by_the_name_of_its_parameter(string member)
    {
        foreach (var (method, owner, arguments, index) in Calls(member, parameter => Bare(parameter.ParameterType).IsEnum))
        {
            // A text in a language that there is not is Vietnamese, and an unnamed language is documented to give it.
            if (Bare(method.GetParameters()[index].ParameterType) == typeof(Language)) continue;
            arguments[index] = Enum.ToObject(Bare(method.GetParameters()[index].ParameterType), 99);
            var thrown = Thrown(method, owner, arguments);
            Assert.True(thrown is ArgumentOutOfRangeException refused && refused.ParamName == method.GetParameters()[index].Name, $"{method.GetParameters()[index].Name}: {Text(thrown)}");
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_day_of_another_calendar_is_refused_by_the_name_of_its_parameter(string member)
    {
        foreach (var (method, owner, arguments, index) in Calls(member, parameter => Bare(parameter.ParameterType) == typeof(LocalDate)))
        {
            arguments[index] = Day.WithCalendar(CalendarSystem.Julian);
            var thrown = Thrown(method, owner, arguments);
            Assert.True(thrown is ArgumentException refused && refused.ParamName == method.GetParameters()[index].Name, $"{method.GetParameters()[index].Name}: {Text(thrown)}");
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Ends_of_numbers_and_of_the_calendar_give_what_is_documented(string member)
    {
        foreach (var (method, owner, arguments, index) in Calls(member, parameter => Ends(Bare(parameter.ParameterType)).Length > 0))
        {
            foreach (var end in Ends(Bare(method.GetParameters()[index].ParameterType)))
            {
                var given = (object?[])arguments.Clone();
                given[index] = end;
                var thrown = Thrown(method, owner, given);
                if (thrown is null) continue;
                Assert.True(IsDocumented(method, thrown), $"{method.GetParameters()[index].Name} = {end}: {Text(thrown)}");
                if (thrown is ArgumentException refused) Assert.Contains(refused.ParamName, method.GetParameters().Select(parameter => parameter.Name));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Text_made_to_hurt_gives_what_is_documented(string member)
    {
        foreach (var (method, owner, arguments, index) in Calls(member, parameter => parameter.ParameterType == typeof(string) && !parameter.IsOut))
        {
            foreach (var text in JsonGenerators.Nasty)
            {
                var given = (object?[])arguments.Clone();
                given[index] = text;
                var thrown = Thrown(method, owner, given);
                if (thrown is not null) Assert.True(IsDocumented(method, thrown), $"{method.GetParameters()[index].Name} = {text[..Math.Min(text.Length, 40)]}: {Text(thrown)}");
            }
        }
    }

    [Fact]
    public void The_default_of_every_struct_is_a_value_like_others()
    {
        var structs = Library.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum && !type.IsByRefLike && !type.ContainsGenericParameters).ToArray();
        Assert.NotEmpty(structs);
        foreach (var type in structs)
        {
            var (value, other) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);
            Assert.Equal(value, other);
            Assert.Equal(value.GetHashCode(), other.GetHashCode());
            Assert.NotNull(value.ToString());
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                var thrown = Thrown(property.GetMethod!, value, []);
                Assert.True(thrown is null, $"{type.Name}.{property.Name}: {Text(thrown)}");
            }
        }
    }

    // fa-IR, ar-SA and sv-SE have a minus sign of their own.
    [Theory]
    [InlineData(-11, 1, 4, "$.productSet")]
    [InlineData(11, -2, 4, "$.levels['1.1']")]
    [InlineData(11, 1, -7, "$.costs['1.1'][0]")]
    public void Numbers_in_error_texts_are_written_in_no_culture(int productSet, int level, int cost, string entry)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = culture;
        try
        {
            var card = new Scorecard(Law26.Decision, productSet, new Dictionary<string, int> { ["1.1"] = level });
            var costs = new UpgradePlanCosts(new Dictionary<string, IReadOnlyList<int?>> { ["1.1"] = [cost, 1, 1] });
            var thrown = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.Plan(card, 4, costs));
            Assert.Equal(entry, thrown.Entry);
            foreach (var text in new[] { thrown.Message, thrown.Problem.Vietnamese, thrown.Problem.English })
            {
                Assert.DoesNotContain('~', text);
                Assert.Contains('-', text);
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    // What the samples of the other tests do not hold.
    private static IEnumerable<object> Further()
    {
        yield return new Withdrawal(Day, WithdrawalGround.BreachOfLaw);
        yield return new CertificateQuestion(Day, 3, Day);
        yield return RuleBook.Default.CertificateFor(Day, 3).StandingOn(Day);
        yield return RuleBook.Default.WithdrawalFor(WithdrawalGround.BreachOfLaw, 3, Day);
        yield return RuleBook.Default.WithdrawalDue(Day);
        yield return RuleBook.Default.NewPortfolioFold(Day);
        yield return RuleBook.Default.ProductCodes;
        yield return RuleBook.Default.RoundFor("province", Day);
        yield return new EvaluationResult(DossierKind.FirstEvaluation, Day, 3);
        yield return new UpgradePlanRequest(ScoringCards.Top(11), 4);
        yield return new ScorecardProduct("n", "c");
        yield return TargetBase.StartingFrom(1);
        yield return AdministrativeNameComparer.Instance;
        yield return RuleBook.Default.PortfolioOf([new Product("d", "p")], []).Snapshot(Day);
        yield return new InvalidEntryException("$", new BilingualText("x", "x"));
    }

    private static IEnumerable<MethodBase> All() => Library.GetExportedTypes()
        .Where(type => !type.IsEnum && type.BaseType != typeof(MulticastDelegate))
        .SelectMany(type => type.GetConstructors().Cast<MethodBase>().Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)))
        .Where(method => method.GetParameters().Length > 0 && !method.IsAbstract && !method.Name.Contains('<', StringComparison.Ordinal) && !IsOfEveryObject(method))
        .Where(method => method is not MethodInfo { ContainsGenericParameters: true } && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike));

    // Equality, order and the init accessors, which the tests of inputs ask.
    private static bool IsOfEveryObject(MethodBase method) => method.Name is "Equals" or "CompareTo" or "op_Equality" or "op_Inequality" or "PrintMembers" || method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static string Key(MethodBase method) => method.DeclaringType!.Name + "." + method.Name;

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsNotNull(ParameterInfo parameter) => Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static object[] Ends(Type type) =>
        type == typeof(int) ? [int.MinValue, -1, 0, 1, int.MaxValue]
        : type == typeof(long) ? [long.MinValue, -1L, 0L, 1L, long.MaxValue]
        : type == typeof(LocalDate) ? [new LocalDate(-9998, 1, 1), new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)]
        : type == typeof(Fraction) ? [new Fraction(long.MinValue), new Fraction(0), new Fraction(1, long.MaxValue), new Fraction(long.MaxValue)]
        : [];

    private static IEnumerable<(MethodBase Method, object? Owner, object?[] Arguments, int Index)> Calls(string member, Func<ParameterInfo, bool> isMeant)
    {
        foreach (var method in All().Where(method => Key(method) == member))
        {
            var owner = method.IsStatic || method.IsConstructor ? null : Pool.Value.FirstOrDefault(method.DeclaringType!.IsInstanceOfType) ?? Value(method.DeclaringType!, "this");
            Assert.True(method.IsStatic || method.IsConstructor || owner is not null, "no sample of " + method.DeclaringType);
            var parameters = method.GetParameters();
            for (var i = 0; i < parameters.Length; i++)
            {
                if (isMeant(parameters[i])) yield return (method, owner, parameters.Select(Argument).ToArray(), i);
            }
        }
    }

    private static Exception? Thrown(MethodBase method, object? owner, object?[] arguments)
    {
        try
        {
            var given = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(owner, arguments);
            if (given is IEnumerable lazy and not string) foreach (var each in lazy) GC.KeepAlive(each);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            // Whoever reads it learns more than the name of the parameter, which stands behind.
            var thrown = exception.InnerException!;
            Assert.False(string.IsNullOrEmpty(thrown.Message) || thrown.Message[0] == ' ', $"{thrown.GetType().Name} says nothing: '{thrown.Message}'");
            return thrown;
        }
    }

    private static object? Argument(ParameterInfo parameter) =>
        parameter.IsOut ? null : parameter.HasDefaultValue && parameter.DefaultValue is not null ? parameter.DefaultValue : Value(parameter.ParameterType, parameter.Name!);

    private static object? Value(Type type, string name)
    {
        var bare = Bare(type);
        if (bare == typeof(string)) return Word(name);
        if (bare == typeof(int) || bare == typeof(long)) return Convert.ChangeType(Number(name), bare, CultureInfo.InvariantCulture);
        if (bare == typeof(LocalDate)) return Day;
        if (bare == typeof(DateInterval)) return new DateInterval(Day, Day);
        if (bare == typeof(bool)) return false;
        if (bare == typeof(Fraction)) return new Fraction(1, 2);
        if (bare == typeof(Type)) return typeof(Scorecard);
        if (bare == typeof(Stream)) return new MemoryStream();
        if (bare == typeof(Exception) || bare == typeof(IFormatProvider)) return null;
        if (bare == typeof(System.Text.Json.Utf8JsonWriter)) return new System.Text.Json.Utf8JsonWriter(new MemoryStream());
        if (bare == typeof(System.Text.Json.JsonSerializerOptions)) return new System.Text.Json.JsonSerializerOptions();
        if (bare == typeof(object)) return null;
        if (Pool.Value.FirstOrDefault(bare.IsInstanceOfType) is { } found) return found;
        if (bare.IsEnum || bare.IsValueType) return Activator.CreateInstance(bare);
        if (bare.IsArray) return Array.CreateInstance(bare.GetElementType()!, 0);
        if (bare.IsGenericType && bare.GetGenericArguments() is [var element] && bare.IsAssignableFrom(element.MakeArrayType())) return Array.CreateInstance(element, 0);
        if (bare.IsGenericType && bare.GetGenericArguments() is [var key, var value]) return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value));
        Assert.Fail($"no value of {bare} for {name}");
        return null;
    }

    private static string Word(string name) => name switch
    {
        "decision" => Law26.Decision,
        "sender" => "producer",
        "key" => "cooperative",
        "level" => "province",
        _ => "20",
    };

    private static int Number(string name) => name switch
    {
        "stars" or "fromStars" => 4,
        "productSet" => 11,
        "year" => 2026,
        _ => 1,
    };

    private static bool IsDocumented(MethodBase method, Exception thrown)
    {
        var id = method.DeclaringType!.FullName + "." + (method.IsConstructor ? "#ctor" : method.Name) + "(";
        var names = Documented.Value.Where(entry => entry.Key.StartsWith("M:" + id, StringComparison.Ordinal) || entry.Key.StartsWith("P:" + method.DeclaringType.FullName + ".Item(", StringComparison.Ordinal)).SelectMany(entry => entry.Value).ToHashSet();
        for (var type = thrown.GetType(); type is not null; type = type.BaseType)
        {
            if (names.Contains(type.FullName!)) return true;
        }

        return false;
    }

    private static string Text(Exception? thrown) => thrown is null ? "nothing thrown" : thrown.GetType().Name + ": " + thrown.Message + (thrown as ArgumentException)?.ParamName;
}
