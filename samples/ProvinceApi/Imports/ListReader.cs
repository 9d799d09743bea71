using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Registry;
using Ocop.Domain.Samples.ProducerQuotas;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>Reads a list of products row by row and finds all of its mistakes. A row is held against what a producer, a product and an event are held against when they are sent one by one.</summary>
internal sealed class ListReader
{
    /// <summary>The name of a list in the paths of its entries.</summary>
    public const string Name = "list";

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal)
    {
        [ListText.Key("có")] = true,
        [ListText.Key("yes")] = true,
        ["x"] = true,
        [ListText.Key("không")] = false,
        [ListText.Key("no")] = false,
        [string.Empty] = false,
    };

    private static readonly (ProductEventKind Kind, string[] Names)[] Events =
    [
        (ProductEventKind.Recognised, ["công nhận", "công nhận lần đầu", "recognised"]),
        (ProductEventKind.Upgraded, ["nâng hạng", "upgraded"]),
        (ProductEventKind.ReRated, ["đánh giá lại", "công nhận lại", "reRated"]),
    ];

    // The members of what is sent one by one, and the columns that they stand in here.
    private static readonly Dictionary<string, string> ProducerColumns = new(StringComparer.Ordinal) { ["key"] = ListColumns.Producer, ["name"] = ListColumns.ProducerName };

    private static readonly Dictionary<string, string> ProductColumns = new(StringComparer.Ordinal) { ["key"] = ListColumns.Product, ["name"] = ListColumns.ProductName };

    private static readonly Dictionary<string, string> EventColumns = new(StringComparer.Ordinal) { ["kind"] = ListColumns.Event };

    private readonly CsvTable table;
    private readonly ListColumns columns;
    private readonly RuleBook book;
    private readonly LocalDate today;
    private readonly StoredKeys stored;
    private readonly KindNames kinds;
    private readonly List<RowProblem> problems = [];
    private readonly HashSet<int> wrongRows = [];
    private readonly HashSet<string> wrongColumns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Row, NewProducer? Entry)> producers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> producerCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListedProduct?> products = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> codes = new(StringComparer.Ordinal);
    private int leftOut;

    private ListReader(CsvTable table, ListColumns columns, RuleBook book, LocalDate today, StoredKeys stored)
    {
        (this.table, this.columns, this.book, this.today, this.stored) = (table, columns, book, today, stored);
        kinds = new KindNames(book);
        foreach (var key in stored.Producers.Keys) producerCodes.TryAdd(ListText.CodeKey(key), key);
    }

    /// <summary>Checks a list.</summary>
    /// <param name="table">The list.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="book">The rules.</param>
    /// <param name="today">Today in Vietnam: a set without a decision is of the one in force then.</param>
    /// <param name="stored">What is there already.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static ListCheck Check(CsvTable table, ListColumns columns, RuleBook book, LocalDate today, StoredKeys stored, CancellationToken cancellationToken)
    {
        var reader = new ListReader(table, columns, book, today, stored);
        for (var row = 0; row < table.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(row);
        }

        reader.CheckHistories(cancellationToken);
        return new ListCheck(
            table.Count,
            table.Count - reader.wrongRows.Count,
            [.. reader.problems.OrderBy(problem => problem.Row)],
            reader.leftOut,
            [.. reader.producers.Values.Select(each => each.Entry).OfType<NewProducer>().Where(entry => !stored.Producers.ContainsKey(entry.Key))],
            [.. reader.products.Values.OfType<ListedProduct>()]);
    }

    private void Read(int row)
    {
        wrongColumns.Clear();
        ReadProducer(row);
        ReadProduct(row);
    }

    private void ReadProducer(int row)
    {
        var key = Identity(row, ListColumns.Producer);
        var name = Cell(row, ListColumns.ProducerName);
        var kind = Kind(row);
        var commune = Cell(row, ListColumns.Commune);
        string[] traits = [.. columns.Traits.Where(trait => YesOrNo(row, trait))];
        if (key is null)
        {
            // Nobody's row, and the rest of it is looked at all the same.
            ProducerOf(row, key, name, kind, commune, traits);
            return;
        }

        if (!producerCodes.TryAdd(ListText.CodeKey(key), key) && producerCodes[ListText.CodeKey(key)] is var same && same != key)
        {
            Refuse(row, ListColumns.Producer, new(
                $"chỉ khác {ListText.Quoted(same)} về khoảng trắng, chữ hoa, dấu gạch, dấu nháy, số 0 ở đầu hoặc chữ cái trông giống nhau; cần viết như nhau",
                $"differs from {ListText.Quoted(same)} in blanks, capitals, dashes, quotes, leading zeros or letters that look alike; expected one writing"));
            return;
        }

        if (stored.Producers.TryGetValue(key, out var there))
        {
            var before = new BilingualText("đã lưu", "stored");
            Agree(row, ListColumns.ProducerName, name, there.Name, before);
            Agree(row, ListColumns.Kind, kind, there.Kind, before);
            Agree(row, ListColumns.Commune, commune, there.Commune, before);
            foreach (var trait in columns.Traits.Where(trait => Cell(row, trait) is not null)) Agree(row, trait, YesNo(traits.Contains(trait)), YesNo(there.Traits.Contains(trait)), before);
        }
        else if (producers.TryGetValue(key, out var first))
        {
            if (first.Entry is not { } entry) return; // what is wrong with it has been told
            var before = new BilingualText($"ghi ở dòng {table.Line(first.Row)}", $"in row {table.Line(first.Row)}");
            Agree(row, ListColumns.ProducerName, name, entry.Name, before);
            Agree(row, ListColumns.Kind, kind, entry.Kind, before);
            Agree(row, ListColumns.Commune, commune, entry.Commune, before);
            foreach (var trait in columns.Traits.Where(trait => Cell(row, trait) is not null)) Agree(row, trait, YesNo(traits.Contains(trait)), YesNo(entry.Traits!.Contains(trait)), before);
        }
        else
        {
            producers.Add(key, (row, ProducerOf(row, key, name, kind, commune, traits)));
        }
    }

    private NewProducer? ProducerOf(int row, string? key, string? name, string? kind, string? commune, string[] traits) =>
        Entry(row, ProducerColumns, reader => NewProducer.Read(reader, book), ("key", key), ("name", name), ("kind", kind), ("commune", commune), ("traits", new JsonArray([.. traits.Select(trait => (JsonNode)trait)])));

    private void ReadProduct(int row)
    {
        var key = Identity(row, ListColumns.Product);
        if (key is not null && stored.Products.Contains(key))
        {
            Refuse(row, ListColumns.Product, new("đã có sản phẩm mang mã hồ sơ này; cần bỏ dòng này", "there is a product with this key; expected the row left out"));
            return;
        }

        var happened = ReadEvent(row, out var isWrong);
        if (key is not null && products.TryGetValue(key, out var first))
        {
            if (first is null) return; // what is wrong with it has been told
            first.Rows++;
            AgreeWithFirst(row, first);
            if (happened is not null) first.Events.Add((row, happened));
            else if (!isWrong) Refuse(row, ListColumns.Product, new($"đã ghi ở dòng {table.Line(first.Row)}; dòng thứ hai của một sản phẩm cần ngày công nhận và số sao", $"stands in row {table.Line(first.Row)}; a second row of a product needs its day and stars"));
            return;
        }

        var product = Entry(
            row,
            ProductColumns,
            reader => NewProduct.Read(reader, book, today),
            ("key", key),
            ("name", Cell(row, ListColumns.ProductName)),
            ("producer", Cell(row, ListColumns.Producer)),
            ("productSet", Number(Cell(row, ListColumns.ProductSet))),
            ("decision", Cell(row, ListColumns.Decision)),
            ("area", Cell(row, ListColumns.Area)),
            ("code", Cell(row, ListColumns.Code)));
        if (product?.Code is { } code)
        {
            if (stored.Codes.Contains(code)) Refuse(row, ListColumns.Code, new("đã có sản phẩm mang mã này", "there is a product with this code"));
            else if (!codes.TryAdd(code, product.Key)) Refuse(row, ListColumns.Code, new($"trùng mã của hồ sơ {ListText.Quoted(codes[code])}", $"the code of {ListText.Quoted(codes[code])} too"));
        }

        if (key is null) return;
        // A product with a mistake is known, so that its further rows are not taken for its first.
        products.Add(key, product is null ? null : new ListedProduct(row, product));
        if (product is not null && happened is not null) products[key]!.Events.Add((row, happened));
    }

    private NewEvent? ReadEvent(int row, out bool isWrong)
    {
        isWrong = false;
        string[] members = [ListColumns.Event, ListColumns.On, ListColumns.Stars, ListColumns.SignedOn, ListColumns.Paper];
        if (members.All(column => Cell(row, column) is null)) return null;
        var (kind, on, signedOn) = (EventKind(row), Day(row, ListColumns.On), Day(row, ListColumns.SignedOn));
        var stars = Cell(row, ListColumns.Stars);
        if (stars is [>= '3' and <= '5', ..] && ListText.Key(stars[1..]) is "sao" or "stars") stars = stars[..1];
        var happened = Entry(
            row,
            EventColumns,
            NewEvent.Read,
            ("kind", kind is null ? null : JsonSerializer.SerializeToNode(kind.Value, Wire.Options)),
            ("on", on),
            ("stars", Number(stars)),
            ("signedOn", signedOn),
            ("paper", Cell(row, ListColumns.Paper)));
        isWrong = happened is null;
        return happened;
    }

    // Whether the events of each product can have happened, as the library says.
    private void CheckHistories(CancellationToken cancellationToken)
    {
        foreach (var listed in products.Values.OfType<ListedProduct>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sent = listed.Product;
            var kind = stored.Producers.TryGetValue(sent.Producer, out var there) ? there.Kind : producers.TryGetValue(sent.Producer, out var first) ? first.Entry?.Kind : null;
            if (kind is null) continue;
            var row = new ProductRow { Key = sent.Key, Name = sent.Name, Producer = new ProducerRow { Key = sent.Producer, Name = string.Empty, Kind = kind, Traits = [] }, Decision = sent.Decision!, ProductSet = sent.ProductSet, Area = sent.Area, Code = sent.Code };
            var events = listed.Events.Select((each, i) => each.Event.ToRow(0, i + 1, Instant.MinValue, example: false).ToEvent(sent.Key));
            foreach (var problem in book.Check([row.ToProduct(book)], events))
            {
                var at = problem.Entry.StartsWith("$.events[", StringComparison.Ordinal) && int.TryParse(problem.Entry.AsSpan(9, Math.Max(0, problem.Entry.IndexOf(']', StringComparison.Ordinal) - 9)), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < listed.Events.Count
                    ? listed.Events[index].Row
                    : problem.Entry.StartsWith("$.events", StringComparison.Ordinal) && listed.Events.Count > 0 ? listed.Events[^1].Row : listed.Row;
                wrongColumns.Clear();
                Refuse(at, problem.Entry.StartsWith("$.events", StringComparison.Ordinal) ? ListColumns.On : problem.Entry.EndsWith(".area", StringComparison.Ordinal) ? ListColumns.Area : null, problem.Text);
            }
        }
    }

    private void AgreeWithFirst(int row, ListedProduct first)
    {
        var (before, sent) = (new BilingualText($"ghi ở dòng {table.Line(first.Row)}", $"in row {table.Line(first.Row)}"), first.Product);
        Agree(row, ListColumns.Producer, Cell(row, ListColumns.Producer), sent.Producer, before);
        Agree(row, ListColumns.ProductName, Cell(row, ListColumns.ProductName), sent.Name, before);
        Agree(row, ListColumns.ProductSet, Cell(row, ListColumns.ProductSet), Texts.Number(sent.ProductSet), before);
        Agree(row, ListColumns.Decision, Cell(row, ListColumns.Decision), sent.Decision, before);
        Agree(row, ListColumns.Area, Cell(row, ListColumns.Area), sent.Area, before);
        Agree(row, ListColumns.Code, Cell(row, ListColumns.Code), sent.Code, before);
    }

    // Two values of one thing are a slip in one of them; an empty cell tells nothing.
    private void Agree(int row, string column, string? given, string? other, BilingualText where)
    {
        if (given is null || given == other) return;
        var shown = ListText.Quoted(other ?? string.Empty);
        Refuse(row, column, new($"khác với {shown} {where.Vietnamese}; cần như nhau", $"differs from {shown} {where.English}; expected the same"));
    }

    private string? Identity(int row, string column)
    {
        if (Cell(row, column) is not { } cell)
        {
            Refuse(row, column, new("ô trống; cần mã như đã cấp", "the cell is empty; expected the code as it was given"));
            return null;
        }

        if (ListText.ProblemOfIdentity(cell) is not { } problem) return cell;
        Refuse(row, column, problem);
        return null;
    }

    private string? Kind(int row)
    {
        if (Cell(row, ListColumns.Kind) is not { } cell) return null;
        if (kinds.TryGet(cell, out var kind)) return kind.Key;
        var (vietnamese, english) = (string.Join(", ", book.ProducerKinds.Select(known => known.Labels.Vietnamese)), string.Join(", ", book.ProducerKinds));
        Refuse(row, ListColumns.Kind, new($"không có loại hình này; cần một trong {vietnamese}", $"there is no such kind; expected one of {english}"));
        return null;
    }

    private bool YesOrNo(int row, string trait)
    {
        if (Cell(row, trait) is not { } cell) return false;
        if (Answers.TryGetValue(ListText.Key(cell), out var answer)) return answer;
        Refuse(row, trait, new("cần có, không hoặc để trống", "expected có, không, yes, no or an empty cell"));
        return false;
    }

    private ProductEventKind? EventKind(int row)
    {
        if (Cell(row, ListColumns.Event) is not { } cell) return ProductEventKind.Recognised;
        foreach (var (kind, names) in Events)
        {
            if (Array.Exists(names, name => ListText.Key(name) == ListText.Key(cell))) return kind;
        }

        Refuse(row, ListColumns.Event, new("cần công nhận, nâng hạng, đánh giá lại, hoặc để trống khi công nhận lần đầu", "expected công nhận (recognised), nâng hạng (upgraded), đánh giá lại (reRated), or an empty cell for a first recognition"));
        return null;
    }

    private string? Day(int row, string column)
    {
        if (Cell(row, column) is not { } cell) return null;
        if (ListDays.ToIso(cell) is { } iso) return iso;
        Refuse(row, column, ListDays.Expected);
        return null;
    }

    // What is no number is left as it stands, for the reader of the entry to refuse.
    private static JsonNode? Number(string? cell) => cell is null ? null : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : cell;

    private static string YesNo(bool answer) => answer ? "có" : "không";

    private string? Cell(int row, string column) => table.Has(column) && table.Cell(row, column) is { Length: > 0 } cell ? cell : null;

    private T? Entry<T>(int row, Dictionary<string, string> names, Func<EntryReader, T> read, params (string Name, JsonNode? Value)[] members)
        where T : class
    {
        var sent = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null) sent.Add(name, value);
        }

        // What a cell lost on its way to the entry was refused before.
        var isWhole = !Array.Exists(members, member => wrongColumns.Contains(names.GetValueOrDefault(member.Name, member.Name)));
        var entry = EntryReader.Read(JsonSerializer.SerializeToElement(sent), read, out var faults);
        foreach (var fault in faults)
        {
            var name = fault.Entry[2..];
            Refuse(row, names.GetValueOrDefault(name, name), fault.Text);
        }

        return isWhole && faults.Count == 0 ? entry : null;
    }

    private void Refuse(int row, string? column, BilingualText text)
    {
        // One mistake a cell: a second one would come from the first.
        if (!wrongColumns.Add(column ?? string.Empty)) return;
        wrongRows.Add(row);
        if (problems.Count == ListCheck.MostProblems)
        {
            leftOut++;
            return;
        }

        var place = column is null ? -1 : Array.IndexOf([.. table.Columns], column);
        problems.Add(new RowProblem(
            table.Line(row),
            place < 0 ? null : table.Headings[place],
            column is null ? string.Create(CultureInfo.InvariantCulture, $"$.{Name}[{row}]") : table.Path(row, column),
            place < 0 ? null : Shown(table.Cell(row, column!)),
            text));
    }

    private static string Shown(string cell) => cell.Length <= 100 ? cell : cell[..100] + "…";
}
