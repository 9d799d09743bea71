using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;
using Ocop.Domain.Json;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>How the service writes what is its own: days and words as the library does.</summary>
internal static class Wire
{
    public static readonly JsonSerializerOptions Options = Made();

    public static void Configure(JsonSerializerOptions options)
    {
        OcopJson.AddTo(options);
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(NodaConverters.InstantConverter);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Configure(options);
        return options;
    }
}
