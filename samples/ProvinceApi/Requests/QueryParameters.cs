namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Metadata of an endpoint: all parameters that its query may have.</summary>
internal sealed record QueryParameters(IReadOnlyList<QueryParameter> All);
