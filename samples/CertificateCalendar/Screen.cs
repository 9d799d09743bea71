using NodaTime;
using Ocop.Domain.Certificates;
using Ocop.Domain.Time;

namespace Ocop.Domain.Samples;

/// <summary>Draws certificates around a day.</summary>
internal sealed class Screen(RuleBook book, Language language, LocalDate on, bool isDefaultDay)
{
    public const int EarliestYear = 2000;
    public const int LatestYear = 9990;
    private const int MonthsBefore = 9;
    private const int MonthsAfter = 27;
    private const int MonthWidth = 39;

    private readonly CalendarText text = new(language, on, book.WorkingDays);

    public void Draw(IReadOnlyList<Certificate> certificates)
    {
        Heading(text.Say("Lịch giấy chứng nhận OCOP, ", "Calendar of OCOP certificates, ") + text.Today(isDefaultDay));
        AnsiConsole.MarkupLine("[grey]" + text.Say("Các giấy chứng nhận dưới đây là ví dụ minh họa.", "The certificates below are made-up examples.") + "[/]");
        LastCheck.Show(certificates.Min(certificate => certificate.StandingOn(on, book.WorkingDays).CheckedOn), language);
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Overview(certificates));
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Strips(certificates));
        Legend();
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Upcoming(certificates));
        AnsiConsole.WriteLine();
        Months(certificates);
        AnsiConsole.MarkupLine("[grey]" + text.Say(
            "Thử: CertificateCalendar --json --signed 2023-06-02 --stars 3 --on 2026-06-02",
            "Try: CertificateCalendar --json --signed 2023-06-02 --stars 3 --on 2026-06-02") + "[/]");
    }

    public void Draw(Certificate certificate)
    {
        var standing = certificate.StandingOn(on, book.WorkingDays);
        Heading($"{Stars(certificate.Stars)} · {text.Say("ký", "signed")} {CalendarText.Day(certificate.SignedOn)} · {text.Say("ngày", "on")} {text.Today(isDefaultDay)}");
        AnsiConsole.MarkupLine($"{Status(standing.Status)}: {Markup.Escape(standing.Reason.In(language))}");
        if (standing.Reference is { } reference) AnsiConsole.MarkupLine($"[grey]{Markup.Escape(reference.ToString(language))}[/]");
        Readings(standing.Interpretations);
        LastCheck.Show(standing.CheckedOn, language);
        AnsiConsole.MarkupLine($"{text.Say("Tiếp theo", "Next")}: {Markup.Escape(text.Next(certificate))}");
        AnsiConsole.WriteLine();

        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns(text.Say("Ngày", "Day"), text.Say("Mốc", "Step"), text.Say("Chuyển sang", "Moved to"), text.Say("Căn cứ", "Source"));
        foreach (var step in certificate.Steps(book.WorkingDays))
        {
            table.AddRow(
                CalendarText.Day(step.On),
                Markup.Escape(text.Step(certificate, step)),
                step.MovedTo is { } moved ? CalendarText.Day(moved) : string.Empty,
                $"[grey]{Markup.Escape(step.Reference?.ToString(language) ?? string.Empty)}[/]");
        }

        AnsiConsole.Write(table);
        AnsiConsole.Write(Strips([certificate]));
        Legend();
    }

    /// <summary>Draws what a certificate can be of which only the year or the month of the signing is known.</summary>
    public void Draw(CertificateAnswer answer)
    {
        var possible = answer.Possibilities!;
        Heading($"{Stars(answer.Question.Stars)} · {text.Say("ký", "signed")} {answer.Question.Signed} · {text.Say("ngày", "on")} {text.Today(isDefaultDay)}");
        AnsiConsole.MarkupLine(Markup.Escape(book.NameOf(possible.Validity).In(language)) + ": " + string.Join(", ", possible.Statuses.Select(Status)));
        if (possible is { EarliestLastValidDay: { } earliest, LatestLastValidDay: { } latest })
        {
            AnsiConsole.MarkupLine(earliest == latest
                ? text.Say($"Ngày cuối hiệu lực: {CalendarText.Day(earliest)}", $"Last valid day: {CalendarText.Day(earliest)}")
                : text.Say($"Ngày cuối hiệu lực: từ {CalendarText.Day(earliest)} đến {CalendarText.Day(latest)}", $"Last valid day: from {CalendarText.Day(earliest)} to {CalendarText.Day(latest)}"));
        }

        Readings(answer.Interpretations);
        LastCheck.Show(answer.CheckedOn, language);
    }

    /// <summary>Draws a term in working days with the days that it passes over.</summary>
    public static void Draw(WorkingDayTerm term, RuleBook book, Language language)
    {
        string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;
        Heading($"{CalendarText.Day(term.From)} + {Say($"{term.WorkingDays} ngày làm việc", term.WorkingDays == 1 ? "1 working day" : $"{term.WorkingDays} working days")} = [bold]{CalendarText.Day(term.Last)}[/]");
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns(Say("Ngày không tính", "Day not counted"), Say("Vì sao", "Why"), Say("Dịp", "Occasion"), Say("Căn cứ", "Source"));
        foreach (var day in term.Skipped)
        {
            table.AddRow(CalendarText.Day(day.On), book.NameOf(day.Kind).In(language), Markup.Escape(day.Holiday?.In(language) ?? string.Empty), $"[grey]{Markup.Escape(day.Reference?.ToString(language) ?? string.Empty)}[/]");
        }

        if (table.Rows.Count > 0) AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[grey]{WorkingDayQuestion.Known(term.Basis).In(language)}[/]");
    }

    private static void Heading(string markup) => AnsiConsole.Write(new Rule($"[bold]{markup}[/]").LeftJustified());

    private void Readings(IReadOnlyList<string> keys)
    {
        if (keys.Count > 0) AnsiConsole.MarkupLine("[yellow]" + text.Say("Theo cách hiểu luật: ", "By a listed reading of the law: ") + string.Join(", ", keys) + "[/]");
    }

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
        CertificateStatus.NotKnown => "silver",
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
        CertificateStatus.NotKnown => '?',
        _ => '×',
    };

    private string Status(CertificateStatus status) => $"[{Color(status)}]{book.NameOf(status).In(language)}[/]";

    private Table Overview(IReadOnlyList<Certificate> certificates)
    {
        var table = new Table().Border(TableBorder.Rounded).Expand().AddColumns(
            text.Say("Sản phẩm", "Product"),
            text.Say("Sao", "Stars"),
            text.Say("Hiệu lực", "Validity"),
            text.Say("Tình trạng", "Status"),
            text.Say("Việc tiếp theo", "What comes next"));
        foreach (var certificate in certificates)
        {
            table.AddRow(
                Markup.Escape(certificate.Product ?? string.Empty),
                Stars(certificate.Stars),
                $"{CalendarText.Day(certificate.ValidFrom)}\n{(certificate.LastValidDay is { } last ? CalendarText.Day(last) : text.Say("không rõ", "not known"))}",
                Status(certificate.StatusOn(on)),
                Markup.Escape(text.Next(certificate)));
        }

        return table;
    }

    // Three years, one character a month: the status on its last day, or on the day itself in the month of the question.
    private Table Strips(IReadOnlyList<Certificate> certificates)
    {
        var first = on.PlusMonths(-MonthsBefore);
        var months = Enumerable.Range(0, MonthsBefore + MonthsAfter).Select(first.PlusMonths).ToArray();
        var table = new Table().Border(TableBorder.Simple).AddColumns(
            new TableColumn(text.Say("từ ", "from ") + $"{first.Month:00}/{first.Year:0000}").RightAligned().NoWrap(),
            new TableColumn(CalendarText.Axis(first, months.Length)).NoWrap());
        table.AddRow(string.Empty, new string(' ', MonthsBefore) + "[bold]▼[/]");
        foreach (var certificate in certificates)
        {
            var strip = string.Concat(months.Select((month, i) =>
            {
                var status = certificate.StatusOn(i == MonthsBefore ? on : month.With(DateAdjusters.EndOfMonth));
                return $"[{Color(status)}]{Glyph(status)}[/]";
            }));
            table.AddRow(Markup.Escape(certificate.Product ?? text.Say("Giấy chứng nhận", "Certificate")), strip);
        }

        return table;
    }

    private void Legend()
    {
        AnsiConsole.MarkupLine("[grey]  " + text.Say("Một ô = một tháng, theo tình trạng ngày cuối tháng; ▼ ngày đang xem", "One cell = one month, by the status on its last day; ▼ the day itself") + "[/]");
        foreach (var line in Enum.GetValues<CertificateStatus>().Where(status => status != CertificateStatus.NotKnown).Chunk(4))
        {
            AnsiConsole.MarkupLine("  " + string.Join("  ", line.Select(status => $"[{Color(status)}]{Glyph(status)}[/] {book.NameOf(status).In(language)}")));
        }
    }

    private Table Upcoming(IReadOnlyList<Certificate> certificates)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(text.Say("Các mốc trong 180 ngày tới", "Steps in the next 180 days"))
            .AddColumns(text.Say("Ngày", "Day"), text.Say("Còn", "In"), text.Say("Sản phẩm", "Product"), text.Say("Mốc", "Step"), text.Say("Căn cứ", "Source"));
        var steps = certificates
            .SelectMany(certificate => certificate.Steps(book.WorkingDays).Select(step => (Certificate: certificate, Step: step, Effective: step.MovedTo ?? step.On)))
            .Where(entry => entry.Effective >= on && entry.Step.On <= on.PlusDays(180))
            .OrderBy(entry => entry.Step.On);
        foreach (var (certificate, step, effective) in steps)
        {
            table.AddRow(
                CalendarText.Day(step.On) + (step.MovedTo is { } to ? $" → {CalendarText.Day(to)}" : string.Empty),
                text.Days(on, effective),
                Markup.Escape(certificate.Product ?? string.Empty),
                Markup.Escape(text.Step(certificate, step)),
                $"[grey]{Markup.Escape(step.Reference?.ToString(language) ?? string.Empty)}[/]");
        }

        if (table.Rows.Count == 0) table.AddRow("-", "-", "-", text.Say("không có mốc nào", "no step"), "-");
        return table;
    }

    // Three months, side by side as far as the width allows.
    private void Months(IReadOnlyList<Certificate> certificates)
    {
        var steps = certificates.SelectMany(certificate => certificate.Steps(book.WorkingDays)).ToArray();
        var first = on.With(DateAdjusters.StartOfMonth);
        foreach (var row in Enumerable.Range(0, 3).Chunk(Math.Max(1, AnsiConsole.Profile.Width / MonthWidth)))
        {
            var grid = new Grid();
            foreach (var _ in row) grid.AddColumn(new GridColumn().NoWrap().Padding(0, 0, 1, 0));
            grid.AddRow(row.Select(i => Month(first.PlusMonths(i), steps)).ToArray());
            AnsiConsole.Write(grid);
        }

        AnsiConsole.MarkupLine(text.Say(
            "  [invert][[22]][/] ngày đang xem  [red]22·[/] ngày nghỉ  [bold]22 *[/] có mốc  [bold]22 +[/] hạn chuyển đến",
            "  [invert][[22]][/] the day itself  [red]22·[/] day off  [bold]22 *[/] has a step  [bold]22 +[/] a deadline moves to it"));
        var known = book.WorkingDays.BasisOf(first, first.PlusMonths(3).PlusDays(-1));
        if (known != CalendarBasis.Announced) AnsiConsole.MarkupLine($"[grey]  {WorkingDayQuestion.Known(known).In(language)}[/]");
    }

    private Panel Month(LocalDate first, IReadOnlyCollection<CertificateStep> steps)
    {
        var lines = new List<string> { text.WeekNames() };
        var monday = first.PlusDays(1 - (int)first.DayOfWeek);
        // Six weeks for every month, so that the panels are of one height.
        for (var week = 0; week < 6; week++)
        {
            lines.Add(string.Concat(text.Week(monday, first.Month, steps).Select((piece, i) => Styled(piece, monday.PlusDays(i), first.Month, steps))));
            monday = monday.PlusWeeks(1);
        }

        return new Panel(string.Join('\n', lines)).Header($"{first.Month:00}/{first.Year:0000}").Padding(0, 0).RoundedBorder();
    }

    private string Styled(string piece, LocalDate day, int month, IReadOnlyCollection<CertificateStep> steps)
    {
        var markup = Markup.Escape(piece);
        if (day.Month != month || piece.Length == 1) return markup;
        var style = string.Join(' ', new[]
        {
            book.WorkingDays.IsWorkingDay(day) ? "default" : "red",
            steps.Any(step => step.On == day || step.MovedTo == day) ? "bold" : string.Empty,
            day == on ? "invert" : string.Empty,
        }.Where(part => part.Length > 0));
        return $"[{style}]{markup}[/]";
    }
}
