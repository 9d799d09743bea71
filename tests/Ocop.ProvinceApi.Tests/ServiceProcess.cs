using System.Diagnostics;
using Ocop.Domain.Samples.ProvinceApi.Settings;

namespace Ocop.ProvinceApi.Tests;

/// <summary>The service as a process of its own, which can be killed.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private readonly Process process;

    private ServiceProcess(Process process, HttpClient client) => (this.process, Client) = (process, client);

    /// <summary>Asks it, with the key.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts the service on a free port and waits until it says its address.</summary>
    public static async Task<ServiceProcess> StartAsync(string database)
    {
        var settings = TestDatabase.Settings(database).Concat([("ApiKey", ProvinceApp.Key), ("Examples", "false"), ("urls", "http://127.0.0.1:0")]);
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ApiSettings).Assembly.Location, .. settings.Select(each => $"--{each.Item1}={each.Item2}")]) { RedirectStandardOutput = true })!;
        var greeting = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2));
        // Who starts it sees one line, and on a server no error of a table that is not there yet.
        if (greeting?.StartsWith("OCOP: http", StringComparison.Ordinal) != true) throw new InvalidOperationException($"The service said '{greeting}'.");
        var client = new HttpClient { BaseAddress = new Uri(greeting.Split(' ')[1]) };
        client.DefaultRequestHeaders.Add("X-Api-Key", ProvinceApp.Key);
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        return new ServiceProcess(process, client);
    }

    /// <summary>Ends it as a failure of power would: at once, without a word to it.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
