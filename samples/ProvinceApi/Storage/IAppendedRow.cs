namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>A row that is written once and then neither changed nor deleted: what was decided stays as it was decided.</summary>
internal interface IAppendedRow : IRow
{
    /// <summary>The moment at which it was written.</summary>
    NodaTime.Instant AddedAt { get; }
}
