namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>What a parameter is.</summary>
internal enum QueryParameterKind
{
    Day,
    Number,
    Text,
    Word,
}
