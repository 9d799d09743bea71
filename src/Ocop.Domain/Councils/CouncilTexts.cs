using static System.FormattableString;

namespace Ocop.Domain.Councils;

/// <summary>Every sentence of councils.</summary>
internal static class CouncilTexts
{
    public static BilingualText Regulation { get; } = new("Quy chế hội đồng", "Council regulation");

    public static BilingualText CommonRule { get; } = new(
        $"Quy chế thường gặp của các tỉnh: chênh lệch trên {CouncilRegulation.CommonSpread} điểm",
        $"Common provincial regulation: a spread over {CouncilRegulation.CommonSpread} points");

    public static BilingualText Remark(CouncilRemark remark) => remark.Code switch
    {
        CouncilRemarkCode.WideSpread => new("Điểm các thành viên chênh lệch nhiều", "The members' totals are far apart"),
        CouncilRemarkCode.Provisional => new($"Phiếu của {remark.Member} còn tiêu chí chưa trả lời", $"The card of {remark.Member} leaves criteria open"),
        CouncilRemarkCode.RegulationAlone => new("Quyết định không nói gì về hội đồng: kết quả chỉ theo quy chế", "The decision says nothing of councils: the result rests on the regulation alone"),
        _ => new($"{remark.Member} không được chấm điểm", $"{remark.Member} may not score"),
    };

    public static BilingualText NoMembers { get; } = new("không có thành viên; cần ít nhất một", "no members; expected at least one");

    public static BilingualText NotFrom(int number, int least) => new(Invariant($"{number} không dùng được; cần số nguyên từ {least}"), Invariant($"{number} cannot be used; expected a whole number from {least}"));
}
