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
        AddServices(builder.Services, settings, RuleBooks.Load(settings.Rules));

        await using var app = builder.Build();
        await Database.PrepareAsync(app.Services, settings);
        Use(app);
        app.Lifetime.ApplicationStarted.Register(() => Greeting.Show(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [], settings));
        await app.RunAsync();
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
