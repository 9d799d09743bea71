namespace Ocop.Domain.Producers;

/// <summary>Every sentence of producers, their quotas and the sizes of enterprises.</summary>
internal static class ProducerTexts
{
    /// <summary>Gets, as the object of a sentence, who may take part.</summary>
    public static BilingualText WhoMayTakePart { get; } = new("ai được tham gia", "who may take part");

    /// <summary>Gets, as the object of a sentence, the points of a form of organisation.</summary>
    public static BilingualText PointsOfOrganisation { get; } = new("điểm của loại hình tổ chức", "what a form of organisation earns");

    /// <summary>Gets, as the object of a sentence, the quotas.</summary>
    public static BilingualText LeastShares { get; } = new("tỷ lệ tối thiểu của chủ thể", "least shares of producers");

    /// <summary>Gets, as the object of a sentence, the sizes of enterprises.</summary>
    public static BilingualText EnterpriseSizes { get; } = new("quy mô doanh nghiệp", "the sizes of enterprises");

    public static BilingualText CaseNotNamed { get; } = new("Phần đã biết của quyết định không nêu trường hợp này", "What is known of the decision does not speak of this case");

    public static BilingualText KindNotNamed { get; } = new("Phiếu không nêu loại hình này", "The form does not name this kind");

    public static BilingualText LocalCapitalMissing(string from, string under, string reached) => new(
        $"Cần tỷ lệ vốn của cộng đồng địa phương trong công ty: dưới {from} là mức {under}, từ {from} là mức {reached}",
        $"The local community's share of the capital is needed: level {under} under {from}, level {reached} from {from}");

    public static BilingualText OtherKind(string id, ProducerKind now, ProducerKind before) => new(
        $"{id} là {now.Key}, nhưng dòng trước ghi {before.Key}; cần như nhau", $"{id} is {now.Key}, but {before.Key} in an earlier entry; expected the same");

    public static BilingualText OtherTrait(string id, string trait) => new(
        $"{id} có {trait} ở dòng này mà không ở dòng khác; cần như nhau", $"{id} has {trait} in one entry and not in another; expected the same");
}
