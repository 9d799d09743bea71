namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>A product as it is sent.</summary>
/// <param name="Key">The identity of its dossier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Producer">The key of its producer.</param>
/// <param name="ProductSet">The number of its set.</param>
/// <param name="Decision">The decision whose catalogue the set is of; the one in force today where it is left out.</param>
/// <param name="Area">Where it is made, as a path such as <c>20/06184</c>.</param>
/// <param name="Code">The code on its certificate.</param>
internal sealed record NewProduct(string Key, string Name, string Producer, int ProductSet, string? Decision = null, string? Area = null, string? Code = null)
{
    public static NewProduct Read(EntryReader entry, RuleBook book, NodaTime.LocalDate today)
    {
        var product = new NewProduct(
            entry.Text("key", 100),
            entry.Text("name"),
            entry.Text("producer", 100),
            entry.Number("productSet", 1, 99),
            entry.OptionalText("decision", 100) ?? book.RulesOn(today)?.Instrument.Number,
            entry.OptionalText("area", 100),
            entry.OptionalText("code", 100));
        if (product.Decision is null) entry.Refuse("decision", new("hôm nay không có quyết định nào có phiếu; cần số quyết định", "no decision with forms is in force today; expected the number of one"));
        else if (!book.TryGetRules(product.Decision, out var rules)) entry.Refuse("decision", Faults.Decision(string.Empty, product.Decision, book).Text);
        else if (!rules.TryGetRubric(product.ProductSet, out _)) entry.Refuse("productSet", Faults.ProductSet(string.Empty, product.ProductSet, rules).Text);
        if (product.Area is { } area && !Areas.IsArea(area)) entry.Refuse("area", Areas.ExpectedArea);
        if (product.Code is { } code && !book.ProductCodes.TryParse(code, out _, out var problem)) entry.Refuse("code", problem.Text);
        return product;
    }
}
