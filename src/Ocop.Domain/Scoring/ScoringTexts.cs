using Ocop.Domain.Internal;
using Ocop.Domain.Law;
using Ocop.Domain.Rubrics;
using static System.FormattableString;

namespace Ocop.Domain.Scoring;

/// <summary>Every sentence of ratings: the errors of a scorecard that does not fit its form, and a missed minimum level in words.</summary>
internal static class ScoringTexts
{
    public static EntryProblem UnknownDecision(string decision, IEnumerable<string> known) => New(
        "$.decision", EntryProblemKind.Unknown,
        $"{GivenText.Of(decision)} không có trong bộ quy tắc; cần một trong {string.Join(", ", known)}",
        $"{GivenText.Of(decision)} is unknown; expected one of {string.Join(", ", known)}");

    public static EntryProblem UnknownProductSet(int productSet, DecisionRules rules) => New(
        "$.productSet", EntryProblemKind.Unknown,
        Invariant($"{productSet} không phải bộ sản phẩm của {rules.Instrument.Number}; cần số từ 1 đến {rules.ProductSets.Count}"),
        Invariant($"{productSet} is not a product set of {rules.Instrument.Number}; expected 1 to {rules.ProductSets.Count}"));

    public static EntryProblem OtherDecision(Scorecard card, Rubric rubric) => New(
        "$.decision", EntryProblemKind.Contradiction, $"{GivenText.Of(card.Decision)} khác phiếu; cần {rubric.Decision}", $"{GivenText.Of(card.Decision)} is not that of the form; expected {rubric.Decision}");

    public static EntryProblem OtherProductSet(Scorecard card, Rubric rubric) => New(
        "$.productSet", EntryProblemKind.Contradiction, Invariant($"{card.ProductSet} khác phiếu; cần {rubric.ProductSet.Number}"), Invariant($"{card.ProductSet} is not that of the form; expected {rubric.ProductSet.Number}"));

    public static EntryProblem EvaluatedBeforeForce(Scorecard card, FormHead head)
    {
        var (day, from) = (IsoDate.Format(card.EvaluationDay), IsoDate.Format(head.InForceFrom));
        return New(
            "$.evaluatedOn", EntryProblemKind.OutOfRange,
            $"{day} trước ngày {head.Decision} có hiệu lực; cần từ {from}",
            $"{day} is before {head.Decision} came into force; expected {from} or later");
    }

    public static EntryProblem UnknownLevelCode(string code, Rubric rubric) => UnknownCode(Level(code), code, rubric);

    public static EntryProblem UnknownCode(string entry, string code, Rubric rubric) => rubric.TryGetCriterion(code, out var criterion)
        ? New(entry, EntryProblemKind.Unknown, $"tiêu chí có hai trường hợp; cần {criterion.Ladders[0].Code} hoặc {criterion.Ladders[1].Code}", $"the criterion has two cases; expected {criterion.Ladders[0].Code} or {criterion.Ladders[1].Code}", code)
        : Unknown(entry, code, rubric, rubric.Ladders.Select(ladder => ladder.Code));

    public static EntryProblem UnknownCriterion(string entry, string code, Rubric rubric) =>
        Unknown(entry, code, rubric, rubric.Criteria.Select(criterion => criterion.Code));

    public static EntryProblem LevelOutOfRange(Ladder ladder, int level) => ladder.Criterion.IsAdditive ? LineOutOfRange(ladder, level) : New(
        Level(ladder.Code), EntryProblemKind.OutOfRange,
        Invariant($"{level} không phải mức của tiêu chí; cần số từ 1 đến {ladder.Levels.Count}"),
        Invariant($"{level} is not a level of the criterion; expected 1 to {ladder.Levels.Count}"), ladder.Code, level);

