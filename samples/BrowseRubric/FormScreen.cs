using System.Globalization;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Samples.BrowseRubric;

/// <summary>Draws the catalogue of product sets, and one form with its levels, marks and notes.</summary>
internal static class FormScreen
{
    /// <summary>Draws the product sets, and how one of their forms is shown.</summary>
    /// <param name="rules">The forms.</param>
    /// <param name="options">The options with which the same forms are chosen again.</param>
    /// <param name="language">The language.</param>
    public static void ShowCatalogue(DecisionRules rules, string options, Language language)
    {
        var text = new Words(language);
        AnsiConsole.MarkupLine($"[bold]{Markup.Escape(rules.Form.ToString(language))}[/]  [grey]{rules.DataVersion}[/]");
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(new TableColumn(text.Of("Bộ", "Set")).RightAligned())
            .AddColumn(text.Of("Sản phẩm", "Products"))
            .AddColumn(new TableColumn(text.Of("Tiêu chí", "Criteria")).RightAligned())
            .AddColumn(string.Join('+', rules.Rubrics.First().Parts.Select(part => Markup.Escape(part.Code))))
            .AddColumn(new TableColumn("★★★").RightAligned())
            .AddColumn(new TableColumn("★★★★").RightAligned())
            .AddColumn(new TableColumn("★★★★★").RightAligned());
        foreach (var category in rules.Categories)
        {
            table.AddRow(string.Empty, $"[bold yellow]{Markup.Escape(text.Of(category.Labels))}[/]", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
            foreach (var set in category.Groups.SelectMany(group => group.ProductSets))
            {
                var rubric = rules.RubricFor(set.Number);
                var isComplete = rubric.Status == RubricStatus.Complete;
                table.AddRow(
                    Text(set.Number),
                    Markup.Escape(text.Of(set.Labels)),
                    isComplete ? Text(rubric.Criteria.Count) : $"[grey]{text.Of("chỉ tổng", "totals")}[/]",
                    string.Join('+', rubric.Parts.Select(part => Text(part.Max))),
                    Marks(rubric, 3),
                    Marks(rubric, 4),
                    Marks(rubric, 5));
            }
        }

        AnsiConsole.Write(table);
        var shown = rules.Rubrics.FirstOrDefault(rubric => rubric.Status == RubricStatus.Complete) ?? rules.Rubrics.First();
        AnsiConsole.MarkupLine($"[grey]{text.Of("Xem một phiếu: BrowseRubric ", "See one form: BrowseRubric ")}{Text(shown.ProductSet.Number)}{Markup.Escape(options)}[/]");
        if (rules.MinimumRequirements is { } added)
        {
            var (cite, day) = (added.Reference.ToString(language), text.Of(added.From));
            var known = added.IsComplete ? text.Of("đã biết đủ", "all of them known") : text.Of("mới biết một phần", "known in part");
            AnsiConsole.MarkupLine(PrintMarks(rules)
                ? $"[grey]{Markup.Escape(text.Of($"Ngoài dấu sao của phiếu: mức tối thiểu do {cite} đặt từ {day}, {known}", $"Beside the marks of the forms: {cite} set minimum levels from {day}, {known}"))}[/]"
                : $"[grey]– : {Markup.Escape(text.Of($"phiếu không in dấu sao; mức tối thiểu do {cite} đặt từ {day}, {known}", $"the forms print no marks; {cite} set minimum levels from {day}, {known}"))}[/]");
        }
    }

    public static void ShowForm(RuleBook book, Rubric rubric, Language language)
    {
        var text = new Words(language);
        AnsiConsole.MarkupLine($"[bold]{rubric.ProductSet.Number}. {Markup.Escape(text.Of(rubric.ProductSet.Labels))}[/]  [grey]{Markup.Escape(rubric.Reference.ToString(language))}[/]");
        foreach (var ground in rubric.Disqualifiers) AnsiConsole.MarkupLine($"[red]✖ {Markup.Escape(text.Of(ground.Labels))}[/]");
        if (rubric.StatusReason is { } reason) AnsiConsole.MarkupLine($"[yellow]{Markup.Escape(text.Of(reason))}[/]");
        foreach (var part in rubric.Parts)
        {
            AnsiConsole.WriteLine();
            AnsiConsole.Write(new Rule($"[bold yellow]{part.Code} · {Markup.Escape(text.Of(part.Labels))} · {Text(part.Max)}[/]").LeftJustified());
            foreach (var section in part.Sections) ShowSection(section, text);
        }

        // What makes a form incomplete is its status reason, shown above.
        foreach (var erratum in rubric.Rules.Errata.Where(erratum => erratum.ProductSet == rubric.ProductSet.Number && erratum.Status != ErratumStatus.Incomplete))
        {
            var where = (erratum.Criterion is { } code ? " " + code : string.Empty) + (erratum.Level is { } level ? text.Of(", mức ", ", level ") + Text(level) : string.Empty);
            AnsiConsole.MarkupLine($"[grey]{text.Of("Ghi chú về bản in", "Note on the printed form")}{where} ({Markup.Escape(text.Of(book.NameOf(erratum.Status)))}): {Markup.Escape(text.Of(erratum.Reason))}[/]");
        }
    }

    private static void ShowSection(RubricSection section, Words text)
    {
        var table = new Table().Border(TableBorder.Rounded).Expand()
            .Title($"{section.Code} {Markup.Escape(text.Of(section.Labels))} [grey]{Text(section.Max)}[/]")
            .AddColumn(new TableColumn(text.Of("Mã", "Code")).Width(6))
            .AddColumn(new TableColumn(text.Of("Tiêu chí", "Criterion")).Width(30))
            .AddColumn(new TableColumn(text.Of("Mức · điểm · dấu sao", "Levels · points · marks")));
        foreach (var criterion in section.Criteria)
        {
            var lines = criterion.Ladders.SelectMany(ladder => ladder.Levels.Select(level =>
                $"[grey]{ladder.Letter}{Text(level.Level)}.[/] {Markup.Escape(text.Of(level.Labels))} [aqua]· {Points(level.Points, text)}[/]{Mark(level)}"));
            if (criterion.IsAdditive) lines = lines.Append($"[olive]{text.Of("mỗi dòng được chấm đều cộng điểm", "every ticked line adds its points")}[/]");
            var notes = criterion.Notes.Select(note => $"[{Colour(note.Kind)}]{Markup.Escape(text.Of(note.Labels))}[/]");
            table.AddRow(
                criterion.Code,
                $"{Markup.Escape(text.Of(criterion.Labels))} [grey]({Text(criterion.Max)})[/]",
                string.Join('\n', lines.Concat(notes)));
        }

        AnsiConsole.Write(table);
    }

    private static string Mark(CriterionLevel level) => level.MinimumForStars is { } stars ? $" [yellow]· {new string('★', stars)}[/]" : string.Empty;

    private static string Colour(CriterionNoteKind kind) => kind switch
    {
        CriterionNoteKind.Disqualifies or CriterionNoteKind.Halts or CriterionNoteKind.HaltsWhenZero => "red",
        CriterionNoteKind.Prerequisite or CriterionNoteKind.AppliesOnlyIf or CriterionNoteKind.BindsOnlyIf => "olive",
        _ => "grey",
    };

    private static string Points(int points, Words text) => Text(points) + text.Of(" điểm", points == 1 ? " point" : " points");

    private static bool PrintMarks(DecisionRules rules) => rules.Rubrics.Any(rubric => rubric.Ladders.Any(ladder => ladder.Levels.Any(level => level.MinimumForStars is not null)));

    // A form without levels has no marks to count, and where all of them stand beside the forms it prints none: neither is 0. A set that those are not for has none.
    private static string Marks(Rubric rubric, int stars) => rubric.Status == RubricStatus.TotalsOnly || (rubric.Rules.MinimumRequirements?.AreFor(rubric.ProductSet.Number) == true && !PrintMarks(rubric.Rules)) ? "[grey]–[/]" : Text(rubric.Ladders.Sum(ladder => ladder.Levels.Count(level => level.MinimumForStars == stars)));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
