using System.Text;
using NodaTime;
using Ocop.Domain.Json;
using Ocop.Domain.Rubrics;

namespace Ocop.Domain.Tests.Json;

/// <summary>The reader of documents by their shape: what it reads, what it tells, where, and what that costs.</summary>
public sealed class DocumentReaderTests
{
    private const string Good = """{"name":"Cà \"phê\" \u0110\ud83c\udf75","count":12,"list":[0,-7,null],"words":{"a":"complete","b-c":"totalsOnly"},"day":"2026-05-22","yes":true,"raw":[1.50,"4 1",-0,1e2],"inner":{"name":"x"}}""";

    private static readonly TextShape AnyText = new(new("chuỗi", "a text"), 100_000, _ => true);

    private static readonly ObjectShape<Thing> Shape = MakeShape();

    public static TheoryData<string, string[]> Faults => new()
    {
        // What is no document at all
        { "", ["$: empty; expected one JSON object"] },
        { "null", ["$: null; expected an object"] },
        { "[1]", ["$: wrong type of value; expected an object"] },
        { "{\"name\":\"a\"} {}", ["$: not valid JSON, from byte 14; expected one JSON object"] },
        { "{\"name\":\"a\",}", ["$: not valid JSON, from byte 13; expected one JSON object"] },
        { "{\"name\":\"a\" // b\n}", ["$: not valid JSON, from byte 13; expected one JSON object"] },
        { "{\"name\":\n\"a\",\n  'count':1}", ["$: not valid JSON, from line 3 byte 3; expected one JSON object"] },
        { "{\"name\":\"a\",\"inner\":{\"list\":[1,2,}", ["$.inner.list: not valid JSON, from byte 34; expected one JSON object"] },
        { "{\"name\":\"a\",\"list\":[1,2", ["$.list: not valid JSON, from byte 24; expected one JSON object"] },

        // Members
        { "{\"count\":1}", ["$.name: missing; expected this member"] },
        { "{\"name\":\"a\",\"Count\":1}", ["$.Count: unknown member; expected one that this format knows"] },
        { "{\"name\":\"a\",\"a b\":{\"c\":[1,{}]},\"count\":\"1\"}", ["$['a b']: unknown member; expected one that this format knows", "$.count: wrong type of value; expected a whole number from -9 to 99, written in digits"] },
        { "{\"name\":\"a\",\"na\\u006De\":\"b\"}", ["$.name: repeated member; expected each member once"] },
        { "{\"name\":\"a\",\"inner\":{\"name\":\"b\",\"inner\":{}}}", ["$.inner.inner.name: missing; expected this member"] },
        { "{\"name\":\"a\",\"it's\\n\\u200B\":1}", ["$['it\\'s\\u000A\\u200B']: unknown member; expected one that this format knows"] },
        { "{\"name\":\"a\",\"\\ud800\":1}", ["$: not valid Unicode; expected JSON in UTF-8"] },
        { "{\"name\":\"a\",\"words\":{\"\\ud800\":\"complete\"}}", ["$.words: not valid Unicode; expected JSON in UTF-8"] },
        { "{\"name\":\"a\",\"words\":{\"a\":\"complete\",\"\\u0061\":\"complete\"}}", ["$.words.a: repeated member; expected each member once"] },
        { "{\"name\":\"a\",\"words\":{\"A\":\"complete\",\"\":\"complete\"}}", ["$.words.A: wrong name of a member; expected a key", "$.words['']: wrong name of a member; expected a key"] },
        { "{\"name\":\"a\",\"numbers\":{\"1\":1,\"01\":1,\"10\":1,\"+1\":1,\" 1\":1,\"1.0\":1}}", ["$.numbers.01: wrong name of a member; expected a whole number from 1 to 9, written in digits", "$.numbers.10: wrong name of a member; expected a whole number from 1 to 9, written in digits", "$.numbers['+1']: wrong name of a member; expected a whole number from 1 to 9, written in digits", "$.numbers[' 1']: wrong name of a member; expected a whole number from 1 to 9, written in digits", "$.numbers['1.0']: wrong name of a member; expected a whole number from 1 to 9, written in digits"] },
        { "{\"name\":\"a\",\"numbers\":{\"0\":1,\"9\":1}}", ["$.numbers.0: wrong name of a member; expected a whole number from 1 to 9, written in digits"] },

        // Values
        { "{\"name\":null,\"list\":null,\"words\":null,\"inner\":null,\"yes\":null,\"day\":null,\"count\":null}", ["$.name: null; expected a text", "$.list: null; expected a list", "$.words: null; expected an object", "$.inner: null; expected an object", "$.yes: null; expected true or false", "$.day: null; expected a date that exists, written yyyy-MM-dd", "$.count: null; expected a whole number from -9 to 99, written in digits"] },
        { "{\"name\":1,\"list\":{},\"words\":[],\"inner\":\"\",\"yes\":1,\"day\":20260522}", ["$.name: wrong type of value; expected a text", "$.list: wrong type of value; expected a list", "$.words: wrong type of value; expected an object", "$.inner: wrong type of value; expected an object", "$.yes: wrong type of value; expected true or false", "$.day: wrong type of value; expected a date that exists, written yyyy-MM-dd"] },
        { "{\"name\":\"\\ud83c\",\"inner\":{\"name\":\"a\\udf75\"}}", ["$.name: not valid Unicode; expected JSON in UTF-8", "$.inner.name: not valid Unicode; expected JSON in UTF-8"] },
        { "{\"name\":\"a\",\"list\":[1.0,1e0,100,-10,-0,99999999999999999999,\"1\",true,1,[2],{\"a\":[]}]}", ["$.list[0]: expected a whole number from -9 to 99, written in digits", "$.list[1]: expected a whole number from -9 to 99, written in digits", "$.list[2]: expected a whole number from -9 to 99, written in digits", "$.list[3]: expected a whole number from -9 to 99, written in digits", "$.list[4]: expected a whole number from -9 to 99, written in digits", "$.list[5]: expected a whole number from -9 to 99, written in digits", "$.list[6]: wrong type of value; expected a whole number from -9 to 99, written in digits", "$.list[7]: wrong type of value; expected a whole number from -9 to 99, written in digits", "$.list[9]: wrong type of value; expected a whole number from -9 to 99, written in digits", "$.list[10]: wrong type of value; expected a whole number from -9 to 99, written in digits"] },
        { "{\"name\":\"a\",\"count\":01}", ["$.count: not valid JSON, from byte 22; expected one JSON object"] },
        { "{\"name\":\"a\",\"list\":[1,2,3,4,5,6,7,8,9,10,11,12,13],\"count\":0.5}", ["$.list: too many; expected at most 12", "$.count: expected a whole number from -9 to 99, written in digits"] },
        { "{\"name\":\"a\",\"numbers\":{\"1\":1,\"2\":2,\"3\":3,\"4\":[]},\"count\":0.5}", ["$.numbers: too many; expected at most 3", "$.count: expected a whole number from -9 to 99, written in digits"] },
        { "{\"name\":\"a\",\"day\":\"2026-02-29\"}", ["$.day: expected a date that exists, written yyyy-MM-dd"] },
        { "{\"name\":\"a\",\"day\":\"2026-5-1\"}", ["$.day: expected a date that exists, written yyyy-MM-dd"] },
        { "{\"name\":\"a\",\"words\":{\"a\":\"Complete\",\"b\":\"\\ud800\"}}", ["$.words.a: expected one of complete, totalsOnly", "$.words.b: expected one of complete, totalsOnly"] },
        { "{\"name\":\"a\",\"raw\":[{\"b\":1},[1],true,\"\\ud800\",null]}", ["$.raw[0]: wrong type of value; expected a number or a text", "$.raw[1]: wrong type of value; expected a number or a text", "$.raw[2]: wrong type of value; expected a number or a text", "$.raw[3]: not valid Unicode; expected JSON in UTF-8", "$.raw[4]: null; expected a number or a text"] },
    };

