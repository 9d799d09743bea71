namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Metadata of an endpoint that writes.</summary>
internal sealed class NeedsKey
{
    public static readonly NeedsKey Instance = new();
}
