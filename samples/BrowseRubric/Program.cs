// One lesson: the law is data that a program can walk: every form with each mark and note in its place, and the instruments that they stand in.
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.BrowseRubric;

var usage = new BilingualText(
    """
    Cách dùng: BrowseRubric [--decision SỐ] [--on NGÀY] [--lang vi|en]          các bộ sản phẩm
               BrowseRubric BỘ [--decision SỐ] [--on NGÀY] [--lang vi|en]       phiếu của một bộ
               BrowseRubric [BỘ] --json [--decision SỐ] [--on NGÀY]             mọi phiếu, hoặc một, dạng JSON
               BrowseRubric --instruments [--json] [--lang vi|en]               các văn bản: ngày, thay thế, sửa đổi
               BrowseRubric --rule-file KHÓA                                    tệp quy định: số văn bản, days-off/2026, divisions
               BrowseRubric --rules TỆP [--rules TỆP]... --check [--json]       kiểm tra tệp quy định: mỗi lỗi một dòng
      --on    phiếu có hiệu lực vào ngày đó; không có thì phiếu mới nhất với mọi sửa đổi
    """,
    """
    Usage: BrowseRubric [--decision NUMBER] [--on DAY] [--lang vi|en]          the product sets
           BrowseRubric SET [--decision NUMBER] [--on DAY] [--lang vi|en]      the form of one set
           BrowseRubric [SET] --json [--decision NUMBER] [--on DAY]            all forms, or one, as JSON
           BrowseRubric --instruments [--json] [--lang vi|en]                  the instruments: dates, what they replace or amend
           BrowseRubric --rule-file KEY                                        a rule file: the number of an instrument, days-off/2026, divisions
           BrowseRubric --rules FILE [--rules FILE]... --check [--json]        proves rule files: one fault a line
      --on    the form in force on that day; without it, the newest one with all amendments
    """);

return Sample.Run(args, usage, arguments =>
{
    if (arguments.Flag("--check"))
    {
        arguments.Rest(0);
        return RuleFileCheck.Run(arguments.RuleFiles, arguments.Json, arguments.Language, Console.Out);
    }

    if (arguments.Option("--rule-file") is { } key)
    {
        arguments.Rest(0);
        return Save(arguments.Book, key);
    }

    if (arguments.Flag("--instruments"))
    {
        arguments.Rest(0);
        if (arguments.Json) Console.WriteLine(InstrumentsAnswer.Write(arguments.Book));
        else InstrumentScreen.Show(arguments.Book, arguments.Language);
        return 0;
    }

    var (decision, on) = (arguments.Option("--decision"), arguments.Date("--on"));
    var rules = Rules(arguments.Book, decision, on);
    var rest = arguments.Rest(most: 1);
    if (rest.Count == 0)
    {
        if (arguments.Json) Console.WriteLine(OcopJson.Write(rules));
        else
        {
            FormScreen.ShowCatalogue(rules, Again(decision, on, arguments.RuleFiles), arguments.Language);
            LastCheck.Show(CheckedBefore(rules, on), arguments.Language);
        }

        return 0;
    }

    if (!Arguments.TryNumber(rest[0], out var set) || !rules.TryGetRubric(set, out var rubric))
    {
        throw new UsageException($"{rest[0]}: cần số bộ sản phẩm từ 1 đến {rules.ProductSets.Count}", $"{rest[0]}: expected the number of a product set from 1 to {rules.ProductSets.Count}");
    }

    if (arguments.Json) Console.WriteLine(OcopJson.Write(rubric));
    else
    {
        FormScreen.ShowForm(arguments.Book, rubric, arguments.Language);
        LastCheck.Show(CheckedBefore(rules, on), arguments.Language);
    }

    return 0;
});

// The forms of a day after the last check are those that were known then.
static LocalDate? CheckedBefore(DecisionRules rules, LocalDate? on) => on > rules.CheckedOn ? rules.CheckedOn : null;

static string Again(string? decision, LocalDate? on, IReadOnlyList<string> files) =>
    (decision is null ? string.Empty : " --decision " + decision)
    + (on is { } day ? FormattableString.Invariant($" --on {day:uuuu-MM-dd}") : string.Empty)
    + string.Concat(files.Select(file => " --rules " + file));

static DecisionRules Rules(RuleBook book, string? decision, LocalDate? on)
{
    if (decision is null)
    {
        return on is not { } day ? book.Rules(book.Decisions.First())
            : book.RulesOn(day) ?? throw new UsageException($"--on {day:uuuu-MM-dd}: không có phiếu nào có hiệu lực; cần ngày có phiếu", $"--on {day:uuuu-MM-dd}: no form is in force; expected a day with forms");
    }

    if (!book.TryGetRules(decision, out var rules))
    {
        var known = string.Join(", ", book.Decisions);
        throw new UsageException($"--decision {decision}: cần một trong {known}", $"--decision {decision}: expected one of {known}");
    }

    if (on is not { } asked) return rules;
    if (asked < rules.Instrument.InForceFrom)
    {
        var from = rules.Instrument.InForceFrom;
        throw new UsageException($"--on {asked:uuuu-MM-dd}: trước khi {decision} có hiệu lực; cần ngày từ {from:uuuu-MM-dd}", $"--on {asked:uuuu-MM-dd}: before {decision} is in force; expected a day from {from:uuuu-MM-dd}");
    }

    return book.Rules(decision, asked);
}

static int Save(RuleBook book, string key)
{
    using var output = Console.OpenStandardOutput();
    try
    {
        book.Save(key, output);
        return 0;
    }
    catch (KeyNotFoundException)
    {
        var known = string.Join(", ", book.Keys);
        throw new UsageException($"--rule-file {key}: cần một trong {known}", $"--rule-file {key}: expected one of {known}");
    }
}
