using System.Globalization;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.RateProduct;

/// <summary>Draws a rating: parts, band, minimum levels and what is missing for the next star.</summary>
internal static class RatingScreen
{
    private const int BarWidth = 40;

    public static void Show(Scorecard card, Rating rating, bool isExample, Language language)
    {
        var rubric = RuleBook.Default.Rubric(rating.Decision, rating.ProductSet);
        var text = new Words(language);
        Heading(card, rubric, isExample, text);
        switch (rating)
        {
            case Rated rated:
                Parts(rated, rubric, text);
                Points(rated, rubric, text);
                Minimums(rated, rubric, text);
                Result(rated, text);
                if (rated.Stars < 5) NextStar(rated, rated.Stars.Value + 1, rubric, text);
                break;
            case Halted halted:
                var reason = halted.Reason == HaltReason.ZeroPoints ? text.Of("chấm ở mức 0 điểm", "ticked at a level of 0 points") : text.Of("theo phát hiện của người chấm", "by a finding of the evaluator");
                Verdict(text.Of("Dừng đánh giá", "Evaluation halted"), $"{Name(rubric, halted.Criterion, text)}: {reason}", "red");
                break;
            case Rejected rejected:
                var reasons = rejected.Reasons.Select(r => r.Criterion is null ? text.Of("cả hồ sơ", "the dossier as a whole") : Name(rubric, r.Criterion, text));
                Verdict(text.Of("Hồ sơ bị loại", "Dossier rejected"), string.Join("; ", reasons), "red");
                break;
        }

        Remarks(rating, rubric, text);
        AnsiConsole.WriteLine();
    }

    private static void Heading(Scorecard card, Rubric rubric, bool isExample, Words text)
    {
        var name = card.Product?.Name ?? text.Of("Sản phẩm không tên", "Unnamed product");
        var lines = new List<string>
        {
            $"[bold]{Markup.Escape(name)}[/]" + (card.Product?.Code is { } code ? $"  [grey]{Markup.Escape(code)}[/]" : string.Empty),
            Markup.Escape($"{text.Of("Bộ sản phẩm", "Product set")} {rubric.ProductSet.Number}: {text.Of(rubric.ProductSet.Labels)}"),
            $"[grey]{Markup.Escape(rubric.Reference.ToString(text.Language))}[/]",
        };
        if (isExample) lines.Add($"[yellow]{text.Of("Phiếu ví dụ: các mức do chúng tôi đặt ra, không phải kết quả thật", "Example card: the ticks are made up, not a real result")}[/]");
        AnsiConsole.Write(new Panel(string.Join('\n', lines)) { Border = BoxBorder.Rounded, Padding = new Padding(2, 0) });
    }

    private static void Parts(Rated rated, Rubric rubric, Words text)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(string.Empty).AddColumn(string.Empty).AddColumn(new TableColumn(string.Empty).RightAligned());
        int[] points = [rated.Parts.A, rated.Parts.B, rated.Parts.C];
        for (var i = 0; i < points.Length; i++)
        {
            var part = rubric.Parts[i];
            table.AddRow($"[bold]{part.Code}[/] {Markup.Escape(text.Of(part.Labels))}", Bar(points[i], part.Maximum, "aqua"), Invariant($"{points[i]}/{part.Maximum}"));
        }

