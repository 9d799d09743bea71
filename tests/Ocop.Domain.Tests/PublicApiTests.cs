using System.Reflection;

namespace Ocop.Domain.Tests;

/// <summary>What holds of all public members. Which there are stands in <c>PublicAPI.Unshipped.txt</c> beside each project, to which the compiler holds them.</summary>
public sealed class PublicApiTests
{
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
