using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Samples.ProvinceTargets;

/// <summary>Draws a province on a date: its history, its stars and its targets.</summary>
internal sealed class Screen(RuleBook book, TrackedProvince province, NationalFile national, LocalDate on, Language language)
{
    private const int BarWidth = 16;
    private const int LeastWidthOfTable = 100;

    public void Show()
    {
        AnsiConsole.Write(new Rule($"[bold]OCOP {Markup.Escape(province.Facts.Province)} · {Date(on)}[/]").LeftJustified());
        LastCheck.Show(province.CheckedOnWithNational(on), language);
        AnsiConsole.WriteLine();
        ShowHistory();
        ShowStars();
        ShowTargets(Text("Mục tiêu của tỉnh Lạng Sơn (LS) và huyện Hữu Lũng (HL)", "Targets of the province (LS) and of Hữu Lũng district (HL)"), province.TargetsOn(on));
        ShowNational();
        ShowObservations();
        AnsiConsole.Write(new Rule(Text("Giả định", "Assumptions")).LeftJustified());
        foreach (var assumption in province.Facts.Assumptions) AnsiConsole.MarkupLine("[dim]•[/] " + Escape(assumption));
    }

    private void ShowNational()
    {
        switch (province.NationalOn(on))
        {
            case TargetsLaidDown laidDown:
                var years = $"{laidDown.Targets.Min(target => target.Period.Start.Year)}-{laidDown.Targets.Max(target => target.Period.End.Year)}";
                ShowTargets(
                    Text($"Mục tiêu quốc gia {years} · ", $"National targets {years} · ") + laidDown.Reference!.ToString(language),
                    laidDown.Targets.Select(target => TrackedTarget.OfProgramme(target, laidDown.Instrument, national)));
                break;
            case TargetsNotKnown unknown:
                AnsiConsole.MarkupLine(Text("Mục tiêu quốc gia: ", "National targets: ") + $"[yellow]{Markup.Escape(unknown.Reason.In(language))}[/]");
                AnsiConsole.WriteLine();
                break;
        }
    }

