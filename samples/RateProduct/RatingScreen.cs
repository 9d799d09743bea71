using System.Globalization;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.RateProduct;

/// <summary>Draws a rating: parts, band, minimum levels and what is missing for the next star.</summary>
internal static class RatingScreen
{
    // Labels and figures take up to 48 columns; the bars have the rest.
    private static int BarWidth => Math.Clamp(AnsiConsole.Profile.Width - 48, 8, 40);

    public static void Show(RuleBook book, Scorecard card, Rating rating, bool isExample, Language language)
    {
        var rubric = book.RubricFor(card);
        var text = new Words(language);
        Heading(card, rubric, isExample, text);
        switch (rating)
        {
            case Rated rated:
                Parts(rated, rubric, text);
                Points(rated, rubric, text);
                if (rated.IsRecorded)
                {
                    Recorded(book, rated, text);
                    break;
                }

                if (rated.Ceiling is null)
                {
                    Unknown(book, rated, card, rubric, text);
                    break;
                }

                Minimums(rated, rubric, text);
                Result(rated, rubric, text);
                if (rated.Stars < 5) NextStar(rated, rated.Stars.Value + 1, card, rubric, text);
                break;
            case Halted halted:
                var reason = halted.Reason == HaltReason.ZeroPoints ? text.Of("chấm ở mức 0 điểm", "ticked at a level of 0 points") : text.Of("theo lý do người chấm ghi", "by a finding of the evaluator");
                Verdict(text.Of("Dừng đánh giá", "Evaluation halted"), $"{Name(rubric, halted.Criterion, text)}: {reason}", "red");
                break;
            case Rejected rejected:
                var reasons = rejected.Reasons.Select(r => r.Criterion is null ? text.Of("cả hồ sơ", "the dossier as a whole") : Name(rubric, r.Criterion, text));
                Verdict(text.Of("Hồ sơ bị loại", "Dossier rejected"), string.Join("; ", reasons), "red");
                break;
        }

        Remarks(book, card, rating, rubric, text);
        LastCheck.Show(rating.CheckedOn, language);
        AnsiConsole.WriteLine();
    }

    private static void Heading(Scorecard card, Rubric rubric, bool isExample, Words text)
    {
        var name = card.Product?.Name ?? text.Of("Sản phẩm không tên", "Unnamed product");
        var lines = new List<string>
        {
            $"[bold]{Markup.Escape(PlainText.Of(name))}[/]" + (card.Product?.Code is { } code ? $"  [grey]{Markup.Escape(PlainText.Of(code))}[/]" : string.Empty),
            Markup.Escape($"{text.Of("Bộ sản phẩm", "Product set")} {rubric.ProductSet.Number}: {text.Of(rubric.ProductSet.Labels)}"),
            $"[grey]{Markup.Escape(rubric.Reference.ToString(text.Language))}[/]",
        };
        if (isExample) lines.Add($"[yellow]{text.Of("Phiếu ví dụ: các mức do chúng tôi đặt ra, không phải kết quả thật", "Example card: the ticks are made up, not a real result")}[/]");
        AnsiConsole.Write(new Panel(string.Join('\n', lines)) { Border = BoxBorder.Rounded, Padding = new Padding(2, 0) });
    }

    private static void Parts(Rated rated, Rubric rubric, Words text)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(string.Empty).AddColumn(string.Empty).AddColumn(new TableColumn(string.Empty).RightAligned());
        foreach (var part in rubric.Parts)
        {
            // Of a recorded result not every part is known.
            if (!rated.Parts.TryGetPoints(part.Code, out var points))
            {
                table.AddRow($"[bold]{part.Code}[/] {Markup.Escape(text.Of(part.Labels))}", Bar(0, part.Max, "aqua"), text.Of("không rõ", "not known"));
                continue;
            }

            var filled = (int)Math.Min(points.Floor(), part.Max);
            table.AddRow($"[bold]{part.Code}[/] {Markup.Escape(text.Of(part.Labels))}", Bar(filled, part.Max, "aqua"), $"{Figure(rated.Parts.DecimalOf(part.Code)!.Value, text)}/{part.Max}");
        }

