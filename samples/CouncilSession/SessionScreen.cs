using System.Globalization;
using Ocop.Domain.Councils;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.CouncilSession;

/// <summary>Shows a session to a person: the cards side by side, how the minimum levels were decided, and the outcome with what it rests on.</summary>
internal sealed class SessionScreen(RuleBook book, Councils.CouncilSession session, CouncilResult result, Language language)
{
    private readonly Rubric rubric = book.RubricFor(session);

    public void Show()
    {
        AnsiConsole.Write(new Rule($"[bold green]{Markup.Escape(rubric.ProductSet.Labels.In(language))}[/]").LeftJustified());
        AnsiConsole.MarkupLine($"[grey]{Markup.Escape(rubric.Reference.ToString(language))} · {Text($"{session.Members.Count} thành viên", Count(session.Members.Count, "member", "members"))}[/]");
        AnsiConsole.WriteLine();
        if (result.Tally is { } tally)
        {
            Cards(tally);
            Ballots();
            Disagreements(tally);
        }

        Outcome();
        Findings();
        foreach (var remark in result.Remarks) AnsiConsole.MarkupLine($"[yellow]![/] {Markup.Escape(remark.Text.In(language))} [grey]({Markup.Escape(remark.Basis.ToString(language))})[/]");
        LastCheck.Show(result.CheckedOn, language);
    }

    // The blocks of a bar for all points of the form; the tables fit 80 columns.
    private const int Blocks = 20;

