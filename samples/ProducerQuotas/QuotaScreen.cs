using Ocop.Domain.Producers;

namespace Ocop.Domain.Samples.ProducerQuotas;

/// <summary>Draws the report: who the producers are, each quota as a bar with its mark, and what is missing.</summary>
internal static class QuotaScreen
{
    private const int BarWidth = 25;
    private const int LeastWidthOfFiveColumns = 100;

    public static void Show(RuleBook book, QuotaReport report, string source, bool isExample, Language language)
    {
        var text = new Words(language);
        var lines = new List<string>
        {
            $"[bold]{text.Of("Chủ thể OCOP và các tỷ lệ tối thiểu", "OCOP producers and minimum shares")}[/]",
            text.Of($"{report.Producers.Count} chủ thể trong {report.Entries} dòng: mỗi chủ thể tính một lần", $"{report.Producers.Count} producers in {report.Entries} rows: each counts once"),
            isExample
                ? $"[yellow]{text.Of("Danh sách ví dụ do mẫu này đặt ra, không phải số liệu thật", "An example list made up for this sample, not real figures")}[/]"
                : $"[grey]{Markup.Escape(source)}[/]",
        };
        AnsiConsole.Write(new Panel(string.Join('\n', lines)) { Border = BoxBorder.Rounded, Padding = new Padding(2, 0) });
        if (report.Producers.Count > 0) Kinds(book, report.Producers, text);
        LastCheck.Show(report.Programme?.CheckedOn, language);
        if (report.Programme is QuotasNotKnown unknown) AnsiConsole.MarkupLine($"[yellow]{Markup.Escape(text.Of(unknown.Reason))}[/]");
        else Quotas(report, text);
        PossiblySame(report, text);
    }

    private static void Kinds(RuleBook book, IReadOnlyList<Producer> producers, Words text)
    {
        var most = producers.GroupBy(producer => producer.Kind).Max(group => group.Count());
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(string.Empty).AddColumn(string.Empty);
        var order = book.ProducerKinds.ToList();
        foreach (var group in producers.GroupBy(producer => producer.Kind).OrderByDescending(group => group.Count()).ThenBy(group => order.IndexOf(group.Key)))
        {
            var bar = new string('█', Math.Max(1, group.Count() * BarWidth / most));
            table.AddRow(Markup.Escape(text.Of(group.Key.Labels)), $"[aqua]{bar}[/] {group.Count()}");
        }

        AnsiConsole.WriteLine();
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }

    private static void Quotas(QuotaReport report, Words text)
    {
        // Where five columns have no room, the bar stands above the result.
        var isNarrow = AnsiConsole.Profile.Width < LeastWidthOfFiveColumns;
        var scale = text.Of("0–100% (│ tối thiểu)", "0–100% (│ the minimum)");
        var table = new Table().RoundedBorder();
        table.AddColumn(text.Of("Tỷ lệ", "Share of"));
        table.AddColumn(new TableColumn(text.Of("Hiện có", "Now")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(text.Of("Tối thiểu", "Minimum")).RightAligned().NoWrap());
        if (!isNarrow) table.AddColumn(new TableColumn(scale).NoWrap());
        table.AddColumn(isNarrow ? scale : text.Of("Kết quả", "Result"));
        foreach (var (question, outcome) in report.Quotas)
        {
            var citation = outcome.Quota.Reference is { } reference ? $"\n[grey]{Markup.Escape($"{question.Id} · {reference.ToString(text.Language)}")}[/]" : string.Empty;
            var figures = QuotaFigures.Of(outcome, text.Language);
            var counts = outcome.Share is null ? string.Empty : $"\n[grey]{outcome.Count}/{outcome.Producers}[/]";
            string[] result = isNarrow ? [Bar(outcome) + "\n" + Result(outcome, text)] : [Bar(outcome), Result(outcome, text)];
            table.AddRow([Markup.Escape(text.Of(question.Label)) + citation, figures.Now + counts, figures.Minimum, .. result]);
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[grey]{text.Of(
            "Phần trăm chỉ được làm tròn khi in; so sánh bằng phân số chính xác.",
            "Percentages are rounded for print only; the comparison is exact.")}[/]");
    }

    private static void PossiblySame(QuotaReport report, Words text)
    {
        if (report.PossiblySame.Count == 0) return;
        AnsiConsole.MarkupLine($"[yellow]{text.Of("Có thể là một chủ thể, vẫn tính riêng như đã ghi:", "Possibly the same producer, counted as given:")}[/]");
        foreach (var group in report.PossiblySame) AnsiConsole.MarkupLine("  • " + Markup.Escape(PlainText.Of(string.Join(" · ", group.Select(name => $"'{name}'")))));
    }

    private static string Bar(QuotaOutcome outcome)
    {
        var share = outcome.Share ?? 0;
        var mark = (int)Math.Min(BarWidth - 1, (outcome.Quota.Minimum * BarWidth).Floor());
        var filled = (int)(share * BarWidth).Floor();
        var colour = outcome is QuotaMet ? "green" : "red";
        return string.Concat(Enumerable.Range(0, BarWidth).Select(i => i == mark ? "[bold yellow]│[/]" : i < filled ? $"[{colour}]█[/]" : "[grey]░[/]"));
    }

    private static string Result(QuotaOutcome outcome, Words text) => outcome switch
    {
        QuotaMet { OthersAllowed: { } others } => $"[green]{text.Of("Đạt", "Met")}[/]\n" + text.Of($"thêm {others + 1} chủ thể ngoài diện này thì không còn đạt", $"{others + 1} more of the others would break it"),
        QuotaMet => $"[green]{text.Of("Đạt", "Met")}[/]",
        QuotaShort { MoreNeeded: { } more } => $"[red]{text.Of("Chưa đạt", "Short")}[/]\n" + text.Of($"cần thêm {more} chủ thể thuộc diện này", $"{more} more that count would meet it"),
        QuotaShort => $"[red]{text.Of("Chưa đạt", "Short")}[/]\n" + text.Of("thêm bao nhiêu cũng không đủ", "no number more would meet it"),
        _ => $"[yellow]{text.Of("Chưa đo được: không có chủ thể", "Not measurable: no producers")}[/]",
    };
}