    public static EntryProblem NoList(Ladder ladder) => New(
        Level(ladder.Code), EntryProblemKind.NotApplicable,
        Invariant($"tiêu chí không phải danh mục cộng điểm; cần số nguyên từ 1 đến {ladder.Levels.Count}"),
        Invariant($"the criterion is no additive list; expected a whole number from 1 to {ladder.Levels.Count}"), ladder.Code);

    public static EntryProblem NoLine(Ladder ladder) => New(
        Level(ladder.Code), EntryProblemKind.Missing,
        "danh mục cộng điểm không có dòng nào; cần ít nhất một dòng, hoặc ghi mã vào answeredNone",
        "an additive list without a line; expected at least one, or its code in answeredNone", ladder.Code);

    public static EntryProblem LineOutOfRange(Ladder ladder, int line) => New(
        Level(ladder.Code), EntryProblemKind.OutOfRange,
        Invariant($"{line} không phải dòng của danh mục cộng điểm; cần số từ 1 đến {ladder.Levels.Count}"),
        Invariant($"{line} is not a line of the additive list; expected 1 to {ladder.Levels.Count}"), ladder.Code, line);

    public static EntryProblem LineTwice(Ladder ladder, int line) => New(
        Level(ladder.Code), EntryProblemKind.Repeated,
        Invariant($"dòng {line} lặp lại; cần mỗi dòng một lần"),
        Invariant($"line {line} is repeated; expected each line once"), ladder.Code, line);

    public static EntryProblem LevelAndLines(Ladder ladder) => New(
        Level(ladder.Code), EntryProblemKind.Contradiction,
        "danh mục cộng điểm có cả mức và dòng; chỉ dùng một cách ghi",
        "the additive list has a level and lines; expected one of the two", ladder.Code);

    public static EntryProblem BothCases(Criterion criterion) => New(
        Level(criterion.Ladders[1].Code), EntryProblemKind.Contradiction,
        $"tiêu chí {criterion.Code} đã chấm ở {criterion.Ladders[0].Code}; chỉ chấm một trong hai trường hợp",
        $"criterion {criterion.Code} is ticked in {criterion.Ladders[0].Code} too; expected a tick in one case only", criterion.Ladders[1].Code);

    public static EntryProblem Repeated(string entry, string? code) => New(
        entry, EntryProblemKind.Repeated, $"{(code is null ? "lý do loại cả hồ sơ" : GivenText.Of(code))} lặp lại; cần mỗi mục một lần", $"{GivenText.Of(code ?? "disqualifies")} is repeated; expected each entry once", code);

    public static EntryProblem AnsweredNoneButTicked(string entry, string code) => New(
        entry, EntryProblemKind.Contradiction,
        $"tiêu chí '{code}' đã được chấm; không thể đồng thời để trống",
        $"criterion '{code}' has a level; expected either a level or an entry here", code);

    public static EntryProblem NoSuchNote(string entry, string code, CriterionNoteKind kind, Rubric rubric)
    {
        var carriers = rubric.Criteria.Where(criterion => criterion.HasNote(kind)).Select(criterion => criterion.Code).ToArray();
        var name = Name(kind);
        var list = string.Join(", ", carriers);
        BilingualText expected = carriers.Length == 0 ? new("phiếu không có ghi chú loại này", "the form has none") : new($"cần một trong {list}", $"expected one of {list}");
        return New(
            entry, EntryProblemKind.NotApplicable,
            $"tiêu chí '{code}' không có ghi chú \"{name.Vietnamese}\"; {expected.Vietnamese}",
            $"criterion '{code}' carries no note of kind {name.English}; {expected.English}", code);
    }

    public static EntryProblem HaltsWithoutCriterion(string entry) => New(
        entry, EntryProblemKind.Missing,
        "lý do dừng đánh giá phải nêu tiêu chí",
        "a halting finding without a criterion; expected the criterion at which the evaluation stops");

