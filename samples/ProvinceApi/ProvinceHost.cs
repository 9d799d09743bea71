using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Ocop.Domain.Samples.ProvinceApi.Description;
using Ocop.Domain.Samples.ProvinceApi.Endpoints;
using Ocop.Domain.Samples.ProvinceApi.Examples;
using Ocop.Domain.Samples.ProvinceApi.Imports;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Settings;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi;

/// <summary>Puts the service together and runs it.</summary>
internal static class ProvinceHost
{
    /// <summary>Runs the service until it is stopped.</summary>
    /// <exception cref="SettingsException">It cannot start with its configuration; the exception says all that is wrong.</exception>
    public static async Task RunAsync(string[] args)
    {
        // Settings and the database file stand beside the program, whatever folder it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = ApiSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
        // A start that fails is told in a sentence by whoever called, and not by the host with its whole stack.
        var isStarted = false;
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isStarted && level >= LogLevel.Warning);
        AddServices(builder.Services, settings, RuleBooks.Load(settings.Rules));

        await using var app = builder.Build();
        await Database.PrepareAsync(app.Services, settings);
        Use(app);
        app.Lifetime.ApplicationStarted.Register(() => Greeting.Show(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [], settings));
        await StartAsync(app);
        isStarted = true;
        await app.WaitForShutdownAsync();
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or InvalidOperationException)
        {
            var addresses = app.Configuration["urls"] ?? "http://localhost:5000";
            throw new SettingsException(new BilingualText(
                $"Không mở được địa chỉ {addresses}: cổng đang được chương trình khác dùng, tài khoản chạy không có quyền, hoặc địa chỉ viết sai ({exception.Message}). Chọn địa chỉ khác bằng, chẳng hạn, --urls http://127.0.0.1:5081.",
                $"The address {addresses} cannot be opened: another program has the port, the account may not take it, or the address is wrong ({exception.Message}). Choose another one, such as --urls http://127.0.0.1:5081."));
        }
    }

    private static void AddServices(IServiceCollection services, ApiSettings settings, RuleBook book)
    {
        services.AddSingleton(settings);
        services.AddOcop(book);
#pragma warning disable RS0030 // The one clock of the service: all else takes a day.
        services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        services.AddSingleton<VietnamDay>();
        services.AddSingleton<ExampleData>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext!.Features.Get<Query>()!);
        services.AddScoped<ProductRegistry>();
        services.AddScoped<ProvinceFacts>();
        Database.Add(services, settings);
        services.AddSingleton<ImportWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportWorker>());
        services.AddHealthChecks().AddDbContextCheck<OcopDbContext>("database");
        services.AddExceptionHandler<RefusalHandler>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options => Wire.Configure(options.SerializerOptions));
        ApiDescription.Add(services);
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(pages => ApiProblem.WriteAsync(
            pages.HttpContext,
            pages.HttpContext.Response.StatusCode,
            Texts.Detail(pages.HttpContext.Response.StatusCode, BodyLimit.Of(pages.HttpContext))));
        app.Use((context, next) =>
        {
            CallerLanguage.Vary(context);
            return next(context);
        });
        app.UseRouting();
        app.UseMiddleware<WritingKey>();
        app.UseMiddleware<QueryMiddleware>();
        app.UseMiddleware<BodyLimitMiddleware>();
        app.UseMiddleware<BodyEncodingMiddleware>();
        app.MapHealthChecks("/health/ready");
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        ApiDescription.Map(app);
        HomeEndpoints.Map(app);
        FormEndpoints.Map(app);
        CardEndpoints.Map(app);
        ProducerEndpoints.Map(app);
        ProductEndpoints.Map(app);
        DossierEndpoints.Map(app);
        RatingEndpoints.Map(app);
        SessionEndpoints.Map(app);
        CertificateEndpoints.Map(app);
        ProvinceEndpoints.Map(app);
        ProvinceWritingEndpoints.Map(app);
        CodeEndpoints.Map(app);
        ImportEndpoints.Map(app);
    }
}
