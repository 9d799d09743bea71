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
}