    public static EntryProblem LevelsForTotalsOnly(Rubric rubric) => New(
        "$.levels", EntryProblemKind.NotApplicable,
        $"bộ sản phẩm {rubric.ProductSet.Number} của {rubric.Decision} chỉ có tổng điểm từng phần; cần partTotals",
        $"set {rubric.ProductSet.Number} of {rubric.Decision} is known by its totals only; expected partTotals");

    public static EntryProblem TotalsForComplete(Rubric rubric) => New(
        "$.partTotals", EntryProblemKind.NotApplicable,
        $"bộ sản phẩm {rubric.ProductSet.Number} của {rubric.Decision} có đủ tiêu chí; cần levels",
        $"set {rubric.ProductSet.Number} of {rubric.Decision} has all its criteria; expected levels");

    public static BilingualText Missed(UnmetMinimumDescription missed)
    {
        var (code, name, stars, level, points) = (missed.Criterion.Code, missed.Criterion.Labels, missed.Unmet.Stars, missed.Unmet.RequiredLevel, missed.PointsBetween);
        BilingualText needed = new(
            string.Join(" hoặc ", missed.Needed.Select(one => one.Labels.Vietnamese).Distinct()),
            string.Join(" or ", missed.Needed.Select(one => one.Labels.English).Distinct()));
        BilingualText counts = missed.Counted is not { } counted
            ? new("không có mức nào được tính", "no level counts")
            : new($"tính mức {counted.Level}, {counted.Labels.Vietnamese}", $"level {counted.Level} counts, {counted.Labels.English}");
        return new(
            $"{code} {name.Vietnamese}: {stars} sao cần mức {level}, {needed.Vietnamese}; {counts.Vietnamese}; chênh {points} điểm",
            $"{code} {name.English}: {stars} stars need level {level}, {needed.English}; {counts.English}; {points} {(points == 1 ? "point" : "points")} between");
    }

    public static BilingualText LevelsUnknown { get; } = new("Chỉ biết điểm từng phần nên không kiểm tra được mức tối thiểu", "With part totals only, the minimum levels cannot be checked");

    public static BilingualText LevelsOfRecordedUnknown { get; } = new("Kết quả đã công bố không cho biết mức của từng tiêu chí nên không kiểm tra được mức tối thiểu", "A published result does not tell the levels, so the minimum levels cannot be checked");

    public static BilingualText AddedKnownInPart(LegalReference added) => new(
        $"Yêu cầu tối thiểu theo {added.ToString(Language.Vietnamese)} mới biết một phần",
        $"The minimum requirements of {added.ToString(Language.English)} are known in part only");

    // The parts are members of an object whose names the form gives: the words are those for a member of any format.
    public static EntryProblem UnknownPart(string code) => UnknownMember(Part(code));

    public static EntryProblem UnknownRecordedPart(string code) => UnknownMember(RecordedPart(code));

    private static EntryProblem UnknownMember(string entry) => New(
        entry, EntryProblemKind.Unknown, "trường này không có trong định dạng; chỉ dùng các trường đã quy định", "unknown member; expected one that this format knows");

    public static EntryProblem MissingPart(string code) => New(Part(code), EntryProblemKind.Missing, "thiếu; cần trường này", "missing; expected this member");

    public static EntryProblem PartNotWhole(RubricPart part, string points) => New(
        Part(part.Code), EntryProblemKind.OutOfRange,
        Invariant($"{points} không phải điểm của phần {part.Code}; cần số nguyên từ 0 đến {part.Max}"),
        Invariant($"{points} is not a total of part {part.Code}; expected a whole number from 0 to {part.Max}"));

    public static EntryProblem PartOutOfRange(RubricPart part, string points) => New(
        Part(part.Code), EntryProblemKind.OutOfRange,
        Invariant($"{points} không phải điểm của phần {part.Code}; cần số từ 0 đến {part.Max}"),
        Invariant($"{points} is not a total of part {part.Code}; expected 0 to {part.Max}"));