    // A mean just under a band is not shown as its first point.
    private static string Number(Fraction value, params IEnumerable<Fraction> bands) =>
        Rounding.Decimals(value, 2, bands) is { } decimals ? value.Round(decimals).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture) : value.ToString();

    private string Text(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private void Cards(CouncilTally tally)
    {
        var table = new Table().RoundedBorder();
        table.AddColumn(Text("Thành viên", "Member"));
        foreach (var part in rubric.Parts) table.AddColumn(new TableColumn($"{part.Code}/{part.Max}").RightAligned());
        table.AddColumn(new TableColumn(Text("Tổng", "Total")).RightAligned());
        table.AddColumn(new TableColumn(string.Empty).NoWrap().PadRight(0));
        foreach (var member in tally.Members)
        {
            var isFar = Math.Abs((double)(member.Total - tally.Mean.ToDecimal())) > 5;
            var color = isFar ? "red" : "green";
            var blocks = member.Total * Blocks / rubric.MaxTotal;
            table.AddRow([
                Markup.Escape(member.Name),
                .. rubric.Parts.Select(part => Number(member.Parts[part.Code])),
                $"[bold]{Number(member.Total)}[/]",
                $"[{color}]{new string('█', blocks)}[/][grey]{new string('░', Blocks - blocks)}[/]"]);
        }

        table.AddEmptyRow();
        table.AddRow([
            $"[bold]{Text("Bình quân", "Mean")}[/]", .. rubric.Parts.Select(part => Number(tally.Parts[part.Code])), $"[bold]{Number(tally.Mean, rubric.Rules.Bands.Select(band => new Fraction(band.From)))}[/]", $"[grey]= {tally.Mean}[/]"]);
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"{Text("Chênh lệch lớn nhất", "Largest spread")}: [bold]{Text($"{tally.Spread} điểm", Count(tally.Spread, "point", "points"))}[/]");
        AnsiConsole.WriteLine();
    }

    // Where the members did not agree on a minimum level, the four ways of deciding it stand side by side.
    private void Ballots()
    {
        CouncilMinimumRule[] rules = [CouncilMinimumRule.Majority, CouncilMinimumRule.Unanimity, CouncilMinimumRule.MeanLevel, CouncilMinimumRule.MeanPoints];
        var byRule = rules.Select(rule => book.Decide(session with { Regulation = session.Regulation with { MinimumLevels = rule } }).Tally!).ToArray();
        var contested = byRule.SelectMany(tally => tally.Unmet).Where(unmet => unmet.ReachedBy > 0).Distinct().ToArray();
        if (contested.Length == 0) return;
        var table = new Table().RoundedBorder();
        table.Title = new TableTitle(Text("Mức tối thiểu còn ý kiến khác nhau", "Minimum levels the members did not agree on"));
        table.AddColumns(
            Text("Tiêu chí", "Criterion"),
            Text("Mức", "Level"),
            Text("Phiếu", "Cards"),
            Heading(CouncilMinimumRule.Majority, Text("Đa số", "Most")),
            Heading(CouncilMinimumRule.Unanimity, Text("Tất cả", "All")),
            Heading(CouncilMinimumRule.MeanLevel, Text("Mức BQ", "Level")),
            Heading(CouncilMinimumRule.MeanPoints, Text("Điểm BQ", "Points")));
        foreach (var unmet in contested)
        {
            rubric.TryGetCriterion(unmet.Criterion, out var criterion);
            var verdicts = byRule.Select(tally => tally.Unmet.Contains(unmet) ? $"[red]{Text("thiếu", "no")}[/]" : $"[green]{Text("đạt", "yes")}[/]");
            table.AddRow([
                $"{Markup.Escape(unmet.Criterion)} [grey]{Markup.Escape(criterion!.Labels.In(language))}[/]",
                $"{unmet.RequiredLevel} [yellow]{new string('*', unmet.Stars)}[/]",
                $"{unmet.ReachedBy}/{byRule[0].Members.Count}",
                .. verdicts]);
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[grey]{Text(
            "Dấu *: mức tối thiểu cho số sao đó. BQ: bình quân. Cột gạch chân: quy tắc hội đồng áp dụng.",
            "Asterisks: the minimum for that many stars. Reached by most, by all, by the mean of levels or points? Underlined: the council's way.")}[/]");
        AnsiConsole.WriteLine();
    }

    private string Heading(CouncilMinimumRule rule, string name) => rule == session.Regulation.MinimumLevels ? $"[bold underline]{name}[/]" : name;

    private void Disagreements(CouncilTally tally)
    {
        var widest = tally.Disagreements.OrderByDescending(criterion => criterion.Highest - criterion.Lowest).Take(3).ToArray();
        if (widest.Length == 0) return;
        AnsiConsole.MarkupLine(Text($"Khác nhau ở {tally.Disagreements.Count} tiêu chí, nhiều nhất:", $"They differ on {Count(tally.Disagreements.Count, "criterion", "criteria")}, most on:"));
        foreach (var criterion in widest)
        {
            rubric.TryGetCriterion(criterion.Criterion, out var named);
            AnsiConsole.MarkupLine($"  • {Markup.Escape(criterion.Criterion)} {Markup.Escape(named!.Labels.In(language))}: {Text($"{criterion.Lowest}–{criterion.Highest} điểm", $"{criterion.Lowest}–{Count(criterion.Highest, "point", "points")}")}");
        }

        AnsiConsole.WriteLine();
    }

    private void Outcome()
    {
        var text = result switch
        {
            CouncilRated { Stars: { } stars } => $"[bold yellow]{new string('★', stars)}[/][grey]{new string('☆', 5 - stars)}[/] " + Text($"{stars} sao", Count(stars, "star", "stars")),
            CouncilRated => Text("chưa rõ mức tối thiểu nên chưa có hạng sao", "minimum levels unknown, so no stars"),
            CouncilForwarded { PotentialStars: var potential } when session.Level == CouncilLevel.District => Text($"tiềm năng {potential} sao: chuyển lên tỉnh", $"potential {Count(potential, "star", "stars")}: forwarded to the province"),
            CouncilForwarded { PotentialStars: var potential } => Text($"tiềm năng {potential} sao: chuyển lên Bộ", $"potential {Count(potential, "star", "stars")}: forwarded to the ministry"),
            CouncilReturned returned => Text($"chưa đạt {returned.Below} sao ở trung ương: trả về tỉnh; ", $"not {Count(returned.Below, "star", "stars")} at the centre: back to the province, ") + Recognition(returned),
            CouncilScoreAgain again => (again.Reason == CouncilScoreAgainReason.Findings ? book.NameOf(again.Reason).In(language) + ": " : string.Empty) + Text("phải thảo luận và chấm lại", "to be discussed and scored again"),
            CouncilNoQuorum noQuorum => Presence(noQuorum),
            _ => Text("không xếp hạng: đánh giá dừng lại hoặc hồ sơ bị loại", "no rating: the evaluation stopped or the dossier is rejected"),
        };
        AnsiConsole.MarkupLine($"[bold]{Text("Kết quả", "Outcome")}:[/] {text} [grey]({Markup.Escape(result.Basis.ToString(language))})[/]");
    }

    private string Presence(CouncilNoQuorum result)
    {
        var few = result.Present < result.Required ? Text($"không đủ thành viên: {result.Present}/{result.Required}", $"no quorum: {result.Present} of {result.Required}") : null;
        var roles = result.MissingRoles.Count > 0 ? Text("thiếu vai trò phải có mặt: ", "roles that must be present are missing: ") + Markup.Escape(string.Join(", ", result.MissingRoles)) : null;
        return string.Join("; ", new[] { few, roles }.OfType<string>());
    }

    private string Recognition(CouncilReturned returned) => returned is { ProvinceMayRecognise: { } given, IsBinding: true } ? Text($"tỉnh công nhận {given} sao theo kết quả này", $"which recognises {given} stars by this result")
        : returned.IsBinding ? Text("tỉnh căn cứ kết quả này", "which goes by this result")
        : returned.ProvinceMayRecognise is { } stars
        ? Text($"tỉnh có thể công nhận {stars} sao hoặc đánh giá lại", $"which may recognise {stars} stars or evaluate again")
        : Text("kết quả không đủ 3 sao, tỉnh đánh giá lại", "which evaluates again: the result does not carry 3 stars");

    private void Findings()
    {
        foreach (var finding in result.Findings)
        {
            rubric.TryGetCriterion(finding.Criterion, out var criterion);
            var where = criterion is null ? Text("cả hồ sơ", "the dossier as a whole") : Text("tiêu chí", "criterion") + $" {criterion.Code} {criterion.Labels.In(language)}";
            var what = book.NameOf(finding.Reason).In(language);
            var effect = book.NameOf(finding.Kind).In(language);
            AnsiConsole.MarkupLine($"  • {Markup.Escape(finding.Member)}: {what}, {Markup.Escape(where)} [red]({effect})[/]");
        }
    }
}
