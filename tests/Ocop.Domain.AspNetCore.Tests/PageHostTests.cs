using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Hosting;
using Ocop.Domain.Tests.Documentation;

namespace Ocop.Domain.AspNetCore.Tests;

/// <summary>The programs on pages that are web hosts: each is compiled as a new web project would, started and stopped.</summary>
public sealed class PageHostTests
{
    /// <summary>The usings that a new web project has.</summary>
    private const string Usual = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly AsyncLocal<bool> Starts = new();

    public static TheoryData<string, int> Hosts
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var block in PageBlock.All.Where(block => block.IsWebHost)) data.Add(block.Page, block.Line);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Host_on_a_page_starts(string page, int line) => Start(PageBlock.At(page, line).Text);

    [Theory]
    [InlineData("var app = WebApplication.CreateBuilder(args).Build();\napp.Run()\n")]
    [InlineData("var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddOcop(null!);\nbuilder.Build().Run();\n")]
    [InlineData("Console.Out.Flush();\n")]
    public void Host_that_does_not_start_is_found(string source) => Assert.ThrowsAny<Exception>(() => Start(source));

    /// <summary>Compiles and starts a host, asks it for paths, and stops it.</summary>
    /// <returns>The answer to each path: its status, and behind a comma its body, if there is one.</returns>
    internal static Dictionary<string, string> Start(string source, params string[] paths)
    {
        var references = PageCompiler.References(file =>
            Path.GetDirectoryName(file) != AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar) || Path.GetFileName(file) is "Ocop.Domain.dll" or "Ocop.Domain.DependencyInjection.dll" or "NodaTime.dll");
        var image = PageCompiler.Compile(Usual, source, references, LanguageVersion.Latest);

        using var watcher = new HostWatcher(paths);
        Starts.Value = true;
        var start = Assembly.Load(image).EntryPoint!;
        start.Invoke(null, [new[] { "--urls", "http://127.0.0.1:0" }]);
        Assert.True(watcher.HasStarted, "No host was started.");
        return watcher.Answers;
    }

    /// <summary>Asks the host that is built in its flow of control as soon as it has started, and stops it.</summary>
    private sealed class HostWatcher : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> subscriptions = [];
        private readonly string[] paths;

        public HostWatcher(string[] paths)
        {
            this.paths = paths;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public Dictionary<string, string> Answers { get; } = [];

        public bool HasStarted { get; private set; }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.Extensions.Hosting") subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key != "HostBuilt" || !Starts.Value) return;
            var services = ((IHost)value.Value!).Services;
            var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
            lifetime.ApplicationStarted.Register(() =>
            {
                HasStarted = true;
                try
                {
                    if (paths.Length > 0) Ask(new Uri(services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single()));
                }
                finally
                {
                    lifetime.StopApplication();
                }
            });
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        private void Ask(Uri address)
        {
            using var client = new HttpClient { BaseAddress = address };
            foreach (var path in paths)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, path);
                using var answer = client.Send(request);
                using var body = new StreamReader(answer.Content.ReadAsStream());
                Answers.Add(path, string.Join(", ", new[] { ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture), body.ReadToEnd() }.Where(part => part.Length > 0)));
            }
        }

        public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
