namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>A list that waits to be written.</summary>
internal sealed record ImportJob(long Id, CsvTable Table, ListColumns Columns);
