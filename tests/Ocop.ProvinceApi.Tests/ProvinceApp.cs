using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Ocop.ProvinceApi.Tests;

/// <summary>The service on a database of its own: a file, or a database of the server that <c>OCOP_POSTGRES</c> names. With the same one given again it is the service after a restart.</summary>
internal sealed class ProvinceApp : WebApplicationFactory<Program>
{
    public const string Key = "a key of the tests";

    private readonly Dictionary<string, string> settings = new()
    {
        ["ApiKey"] = Key,
    };

    public ProvinceApp(string? database = null, params (string Name, string Value)[] others)
    {
        Database = database ?? TestDatabase.New();
        foreach (var (name, value) in TestDatabase.Settings(Database)) settings[name] = value;
        foreach (var (name, value) in others) settings[name] = value;
    }

    /// <summary>The path of the file, or the name of the database on the server.</summary>
    public string Database { get; }

    public string Environment { get; init; } = "Production";

    /// <summary>The clock of the service: a morning of November 2026.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 30, 3, 0, 0, TimeSpan.Zero));

    public HttpClient Client(string? language = null, string? key = null)
    {
        var client = CreateClient();
        if (language is not null) client.DefaultRequestHeaders.Add("Accept-Language", language);
        if (key is not null) client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }

    /// <summary>Asks for what must be answered.</summary>
    public async Task<JsonNode> GetAsync(string path, string? language = null)
    {
        using var client = Client(language);
        var (status, body) = await AskAsync(client, HttpMethod.Get, path);
        Assert.True(status == HttpStatusCode.OK, $"{path}: {(int)status} {body}");
        return body;
    }

    /// <summary>Writes with the key.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Body)> WriteAsync(string path, string json, string? language = null)
    {
        using var client = Client(language, Key);
        return await AskAsync(client, HttpMethod.Post, path, json);
    }

    /// <summary>Writes what must be taken.</summary>
    public async Task<JsonNode> AddAsync(string path, string json)
    {
        var (status, body) = await WriteAsync(path, json);
        Assert.True(status == HttpStatusCode.Created, $"{path}: {(int)status} {body}");
        return body;
    }

    public static async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(HttpClient client, HttpMethod method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, JsonNode.Parse(text) ?? throw new InvalidOperationException(text));
    }

    /// <summary>Does something to the database from outside, as somebody could who has it.</summary>
    public void Tamper(string sql) => TestDatabase.Run(Database, sql);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }
}
