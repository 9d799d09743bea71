using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>The public members of both packages, per target: a change of them shows as a change of the approved listing.</summary>
public sealed class PublicApiTests
{
#if NETSTANDARD_BUILD
    private const string Target = "netstandard2.0";
#else
    private const string Target = "net10.0";
#endif

    [Fact]
    public void Public_members_are_the_approved_ones() => Repository.AssertApproved(
        $"public-api.{Target}.txt",
        PublicApi.Print(typeof(RuleBook).Assembly) + "\n" + PublicApi.Print(Assembly.Load("Ocop.Domain.DependencyInjection")));

    [Fact]
    public void No_method_is_named_like_a_type()
    {
        var types = typeof(RuleBook).Assembly.GetExportedTypes();
        var names = types.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var methods = types.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(method => !method.IsSpecialName).ToArray();
        Assert.NotEmpty(methods);
        Assert.Empty(methods.Where(method => names.Contains(method.Name)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct());
    }
}