    private void ShowHistory()
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Text("Từ các quyết định công nhận", "From the recognition rounds"));
        table.AddColumn(Text("Ngày", "Date"));
        table.AddColumn(Text("Sự kiện", "Event"));
        table.AddColumn(new TableColumn(Text("Từng công nhận", "Ever recognised")).RightAligned());
        table.AddColumn(new TableColumn(Text("Còn hiệu lực", "Valid")).RightAligned());
        table.AddColumn(new TableColumn(Text("Tiếp tục hiệu lực", "Extended")).RightAligned());
        table.AddColumn(new TableColumn(Text("Hết hạn", "Expired")).RightAligned());
        table.AddColumn(new TableColumn(Text("Công bố", "Published")).Centered());
        var days = province.Facts.Rounds.Select(round => round.On).Union(province.Facts.Reports.Select(report => report.On)).Where(day => day <= on).Order();
        foreach (var day in days)
        {
            var counts = province.Index.At(day);
            var round = province.Facts.Rounds.SingleOrDefault(round => round.On == day);
            var report = province.Facts.Reports.SingleOrDefault(report => report.On == day);
            var mark = round?.Assumed is null ? string.Empty : "[yellow]*[/]";
            table.AddRow(
                Date(day) + mark,
                Escape(round?.Note ?? report!.Note),
                Stars(counts.EverRecognised) + Potential(counts.PotentialFive),
                Stars(counts.Valid),
                Stars(counts.Extended),
                Stars(counts.Expired),
                report is null ? "[dim]-[/]" : Published(report));
        }

        if (table.Rows.Count == 0) AnsiConsole.MarkupLine(Text("[dim]Chưa có sự kiện nào đến ngày này.[/]", "[dim]There is no event by this date.[/]"));
        else AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }

    private string Published(ReportEntry report)
    {
        var problems = province.Contradictions(report);
        return problems.Count == 0
            ? Text("[green]✓ khớp[/]", "[green]✓ agrees[/]")
            : "[red]" + Markup.Escape(string.Join("; ", problems.Select(problem => $"{problem.Entry}: {problem.Stated} ≠ {problem.Counted}"))) + "[/]";
    }

    private void ShowStars()
    {
        // Past the last day that the events are known for, a mix would be of some products only.
        var day = LocalDate.Min(on, province.Facts.EventsKnownThrough);
        var counts = province.Index.At(day);
        if (counts.EverRecognised.Total + counts.PotentialFive == 0) return;
        AnsiConsole.MarkupLine(day == on
            ? Text($"[bold]Cơ cấu sao ngày {Date(day)}[/]", $"[bold]Stars on {Date(day)}[/]")
            : Text(
                $"[bold]Cơ cấu sao ngày {Date(day)}[/] [yellow](ngày cuối cùng biết đủ sự kiện; sau đó chỉ có số quan sát)[/]",
                $"[bold]Stars on {Date(day)}[/] [yellow](the last day that all events are known for; observations only since)[/]"));
        ShowMix(Text("Từng công nhận", "Ever recognised"), counts.EverRecognised);
        ShowMix(Text("Còn hiệu lực", "Valid"), counts.Valid);
        if (counts.Extended.Total > 0) ShowMix(Text("Tiếp tục có hiệu lực", "Extended"), counts.Extended);
        ShowMix(Text("Hết hạn", "Expired"), counts.Expired);
        if (counts.PotentialFive > 0) AnsiConsole.MarkupLine(Text("Tiềm năng 5 sao, chưa có giấy chứng nhận: ", "Potential 5 stars, without a certificate yet: ") + $"[bold]{counts.PotentialFive}[/]");
        var ended = province.ExpiredByRound(day).Select(round => $"{Date(round.On)}: {round.Ended.Three} ★★★ + {round.Ended.Four} ★★★★").ToArray();
        if (ended.Length > 0) AnsiConsole.MarkupLine("[dim]" + Text("Giấy chứng nhận đã hết hạn, theo ngày cấp: ", "Certificates that ended, by their first day: ") + string.Join("; ", ended) + "[/]");
        AnsiConsole.WriteLine();
    }

    private static void ShowMix(string name, StarCounts counts)
    {
        AnsiConsole.MarkupLine($"{name}: [bold]{counts.Total}[/]");
        if (counts.Total == 0) return;
        var chart = new BreakdownChart().Width(72);
        if (counts.Three > 0) chart.AddItem("★★★", counts.Three, Color.Olive);
        if (counts.Four > 0) chart.AddItem("★★★★", counts.Four, Color.Green);
        if (counts.Five > 0) chart.AddItem("★★★★★", counts.Five, Color.Aqua);
        AnsiConsole.Write(chart);
    }

    private void ShowTargets(string title, IEnumerable<TrackedTarget> targets)
    {
        var all = targets.ToArray();
        if (all.Length == 0) return;
        AnsiConsole.Write(AnsiConsole.Profile.Width < LeastWidthOfTable ? ToList(title, all) : ToTable(title, all));
        foreach (var tracked in all)
        {
            if (tracked.ProgressOn(on) is UnmeasuredProgress progress) Remark(tracked, Markup.Escape(tracked.Lack(progress).In(language)));
            else if (tracked.Note is { } note) Remark(tracked, Escape(note));
        }

        AnsiConsole.WriteLine();
    }

    private Table ToTable(string title, IEnumerable<TrackedTarget> targets)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title));
        table.AddColumn(new TableColumn("").NoWrap());
        table.AddColumn(Text("Mục tiêu", "Target"));
        table.AddColumn(new TableColumn(Text("Mức", "Asked")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(Text("Đo được", "Value")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(Text("Còn thiếu", "Gap")).RightAligned());
        table.AddColumn(new TableColumn(Text("Tiến độ", "Progress")).NoWrap());
        table.AddColumn(Text("Trạng thái", "State"));
        foreach (var tracked in targets)
        {
            var figures = new FigureText(tracked.Target, language);
            var progress = tracked.ProgressOn(on);
            var measured = progress as MeasuredProgress;
            table.AddRow(
                Id(tracked),
                Label(tracked),
                figures.Asked(Seen(measured)),
                measured is null ? "-" : figures.Signed(measured.Value, measured.Expected),
                measured is null ? "-" : figures.Difference(measured.Gap),
                Bar(progress, figures),
                State(progress) + Details(measured, figures));
        }

        return table;
    }

    // Where seven columns have no room: everything of a target under its name.
    private Table ToList(string title, IEnumerable<TrackedTarget> targets)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title)).HideHeaders().ShowRowSeparators();
        table.AddColumn(new TableColumn("").NoWrap());
        table.AddColumn("");
        foreach (var tracked in targets)
        {
            var figures = new FigureText(tracked.Target, language);
            var progress = tracked.ProgressOn(on);
            var measured = progress as MeasuredProgress;
            var asked = Text("mức ", "asked ") + figures.Asked(Seen(measured));
            var found = measured is null ? string.Empty : Text("; đo được ", "; value ") + figures.Signed(measured.Value, measured.Expected) + Text("; còn thiếu ", "; gap ") + figures.Difference(measured.Gap);
            table.AddRow(Id(tracked), $"{Label(tracked)}\n{Bar(progress, figures)} {State(progress)}\n{asked}{found}{Details(measured, figures)}");
        }

        return table;
    }

    // What stands beside what is asked for.
    private static Fraction[] Seen(MeasuredProgress? measured) => measured is null ? [] : [measured.Value, measured.Expected, .. measured.Projection is { } projection ? [projection] : Array.Empty<Fraction>()];

    private static string Id(TrackedTarget tracked) => !tracked.IsPart ? tracked.Target.Id : "  └";

    private string Label(TrackedTarget tracked) =>
        Markup.Escape(tracked.Target.Indicator.Labels.In(language)) + (tracked.IsAssumed ? "[yellow]*[/]" : string.Empty) + $" [dim]→ {Date(tracked.Target.Period.End)}[/]";

    private string Details(MeasuredProgress? progress, FigureText figures)
    {
        if (progress is null) return string.Empty;
        var parts = new List<string>();
        if (progress.Measurement.On != on) parts.Add(Text("đo ngày ", "measured on ") + Date(progress.Measurement.On));
        if (progress.Gap > 0 && progress.State != TargetState.Missed)
        {
            parts.Add(Text("nếu tiến độ đều, nay phải đạt ", "steady pace asks for ") + figures.Value(progress.Expected, progress.Value));
            if (progress.RequiredPerDay is { } daily && figures.PerMonth(daily < 0 ? 0 - daily : daily) is { } monthly)
            {
                parts.Add((daily < 0 ? Text("cần giảm mỗi tháng ", "must fall a month by ") : Text("cần thêm mỗi tháng ", "needs a month ")) + monthly);
            }

            if (progress.Projection is { } projection) parts.Add(Text("với đà này, đến hạn đạt ", "at this pace by the deadline: ") + figures.Value(projection));
        }

        return parts.Count == 0 ? string.Empty : "[dim]; " + Markup.Escape(string.Join("; ", parts)) + "[/]";
    }

    private void ShowObservations()
    {
        var seen = province.Facts.Observations.Where(item => item.On <= on).ToArray();
        if (seen.Length == 0) return;
        AnsiConsole.Write(new Rule(Text("Số quan sát đã công bố (không phải sự kiện)", "Published observations (not events)")).LeftJustified());
        foreach (var item in seen)
        {
            var stars = item.Stars is { } by && Said(by) is { Length: > 0 } said ? $" ({said})" : string.Empty;
            AnsiConsole.MarkupLine($"[dim]{Date(item.On)}[/]  [bold]{FigureText.Number(item.Value, language)}[/]{stars}  {Escape(item.Note)}");
        }

        AnsiConsole.WriteLine();
    }

    // Only what was published: of some products the stars are not said.
    private string Said(ReportedStars by) =>
        string.Join(" + ", new[] { (by.Three, "★★★"), (by.Four, "★★★★"), (by.Five, "★★★★★"), (by.PotentialFive, Text("tiềm năng ★★★★★", "potential ★★★★★")) }.Where(part => part.Item1 is not null).Select(part => $"{part.Item1} {part.Item2}"));

    private static string Bar(TargetProgress progress, FigureText figures)
    {
        if (progress is not MeasuredProgress { PercentOfPlan: var percent }) return $"[dim]{new string('·', BarWidth)}[/]";
        var filled = percent <= 0 ? 0 : percent >= 100 ? BarWidth : (int)(percent * BarWidth / 100).Floor();
        return $"[{Colour(progress.State)}]{new string('█', filled)}{new string('░', BarWidth - filled)}[/] {figures.Percent(percent)}";
    }

    private static string Colour(TargetState state) => state switch
    {
        TargetState.Met => "green",
        TargetState.OnTrack => "blue",
        TargetState.Behind => "yellow",
        TargetState.Missed => "red",
        _ => "dim",
    };

    private static string Stars(StarCounts counts) =>
        counts.Total == 0 ? "[dim]0[/]" : $"[bold]{counts.Total}[/] ({counts.Three} + {counts.Four}{(counts.Five > 0 ? " + " + counts.Five : string.Empty)})";

    private string Potential(int count) => count == 0 ? string.Empty : Text($" + {count} tiềm năng 5 sao", $" + {count} potential 5 stars");

    private string State(TargetProgress progress) => $"[{Colour(progress.State)}]{book.NameOf(progress.State).In(language)}[/]";

    private static void Remark(TrackedTarget tracked, string text) => AnsiConsole.MarkupLine($"  [dim]{tracked.Target.Id}:[/] {text}");

    private string Date(LocalDate date) => language == Language.English
        ? FormattableString.Invariant($"{date:uuuu-MM-dd}")
        : FormattableString.Invariant($"{date:dd/MM/uuuu}");

    private string Escape(TextEntry text) => Markup.Escape(text.ToText().In(language));

    private string Text(string vietnamese, string english) => language == Language.English ? english : vietnamese;
}
