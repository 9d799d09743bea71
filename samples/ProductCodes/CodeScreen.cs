using NodaTime;

namespace Ocop.Domain.Samples.ProductCodes;

/// <summary>Shows the codes as a table, and beneath it why some are refused and what was not checked.</summary>
internal sealed class CodeScreen(RuleBook book, LocalDate? on, Language language)
{
    private const int LongestText = 40;

    private readonly Words text = new(language);

    public void Show(IReadOnlyList<CodeAnswer> answers, string source, bool isExample)
    {
        AnsiConsole.Write(new Rule($"[bold green]{text.Of("Mã sản phẩm", "Product codes")}[/]").LeftJustified());
        AnsiConsole.MarkupLine(isExample
            ? $"[grey]{text.Of("Mã đang dùng của các năm 2021, 2022, và mã ví dụ của bộ mẫu này", "Live codes of 2021 and 2022, and the example code of these samples")}[/]"
            : $"[grey]{Plain(source)}[/]");
        var table = new Table().RoundedBorder();
        table.AddColumn(new TableColumn(text.Of("Dòng", "Line")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(text.Of("Mã", "Code")).NoWrap());
        table.AddColumn(text.Of("Quyết định", "Decision"));
        table.AddColumn(text.Of("Tỉnh", "Province"));
        table.AddColumn(text.Of("Huyện", "District"));
        table.AddColumn(text.Of("Xã", "Commune"));
        table.AddColumn(new TableColumn(text.Of("Số", "No.")).RightAligned());
        table.AddColumn(text.Of("Năm", "Year"));
        foreach (var answer in answers) table.AddRow(Row(answer));
        AnsiConsole.Write(table);

        foreach (var refused in answers.Where(answer => answer.Code is null))
        {
            foreach (var problem in refused.Problems) AnsiConsole.MarkupLine($"[red]{text.Of("Dòng", "Line")} {refused.Line}[/] {Plain(problem.In(language))}");
        }

        var valid = answers.Count(answer => answer.Code is not null);
        AnsiConsole.MarkupLine($"{text.Of("Hợp lệ", "Valid")}: [green]{valid}[/] · {text.Of("bị từ chối", "refused")}: {(valid < answers.Count ? $"[red]{answers.Count - valid}[/]" : "0")}");
        if (answers.Any(answer => answer.Code is { CommuneChecked: false, Commune: not null }))
        {
            AnsiConsole.MarkupLine($"[yellow]{(book.Communes is null
                ? text.Of("Mã đúng hình thức, xã chưa kiểm tra: --communes TỆP kiểm tra theo danh mục xã", "Right in form, communes not checked: --communes FILE checks them against a list")
                : text.Of("Mã có 00000 không nêu xã nào để kiểm tra", "Codes with 00000 name no commune to check"))}[/]");
        }

        foreach (var key in answers.SelectMany(answer => answer.Code?.Interpretations ?? []).Distinct())
        {
            if (book.TryGetInterpretation(key, out var reading)) AnsiConsole.MarkupLine($"[grey]{Markup.Escape(text.Of(reading.Reading))} ({key})[/]");
        }

        LastCheck.Show(answers.Select(answer => answer.Code?.CheckedOn).Min(), language);
    }

    private string[] Row(CodeAnswer answer)
    {
        var line = FormattableString.Invariant($"{answer.Line}");
        if (answer.Code is not { } code) return [line, $"[red]{Plain(answer.Text.Length > LongestText ? answer.Text[..LongestText] + "…" : answer.Text)}[/]", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty];
        var now = answer.ProvinceNow is { } province && book.DivisionOn(on!.Value).TryGetProvince(province, out var found) && found != code.Province
            ? $"\n[grey]{text.Of(on.Value)}: {found.Code} {Plain(found.Name)}[/]"
            : string.Empty;
        return
        [
            line,
            $"[green]{Plain(code.ToString())}[/]",
            Plain(answer.Regime ?? text.Of("một trong hai", "one of two")),
            $"{code.Province.Code} {Plain(code.Province.Name)}{now}",
            code.District ?? string.Empty,
            code.Commune is { } commune ? commune + (code.CommuneChecked ? " [green]✓[/]" : string.Empty) : string.Empty,
            FormattableString.Invariant($"{code.Serial}"),
            FormattableString.Invariant($"{code.Year}"),
        ];
    }

    private static string Plain(string given) => Markup.Escape(PlainText.Of(given));
}
