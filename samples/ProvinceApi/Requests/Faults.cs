using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.ProvinceApi.Requests;

/// <summary>Mistakes that more than one endpoint meets.</summary>
internal static class Faults
{
    public static EntryFault Decision(string entry, string decision, RuleBook book)
    {
        var (shown, known) = (decision.Length <= 40 ? decision : decision[..40] + "…", string.Join(", ", book.Decisions));
        return new(entry, new($"không có phiếu của '{shown}'; cần một trong {known}", $"there are no forms of '{shown}'; expected one of {known}"));
    }

    public static EntryFault ProductSet(string entry, int set, DecisionRules rules)
    {
        var last = Texts.Number(rules.Rubrics.Count());
        return new(entry, new($"{rules.Instrument.Number} không có bộ {Texts.Number(set)}; cần số từ 1 đến {last}", $"{rules.Instrument.Number} has no set {Texts.Number(set)}; expected 1 to {last}"));
    }

    /// <summary>A card or a session of another set than its product's, under the same decision.</summary>
    public static EntryFault OtherSet(Storage.ProductRow product) => new("$.productSet", new(
        $"sản phẩm thuộc bộ {Texts.Number(product.ProductSet)} của {product.Decision}; cần phiếu của bộ đó",
        $"the product is of set {Texts.Number(product.ProductSet)} of {product.Decision}; expected a card of that set"));
}
