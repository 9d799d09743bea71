using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Description;

/// <summary>Describes what endpoints say of themselves: the parameters of their query, the key, and a name for programs.</summary>
internal sealed class EndpointDescriptions : IOpenApiOperationTransformer
{
    public const string Key = "ApiKey";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.OperationId = NameOf(context.Description.HttpMethod!, context.Description.RelativePath!);
        foreach (var parameter in metadata.OfType<QueryParameters>().SelectMany(parameters => parameters.All)) (operation.Parameters ??= []).Add(Describe(parameter));
        if (metadata.OfType<NeedsKey>().Any()) operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Describe(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Required = parameter.IsRequired,
        Description = $"{parameter.Text.English} · {parameter.Text.Vietnamese}",
        Schema = parameter.Kind switch
        {
            QueryParameterKind.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
            QueryParameterKind.Number => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = Number(parameter.Least), Maximum = Number(parameter.Most) },
            QueryParameterKind.Word => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. parameter.Words.Select(word => (JsonNode)word)] },
            _ => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1 },
        },
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // getProductsByIdRatings
    private static string NameOf(string method, string path) => method.ToLowerInvariant() + string.Concat(path.Split('/', '-').Select(step =>
        step.StartsWith('{') ? "By" + Capital(step[1..^1].Split(':')[0]) : Capital(step)));

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
