using System.Globalization;
using System.Text;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Hostile;

/// <summary>Whatever a stranger hands to any entry, only the documented exception comes out, it says where, and its cost follows the size.</summary>
/// <remarks>
/// Short in every run; <c>OCOP_HOSTILE=10000000</c> tries that many bent documents. Structural changes that know the format are in the properties of <c>HostileJsonTests</c> and <c>HostileRuleFileTests</c>;
/// null, the ends of numbers and days, and hostile text for every parameter of every public member are in <c>ArgumentTests</c>.
/// </remarks>
public sealed class HostileSuiteTests
{
    private static readonly int Documents = int.TryParse(Environment.GetEnvironmentVariable("OCOP_HOSTILE"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 20_000;

    public static TheoryData<int> Entries => [.. Enumerable.Range(0, HostileEntry.All.Count)];

    [Theory]
    [MemberData(nameof(Entries))]
    public void Seeds_are_honest(int number)
    {
        var entry = HostileEntry.All[number];
        Assert.NotEmpty(entry.Seeds);
        Assert.All(entry.Seeds, seed => Assert.Null(Record.Exception(() => entry.Take(seed))));
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_document_that_was_bent_is_taken_or_refused_in_order(int number)
    {
        var entry = HostileEntry.All[number];
        // A rule file is read for milliseconds, a card for microseconds: of those there are a tenth as many.
        var share = Math.Max(200, (int)(Documents * 10L / ((HostileEntry.All.Count * 10) - 9)));
        if (entry.Name == "a rule file") share /= 10;
        var bytes = new HostileBytes((ulong)number);
        for (var i = 0; i < share; i++)
        {
            var bent = bytes.Bend(entry.Seeds[bytes.Below(entry.Seeds.Length)], entry.Seeds[bytes.Below(entry.Seeds.Length)]);
            TakeOrRefuse(entry, bent);
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_document_cut_at_every_byte_is_taken_or_refused_in_order(int number)
    {
        var entry = HostileEntry.All[number];
        var seed = entry.Seeds.MinBy(each => each.Length)!;
        for (var length = 0; length < seed.Length; length++) TakeOrRefuse(entry, seed[..length]);
    }

    // What costs more than its size would show here: four times the size, never more than six times the memory.
    [Theory]
    [InlineData("one long text")]
    [InlineData("a long name of a member")]
    [InlineData("many members that nobody knows")]
    [InlineData("one member many times")]
    [InlineData("many criteria")]
    [InlineData("one criterion many times")]
    [InlineData("many findings")]
    [InlineData("many findings that are none")]
    [InlineData("a long number")]
    [InlineData("many lists in one another")]
    [InlineData("many lines of a list")]
    [InlineData("many members of a council")]
    [InlineData("one member of a council many times")]
    public void Memory_grows_no_faster_than_the_document(string kind)
    {
        foreach (var entry in HostileEntry.All.Take(13))
        {
            var take = entry.Take;
            void Read(int size) => RefuseOnly(() => take(Encoding.UTF8.GetBytes(Large(kind, size))), Large(kind, size).Length);
            Read(100);
            Read(4_000);
            var few = Allocated(() => Read(4_000));
            var many = Allocated(() => Read(16_000));
            Assert.True(many <= (6 * few) + 100_000, $"{entry}, {kind}: {few} bytes for 4000, {many} for 16000");
        }
    }

    private static string Large(string kind, int size)
    {
        string Many(Func<int, string> one) => string.Join(",", Enumerable.Range(0, size).Select(one));
        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            "one long text" => Card("\"product\":{\"name\":\"" + new string('x', size * 10) + "\"}"),
            "a long name of a member" => Card("\"" + new string('x', size * 10) + "\":1"),
            "many members that nobody knows" => Card(Many(i => "\"m" + Number(i) + "\":1")),
            "one member many times" => Card(Many(_ => "\"productSet\":11")),
            "many criteria" => Card("\"exempt\":[]", Many(i => "\"" + Number(i) + ".1\":1")),
            "one criterion many times" => Card("\"exempt\":[]", Many(_ => "\"1.1\":1")),
            "many findings" => Card("\"findings\":[" + Many(_ => """{"criterion":"1.1","kind":"halts"}""") + "]"),
            "many findings that are none" => Card("\"findings\":[" + Many(Number) + "]"),
            "a long number" => Card("\"recorded\":{\"total\":1" + new string('0', size * 10) + "}"),
            "many lists in one another" => Card("\"findings\":" + new string('[', size) + new string(']', size)),
            "many lines of a list" => Card("\"evaluatedOn\":\"2020-01-01\"", "\"6\":[" + Many(i => Number(i + 1)) + "]", "1048/QĐ-TTg", "26"),
            "many members of a council" => Council(Many(i => "{\"name\":\"m" + Number(i) + "\",\"levels\":{\"1.1\":9}}")),
            _ => Council(Many(_ => """{"name":"m","levels":{"1.1":1}}""")),
        };
    }

    private static string Card(string members, string levels = "", string decision = Law26.Decision, string productSet = "11") =>
        "{\"decision\":\"" + decision + "\",\"productSet\":" + productSet + ",\"levels\":{" + levels + "}," + members + "}";

    private static string Council(string members) => "{\"decision\":\"" + Law26.Decision + "\",\"productSet\":11,\"members\":[" + members + "]}";

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void TakeOrRefuse(HostileEntry entry, byte[] document)
    {
        try
        {
            RefuseOnly(() => entry.Take(document), document.Length);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"{entry}: {Convert.ToBase64String(document)}", exception);
        }
    }

    private static void RefuseOnly(Action action, int length)
    {
        try
        {
            action();
        }
        catch (InvalidEntryException exception)
        {
            Assert.InRange(exception.Problems.Count, 1, OcopJsonOptions.Default.MostProblems);
            Assert.All(exception.Problems, problem => Assert.StartsWith("$", problem.Entry, StringComparison.Ordinal));
            // What was given is shown in part only.
            Assert.InRange(exception.Message.Length, 1, 50_000 + length);
        }
        catch (RuleDataException exception)
        {
            Assert.InRange(exception.Message.Length, 1, 50_000 + length);
        }
    }
}
