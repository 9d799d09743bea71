using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Description;

/// <summary>Describes days, moments and words, which are written as texts.</summary>
internal sealed class WordSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(LocalDate)) Describe(schema, "date");
        else if (type == typeof(Instant)) Describe(schema, "date-time");
        else if (type.IsEnum) Describe(schema, null, [.. Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(value, type, Wire.Options)!)]);
        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, string? format, IList<JsonNode>? words = null)
    {
        schema.Type = JsonSchemaType.String;
        schema.Format = format;
        schema.Enum = words;
    }
}
