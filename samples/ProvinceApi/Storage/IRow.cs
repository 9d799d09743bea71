namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A row of the database. Every row says whether it is an example.</summary>
internal interface IRow
{
    /// <summary>The number that the database gave.</summary>
    long Id { get; }

    /// <summary>Whether the row is made up or taken from newspapers, and not of the province that uses the service.</summary>
    bool Example { get; }
}
