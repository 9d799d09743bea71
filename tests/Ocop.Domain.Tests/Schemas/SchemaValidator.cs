using System.Text;
using System.Text.Json;
using Json.Schema;
using Ocop.Domain.Certificates;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Schemas;

/// <summary>The schemas of all types with a format, read by a validator of others, which asserts formats.</summary>
internal static class SchemaValidator
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private static readonly Dictionary<Type, JsonSchema> Read = AllFormats.Types.Where(type => type != typeof(Certificate)).ToDictionary(type => type, type => JsonSchema.FromText(OcopJson.Schema(type)));

    public static bool Allows(Type type, string json)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        return Read[type].Evaluate(document.RootElement, Options).IsValid;
    }

    public static void AssertAllows(Type type, string json)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json));
        AssertAllows(type, document.RootElement);
    }

    public static void AssertAllows(Type type, JsonElement json)
    {
        var result = Read[type].Evaluate(json, Options);
        if (result.IsValid) return;
        // Of a union each case tells why it is none: what stands deepest is nearest to the fault.
        var details = (result.Details ?? []).Where(detail => detail.Errors is not null).OrderByDescending(detail => detail.EvaluationPath.SegmentCount).Take(10);
        Assert.Fail($"{type.Name}: {string.Join("\n", details.Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}"))}\n{json.GetRawText()}");
    }
}
