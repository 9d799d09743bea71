namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>What kind of file a list came in.</summary>
internal enum ImportFileKind
{
    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>A workbook.</summary>
    Xlsx,
}
