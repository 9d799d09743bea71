using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>What holds for every public type of the library.</summary>
public sealed class ConsistencyTests
{
    private static readonly Type[] Types = typeof(RuleBook).Assembly.GetExportedTypes();

    [Fact]
    public void Equatable_structs_have_equality_operators_and_overrides()
    {
        foreach (var type in Types.Where(type => type.IsValueType && !type.IsEnum))
        {
            Assert.True(Implements(type, typeof(IEquatable<>)), $"{type} is a struct and not equatable");
            AssertOperators(type, "op_Equality", "op_Inequality");
            Assert.True(Declares(type, nameof(GetHashCode)) && Declares(type, nameof(ToString)), $"{type} lacks GetHashCode or ToString");
            Assert.True(type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute"), $"{type} is not readonly");
        }
    }

    [Fact]
    public void Comparable_types_have_order_operators_and_the_older_interface()
    {
        foreach (var type in Types.Where(type => !type.IsEnum && Implements(type, typeof(IComparable<>))))
        {
            AssertOperators(type, "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual");
            Assert.True(typeof(IComparable).IsAssignableFrom(type), $"{type} lacks IComparable");
        }
    }

    [Fact]
    public void Equatable_classes_are_records_or_have_operators()
    {
        foreach (var type in Types.Where(type => type.IsClass && Implements(type, typeof(IEquatable<>)))) AssertOperators(type, "op_Equality", "op_Inequality");
    }

    [Fact]
    public void Classes_are_sealed_abstract_or_static() =>
        Assert.All(Types.Where(type => type.IsClass), type => Assert.True(type.IsSealed || type.IsAbstract, $"{type} is open"));

    /// <summary>An outcome is one of a closed set: no host can add another.</summary>
    [Fact]
    public void Abstract_records_are_closed() =>
        Assert.All(
            Types.Where(type => type.IsClass && type.IsAbstract && !type.IsSealed),
            type => Assert.All(
                type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(constructor => constructor.GetParameters().Length == 0),
                constructor => Assert.True(constructor.IsFamilyAndAssembly || constructor.IsAssembly || constructor.IsPrivate, $"{type} can be derived from by a host")));

    [Fact]
    public void Instances_do_not_change()
    {
        foreach (var type in Types)
        {
            Assert.All(
                type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Where(field => !field.IsSpecialName),
                field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{type}.{field.Name} can be set"));
            Assert.All(
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly),
                property => Assert.True(
                    property.SetMethod is not { IsPublic: true } set || set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"),
                    $"{type}.{property.Name} can be set"));
        }
    }

    [Fact]
    public void Enumerations_start_at_0_without_a_gap() =>
        Assert.All(Types.Where(type => type.IsEnum), type =>
            Assert.Equal(Enumerable.Range(0, Enum.GetValues(type).Length).Select(i => (long)i), Enum.GetValues(type).Cast<object>().Select(Convert.ToInt64)));

    [Fact]
    public void Namespaces_and_names_are_plain() =>
        Assert.All(Types, type =>
        {
            Assert.Matches(@"^Ocop\.Domain(\.[A-Z][A-Za-z]+)?$", type.Namespace!);
            Assert.Matches("^[A-Z][A-Za-z0-9]+(`[0-9])?$", type.Name);
            Assert.DoesNotContain(".Internal", type.Namespace, StringComparison.Ordinal);
        });

    private static void AssertOperators(Type type, params string[] names) =>
        Assert.All(names, name => Assert.True(type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.Name == name), $"{type} lacks {name}"));

    private static bool Declares(Type type, string method) => type.GetMethod(method, Type.EmptyTypes)!.DeclaringType == type;

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(other => other.IsGenericType && other.GetGenericTypeDefinition() == contract && other.GetGenericArguments()[0] == type);
}
