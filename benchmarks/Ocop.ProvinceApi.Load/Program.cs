using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// How many requests a second the service of a province answers, over real connections, beside an endpoint that does nothing: in one run, for times depend on the machine and only their ratio means something.
// The service is the built program as a process of its own, on an empty file of SQLite. The argument is how many seconds each row takes, five where nothing is given.
if (args is ["--nothing"]) return await NothingAsync();
var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var root = Root();
var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
var folder = Directory.CreateTempSubdirectory("ocop-load").FullName;
var card = $$"""{"decision":"26/2026/QĐ-TTg","productSet":11,"levels":{"1.1":3,"1.2":2,"1.3":1,"2.1":2,"3.5":2},"evaluatedOn":"2026-11-01"}""";
try
{
    using var nothing = await StartAsync("dotnet", [typeof(Started).Assembly.Location, "--nothing"]);
    using var service = await StartAsync("dotnet", [Path.Combine(root, "samples", "ProvinceApi", "bin", configuration, "net10.0", "ProvinceApi.dll"), "--urls=http://127.0.0.1:0", $"--ConnectionStrings:Ocop=Data Source={folder}/load.db", "--ApiKey=load", "--Limits:Body=1048576"]);
    (string Name, Uri Address, string? Body, HttpStatusCode Expected)[] subjects =
    [
        ("GET of an endpoint that does nothing", new Uri(nothing.Address, "/nothing"), null, HttpStatusCode.OK),
        ("POST of a card to an endpoint that reads its bytes", new Uri(nothing.Address, "/nothing"), card, HttpStatusCode.OK),
        ("POST /ratings", new Uri(service.Address, "/ratings"), card, HttpStatusCode.OK),
        ("GET /forms/11", new Uri(service.Address, "/forms/11"), null, HttpStatusCode.OK),
        ("POST /products/4/ratings (stored)", new Uri(service.Address, "/products/4/ratings"), card, HttpStatusCode.Created),
    ];
    Console.WriteLine($"{Environment.ProcessorCount} processors, {configuration}, {seconds} s a row after all rows were loaded once as long; load average before: {LoadAverage()}");
    Console.WriteLine("| what | connections | requests a second | median | 99% | of nothing |");
    Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
    var failures = 0L;

    // Everything is loaded once before anything is measured, so that no row is measured while its program is still being compiled.
    foreach (var subject in subjects) await LoadAsync(subject, 32, seconds);
    foreach (var connections in new[] { 1, 32 })
    {
        // What is sent is compared with the sending of as much, what is only asked for with the asking.
        var baselines = new Dictionary<bool, double>();
        foreach (var subject in subjects)
        {
            var (rate, median, worst, failed) = await LoadAsync(subject, connections, seconds);
            baselines.TryAdd(subject.Body is null, rate);
            failures += failed;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {subject.Name} | {connections} | {rate:N0} | {median:N2} ms | {worst:N2} ms | {100 * rate / baselines[subject.Body is null]:N0}% |{(failed > 0 ? $" {failed} failed" : string.Empty)}"));
        }
    }

    Console.WriteLine($"load average after: {LoadAverage()}");
    return failures == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static async Task<int> NothingAsync()
{
    var builder = WebApplication.CreateSlimBuilder();
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Logging.ClearProviders();
    await using var app = builder.Build();
    app.MapGet("/nothing", () => Results.Ok());
    app.MapPost("/nothing", async (HttpRequest request) =>
    {
        await request.Body.CopyToAsync(Stream.Null);
        return Results.Ok();
    });
    await app.StartAsync();
    Console.WriteLine($"OCOP: {app.Urls.Single()}");
    await app.WaitForShutdownAsync();
    return 0;
}

static async Task<(double Rate, double Median, double Worst, long Failed)> LoadAsync((string Name, Uri Address, string? Body, HttpStatusCode Expected) subject, int connections, double seconds)
{
    using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections };
    using var client = new HttpClient(handler);
    client.DefaultRequestHeaders.Add("X-Api-Key", "load");
    var body = subject.Body is null ? null : Encoding.UTF8.GetBytes(subject.Body);
    var watch = Stopwatch.StartNew();
    var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
    {
        var (mine, failed) = (new List<long>(), 0L);
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var begun = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, subject.Address);
            if (body is not null)
            {
                request.Content = new ByteArrayContent(body);
                request.Content.Headers.ContentType = new("application/json");
            }

            using var response = await client.SendAsync(request);
            await response.Content.CopyToAsync(Stream.Null);
            if (response.StatusCode != subject.Expected) failed++;
            mine.Add(Stopwatch.GetTimestamp() - begun);
        }

        return (Mine: mine, Failed: failed);
    })));
    var elapsed = watch.Elapsed.TotalSeconds;
    var all = times.SelectMany(each => each.Mine).Order().ToArray();
    return (all.Length / elapsed, Milliseconds(all[all.Length / 2]), Milliseconds(all[(int)(all.Length * 0.99)]), times.Sum(each => each.Failed));

    static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}

static async Task<Started> StartAsync(string program, string[] arguments)
{
    var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
    var greeting = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{arguments[0]} did not start.");
    return new Started(process, new Uri(greeting.Split(' ')[1]));
}

static string Root()
{
    var folder = AppContext.BaseDirectory;
    while (!File.Exists(Path.Combine(folder, "Ocop.Domain.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it inside the repository.");
    return folder;
}

static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

internal sealed record Started(Process Process, Uri Address) : IDisposable
{
    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
    }
}