        AnsiConsole.Write(table);
    }

    private static void Points(Rated rated, Rubric rubric, Words text)
    {
        AnsiConsole.WriteLine();
        var scale = rubric.Rules.Bands.Reverse().Select(band => band.Stars == rated.Band ? $"[black on yellow] {band.From}+ {Stars(band.Stars)} [/]" : $"[grey] {band.From}+ {Stars(band.Stars)} [/]");
        AnsiConsole.MarkupLine($"{text.Of("Tổng điểm", "Points")} [bold]{rated.Total}[/]/100   {string.Join("[grey]│[/]", scale)}");
        AnsiConsole.WriteLine();
    }

    private static void Minimums(Rated rated, Rubric rubric, Words text)
    {
        if (rated.Ceiling is null)
        {
            AnsiConsole.MarkupLine($"[yellow]{text.Of("Không thể kiểm tra mức tối thiểu: số sao chưa xác định được.", "The minimum levels cannot be checked: the stars are not known.")}[/]");
            return;
        }

        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(string.Empty).AddColumn(string.Empty).AddColumn(string.Empty);
        for (var stars = 3; stars <= 5; stars++)
        {
            var marks = rubric.Cases.Sum(c => c.Levels.Count(level => level.MinimumForStars == stars));
            var reached = marks - rated.Unmet.Count(unmet => unmet.Stars == stars);
            var colour = reached == marks ? "green" : "red";
            table.AddRow($"{text.Of("Mức tối thiểu", "Minimum levels")} {Stars(stars)}", Bar(reached, marks, colour), $"[{colour}]{Invariant($"{reached}/{marks}")}[/]");
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }

    private static void Result(Rated rated, Words text)
    {
        if (rated.Stars is not { } stars) return;
        var why = rated.HeldBackBy switch
        {
            LimitingFactor.MinimumLevels => text.Of(
                $"điểm cho {rated.Band} sao, mức tối thiểu chỉ cho {rated.Ceiling}", $"the points allow {rated.Band} stars, the minimum levels only {rated.Ceiling}"),
            LimitingFactor.Points => text.Of(
                $"mức tối thiểu cho {rated.Ceiling} sao, điểm chỉ cho {rated.Band}", $"the minimum levels allow {rated.Ceiling} stars, the points only {rated.Band}"),
            LimitingFactor.Both => text.Of("cả điểm và mức tối thiểu đều dừng ở đây", "points and minimum levels both stop here"),
            _ => text.Of("đạt mức cao nhất", "nothing higher to reach"),
        };
        var certificate = stars >= 3 ? string.Empty : " · " + text.Of("không được cấp giấy chứng nhận", "no certificate");
        Verdict($"{Stars(stars)} {text.Of($"{stars} sao", stars == 1 ? "1 star" : $"{stars} stars")}", why + certificate, stars >= 3 ? "green" : "yellow");
    }

    private static void NextStar(Rated rated, int stars, Rubric rubric, Words text)
    {
        var needed = rubric.Rules.Bands.First(band => band.Stars == stars).From - rated.Total;
        var missing = rated.Unmet.Where(unmet => unmet.Stars <= stars).ToArray();
        AnsiConsole.MarkupLine($"[bold]{text.Of($"Còn thiếu để đạt {stars} sao", $"Missing for {stars} stars")}[/]");
        AnsiConsole.MarkupLine(needed > 0 ? $"  {text.Of($"thêm ít nhất {needed} điểm", $"at least {needed} more points")}" : $"  [green]{text.Of("đủ điểm", "enough points")}[/]");
        if (missing.Length == 0)
        {
            AnsiConsole.MarkupLine($"  [green]{text.Of("đủ mức tối thiểu", "every minimum level reached")}[/]");
            return;
        }

        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(text.Of("Tiêu chí", "Criterion")).AddColumn(text.Of("Đang ở", "Now")).AddColumn(text.Of("Cần đạt", "Needed")).AddColumn(string.Empty);
        foreach (var unmet in missing)
        {
            rubric.TryGetCriterion(unmet.Criterion, out var criterion);
            var levels = criterion!.Cases.First(c => c.Levels.Count >= unmet.RequiredLevel && c.Levels[unmet.RequiredLevel - 1].MinimumForStars == unmet.Stars).Levels;
            table.AddRow(
                Markup.Escape(Name(rubric, unmet.Criterion, text)),
                unmet.Level == 0 ? $"[grey]{text.Of("chưa có", "nothing")}[/]" : Markup.Escape(text.Of(levels[unmet.Level - 1].Labels)),
                Markup.Escape(text.Of(levels[unmet.RequiredLevel - 1].Labels)),
                Stars(unmet.Stars));
        }

        AnsiConsole.Write(table);
    }

    private static void Remarks(Rating rating, Rubric rubric, Words text)
    {
        foreach (var remark in rating.Remarks)
        {
            var about = remark.Criterion is null ? string.Empty : Name(rubric, remark.Criterion, text) + ": ";
            var what = remark.Code switch
            {
                RemarkCode.MixedCases => text.Of("các tiêu chí hai trường hợp không chấm cùng một trường hợp", "criteria with two cases are not ticked in the same case"),
                RemarkCode.Inapplicable => text.Of("không áp dụng, tính 0 điểm", "does not apply and counts 0"),
                RemarkCode.Provisional => text.Of($"kết quả tạm tính, còn {((Rated)rating).Open.Count} tiêu chí chưa trả lời", $"provisional: {((Rated)rating).Open.Count} criteria are not answered"),
                _ => text.Of("dựa trên một cách hiểu văn bản đã nêu trong tài liệu", "rests on a documented reading of the law"),
            };
            AnsiConsole.MarkupLine($"[grey]• {Markup.Escape(about + what)}[/]");
        }
    }

    private static void Verdict(string heading, string detail, string colour) =>
        AnsiConsole.Write(new Panel($"[bold {colour}]{Markup.Escape(heading)}[/]  {Markup.Escape(detail)}") { Border = BoxBorder.Heavy, Padding = new Padding(2, 0) });

    private static string Bar(int value, int of, string colour)
    {
        var filled = of == 0 ? BarWidth : value * BarWidth / of;
        return $"[{colour}]{new string('█', filled)}[/][grey]{new string('░', BarWidth - filled)}[/]";
    }

    private static string Name(Rubric rubric, string code, Words text) =>
        rubric.TryGetCriterion(code, out var criterion) ? $"{code} {text.Of(criterion.Labels)}" : code;

    private static string Stars(int stars) => new('★', stars);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
