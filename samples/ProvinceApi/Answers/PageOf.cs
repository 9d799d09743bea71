namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A page of a list.</summary>
/// <param name="Page">Which, from 1.</param>
/// <param name="PageSize">How many rows a page has.</param>
/// <param name="Total">How many rows the list has.</param>
/// <param name="Items">The rows.</param>
internal sealed record PageOf<T>(int Page, int PageSize, int Total, IReadOnlyList<T> Items);
