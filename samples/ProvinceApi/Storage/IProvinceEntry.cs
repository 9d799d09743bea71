namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>An entry of the file of a province, kept as it stands there.</summary>
internal interface IProvinceEntry : IRow
{
    /// <summary>The day of the entry: of a target that on which it was set.</summary>
    NodaTime.LocalDate On { get; }

    /// <summary>The entry as JSON.</summary>
    string Document { get; }
}
