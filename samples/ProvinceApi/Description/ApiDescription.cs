using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Scalar.AspNetCore;

namespace Ocop.Domain.Samples.ProvinceApi.Description;

/// <summary>The description of the API and the page to try it, in every environment.</summary>
internal static class ApiDescription
{
    private const string Name = "v1";

    private const string About =
        """
        The service of a province on Ocop.Domain: it rates cards, keeps what was rated, and answers what certificates, targets and quotas are worth on any day.

        - Reading and computing is open. Writing needs the header `X-Api-Key`; without the setting `ApiKey` nobody may write.
        - Errors are `application/problem+json` in the language of `Accept-Language` (`vi` by default, `en`) and name all entries that are wrong.
        - A day is `yyyy-MM-dd`; where it is left out it is today in Vietnam, and the answer says which day it is for.
        - What is an example says `"example": true`.
        """;

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DescriptionText>();
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddSchemaTransformer<WordSchemas>();
            options.AddOperationTransformer<EndpointDescriptions>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo { Title = "OCOP cấp tỉnh · OCOP of a province", Version = Storage.Ratings.PackageVersion, Description = About };
                document.Servers = [];
                document.AddComponent(EndpointDescriptions.Key, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = WritingKey.Header });
                return Task.CompletedTask;
            });
        });
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", async (DescriptionText text, CancellationToken cancellationToken) => Results.Bytes(await text.GetAsync(cancellationToken), "application/json"))
            .ExcludeFromDescription();
        routes.MapScalarApiReference("/scalar", options => options.WithTitle("OCOP").WithOpenApiRoutePattern("/openapi/v1.json"));
    }

    /// <summary>The description as it is served: that of the framework with the library's schemas in the place of what it sees of their types. Made once.</summary>
    private sealed class DescriptionText([FromKeyedServices(Name)] IOpenApiDocumentProvider provider)
    {
        private byte[]? made;

        public async Task<byte[]> GetAsync(CancellationToken cancellationToken)
        {
            if (made is { } text) return text;
            var document = await provider.GetOpenApiDocumentAsync(cancellationToken);
            var root = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken))!;
            LibrarySchemas.PutInto(root);
            return made = Encoding.UTF8.GetBytes(root.ToJsonString(Wire.Options));
        }
    }
}
