using NodaTime;
using Ocop.Domain.Internal;
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
        CouncilRemarkCode.BlankCard => new($"Phiếu của {remark.Member} để trống: coi như chưa chấm", $"The card of {remark.Member} is blank: its member has not scored"),
        CouncilRemarkCode.CouncilSize => new("Số thành viên hội đồng khác với số mà quyết định nêu", "The council has another number of members than the decision says"),
        CouncilRemarkCode.RegulationAlone => new("Quyết định không nói gì về hội đồng: kết quả chỉ theo quy chế", "The decision says nothing of councils: the result rests on the regulation alone"),
        _ => new($"{remark.Member} không được chấm điểm", $"{remark.Member} may not score"),
    };

    public static BilingualText NoMembers { get; } = new("không có thành viên; cần ít nhất một", "no members; expected at least one");

    public static EntryProblem SameName(int member, int first) => new($"$.members[{Invariant($"{member}")}].name", EntryProblemKind.Repeated, new(
        Invariant($"trùng tên với members[{first}]; cần mỗi thành viên một tên, chữ hoa, khoảng trắng hay ký tự ẩn không tạo thành tên khác"),
        Invariant($"the name of members[{first}] again; expected a name of its own, and capitals, blanks and invisible signs make no other name")));

    public static EntryProblem NoSuchCouncil(string decision) => new("$.rules.council", EntryProblemKind.NotApplicable, new(
        $"{decision} không có hội đồng cấp này; cần hội đồng của cấp khác", $"{decision} has no council of that level; expected that of another level"));

    public static EntryProblem CouncilEnded(string decision, LocalDate through) => new("$.rules.council", EntryProblemKind.NotApplicable, new(
        $"theo {decision}, hội đồng cấp này chỉ có đến hết ngày {DateText.Vietnamese(through)}; cần hội đồng của cấp khác, hoặc ngày đánh giá sớm hơn",
        $"by {decision} there are councils of that level through {DateText.English(through)} only; expected that of another level, or an earlier day of the evaluation"));

    public static EntryProblem TwoQuorums { get; } = new("$.rules.quorum", EntryProblemKind.Contradiction, new(
        "vừa là số vừa là tỷ lệ; cần một trong hai", "a number and a share; expected one of the two"));

    public static EntryProblem NoShare(Fraction share) => new("$.rules.quorum", EntryProblemKind.OutOfRange, new(
        $"{share} không dùng được; cần tỷ lệ trên 0, nhiều nhất là 1, như 3/4, không quá chín chữ số", $"{share} cannot be used; expected a share above 0 and up to 1 such as 3/4, in at most nine digits"));

    public static EntryProblem ShareOfNobody { get; } = new("$.rules.appointed", EntryProblemKind.Missing, new(
        "thiếu; quorum là tỷ lệ, cần số người được cử và được chấm điểm", "missing; the quorum is a share, expected the number of those who are appointed and may score"));

    public static EntryProblem MoreThanAppointed(int appointed, int listed) => new("$.rules.appointed", EntryProblemKind.Contradiction, new(
        Invariant($"{appointed} người được cử nhưng có {listed} thành viên được chấm điểm; cần ít nhất {listed}"),
        Invariant($"{appointed} are appointed, but {listed} members who may score are listed; expected at least {listed}")));

    public static EntryProblem MoreSpreadThanLaw(int given, CouncilSpread law) => new("$.rules.largestSpread", EntryProblemKind.OutOfRange, new(
        Invariant($"{given} rộng hơn {law.Most} điểm của {law.Reference.ToString(Language.Vietnamese)}; cần số từ 0 đến {law.Most}"),
        Invariant($"{given} is more than the {law.Most} points of {law.Reference.ToString(Language.English)}; expected 0 to {law.Most}")));

    public static BilingualText NotFrom(int number, int least) => new(Invariant($"{number} không dùng được; cần số nguyên từ {least}"), Invariant($"{number} cannot be used; expected a whole number from {least}"));
}