        AnsiConsole.Write(table);
    }

    private static void Points(Rated rated, Rubric rubric, Words text)
    {
        AnsiConsole.WriteLine();
        var scale = rubric.Rules.Bands.Reverse().Select(band => band.Stars == rated.Band ? $"[black on yellow] {band.From}+ {Stars(band.Stars)} [/]" : $"[grey] {band.From}+ {Stars(band.Stars)} [/]");
        AnsiConsole.MarkupLine($"{text.Of("Tổng điểm", "Points")} [bold]{Figure(rated.ExactTotal, text)}[/]/{rubric.MaxTotal}   {string.Join("[grey]│[/]", scale)}");
        AnsiConsole.WriteLine();
    }

    // The stars are those that were given; what contradicts them is said and not mended.
    private static void Recorded(RuleBook book, Rated rated, Words text)
    {
        foreach (var unknown in rated.Unknown) AnsiConsole.MarkupLine($"[grey]• {Markup.Escape(text.Of(book.Describe(rated, unknown)))}[/]");
        foreach (var contradiction in rated.Contradictions)
        {
            var what = text.Of(book.NameOf(contradiction.Code));
            AnsiConsole.MarkupLine($"[red]• {Markup.Escape(text.Of("mâu thuẫn", "contradiction"))}: {Markup.Escape(contradiction.Part is { } part ? $"{what} ({text.Of("phần", "part")} {part})" : what)}[/]");
        }

        AnsiConsole.WriteLine();
        var band = text.Of($"đủ điểm {rated.Band} sao", $"the points allow {rated.Band} {(rated.Band == 1 ? "star" : "stars")}");
        if (rated.Stars is { } stars) Verdict($"{Stars(stars)} {text.Of($"{stars} sao theo kết quả đã công bố", $"{stars} {(stars == 1 ? "star" : "stars")} as published")}", band, rated.Contradictions.Count == 0 ? "green" : "yellow");
        else Verdict(text.Of("Số sao không được công bố", "No stars were published"), band, "yellow");
    }

    private static string Figure(DecimalPoints points, Words text) => points.ToText(text.Language);

    private static void Minimums(Rated rated, Rubric rubric, Words text)
    {
        if (rubric.Rules.MinimumRequirements is { } other && !other.AreFor(rubric.ProductSet.Number))
        {
            AnsiConsole.MarkupLine($"[grey]{Markup.Escape(text.Of(
                $"phiếu không đặt mức tối thiểu; yêu cầu của {other.Reference.ToString(text.Language)} không áp dụng cho bộ này",
                $"the form sets no minimum levels; those of {other.Reference.ToString(text.Language)} are not for this set"))}[/]");
            AnsiConsole.WriteLine();
            return;
        }

        if (rubric.Rules.MinimumRequirements is { IsComplete: false } added)
        {
            var (decision, from) = (rubric.Rules.Instrument.Number, text.Of(added.From));
            AnsiConsole.MarkupLine($"[grey]{Markup.Escape(text.Of(
                $"{decision} khi đó chưa đặt mức tối thiểu nào; {added.Reference.ToString(text.Language)} đặt từ {from}",
                $"{decision} set no minimum levels then; {added.Reference.ToString(text.Language)} added some from {from}"))}[/]");
            AnsiConsole.WriteLine();
            return;
        }

        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn(string.Empty).AddColumn(string.Empty).AddColumn(string.Empty);
        for (var stars = 3; stars <= 5; stars++)
        {
            var marks = rubric.Ladders.Sum(c => c.Levels.Count(level => level.MinimumForStars == stars)) + Added(rubric, stars);
            var reached = marks - rated.Unmet.Count(unmet => unmet.Stars == stars);
            var colour = reached == marks ? "green" : "red";
            if (marks == 0)
            {
                table.AddRow($"{text.Of("Mức tối thiểu", "Minimum levels")} {Stars(stars)}", $"[grey]{text.Of("phiếu không quy định mức nào", "the form sets none")}[/]", string.Empty);
                continue;
            }

            table.AddRow($"{text.Of("Mức tối thiểu", "Minimum levels")} {Stars(stars)}", Bar(reached, marks, colour), $"[{colour}]{Invariant($"{reached}/{marks}")}[/]");
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }

    private static void Result(Rated rated, Rubric rubric, Words text)
    {
        var stars = rated.Stars!.Value;
        var why = rated.HeldBackBy switch
        {
            LimitingFactor.Points when HadNoMinimum(rated, rubric) => text.Of("chỉ tính theo điểm", "the points alone decide"),
            LimitingFactor.MinimumLevels => text.Of(
                $"đủ điểm {rated.Band} sao nhưng mức tối thiểu mới đạt {rated.Ceiling} sao", $"the points allow {rated.Band} stars, the minimum levels only {rated.Ceiling}"),
            LimitingFactor.Points => text.Of(
                $"đủ mức tối thiểu {rated.Ceiling} sao nhưng điểm mới đạt {rated.Band} sao", $"the minimum levels allow {rated.Ceiling} stars, the points only {rated.Band}"),
            LimitingFactor.Both => text.Of("cả điểm và mức tối thiểu đều dừng ở đây", "points and minimum levels both stop here"),
            _ => text.Of("đạt mức cao nhất", "nothing higher to reach"),
        };
        var certificate = stars >= 3 ? string.Empty : " · " + text.Of("không được cấp giấy chứng nhận", "no certificate");
        Verdict($"{Stars(stars)} {text.Of($"{stars} sao", stars == 1 ? "1 star" : $"{stars} stars")}", why + certificate, stars >= 3 ? "green" : "yellow");
    }

    // Says as much as is known: why the stars are not, what the points allow, and which requirements are missed for sure.
    private static void Unknown(RuleBook book, Rated rated, Scorecard card, Rubric rubric, Words text)
    {
        foreach (var unknown in rated.Unknown) AnsiConsole.MarkupLine($"[yellow]• {Markup.Escape(Why(book, rated, unknown, card, rubric, text))}[/]");
        if (rubric.StatusReason is { } reason) AnsiConsole.MarkupLine($"[grey]  {Markup.Escape(text.Of(reason))}[/]");
        AnsiConsole.WriteLine();

        var detail = text.Of($"đủ điểm {rated.Band} sao", $"the points allow {rated.Band} {(rated.Band == 1 ? "star" : "stars")}");
        if (rated.Unmet.Count > 0)
        {
            var most = rated.Unmet.Min(unmet => unmet.Stars) - 1;
            detail += text.Of($", yêu cầu chưa đạt chỉ cho nhiều nhất {most}", $", the requirements missed at most {most}");
        }

        Verdict(text.Of("Chưa xác định được số sao", "The stars are not known"), detail, "yellow");
        if (rated.Unmet.Count == 0) return;
        AnsiConsole.MarkupLine($"[bold]{text.Of("Yêu cầu tối thiểu đã biết, chưa đạt", "Known minimum requirements that are missed")}[/]");
        Missing(rated.Unmet, card, rated, rubric, text);
    }

    private static string Why(RuleBook book, Rated rated, UnknownRequirement unknown, Scorecard card, Rubric rubric, Words text)
    {
        var why = text.Of(book.Describe(rated, unknown));
        return !unknown.IsAdded || card.EvaluatedOn is not null ? why : why + text.Of(
            $"; phiếu không ghi ngày đánh giá, có thể từ {text.Of(rubric.Rules.MinimumRequirements!.From)} trở đi",
            $"; the card has no day of evaluation, which may be {text.Of(rubric.Rules.MinimumRequirements.From)} or later");
    }

    private static void NextStar(Rated rated, int stars, Scorecard card, Rubric rubric, Words text)
    {
        var needed = rubric.Rules.Bands.First(band => band.Stars == stars).From - rated.Total;
        var missing = rated.Unmet.Where(unmet => unmet.Stars <= stars).ToArray();
        AnsiConsole.MarkupLine($"[bold]{text.Of($"Để đạt {stars} sao", $"Missing for {stars} stars")}[/]");
        AnsiConsole.MarkupLine(needed > 0 ? $"  {text.Of($"thêm ít nhất {needed} điểm", $"at least {needed} more points")}" : $"  [green]{(missing.Length == 0 ? text.Of("đã đủ điểm", "enough points") : text.Of("đã đủ điểm, còn thiếu các mức sau", "enough points, but not these levels"))}[/]");
        if (missing.Length == 0)
        {
            AnsiConsole.MarkupLine(HadNoMinimum(rated, rubric)
                ? $"  [grey]{text.Of("không có mức tối thiểu nào", "no minimum levels are set")}[/]"
                : $"  [green]{text.Of("đủ mức tối thiểu", "every minimum level reached")}[/]");
            return;
        }

        Missing(missing, card, rated, rubric, text);
    }

    private static void Missing(IEnumerable<UnmetMinimum> missing, Scorecard card, Rated rated, Rubric rubric, Words text)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(text.Of("Tiêu chí", "Criterion")).AddColumn(text.Of("Đang ở", "Now")).AddColumn(text.Of("Cần đạt", "Needed")).AddColumn(string.Empty);
        foreach (var unmet in missing)
        {
            rubric.TryGetCriterion(unmet.Criterion, out var criterion);
            // A requirement beside the form has no mark in it and is of the first case.
            var levels = (criterion!.Ladders.FirstOrDefault(c => c.Levels.Count >= unmet.RequiredLevel && c.Levels[unmet.RequiredLevel - 1].MinimumForStars == unmet.Stars) ?? criterion.Ladders[0]).Levels;
            table.AddRow(
                Markup.Escape(Name(rubric, unmet.Criterion, text)),
                unmet.Level > 0 ? Markup.Escape(text.Of(levels[unmet.Level - 1].Labels)) : $"[grey]{WhyNothing(unmet.Criterion, card, rated, text)}[/]",
                Markup.Escape(text.Of(levels[unmet.RequiredLevel - 1].Labels)),
                Stars(unmet.Stars));
        }

        AnsiConsole.Write(table);
    }

    // Those beside the form, each of a criterion of it.
    private static int Added(Rubric rubric, int stars) => rubric.Rules.MinimumRequirements is { } added
        ? added.Known.Count(requirement => requirement.Stars == stars && requirement.RequiredLevel(rubric.ProductSet.Number) is not null)
        : 0;

    // All its minimum levels were added later, and not all are known: a card that knows its ceiling is from before.
    private static bool HadNoMinimum(Rated rated, Rubric rubric) => rated.Ceiling is not null && rubric.Rules.MinimumRequirements is { IsComplete: false };

    private static string WhyNothing(string criterion, Scorecard card, Rated rated, Words text) =>
        card.UnmetPrerequisites.Contains(criterion) ? text.Of("điều kiện chưa đạt", "prerequisite not met")
        : rated.Remarks.Any(remark => remark.Code == RemarkCode.Inapplicable && remark.Criterion == criterion) ? text.Of("không áp dụng", "does not apply")
        : text.Of("chưa có mức nào", "no level ticked");

    private static void Remarks(RuleBook book, Scorecard card, Rating rating, Rubric rubric, Words text)
    {
        foreach (var code in card.UnmetPrerequisites)
        {
            AnsiConsole.MarkupLine($"[grey]• {Markup.Escape(Name(rubric, code, text))}: {text.Of("điều kiện chưa đạt, tính 0 điểm", "its prerequisite is not met, so it counts 0")}[/]");
        }

        foreach (var code in card.Exempt)
        {
            AnsiConsole.MarkupLine($"[grey]• {Markup.Escape(Name(rubric, code, text))}: {text.Of("sản phẩm thuộc diện không bắt buộc, không cần mức tối thiểu", "not mandatory for this product, its minimum levels do not bind")}[/]");
        }

        foreach (var remark in rating.Remarks)
        {
            var about = remark.Criterion is null ? string.Empty : Name(rubric, remark.Criterion, text) + ": ";
            var what = remark.Code switch
            {
                RemarkCode.MixedCases => text.Of(book.NameOf(remark.Code)),
                RemarkCode.Inapplicable => text.Of("chưa có câu chuyện sản phẩm (5.1) nên không áp dụng, tính 0 điểm", "without a product story (5.1) it does not apply and counts 0"),
                RemarkCode.Provisional => text.Of($"kết quả tạm tính, còn {((Rated)rating).Open.Count} tiêu chí chưa trả lời", $"provisional: {((Rated)rating).Open.Count} criteria are not answered"),
                _ => text.Of("dựa trên cách hiểu luật: ", "rests on a listed reading of the law: ") + string.Join(", ", rating.Interpretations),
            };
            AnsiConsole.MarkupLine($"[grey]• {Markup.Escape(about + what)}[/]");
        }

        // Readings of the card as a whole have no remark.
        foreach (var key in rating.Interpretations)
        {
            if (rating.Remarks.Any(remark => remark.Code == RemarkCode.Interpretation) || !book.TryGetInterpretation(key, out var reading)) continue;
            AnsiConsole.MarkupLine($"[grey]• {Markup.Escape(text.Of("cách hiểu", "reading"))}: {Markup.Escape(text.Of(reading.Reading))}[/]");
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
