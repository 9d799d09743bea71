using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>A product.</summary>
/// <param name="Id">Its number, as in the paths.</param>
/// <param name="Key">The identity of its dossier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Producer">Whose it is.</param>
/// <param name="Decision">The decision whose catalogue the set is of.</param>
/// <param name="ProductSet">The number of its set.</param>
/// <param name="ProductSetLabels">What the set is called.</param>
/// <param name="Area">Where it is made, as a path such as <c>20/06184</c>.</param>
/// <param name="Code">The code on its certificate.</param>
/// <param name="Example">Whether it is an example.</param>
internal sealed record ProductAnswer(long Id, string Key, string Name, RowName Producer, string Decision, int ProductSet, BilingualText? ProductSetLabels, string? Area, string? Code, bool Example)
{
    public static ProductAnswer Of(ProductRow row, RuleBook book) =>
        new(row.Id, row.Key, row.Name, RowName.Of(row.Producer), row.Decision, row.ProductSet, row.ToProduct(book).ProductSet?.Labels, row.Area, row.Code, row.Example);
}