    public static EntryProblem PartWithoutEnd(RubricPart part, Fraction points) => New(
        Part(part.Code), EntryProblemKind.OutOfRange,
        Invariant($"{points} không viết được bằng số thập phân; cần nhiều nhất chín chữ số sau dấu phẩy"),
        Invariant($"{points} is no decimal number; expected at most nine digits after the point"));

    // Recorded results.
    public static EntryProblem RecordedBesideLevels => New(
        "$.recorded", EntryProblemKind.Contradiction,
        "kết quả đã công bố đứng thay cho mức và điểm từng phần; chỉ dùng một trong levels, partTotals, recorded",
        "a recorded result stands instead of levels and part totals; expected one of levels, partTotals, recorded");

    public static EntryProblem BesideRecorded(string member) => New(
        "$." + member, EntryProblemKind.Contradiction,
        "không dùng cùng recorded; bên cạnh kết quả đã công bố chỉ cần evaluatedOn và product",
        "stands beside recorded; expected only evaluatedOn and product beside a recorded result");

    public static EntryProblem RecordedOfMember => New(
        "$.recorded", EntryProblemKind.NotApplicable,
        "phiếu của một thành viên hội đồng không phải kết quả đã công bố; cần levels",
        "the card of a council's member is no recorded result; expected levels");

    public static EntryProblem RecordedTotalOutOfRange(DecimalPoints total, Rubric rubric) => New(
        "$.recorded.total", EntryProblemKind.OutOfRange,
        Invariant($"{total} không phải tổng điểm của phiếu; cần số từ 0 đến {rubric.MaxTotal}"),
        Invariant($"{total} is not a total of the form; expected 0 to {rubric.MaxTotal}"));

    public static EntryProblem RecordedPartBelowZero(string code, DecimalPoints points) => New(
        RecordedPart(code), EntryProblemKind.OutOfRange,
        Invariant($"{points} không phải điểm của phần {code}; cần số từ 0"),
        Invariant($"{points} is not a total of part {code}; expected 0 or more"));

    public static EntryProblem RecordedStarsOutOfRange(int stars) => New(
        "$.recorded.stars", EntryProblemKind.OutOfRange,
        Invariant($"{stars} không phải số sao; cần số từ 1 đến 5"),
        Invariant($"{stars} is not a number of stars; expected 1 to 5"));

    private static string RecordedPart(string code) => "$.recorded.parts" + EntryPath.Member(code);

    private static string Part(string code) => "$.partTotals" + EntryPath.Member(code);

    private static string Level(string code) => "$.levels" + EntryPath.Code(code);

    private static EntryProblem Unknown(string entry, string code, Rubric rubric, IEnumerable<string> codes)
    {
        var known = string.Join(", ", codes);
        BilingualText expected = known.Length == 0 ? new("chỉ biết tổng điểm từng phần", "it is known by its totals only") : new($"cần một trong {known}", $"expected one of {known}");
        return New(
            entry, EntryProblemKind.Unknown,
            $"phiếu bộ {rubric.ProductSet.Number} không có tiêu chí {GivenText.Of(code)}; {expected.Vietnamese}",
            $"the form of set {rubric.ProductSet.Number} has no criterion {GivenText.Of(code)}; {expected.English}", code);
    }

    // What a card can name: the word of the format in English, and in Vietnamese what it says to a reader.
    private static BilingualText Name(CriterionNoteKind kind) => kind switch
    {
        CriterionNoteKind.Disqualifies => new("loại hồ sơ", "disqualifies"),
        CriterionNoteKind.Halts => new("dừng đánh giá", "halts"),
        CriterionNoteKind.Prerequisite => new("điều kiện bắt buộc", "prerequisite"),
        CriterionNoteKind.BindsOnlyIf => new("chỉ bắt buộc với một số sản phẩm", "binds-only-if"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static EntryProblem New(string entry, EntryProblemKind kind, string vietnamese, string english, string? criterion = null, int? level = null) =>
        new(entry, kind, new BilingualText(vietnamese, english), criterion, level);
}
