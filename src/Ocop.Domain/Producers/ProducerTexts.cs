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

    /// <summary>Returns what is wrong with a rule file: sets that the decision does not have.</summary>
    public static BilingualText NumberOfSets(string decision, int sets) => new(
        $"{decision} có {sets} bộ sản phẩm; cần các bộ không quá số đó", $"{decision} has {sets} product sets; expected sets up to that number");

    /// <summary>Returns what is wrong with a rule file: a level beyond the points of its own block.</summary>
    public static BilingualText LevelBeyondPoints(string form, int levels) => new($"{form}.points có {levels} mức; cần từ 1 đến {levels}", $"{form}.points has {levels} levels; expected 1 to {levels}");

    /// <summary>Returns what is wrong with a rule file: a level that the criterion does not have.</summary>
    public static BilingualText LevelBeyondCriterion(string criterion, int set, int levels) => new(
        $"tiêu chí {criterion} của bộ {set} có {levels} mức; cần từ 1 đến {levels}", $"criterion {criterion} of set {set} has {levels} levels; expected 1 to {levels}");

    public static BilingualText NoCriterion(string criterion, int set) => new(
        $"bộ {set} không có tiêu chí {criterion}; cần một tiêu chí của phiếu", $"set {set} has no criterion {criterion}; expected one of its form");

    public static BilingualText CriterionOfTwoCases(string criterion, int set) => new(
        $"tiêu chí {criterion} của bộ {set} có hai trường hợp, mà loại hình không cho biết là trường hợp nào; cần tiêu chí không có trường hợp",
        $"criterion {criterion} of set {set} has two cases, and the kind does not say which of them; expected one without");

    public static BilingualText CriterionIsAdditive(string criterion, int set) => new(
        $"tiêu chí {criterion} của bộ {set} là danh mục cộng điểm, không có mức; cần tiêu chí khác",
        $"criterion {criterion} of set {set} is an additive list, which has no levels; expected one that is none");

    public static BilingualText OtherPoints(string criterion, int set, IEnumerable<int> points)
    {
        var list = string.Join(", ", points);
        return new(
            $"tiêu chí {criterion} của bộ {set} cho {list} điểm; cần đúng các điểm này, hoặc bỏ trường này", $"criterion {criterion} of set {set} gives {list}; expected these points, or no such member");
    }

    public static BilingualText OtherTrait(string id, string trait) => new(
        $"{id} có {trait} ở dòng này mà không ở dòng khác; cần như nhau", $"{id} has {trait} in one entry and not in another; expected the same");
}
