using Ocop.Domain.Samples.ProvinceApi.Requests;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>A product of a list with its events, and the rows that they stand in.</summary>
internal sealed class ListedProduct(int row, NewProduct product)
{
    /// <summary>The first row of the product.</summary>
    public int Row { get; } = row;

    public NewProduct Product { get; } = product;

    /// <summary>The events in the order of the rows.</summary>
    public List<(int Row, NewEvent Event)> Events { get; } = [];

    /// <summary>How many rows of the list are the product's.</summary>
    public int Rows { get; set; } = 1;
}
