namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>A host for the tests of a class, whose types all stand in a context of its own.</summary>
public sealed class FormatHost : IAsyncLifetime
{
    internal WebHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await WebHost.StartAsync(
        options =>
        {
            options.TypeInfoResolverChain.Clear();
            options.TypeInfoResolverChain.Add(FormatContext.Default);
        },
        Endpoints.MapFormats);

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
