namespace Ocop.ProvinceApi.Tests;

/// <summary>One service with the examples for all tests of a class that change nothing of them.</summary>
public sealed class SharedApp : IDisposable
{
    internal ProvinceApp App { get; } = new();

    public void Dispose() => App.Dispose();
}
