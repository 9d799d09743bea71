namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Metadata of an endpoint that takes a list to import: its body may be as large as <c>Limits:Import</c> says.</summary>
internal sealed class TakesImport
{
    public static readonly TakesImport Instance = new();
}
