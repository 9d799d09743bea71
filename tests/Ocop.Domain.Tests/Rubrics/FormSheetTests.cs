using System.Text;
using Ocop.Domain.Internal;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Tests.Generators;

namespace Ocop.Domain.Tests.Rubrics;

/// <summary>
/// A sheet for each form, which a person can lay beside the printed one and sign, and a page for each decision: a change of the data shows as a change of the rules.
/// Whoever has compared a sheet with the print fills in its last line; the line is kept while the sheet stays as it was compared, and emptied with any change of it.
/// </summary>
public sealed class FormSheetTests
{
    private const string Unsigned = "Đối chiếu với bản in / Checked against: ______ · ngày / on: ______ · người / by: ______";
    private const string Signature = "Đối chiếu với bản in / Checked against: ";

    public static TheoryData<string, string> Decisions => new()
    {
        { "26/2026/QĐ-TTg", "decision-26-2026" },
        { "148/QĐ-TTg", "decision-148-2023" },
        { "1048/QĐ-TTg", "decision-1048-2019" },
    };

    private static string Folder => Path.Combine(Repository.Root, "docs", "forms");

    [Fact]
    public void Every_decision_of_the_book_has_its_sheets() => Assert.Equal(RuleBook.Default.Decisions, Decisions.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Sheets_are_the_approved_ones(string decision, string folder)
    {
        var rules = RuleBook.Default.Rules(decision);
        AssertSheet(Path.Combine(Folder, folder, "README.md"), Head(rules));
        foreach (var rubric in BookForms.Of(decision)) AssertSheet(Path.Combine(Folder, folder, File(rubric)), Sheet(rubric));
        Assert.Equal(
            BookForms.Of(decision).Select(rubric => File(rubric)).Prepend("README.md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Folder, folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    // A form whose place an amendment took has its first day in its name.
    private static string File(Rubric rubric) => $"set-{rubric.ProductSet.Number:00}{(BookForms.IsOfEarlierDays(rubric) ? "-" + IsoDate.Format(BookForms.FirstDay(rubric)) : string.Empty)}.md";

    private static void AssertSheet(string path, string sheet)
    {
        var approved = System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : string.Empty;
        var start = approved.LastIndexOf(Signature, StringComparison.Ordinal);

        // A signature is for what was signed: it stays with an equal sheet only.
        var line = start >= 0 && approved[..start] == sheet ? approved[start..].TrimEnd('\n') : Unsigned;
        Repository.AssertApprovedFile(path, sheet + line + "\n");
    }

    private static string Head(DecisionRules rules)
    {
        var text = new StringBuilder();
        Line(text, $"# {Both(rules.Instrument.ToReference())}");
        Line(text);
        Line(text, $"Ban hành / Issued: {IsoDate.Format(rules.Instrument.IssuedOn)} · Hiệu lực từ / In force from: {IsoDate.Format(rules.Instrument.InForceFrom)} · Phiếu / Forms: {Both(rules.Form)}. Nhãn là lời của thư viện, không phải lời văn chính thức / The labels are this library's own words, not the official wording.");
        Line(text);
        Line(text, $"## Khung điểm / Bands ({Both(rules.Bands[0].Reference)})");
        Line(text);
        Line(text, "| sao / stars | từ điểm / points from |");
        Line(text, "| ---: | ---: |");
        foreach (var band in rules.Bands) Line(text, $"| {band.Stars} | {band.From} |");
        Line(text);
        Line(text, $"Tổng điểm / Total: {rules.MaxTotal}");
        Line(text);
        Line(text, "## Danh mục / Catalogue");
        Line(text);
        Line(text, "| nhóm / category | phân nhóm / group | bộ / set | sản phẩm / products | bộ quản lý / ministries |");
        Line(text, "| --- | --- | ---: | --- | --- |");
        foreach (var set in rules.ProductSets)
        {
            Line(text, $"| {set.Category.Number} {Cell(set.Category.Labels)} | {set.Group.Number} {Cell(set.Group.Labels)} | [{set.Number}](set-{set.Number:00}.md) | {Cell(set.Labels)} | {string.Join(", ", set.Ministries.Select(Ministry))} |");
        }

        foreach (var earlier in BookForms.Of(rules.Instrument.Number).Where(BookForms.IsOfEarlierDays))
        {
            Line(text);
            Line(text, $"Bộ {earlier.ProductSet.Number} có một phiếu khác cho đánh giá đến hết ngày {IsoDate.Format(BookForms.LastDay(earlier)!.Value)} / Set {earlier.ProductSet.Number} has another form for evaluations until that day: [{File(earlier)}]({File(earlier)})");
        }

        if (rules.MinimumRequirements is { } added)
        {
            Line(text);
            Line(text, $"## Yêu cầu tối thiểu ngoài phiếu / Minimum requirements beside the forms ({Both(added.Reference)}, {IsoDate.Format(added.From)})");
            Line(text);
            var exempt = string.Join(", ", rules.ProductSets.Where(set => !added.AreFor(set.Number)).Select(set => set.Number));
            if (exempt.Length > 0) Paragraph(text, $"Không áp dụng cho bộ / Not for set: {exempt}");
            Line(text, "| sao / stars | tiêu chí / criterion | yêu cầu / requirement | mức theo bộ / level by set |");
            Line(text, "| ---: | --- | --- | --- |");
            foreach (var requirement in added.Known)
            {
                var levels = requirement.ProductSets.OrderBy(set => set).Select(set => $"{set}: {requirement.RequiredLevel(set)}");
                Line(text, $"| {requirement.Stars} | {requirement.CriterionKey} | {Cell(requirement.Labels)} | {string.Join(", ", levels)} |");
            }
        }

        Line(text);
        return text.ToString();
    }

    private static string Sheet(Rubric rubric)
    {
        var text = new StringBuilder();
        Line(text, $"# {rubric.ProductSet.Number}. {Text(rubric.ProductSet.Labels)}");
        Line(text);
        Line(text, Both(rubric.Reference));
        Line(text);
        if (BookForms.LastDay(rubric) is { } last) Paragraph(text, $"Dùng cho đánh giá đến hết ngày / For evaluations until: {IsoDate.Format(last)}");
        else if (BookForms.FirstDay(rubric) > rubric.Rules.Instrument.InForceFrom) Paragraph(text, $"Dùng cho đánh giá từ ngày / For evaluations from: {IsoDate.Format(BookForms.FirstDay(rubric))} ({Both(rubric.Criteria[0].Reference with { Criterion = null, ProductSet = null })})");
        if (rubric.StatusReason is { } reason) Paragraph(text, "Chỉ biết tổng điểm từng phần / Only the totals of the parts are known: " + Text(reason));
        foreach (var ground in rubric.Disqualifiers) Paragraph(text, $"Loại hồ sơ / Rejects the dossier: {Text(ground.Labels)} (`{ground.Key}`)");
        foreach (var erratum in rubric.Rules.Errata.Where(erratum => erratum.ProductSet == rubric.ProductSet.Number && erratum.Criterion is null)) Paragraph(text, Erratum(erratum));
        foreach (var part in rubric.Parts)
        {
            Line(text, $"## {part.Code} · {Text(part.Labels)} · {part.Max}");
            Line(text);
            foreach (var erratum in ErrataOf(rubric, part.Code)) Paragraph(text, Erratum(erratum));
            foreach (var section in part.Sections) Section(text, rubric, section);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, Rubric rubric, RubricSection section)
    {
        Line(text, $"### {section.Code} · {Text(section.Labels)} · {section.Max}");
        Line(text);
        foreach (var erratum in ErrataOf(rubric, section.Code).Where(_ => section.Criteria.All(criterion => criterion.Code != section.Code))) Paragraph(text, Erratum(erratum));
        Line(text, "| mã / code | mức / level | nội dung / content | điểm / points | sao / mark |");
        Line(text, "| --- | ---: | --- | ---: | --- |");
        foreach (var criterion in section.Criteria) Criterion(text, rubric, criterion);
        Line(text);
    }

    private static void Criterion(StringBuilder text, Rubric rubric, Criterion criterion)
    {
        var notes = new List<string>();
        if (criterion.IsAdditive) notes.Add("danh mục cộng điểm: mỗi dòng được chấm cộng điểm của nó / an additive list: every ticked line adds its points");
        if (criterion.IsYesNo) notes.Add("chỉ hỏi có hay không / yes or no only");
        if (criterion.HaltsWhenZero) notes.Add("dừng nếu chấm mức 0 điểm / halts where a level of 0 points is ticked");
        if (criterion.Condition is { } condition) notes.Add($"chỉ áp dụng khi {condition.Criterion} trên mức {condition.AboveLevel} / applies only where {condition.Criterion} is above level {condition.AboveLevel}");
        notes.AddRange(criterion.Notes.Select(note => $"{Kind(note.Kind)}: {Cell(note.Labels)} (`{note.Key}`)"));
        notes.AddRange(ErrataOf(rubric, criterion.Code).Select(Erratum));
        var mark = criterion.IsMarkOnHeading ? Stars(criterion.Ladders[0].Levels[0].MinimumForStars) : string.Empty;
        Line(text, $"| **{criterion.Code}** | | **{Cell(criterion.Labels)}** `{criterion.Key}`{string.Concat(notes.Select(note => "<br>" + note))} | {criterion.Max} | {mark} |");
        foreach (var ladder in criterion.Ladders)
        {
            foreach (var level in ladder.Levels)
            {
                // Asterisks on the heading stand there, though they are read as a mark of the first level.
                Line(text, $"| {ladder.Code} | {level.Level} | {Cell(level.Labels)} | {level.Points} | {(criterion.IsMarkOnHeading ? string.Empty : Stars(level.MinimumForStars))} |");
            }
        }
    }

    private static IEnumerable<Erratum> ErrataOf(Rubric rubric, string code) =>
        rubric.Rules.Errata.Where(erratum => erratum.ProductSet == rubric.ProductSet.Number && erratum.Criterion == code);

    private static string Erratum(Erratum erratum)
    {
        var level = erratum.Level is { } number ? $", mức / level {number}" : string.Empty;
        return $"Đính chính / Erratum ({WireNames<ErratumStatus>.Of(erratum.Status)}{level}): bản in / printed {erratum.Printed ?? "–"}, đọc là / read {erratum.Read ?? "–"}. {Cell(erratum.Reason)}";
    }

    private static string Kind(CriterionNoteKind kind) => kind switch
    {
        CriterionNoteKind.Disqualifies => "loại hồ sơ / rejects",
        CriterionNoteKind.Halts => "dừng đánh giá / halts",
        CriterionNoteKind.HaltsWhenZero => "dừng khi 0 điểm / halts at 0",
        CriterionNoteKind.Prerequisite => "điều kiện cần / prerequisite",
        CriterionNoteKind.AppliesOnlyIf => "chỉ áp dụng nếu / applies only if",
        CriterionNoteKind.BindsOnlyIf => "sao chỉ bắt buộc nếu / the mark binds only if",
        _ => "hướng dẫn / guidance",
    };

    private static string Ministry(KeyedLabel ministry) => ministry.Key;

    private static string Stars(int? stars) => stars is { } count ? new string('★', count) : string.Empty;

    private static string Both(Domain.Law.LegalReference reference) => reference.ToString(Language.Vietnamese) + " / " + reference.ToString(Language.English);

    private static string Text(BilingualText text) => text.Vietnamese + " / " + text.English;

    private static string Cell(BilingualText text) => Text(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        Line(text, paragraph);
        Line(text);
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
