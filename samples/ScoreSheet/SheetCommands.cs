using System.IO.Compression;
using Ocop.Domain.Json;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>The two commands: a form as a workbook, and a workbook as a rating.</summary>
internal static class SheetCommands
{
    // The most letters that Excel holds in a cell.
    private const int MostLetters = 32_767;
    private const string ExampleFile = "star-anise.xlsx";

    public static BilingualText Usage { get; } = new(
        """
        Cách dùng: ScoreSheet new (--set SỐ [--decision SỐ HIỆU] | --card TỆP.json) [--members N] -o TỆP.xlsx [--force] [--lang vi|en]
                     phiếu thành sổ tính Excel: chọn mức trong danh sách, điểm và số sao tính bằng công thức
                     --decision: quyết định có phiếu, nếu không ghi là quyết định mới nhất
                     --card: lấy bộ và quyết định của phiếu đã chấm (JSON) và điền vào; có hội đồng thì điền cho thành viên đầu tiên
                     --members N: mỗi thành viên hội đồng một cột, từ 1 đến 30
                     --force: ghi đè cả tệp mà người khác đã điền; nếu không, chỉ ghi đè tệp do chính lệnh này viết
                   ScoreSheet read TỆP.xlsx [--json] [--lang vi|en]
                     đọc các ô đã điền, xếp hạng và giải trình; sổ của hội đồng cho kết quả phiên họp
                   ScoreSheet                không có đối số: viết phiếu ví dụ ra star-anise.xlsx và xếp hạng phiếu đó
        Mã thoát: 1 khi sổ tính không đọc được hoặc có ô sai, 2 khi đối số hoặc tệp vào không dùng được.
        """,
        """
        Usage: ScoreSheet new (--set NUMBER [--decision NUMBER] | --card FILE.json) [--members N] -o FILE.xlsx [--force] [--lang vi|en]
                 a form as an Excel workbook: levels are chosen from lists, points and stars are formulas
                 --decision: the decision whose form it is, the newest one if not given
                 --card: takes set and decision from a card (JSON) and fills it in; with a council it is the first member's
                 --members N: a column for each member of a council, 1 to 30
                 --force: overwrites a file that was filled in, too; without it only one as this command wrote it
               ScoreSheet read FILE.xlsx [--json] [--lang vi|en]
                 reads the cells that were filled in, rates and explains; the workbook of a council gives the result of the session
               ScoreSheet                without arguments: writes an example card to star-anise.xlsx and rates it
        Exit codes: 1 where a workbook cannot be read or a cell is wrong, 2 where arguments or input files cannot be used.
        """);

