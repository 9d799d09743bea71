using System.Globalization;
using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Dossiers;

namespace Ocop.Domain.Samples;

/// <summary>Draws certificates around a day.</summary>
internal sealed class Screen(Language language, LocalDate on, bool isDefaultDay)
{
    public const int EarliestYear = 2000;
    public const int LatestYear = 9990;
    private const int MonthsBefore = 9;
    private const int MonthsAfter = 27;
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Default;

    public void Draw(IReadOnlyList<Certificate> certificates)
    {
        var day = isDefaultDay
            ? Say($"ngày {Text(on)} (mặc định; đổi bằng --on)", $"on {Text(on)} (the default; change it with --on)")
            : Say($"ngày {Text(on)}", $"on {Text(on)}");
        AnsiConsole.Write(new Rule("[bold]" + Say("Lịch giấy chứng nhận OCOP, ", "Calendar of OCOP certificates, ") + day + "[/]").LeftJustified());
        AnsiConsole.MarkupLine("[grey]" + Say("Các giấy chứng nhận dưới đây là ví dụ minh họa.", "The certificates below are made-up examples.") + "[/]");
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Overview(certificates));
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Strips(certificates));
        Legend();
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Upcoming(certificates));
        AnsiConsole.WriteLine();
        Months(certificates);
        AnsiConsole.MarkupLine("[grey]" + Say(
            "Thử: CertificateCalendar --json --signed 2023-06-02 --stars 3 --on 2026-06-02",
            "Try: CertificateCalendar --json --signed 2023-06-02 --stars 3 --on 2026-06-02") + "[/]");
    }

    public void Draw(Certificate certificate)
    {
        var standing = certificate.StandingOn(on, Calendar);
        AnsiConsole.Write(new Rule($"[bold]{Stars(certificate.Stars)} · {Say("ký", "signed")} {Text(certificate.SignedOn)} · {Say("ngày", "on")} {Text(on)}[/]").LeftJustified());
        AnsiConsole.MarkupLine($"{Status(standing.Status)}: {Markup.Escape(standing.Reason.In(language))}");
        if (standing.Reference is { } reference) AnsiConsole.MarkupLine($"[grey]{Markup.Escape(reference.ToString(language))}[/]");
        if (standing.IsInterpretation) AnsiConsole.MarkupLine("[yellow]" + Say("Theo một cách hiểu luật của thư viện.", "By a reading of the law that the library lists.") + "[/]");
        AnsiConsole.MarkupLine($"{Say("Tiếp theo", "Next")}: {Next(standing.Next)}");
        AnsiConsole.WriteLine();

        var table = new Table().Border(TableBorder.Rounded).AddColumns(Say("Ngày", "Day"), Say("Mốc", "Step"), Say("Chuyển sang", "Moved to"), Say("Căn cứ", "Source"));
        foreach (var step in certificate.Steps(Calendar))
        {
            table.AddRow(
                Text(step.On),
                Markup.Escape(step.Labels.In(language)),
                step.MovedTo is { } moved ? Text(moved) : string.Empty,
                $"[grey]{Markup.Escape(step.Reference?.ToString(language) ?? string.Empty)}[/]");
        }

        AnsiConsole.Write(table);
        AnsiConsole.Write(Strips([certificate]));
        Legend();
    }

    private static string Text(LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Stars(int stars) => $"[yellow]{new string('★', stars)}[/]";

    private static string Color(CertificateStatus status) => status switch
    {
        CertificateStatus.NotYetValid => "grey",
        CertificateStatus.Valid => "green",
        CertificateStatus.RenewalOpen => "aqua",
        CertificateStatus.RenewalFiled => "blue",
        CertificateStatus.WindowMissed => "orange1",
        CertificateStatus.Extended => "yellow",
        CertificateStatus.Expired => "red",
        _ => "magenta",
    };

    private static char Glyph(CertificateStatus status) => status switch
    {
        CertificateStatus.NotYetValid => '·',
        CertificateStatus.Valid => '█',
        CertificateStatus.RenewalOpen => '▒',
        CertificateStatus.RenewalFiled => '▓',
        CertificateStatus.WindowMissed => '▄',
        CertificateStatus.Extended => '▬',
        CertificateStatus.Expired => '─',
        _ => '×',
    };

    private string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    private string Name(CertificateStatus status) => status switch
    {
        CertificateStatus.NotYetValid => Say("chưa có hiệu lực", "not yet valid"),
        CertificateStatus.Valid => Say("còn hiệu lực", "valid"),
        CertificateStatus.RenewalOpen => Say("mở nộp hồ sơ", "renewal open"),
        CertificateStatus.RenewalFiled => Say("đã nộp hồ sơ", "renewal filed"),
        CertificateStatus.WindowMissed => Say("lỡ thời gian nộp", "window missed"),
        CertificateStatus.Extended => Say("được gia hạn", "extended"),
        CertificateStatus.Expired => Say("hết hiệu lực", "expired"),
        _ => Say("bị thu hồi", "withdrawn"),
    };

    private string Status(CertificateStatus status) => $"[{Color(status)}]{Name(status)}[/]";

    private string Next(CertificateAction? action)
    {
        if (action is null) return "[grey]" + Say("không có", "nothing") + "[/]";
        var text = Markup.Escape(action.Labels.In(language));
        if (action.From is { } from) text += Say($", từ {Text(from)}", $", from {Text(from)}");
        if (action.By is { } by)
        {
            text += Say($", hạn {Text(by.Counted)}", $", by {Text(by.Counted)}");
            if (by.IsMoved) text += Say($" (ngày nghỉ, sang {Text(by.Effective)})", $" (a day off, moved to {Text(by.Effective)})");
            if (by.Basis == CalendarBasis.WeekendsAndFixedDates) text += Say("; chưa có lịch nghỉ năm đó", "; days off of that year not yet known");
        }

        return text;
    }

    private Table Overview(IReadOnlyList<Certificate> certificates)
    {
        var table = new Table().Border(TableBorder.Rounded).Expand().AddColumns(
            Say("Sản phẩm", "Product"), Say("Sao", "Stars"), Say("Hiệu lực", "Validity"), Say("Tình trạng", "Status"), Say("Việc tiếp theo", "What comes next"));
        foreach (var certificate in certificates)
        {
            var standing = certificate.StandingOn(on, Calendar);
            table.AddRow(
                Markup.Escape(certificate.Product ?? string.Empty),
                Stars(certificate.Stars),
                $"{Text(certificate.ValidFrom)}\n{Text(certificate.LastValidDay)}",
                Status(standing.Status),
                Next(standing.Next));
        }

        return table;
    }

    // Three years, one character a month: the status on its last day, or on the day itself in the month of the question.
    private Table Strips(IReadOnlyList<Certificate> certificates)
    {
        var first = on.PlusMonths(-MonthsBefore);
        var months = Enumerable.Range(0, MonthsBefore + MonthsAfter).Select(first.PlusMonths).ToArray();
        var years = string.Concat(months.Select((month, i) => i > 0 && month.Month == 1 ? "│" : " "));
        foreach (var (month, i) in months.Select((month, i) => (month, i)))
        {
            var label = month.Year.ToString(CultureInfo.InvariantCulture);
            if (month.Month == 1 && i + 1 + label.Length <= years.Length) years = years.Remove(i + 1, label.Length).Insert(i + 1, label);
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns(new TableColumn(string.Empty), new TableColumn(years).NoWrap());
        table.AddRow(string.Empty, new string(' ', MonthsBefore) + "[bold]▼[/]");
        foreach (var certificate in certificates)
        {
            var strip = string.Concat(months.Select((month, i) =>
            {
                var status = certificate.StatusOn(i == MonthsBefore ? on : month.With(DateAdjusters.EndOfMonth));
                return $"[{Color(status)}]{Glyph(status)}[/]";
            }));
            table.AddRow(Markup.Escape(certificate.Product ?? Say("Giấy chứng nhận", "Certificate")), strip);
        }

        return table;
    }

    private void Legend() => AnsiConsole.MarkupLine(
        "  " + string.Join("  ", Enum.GetValues<CertificateStatus>().Select(status => $"[{Color(status)}]{Glyph(status)}[/] {Name(status)}")));

    private Table Upcoming(IReadOnlyList<Certificate> certificates)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Say("Các mốc trong 180 ngày tới", "Steps in the next 180 days"))
            .AddColumns(Say("Ngày", "Day"), Say("Còn", "In"), Say("Sản phẩm", "Product"), Say("Mốc", "Step"), Say("Căn cứ", "Source"));
        var steps = certificates
            .SelectMany(certificate => certificate.Steps(Calendar).Select(step => (certificate.Product, Step: step)))
            .Where(entry => entry.Step.On >= on && entry.Step.On <= on.PlusDays(180))
            .OrderBy(entry => entry.Step.On);
        foreach (var (product, step) in steps)
        {
            var days = Period.DaysBetween(on, step.On);
            var moved = step.MovedTo is { } to ? $" → {Text(to)}" : string.Empty;
            table.AddRow(
                Text(step.On) + moved,
                Say($"{days} ngày", $"{days} days"),
                Markup.Escape(product ?? string.Empty),
                Markup.Escape(step.Labels.In(language)),
                $"[grey]{Markup.Escape(step.Reference?.ToString(language) ?? string.Empty)}[/]");
        }

        return table;
    }

    // Three months side by side: days off in red, steps in bold, the day itself inverted.
    private void Months(IReadOnlyList<Certificate> certificates)
    {
        var marked = certificates.SelectMany(certificate => certificate.Steps(Calendar)).Select(step => step.On).ToHashSet();
        var grid = new Grid().AddColumns(3);
        var first = on.With(DateAdjusters.StartOfMonth);
        grid.AddRow(Month(first, marked), Month(first.PlusMonths(1), marked), Month(first.PlusMonths(2), marked));
        AnsiConsole.Write(grid);
        AnsiConsole.MarkupLine(Say(
            "  [invert]ngày đang xem[/]  [red]ngày nghỉ[/]  [bold underline]có mốc[/]",
            "  [invert]the day itself[/]  [red]day off[/]  [bold underline]has a step[/]"));
        if (Calendar.BasisOf(first, first.PlusMonths(3).PlusDays(-1)) == CalendarBasis.WeekendsAndFixedDates)
        {
            AnsiConsole.MarkupLine("[grey]  " + Say(
                "Có năm chưa công bố lịch nghỉ: chỉ biết cuối tuần và ngày lễ cố định.",
                "Days off of one of the years are not known: only weekends and holidays of fixed date.") + "[/]");
        }
    }

    private Table Month(LocalDate first, HashSet<LocalDate> marked)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"{first.Month:00}/{first.Year:0000}");
        foreach (var name in language == Language.English ? (string[])["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] : ["T2", "T3", "T4", "T5", "T6", "T7", "CN"])
        {
            table.AddColumn(new TableColumn(name).RightAligned().NoWrap().Padding(0, 0));
        }

        var day = first.PlusDays(1 - (int)first.DayOfWeek);
        while (day < first.PlusMonths(1))
        {
            table.AddRow(Enumerable.Range(0, 7).Select(i => Cell(day.PlusDays(i), first, marked)).ToArray());
            day = day.PlusDays(7);
        }

        return table;
    }

    private string Cell(LocalDate day, LocalDate first, HashSet<LocalDate> marked)
    {
        if (day.Month != first.Month) return string.Empty;
        var style = string.Join(' ', new[]
        {
            Calendar.IsWorkingDay(day) ? "default" : "red",
            marked.Contains(day) ? "bold underline" : string.Empty,
            day == on ? "invert" : string.Empty,
        }.Where(part => part.Length > 0));
        return $"[{style}]{day.Day,2}[/]";
    }
}
