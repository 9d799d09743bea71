using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ocop.Domain.BrowserTests;

/// <summary>A folder served on the loopback, below a folder of the address as many hosts do it, with the compressed file where there is one.</summary>
internal sealed class StaticFiles : IAsyncDisposable
{
    private const string Folder = "/ocop/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".wasm"] = "application/wasm",
        [".svg"] = "image/svg+xml",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly WebApplication application;
    private readonly string root;
    private long bytes;

    private StaticFiles(string root)
    {
        this.root = Path.GetFullPath(root) + Path.DirectorySeparatorChar;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(Answer);
    }

    /// <summary>The address of the page.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Whether every request is broken off, as where there is no network.</summary>
    public bool IsDown { get; set; }

    /// <summary>What was sent so far, without headers.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    public ConcurrentQueue<string> Paths { get; } = new();

    public static async Task<StaticFiles> Serve(string root)
    {
        var files = new StaticFiles(root);
        await files.application.StartAsync();
        files.Address = files.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + Folder;
        return files;
    }

    public void Forget() => Interlocked.Exchange(ref bytes, 0);

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? string.Empty;
        Paths.Enqueue(path);
        if (IsDown)
        {
            context.Abort();
            return;
        }

        var file = Path.GetFullPath(Path.Combine(root, path == Folder ? "index.html" : path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : "none"));
        if (!file.StartsWith(root, StringComparison.Ordinal) || !File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");

        // The names of the framework's files carry their hash.
        context.Response.Headers.CacheControl = path.Contains("/_framework/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) && File.Exists(file + ".br"))
        {
            context.Response.Headers.ContentEncoding = "br";
            file += ".br";
        }

        context.Response.ContentLength = new FileInfo(file).Length;
        Interlocked.Add(ref bytes, context.Response.ContentLength.Value);
        await context.Response.SendFileAsync(file);
    }
}
