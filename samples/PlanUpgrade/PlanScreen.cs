using System.Globalization;
using Ocop.Domain.Planning;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.PlanUpgrade;

/// <summary>Shows a plan to a person: where the product stands, what to change, and where that leads.</summary>
internal sealed class PlanScreen(RuleBook book, Scorecard card, int stars, UpgradePlanCosts? costs, Language language)
{
    // A block stands for a point where the part has no more of them than this.
    private const int WidestBar = 40;

    private readonly Rubric rubric = book.RubricFor(card);

    public void Show(int alternatives)
    {
        var rating = book.Rate(card);
        var plan = book.Plan(card, stars, costs, alternatives);
        var name = card.Product?.Name is { } given ? given + " · " : string.Empty;
        AnsiConsole.Write(new Rule($"[bold green]{Markup.Escape(name + rubric.ProductSet.Labels.In(language))}[/]").LeftJustified());
        AnsiConsole.MarkupLine($"[grey]{Markup.Escape(rubric.Reference.ToString(language))}[/]");
        AnsiConsole.WriteLine();
        Line(Text("Hiện nay", "Now"), rating);
        switch (plan)
        {
            case UpgradePlanFound found:
                Line(Text("Sau kế hoạch", "With the plan"), found.Result);
                AnsiConsole.WriteLine();
                if (rating is Rated before) Parts(before.Parts, found.Result.Parts);
                Changes(found);
                if (found.Alternatives is { Count: > 0 } others) Others(others);
                break;
            case UpgradePlanAlreadyThere:
                AnsiConsole.MarkupLine($"[green]{Text($"Đã đạt {stars} sao, không cần thay đổi gì.", $"It has {StarsOf(stars)} already: nothing to change.")}[/]");
                break;
            case UpgradePlanImpossible impossible:
                Impossible(impossible);
                break;
        }

        LastCheck.Show(plan.CheckedOn, language);
    }

    private static string Stars(int count) => $"[yellow]{new string('★', count)}[/][grey]{new string('☆', 5 - count)}[/]";

    private static string StarsOf(int count) => count == 1 ? "1 star" : $"{count} stars";

