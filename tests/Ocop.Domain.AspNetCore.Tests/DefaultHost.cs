namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>One host without a setting for the tests of a class.</summary>
public sealed class DefaultHost : IAsyncLifetime
{
    internal WebHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await WebHost.StartAsync();

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