    public static int Run(Arguments arguments, TextWriter output, TextWriter errors)
    {
        var (set, decision, card, members, target) = (arguments.WholeNumber("--set"), arguments.Option("--decision"), arguments.Option("--card"), arguments.WholeNumber("--members"), arguments.Option("-o"));
        var isForced = arguments.Flag("--force");
        var isOfNew = set is not null || decision is not null || card is not null || members is not null || target is not null || isForced;
        var rest = arguments.Rest();
        if (rest.Count == 0)
        {
            if (isOfNew) throw new UsageException("cần lệnh new hoặc read", "expected the command new or read");
            return Example(arguments, output);
        }

        switch (rest[0])
        {
            case "new":
                if (rest.Count > 1) throw new UsageException($"{rest[1]}: không cần đối số này", $"{rest[1]}: this argument is not expected");
                if (arguments.Json) throw new UsageException("--json: chỉ dùng với lệnh read", "--json: goes with the command read only");
                if (set is null == card is null) throw new UsageException("cần một trong --set và --card", "expected one of --set and --card");
                if (card is not null && decision is not null) throw new UsageException("--decision: không dùng cùng --card, phiếu đã nêu quyết định", "--decision: not beside --card, which names the decision");
                if (members is < 1 or > FormLayout.MostMembers) throw new UsageException($"--members {members}: cần số từ 1 đến {FormLayout.MostMembers}", $"--members {members}: expected 1 to {FormLayout.MostMembers}");
                if (target is null) throw new UsageException("thiếu -o TỆP.xlsx", "-o FILE.xlsx is missing");
                if (!target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new UsageException($"-o {target}: cần tên tệp có đuôi .xlsx", $"-o {target}: expected the name of an .xlsx file");
                Save(target, Make(arguments.Book, card is null ? Empty(arguments.Book, set!.Value, decision) : Read(arguments.Book, card), members ?? 0, arguments.Language), isForced);
                output.WriteLine(new BilingualText($"Đã viết {target}", $"Wrote {target}").In(arguments.Language));
                return 0;
            case "read":
                if (isOfNew) throw new UsageException("lệnh read chỉ nhận một tệp và --json", "the command read takes a file and --json only");
                if (rest.Count != 2) throw new UsageException("lệnh read cần đúng một tệp .xlsx", "the command read expects just one .xlsx file");
                return Show(arguments, rest[1], output, errors);
            default:
                throw new UsageException($"{rest[0]}: cần lệnh new hoặc read", $"{rest[0]}: expected the command new or read");
        }
    }

    /// <summary>Makes the workbook of a card's form, filled in with it.</summary>
    public static byte[] Make(RuleBook book, Scorecard card, int members, Language language)
    {
        var layout = new FormLayout(book, book.RubricFor(card), members, language);
        return WorkbookWriter.Write(ScoreWorkbook.Of(layout, members > 0 ? SheetContents.OfCouncil(card, members, layout.Words) : SheetContents.Of(card)));
    }

    private static int Example(Arguments arguments, TextWriter output)
    {
        var card = Read(arguments.Book, Path.Combine(AppContext.BaseDirectory, "data", "star-anise.json"));
        Save(ExampleFile, Make(arguments.Book, card, 0, arguments.Language), isForced: true);
        if (!arguments.Json) output.WriteLine(new BilingualText($"Đã viết phiếu ví dụ ra {ExampleFile}", $"Wrote the example card to {ExampleFile}").In(arguments.Language));
        Show(arguments, new ReadForm(new FormLayout(arguments.Book, arguments.Book.RubricFor(card), 0, arguments.Language), card, null, card.Product), output);
        return 0;
    }

    // Answers that stand in a file are not lost without a word.
    private static void Save(string target, byte[] workbook, bool isForced)
    {
        if (!isForced && File.Exists(target) && !IsUntouched(InputFile.Read(target), workbook))
        {
            throw new InputException(
                $"{target}: đã có tệp này và có thể đã được điền; cần tên khác, hoặc --force để ghi đè",
                $"{target}: this file is there and may be filled in; expected another name, or --force to overwrite it");
        }

        try
        {
            File.WriteAllBytes(target, workbook);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{target}: không ghi được; cần thư mục có thật, được phép ghi và còn chỗ", $"{target}: cannot be written; expected a folder that exists, may be written to and has room");
        }
    }

    // Every program that saves a workbook adds parts of its own to it, such as a table of all texts.
    private static bool IsUntouched(byte[] found, byte[] workbook)
    {
        static HashSet<string> PartsOf(byte[] file)
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }

        try
        {
            return found.Length == 0 || PartsOf(found).SetEquals(PartsOf(workbook));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // The form alone: a card without an answer.
    private static Scorecard Empty(RuleBook book, int set, string? decision)
    {
        var number = decision ?? book.Decisions.First();
        if (!book.TryGetRules(number, out var rules))
        {
            var known = string.Join(", ", book.Decisions);
            throw new UsageException($"--decision {number}: cần một trong {known}", $"--decision {number}: expected one of {known}");
        }

        return rules.TryGetRubric(set, out _)
            ? new Scorecard { Decision = rules.Instrument.Number, ProductSet = set }
            : throw new UsageException($"--set {set}: cần số từ 1 đến {rules.ProductSets.Count}", $"--set {set}: expected 1 to {rules.ProductSets.Count}");
    }

    private static Scorecard Read(RuleBook book, string file)
    {
        try
        {
            var card = OcopJson.ReadScorecard(InputFile.ReadText(file));
            if (card.Recorded is not null)
            {
                throw new InputException(
                    $"{file}: $.recorded: kết quả đã công bố không có mức của từng tiêu chí nên không điền được vào phiếu; cần levels hoặc partTotals",
                    $"{file}: $.recorded: a published result has no levels that a form could hold; expected levels or partTotals");
            }

            book.Rate(card);
            if (card.Product?.Name?.Length > MostLetters || card.Product?.Code?.Length > MostLetters)
            {
                throw new InputException($"{file}: $.product: quá dài; một ô của Excel chứa nhiều nhất {MostLetters} ký tự", $"{file}: $.product: too long; a cell of Excel holds at most {MostLetters} letters");
            }

            return card;
        }
        catch (InvalidEntryException exception)
        {
            string Lines(Language language) => string.Join('\n', exception.Problems.Select(problem => $"{file}: {problem.In(language)}"));
            throw new InputException(Lines(Language.Vietnamese), Lines(Language.English));
        }
    }

    private static int Show(Arguments arguments, string file, TextWriter output, TextWriter errors)
    {
        try
        {
            Show(arguments, WorkbookReader.Read(arguments.Book, InputFile.Read(file)), output);
            return 0;
        }
        catch (SheetException exception)
        {
            foreach (var problem in exception.Problems) errors.WriteLine(PlainText.Of($"{file}: {problem.In(arguments.Language)}"));
            return 1;
        }
    }

    private static void Show(Arguments arguments, ReadForm form, TextWriter output)
    {
        var (book, language) = (arguments.Book, arguments.Language);
        if (arguments.Json)
        {
            output.WriteLine(form.Session is { } council ? OcopJson.Write(book.Decide(council)) : OcopJson.Write(book.Rate(form.Card!)));
            return;
        }

        if (form.Product?.Name is { } name) output.WriteLine(PlainText.Of(name));
        output.WriteLine($"{form.Layout.Rubric.Reference.ToString(language)}: {form.Layout.Rubric.ProductSet.Labels.In(language)}");
        var explanation = form.Session is { } session ? book.Explain(session) : book.Explain(form.Card!);

        // Names of members are texts from outside.
        foreach (var line in explanation.ToText(language).TrimEnd('\n').Split('\n')) output.WriteLine(PlainText.Of(line));
        LastCheck.Show(explanation.CheckedOn, language);
    }
}