    [Fact]
    public void Read_takes_every_kind_of_value()
    {
        var thing = ReadGood(Encoding.UTF8.GetBytes(Good));
        Assert.Equal("Cà \"phê\" Đ\U0001F375", thing.Name);
        Assert.Equal(12, thing.Count);
        Assert.Equal([0, -7, null], thing.List);
        Assert.Equal([KeyValuePair.Create("a", RubricStatus.Complete), KeyValuePair.Create("b-c", RubricStatus.TotalsOnly)], thing.Words);
        Assert.Equal(new LocalDate(2026, 5, 22), thing.Day);
        Assert.True(thing.Yes);
        Assert.Equal([new("1.50", true), new("4 1", false), new("-0", true), new("1e2", true)], thing.Raw);
        Assert.Equal("x", thing.Inner!.Name);
    }

    [Fact]
    public void Read_takes_members_in_any_order_and_a_byte_order_mark()
    {
        var thing = ReadGood([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"count":3,"yes":false,"list":[],"name":"b"}""")]);
        Assert.Equal(("b", 3, false), (thing.Name, thing.Count, thing.Yes));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_tells_all_that_is_wrong_with_the_path(string document, string[] problems) =>
        Assert.Equal(problems, Problems(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("{\"name\":\"#\"}", "$.name: not valid Unicode; expected JSON in UTF-8")]
    [InlineData("{\"name\":\"\\u0041#\"}", "$.name: not valid Unicode; expected JSON in UTF-8")]
    [InlineData("{\"name\":\"a\",\"#\":1}", "$: not valid Unicode; expected JSON in UTF-8")]
    [InlineData("{\"name\":\"a\",\"words\":{\"#\":1}}", "$.words: not valid Unicode; expected JSON in UTF-8")]
    [InlineData("{\"name\":\"a\",\"raw\":[\"#\"]}", "$.raw[0]: not valid Unicode; expected JSON in UTF-8")]
    [InlineData("{\"name\":\"a\",\"day\":\"#\"}", "$.day: expected a date that exists, written yyyy-MM-dd")]
    [InlineData("{\"name\":\"a\"#}", "$: not valid JSON, from byte 12; expected one JSON object")]
    public void Read_tells_bytes_that_are_not_utf8(string document, string problem)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        bytes[Array.IndexOf(bytes, (byte)'#')] = 0xB7;
        Assert.Equal([problem], Problems(bytes));
    }

    [Fact]
    public void Read_in_pieces_gives_what_one_piece_gives_wherever_it_is_cut()
    {
        byte[][] documents = [Encoding.UTF8.GetBytes(Good), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)], [0xEF, 0xBB, 0xBF], Broken(), .. Faults.Select(row => Encoding.UTF8.GetBytes((string)row.AsEnumerable().First()))];
        foreach (var document in documents)
        {
            var whole = Outcome(problems => DocumentReader.Read(document, Shape, problems));
            foreach (var pieces in Pieces.Cuts(document)) Assert.Equal(whole, Outcome(problems => DocumentReader.Read(pieces, Shape, problems)));
        }

        static byte[] Broken()
        {
            var bytes = Encoding.UTF8.GetBytes("{\"name\":\"Đà #\",\"#\":1,\"w\\u006frds\":{\"#\":2}}");
            return [.. bytes.Select(b => b == (byte)'#' ? (byte)0xC4 : b)];
        }
    }

    [Fact]
    public void Read_ends_after_a_hundred_problems()
    {
        var document = "{" + string.Join(",", Enumerable.Range(0, 300).Select(i => $"\"x{i}\":0")) + "}";
        var problems = Problems(Encoding.UTF8.GetBytes(document));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"$.x{i}: unknown member; expected one that this format knows").Append("$.x100: more problems are not listed"), problems);
    }

    [Fact]
    public void Read_ends_where_a_document_is_nested_too_deep()
    {
        Assert.Equal(["$.x: unknown member; expected one that this format knows", "$.name: missing; expected this member"], Problems(Nested(63)));
        Assert.Equal(["$.x: unknown member; expected one that this format knows", "$: nested too deep; expected at most 64 levels"], Problems(Nested(64)));
        Assert.Equal(["$.x: unknown member; expected one that this format knows", "$: nested too deep; expected at most 64 levels"], Problems(Nested(100_000)));

        static byte[] Nested(int lists) => Encoding.UTF8.GetBytes("{\"x\":" + new string('[', lists) + new string(']', lists) + "}");
    }

    [Fact]
    public void Read_refuses_a_file_that_is_too_large_and_reads_no_more_of_it()
    {
        var endless = new Endless();
        var error = RuleFaults.Thrown(() => DataFile.Read(endless, Shape, 100_000));
        Assert.Equal("$: too large; expected at most 100000 bytes", error.Message);
        Assert.Equal(100_001, endless.Given);

        var exact = Encoding.UTF8.GetBytes("{\"name\":\"a\"}".PadRight(100));
        Assert.Equal("a", DataFile.Read(new MemoryStream(exact), Shape, 100).Name);
        RuleFaults.Thrown(() => DataFile.Read(new MemoryStream(exact), Shape, 99));

        var padded = new MemoryStream(Encoding.UTF8.GetBytes("{\"name\":\"a\"}".PadRight(1000)));
        RuleFaults.Thrown(() => DataFile.Read(padded, Shape, 99));
        Assert.Equal(100, padded.Position);
    }

    [Fact]
    public void Read_takes_all_that_a_stream_gives_in_pieces_of_any_size()
    {
        // A connection knows neither its length nor where it stands.
        var large = Encoding.UTF8.GetBytes("{\"name\":" + new string(' ', 300_000) + "\"a\"}");
        Assert.Equal("a", DataFile.Read(new Connection(large, int.MaxValue), Shape, 1_000_000).Name);

        var exact = Encoding.UTF8.GetBytes("{\"name\":\"a\"}".PadRight(100));
        Assert.Equal("a", DataFile.Read(new Connection(exact, 1), Shape, 100).Name);
        Assert.Equal("$: too large; expected at most 99 bytes", RuleFaults.Thrown(() => DataFile.Read(new Connection(exact, 1), Shape, 99)).Message);
    }

    [Fact]
    public void Read_takes_what_is_left_of_a_stream_and_no_memory_for_the_rest()
    {
        var bytes = Encoding.UTF8.GetBytes(new string(' ', 4_000_000) + "{\"name\":\"a\"}");
        Assert.Equal("a", DataFile.Read(AtTheEnd(), Shape, DataFile.MostBytes).Name);
        var stream = AtTheEnd();
        var before = GC.GetAllocatedBytesForCurrentThread();
        DataFile.Read(stream, Shape, DataFile.MostBytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024);

        Assert.Equal("$: empty; expected one JSON object", RuleFaults.Thrown(() => DataFile.Read(new MemoryStream(bytes) { Position = bytes.Length + 5 }, Shape, DataFile.MostBytes)).Message);

        MemoryStream AtTheEnd() => new(bytes) { Position = 4_000_000 };
    }

    [Fact]
    public void ReadEmbedded_names_the_file_that_does_not_follow_its_shape()
    {
        var error = RuleFaults.Thrown(() => DataFile.ReadEmbedded("divisions.json", Shape));
        Assert.All(error.Problems, problem => Assert.StartsWith("divisions.json: $", problem, StringComparison.Ordinal));
        Assert.Contains("divisions.json: $.name: missing; expected this member", error.Problems);

        error = RuleFaults.Thrown(() => DataFile.ReadEmbeddedHead("divisions.json", mayBePartial: false));
        Assert.All(error.Problems, problem => Assert.StartsWith("divisions.json: $", problem, StringComparison.Ordinal));
        Assert.Contains("divisions.json: $.instrument: missing; expected this member", error.Problems);
    }

    [Fact]
    public void Read_makes_no_path_where_nothing_is_wrong()
    {
        // The bytes of an entry's name may cost once, but not once for each value below it.
        var some = Allocated(new string('k', 10), 2_000);
        var longName = Allocated(new string('k', 50_000), 2_000);
        Assert.InRange(longName - some, 0, 4 * 50_000);

        static long Allocated(string name, int values)
        {
            var shape = new ObjectShape<Thing>(() => new()).With("steps", new DictionaryShape<string, IReadOnlyList<int>>(new TextKeys(AnyText), new ListShape<int>(new WholeNumberShape(0, 9), 10_000), 10), "", (_, _) => { });
            var document = Encoding.UTF8.GetBytes("{\"steps\":{\"" + name + "\":[" + string.Join(",", Enumerable.Repeat("1", values)) + "]}}");
            Assert.Empty(ProblemsOf(problems => DocumentReader.Read(document, shape, problems)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            DocumentReader.Read(document, shape, new DocumentProblems());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Read_cuts_long_names_in_paths()
    {
        var problems = Problems(Encoding.UTF8.GetBytes("{\"name\":\"a\",\"" + new string('n', 100_000) + "\":1}"));
        Assert.Equal(["$['" + new string('n', 40) + "…']: unknown member; expected one that this format knows"], problems);
    }

    [Fact]
    public void Read_tells_problems_in_both_languages()
    {
        var problems = new DocumentProblems();
        DocumentReader.Read(Encoding.UTF8.GetBytes("""{"count":100}"""), Shape, problems);
        Assert.Equal(["$.count|cần số nguyên từ -9 đến 99, viết bằng chữ số", "$.name|thiếu; cần trường này"], problems.All.Select(problem => problem.Entry + "|" + problem.Problem.Vietnamese));
    }

    private static ObjectShape<Thing> MakeShape()
    {
        var shape = new ObjectShape<Thing>(() => new());
        var number = new WholeNumberShape(-9, 99);
        var key = new TextShape(new("khóa", "a key"), 10, text => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or '-'));
        return shape
            .With("name", AnyText, "", (thing, value) => thing.Name = value)
            .WithOptional("count", number, "", (thing, value) => thing.Count = value)
            .WithOptional("list", new ListShape<int?>(new NullableShape<int>(number), 12), "", (thing, value) => thing.List = value)
            .WithOptional("words", new DictionaryShape<string, RubricStatus>(new TextKeys(key), new WordShape<RubricStatus>(), 10), "", (thing, value) => thing.Words = value)
            .WithOptional("numbers", new DictionaryShape<int, int>(new NumberKeys(1, 9), number, 3), "", (_, _) => { })
            .WithOptional("day", new DateShape(), "", (thing, value) => thing.Day = value)
            .WithOptional("yes", new BooleanShape(), "", (thing, value) => thing.Yes = value)
            .WithOptional("raw", new ListShape<NumberOrText>(new NumberOrTextShape(AnyText), 10), "", (thing, value) => thing.Raw = value)
            .WithOptional("inner", shape, "", (thing, value) => thing.Inner = value);
    }

    private static Thing ReadGood(byte[] document)
    {
        var problems = new DocumentProblems();
        var thing = DocumentReader.Read(document, Shape, problems);
        Assert.Empty(problems.All);
        return thing!;
    }

    private static string[] Problems(byte[] document) => ProblemsOf(problems => DocumentReader.Read(document, Shape, problems));

    private static string[] ProblemsOf(Func<DocumentProblems, Thing?> read)
    {
        var problems = new DocumentProblems();
        read(problems);
        return [.. problems.All.Select(problem => problem.ToString())];
    }

    private static string Outcome(Func<DocumentProblems, Thing?> read)
    {
        var problems = new DocumentProblems();
        var thing = read(problems);
        return string.Join("\n", problems.All) + "|" + thing?.Name + "|" + string.Join(",", thing?.List ?? []) + "|" + string.Join(",", thing?.Words.Keys ?? []) + "|" + thing?.Count + thing?.Day + thing?.Inner?.Name
            + string.Join(",", thing?.Raw ?? []);
    }

    private sealed class Endless : MemoryStream
    {
        public int Given { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }
    }

    private sealed class Connection(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }

    private sealed class Thing
    {
        public string? Name { get; set; }

        public int Count { get; set; }

        public IReadOnlyList<int?> List { get; set; } = [];

        public IReadOnlyDictionary<string, RubricStatus> Words { get; set; } = new Dictionary<string, RubricStatus>();

        public LocalDate Day { get; set; }

        public bool Yes { get; set; }

        public IReadOnlyList<NumberOrText> Raw { get; set; } = [];

        public Thing? Inner { get; set; }
    }
}