    private string Text(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    private void Line(string title, Rating rating) => AnsiConsole.MarkupLine($"{title,-14} {Outcome(rating)}");

    private string Outcome(Rating rating) => rating switch
    {
        Rated { Stars: { } count } rated => $"{Stars(count)}  {rated.ExactTotal.ToText(language)}/{rubric.MaxTotal} {Text("điểm", "points")}"
            + (rated.HeldBackBy is LimitingFactor.MinimumLevels or LimitingFactor.Both && rated.Unmet.Count > 0
                ? $"\n{string.Empty,-15}[red]{Text($"chưa đạt mức tối thiểu của hạng {rated.Ceiling + 1} sao", $"below the minimum of {rated.Ceiling + 1} stars")}: {Markup.Escape(string.Join(", ", rated.Unmet.Where(unmet => unmet.Stars == rated.Ceiling + 1).Select(unmet => unmet.Criterion)))}[/]"
                : string.Empty),
        Rated rated => $"{rated.ExactTotal.ToText(language)}/{rubric.MaxTotal} {Text("điểm, chưa rõ mức tối thiểu", "points, minimum levels unknown")}",
        Halted halted => $"[red]{Text("dừng đánh giá ở tiêu chí", "evaluation stopped at criterion")} {Markup.Escape(halted.Criterion)}[/]",
        _ => $"[red]{Text("hồ sơ bị loại", "dossier rejected")}[/]",
    };

    private void Parts(PartTotals before, PartTotals after)
    {
        foreach (var part in rubric.Parts)
        {
            var (now, then) = (before[part.Code], after[part.Code]);
            var width = Math.Min(part.Max, WidestBar);
            int Blocks(Fraction points) => part.Max == 0 ? 0 : (int)(points * width / part.Max).Floor();
            var bar = $"[green]{new string('█', Blocks(now))}[/][yellow]{new string('█', Blocks(then) - Blocks(now))}[/][grey]{new string('░', width - Blocks(then))}[/]";
            AnsiConsole.MarkupLine($"{part.Code} [grey]{Markup.Escape(part.Labels.In(language))}[/]");
            AnsiConsole.MarkupLine($"  {bar} {now} → [bold]{then}[/]/{part.Max}");
        }

        AnsiConsole.WriteLine();
    }

    private void Changes(UpgradePlanFound found)
    {
        var table = new Table().RoundedBorder();
        table.Title = new TableTitle(Text(
            $"Kế hoạch nâng hạng lên {stars} sao: {found.Changes.Count} thay đổi, {Cost(found.Cost)}",
            $"Plan for {StarsOf(stars)}: {found.Changes.Count} {(found.Changes.Count == 1 ? "change" : "changes")}, {Cost(found.Cost)}"));
        table.AddColumns(Text("Tiêu chí", "Criterion"), Text("Từ mức", "From level"), Text("Lên mức", "To level"));
        table.AddColumn(new TableColumn(Text("Điểm", "Points")).NoWrap());
        foreach (var change in found.Changes)
        {
            rubric.TryGetLadder(change.Criterion, out var ladder);
            if (change is { FromLines: { } before, ToLines: { } after })
            {
                table.AddRow(
                    $"[bold]{Markup.Escape(change.Criterion)}[/] {Markup.Escape(ladder!.Criterion.Labels.In(language))}",
                    before.Count == 0 ? $"[grey]{Text("chưa chấm", "no tick")}[/]" : $"[grey]{Lines(ladder, before)}[/]",
                    Lines(ladder, after),
                    $"{Sum(ladder, before)} → {Sum(ladder, after)}");
                continue;
            }

            var from = change.From == 0 ? null : ladder!.Levels[change.From - 1];
            var to = ladder!.Levels[change.To - 1];
            var marks = ladder.Levels.Where(level => level.Level > change.From && level.Level <= change.To && level.MinimumForStars <= stars).Select(Mark).ToArray();
            table.AddRow(
                $"[bold]{Markup.Escape(change.Criterion)}[/] {Markup.Escape(ladder.Criterion.Labels.In(language))}",
                from is null ? $"[grey]{Text("chưa chấm", "no tick")}[/]" : $"{from.Level}  [grey]{Markup.Escape(from.Labels.In(language))}[/]",
                $"[bold]{to.Level}[/]  {Markup.Escape(to.Labels.In(language))}" + (marks.Length == 0 ? string.Empty : $"\n[yellow]{string.Join(", ", marks)}[/]"),
                $"{from?.Points ?? 0} → {to.Points}");
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine($"[grey]{Text("Dấu *: mức tối thiểu cho số sao đó.", "Asterisks: the minimum level for that many stars.")}[/]");
    }

    // Without costs of the host each step costs 1, so the cost is the number of steps.
    private string Cost(long cost)
    {
        var number = cost.ToString(CultureInfo.InvariantCulture);
        return costs is null ? Text($"{number} bước", cost == 1 ? "1 step" : $"{number} steps") : Text($"tổng chi phí {number}", $"cost {number}");
    }

    private string Lines(Ladder list, IReadOnlyList<int> lines) => string.Join('\n', lines.Select(line => $"{line}  {Markup.Escape(list.Levels[line - 1].Labels.In(language))}"));

    private static int Sum(Ladder list, IReadOnlyList<int> lines) => lines.Sum(line => list.Levels[line - 1].Points);

    private static string Describe(UpgradePlanChange change) => change is { FromLines: { } from, ToLines: { } to }
        ? $"{change.Criterion}: [{string.Join(", ", from)}] → [{string.Join(", ", to)}]"
        : $"{change.Criterion}: {change.From} → {change.To}";

    private string Mark(CriterionLevel level) => $"{Text("mức", "level")} {level.Level} {new string('*', level.MinimumForStars!.Value)}";

    private void Others(IReadOnlyList<IReadOnlyList<UpgradePlanChange>> plans)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine(costs is null
            ? Text("Phương án khác, cùng số bước và số thay đổi:", "Other plans, with as many steps and changes:")
            : Text("Phương án khác, ngang chi phí và số thay đổi:", "Other plans, as cheap and with as many changes:"));
        foreach (var plan in plans)
        {
            AnsiConsole.MarkupLine("  • " + Markup.Escape(string.Join(", ", plan.Select(Describe))));
        }
    }

    private void Impossible(UpgradePlanImpossible impossible)
    {
        var reason = book.NameOf(impossible.Reason).In(language);
        AnsiConsole.MarkupLine($"[red]{Text($"Không thể lên {stars} sao", $"{StarsOf(stars)} cannot be reached")}: {reason}.[/]");
        Line(Text("Cao nhất", "At best"), impossible.Best);
    }
}
