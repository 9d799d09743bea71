using Scalar.AspNetCore;

namespace Ocop.Domain.Samples.ProvinceApi.Description;

/// <summary>The description of the API and the page to try it, in every environment.</summary>
internal static class ApiDescription
{
    public static void Add(IServiceCollection services) => services.AddOpenApi("v1");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        routes.MapScalarApiReference("/scalar");
    }
}
