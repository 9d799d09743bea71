using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>A web host with the endpoints of <see cref="Endpoints"/> and no JSON setting but those that a test makes.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebHost(WebApplication app, HttpClient client)
    {
        this.app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    /// <summary>Gets the address, where the host listens to a real port.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>Starts a host in memory.</summary>
    public static async Task<WebHost> StartAsync(Action<JsonSerializerOptions>? settings = null, Action<WebApplication>? map = null, Action<IServiceCollection>? services = null, string environment = "Production")
    {
        var app = Build(settings, map, environment, builder =>
        {
            services?.Invoke(builder.Services);
            builder.WebHost.UseTestServer();
        });
        await app.StartAsync();
        return new WebHost(app, app.GetTestClient());
    }

    /// <summary>Starts a host that listens to a real port, with the server of the framework.</summary>
    public static async Task<WebHost> ListenAsync(Action<WebApplication>? map = null)
    {
        var app = Build(null, map, "Production", builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await app.StartAsync();
        return new WebHost(app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Posts what must be answered.</summary>
    public async Task<string> AskAsync(string path, string json)
    {
        var (status, body) = await PostAsync(path, json);
        Assert.True(status == HttpStatusCode.OK, $"{path} {status}: {body}\n{json}");
        return body;
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static WebApplication Build(Action<JsonSerializerOptions>? settings, Action<WebApplication>? map, string environment, Action<WebApplicationBuilder> set)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.Services.AddOcop();
        if (settings is not null) builder.Services.ConfigureHttpJsonOptions(options => settings(options.SerializerOptions));
        set(builder);
        var app = builder.Build();
        (map ?? Endpoints.Map)(app);
        return app;
    }
}
