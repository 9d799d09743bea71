#if !NETSTANDARD_BUILD
extern alias net8;
extern alias netStandard;

using System.Reflection;
using System.Runtime.Versioning;
using Ocop.Domain.Scoring;
using Net8Inputs = net8::Ocop.Domain.Consumers.Inputs;
using NetStandardInputs = netStandard::Ocop.Domain.Consumers.Inputs;

namespace Ocop.Domain.Tests;

/// <summary>A host's library that was compiled against the netstandard2.0 build works in a process that has the modern one.</summary>
public sealed class ConsumerTests
{
    [Fact]
    public void The_process_has_the_modern_build() =>
        Assert.StartsWith(".NETCoreApp", typeof(RuleBook).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName, StringComparison.Ordinal);

    [Fact]
    public void A_library_for_netstandard_builds_every_input_type()
    {
        Assert.Equal(NetStandardInputs.ByInitializer(), NetStandardInputs.ByConstructor());
        Assert.DoesNotContain(null, NetStandardInputs.ByWith());
        Assert.IsType<Rated>(NetStandardInputs.Rate(RuleBook.Default));
    }

    [Fact]
    public void A_library_for_another_framework_builds_every_input_type()
    {
        Assert.Equal(Net8Inputs.ByInitializer(), Net8Inputs.ByConstructor());
        Assert.DoesNotContain(null, Net8Inputs.ByWith());
        Assert.IsType<Rated>(Net8Inputs.Rate(RuleBook.Default));
    }
}
#endif
