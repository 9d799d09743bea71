using System.Text.Json.Nodes;
using NodaTime;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Rules;

/// <summary>A book orders what it holds by its days, whatever was added when, and holds one instrument of a number.</summary>
public sealed class BookOrderTests
{
    private const string Later = "9/2028/QĐ-TTg";
    private const string Between = "5/2027/QĐ-TTg";

    private static readonly string[] Shipped = ["26/2026/QĐ-TTg", "148/QĐ-TTg", "1048/QĐ-TTg"];

    [Fact]
    public void Decisions_come_newest_first_and_instruments_oldest_first()
    {
        Assert.Equal(Shipped, RuleBook.Default.Decisions);
        Assert.Equal(RuleBook.Default.Instruments.OrderBy(instrument => instrument.InForceFrom), RuleBook.Default.Instruments);
        Assert.Subset(RuleFiles.Keys.ToHashSet(), new HashSet<string> { "1048/QĐ-TTg", "781/QĐ-TTg", "148/QĐ-TTg", "1489/QĐ-TTg", "26/2026/QĐ-TTg" });
    }

    [Fact]
    public void With_further_decisions_orders_them_by_their_days_and_not_by_when_they_were_added()
    {
        var later = RuleFiles.Successor(Later, "2028-01-01", between: Between);
        var between = RuleFiles.Successor(Between, "2027-07-01");
        foreach (var book in new[] { RuleBook.Default.With(later, between), RuleBook.Default.With(between, later), RuleBook.Default.With(later).With(between), RuleBook.Default.With(between).With(later) })
        {
            Assert.Equal([Later, Between, .. Shipped], book.Decisions);
            Assert.Equal([.. RuleFiles.Keys, Between, Later], book.Instruments.Select(instrument => instrument.Number));
        }
    }

    [Theory]
    [InlineData("1048/QĐ-TTg")]
    [InlineData("148/QĐ-TTg")]
    [InlineData("26/2026/QĐ-TTg")]
    [InlineData("781/QĐ-TTg")]
    public void With_one_of_the_book_again_keeps_the_order(string key)
    {
        var book = RuleFiles.Book(key, file => file["dataVersion"] = "2030-01-01.1");
        Assert.Equal(Shipped, book.Decisions);
        Assert.Equal(RuleFiles.Keys, book.Instruments.Select(instrument => instrument.Number));
    }

    [Fact]
    public void With_decisions_of_one_day_orders_them_by_the_day_of_issue()
    {
        var first = RuleFiles.Successor("20/2027/QĐ-TTg", "2028-01-01", file => file["instrument"]!["issued"] = "2027-11-01");
        var second = RuleFiles.Successor("3/2027/QĐ-TTg", "2028-01-01", file => file["instrument"]!["issued"] = "2027-12-01", between: "20/2027/QĐ-TTg");
        Assert.Equal(["3/2027/QĐ-TTg", "20/2027/QĐ-TTg", .. Shipped], RuleBook.Default.With(first, second).Decisions);
        Assert.Equal(["3/2027/QĐ-TTg", "20/2027/QĐ-TTg", .. Shipped], RuleBook.Default.With(second, first).Decisions);
    }

    [Fact]
    public void With_another_day_in_force_moves_the_decision()
    {
        var book = RuleFiles.Book(RuleFiles.Of1048, file => file["instrument"]!["inForce"] = "2020-01-01");
        Assert.Equal(new LocalDate(2020, 1, 1), book.Instruments[0].InForceFrom);
        Assert.Equal(Shipped, book.Decisions);
    }

    // A zero before another digit at the beginning of a number tells nothing apart; any other does.
    [Theory]
    [InlineData("5/02027/QĐ-TTg", "5/2027/QĐ-TTg", true)]
    [InlineData("00/2027/QĐ-TTg", "0/2027/QĐ-TTg", true)]
    [InlineData("5/2027/0", "5/2027/00", true)]
    [InlineData("5/2027/0", "5/2027", false)]
    [InlineData("206/2027/QĐ-TTg", "26/2027/QĐ-TTg", false)]
    [InlineData("20/2027/QĐ-TTg", "2/2027/QĐ-TTg", false)]
    public void With_numbers_that_differ_in_a_zero(string one, string other, bool areAlike)
    {
        var act = () => RuleBook.Default.With(FutureLaw.Instrument(one, "2027-01-01", Quotas(40)), FutureLaw.Instrument(other, "2027-01-01", Quotas(40)));
        if (areAlike) Assert.StartsWith($"$.instrument.number: {other} looks like {one}", RuleFaults.Thrown(act).Message, StringComparison.Ordinal);
        else Assert.Equal(2, act().Instruments.Count(instrument => instrument.Number == one || instrument.Number == other));
    }

    [Fact]
    public void With_a_number_like_that_of_the_oldest_instrument_is_refused() => Assert.StartsWith(
        "$.instrument.number: 01048/QĐ-TTg looks like 1048/QĐ-TTg",
        RuleFaults.Thrown(() => RuleBook.Default.With(FutureLaw.Instrument("01048/QĐ-TTg", "2027-01-01", Quotas(40)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Instrument_that_replaces_another_speaks_by_its_silence()
    {
        var book = RuleBook.Default.With(
            FutureLaw.Instrument("5/2027/QĐ-TTg", "2027-01-01", Quotas(40)),
            RuleFiles.Load(RuleFiles.ReplacementJson("6/2028/QĐ-TTg", "2028-01-01", "5/2027/QĐ-TTg")));

        Assert.Equal("5/2027/QĐ-TTg", Assert.IsType<QuotasLaidDown>(book.QuotasOn(new(2027, 12, 31))).Instrument.Number);
        Assert.Equal("6/2028/QĐ-TTg", Assert.IsType<QuotasNotKnown>(book.QuotasOn(new(2028, 1, 1))).Instrument?.Number);
    }

    // What an instrument says is changed until another one speaks of the same, and no longer.
    [Theory]
    [InlineData("2027-12-31", 50)]
    [InlineData("2028-01-01", 40)]
    [InlineData("2029-01-01", 40)]
    public void Amendment_of_what_another_instrument_speaks_of_since_changes_nothing(string inForce, int inTheYear)
    {
        var book = RuleBook.Default.With(
            FutureLaw.Instrument("5/2027/QĐ-TTg", "2027-01-01", Quotas(40)),
            FutureLaw.Instrument("6/2028/QĐ-TTg", "2028-01-01", Quotas(30)),
            RuleFiles.Amendment("7/2027/QĐ-TTg", inForce, "5/2027/QĐ-TTg", "{" + Quotas(50) + "}"));

        Assert.Equal(new Fraction(inTheYear, 100), Minimum(book, new(2027, 12, 31)));
        Assert.Equal(new Fraction(30, 100), Minimum(book, new(2028, 1, 1)));
        Assert.Equal(new Fraction(30, 100), Minimum(book, new(2030, 1, 1)));
    }

    // Its own last day included.
    [Theory]
    [InlineData("2028-01-01")]
    [InlineData("2030-12-31")]
    public void Amendment_counts_until_the_last_day_of_what_it_amends(string inForce)
    {
        var book = RuleBook.Default.With(
            FutureLaw.Instrument("5/2027/QĐ-TTg", "2027-01-01", Quotas(40), """, "ends": "2030-12-31" """),
            RuleFiles.Amendment("7/2027/QĐ-TTg", inForce, "5/2027/QĐ-TTg", "{" + Quotas(50) + "}"));

        Assert.Equal(new Fraction(40, 100), Minimum(book, new(2027, 12, 31)));
        Assert.Equal(new Fraction(50, 100), Minimum(book, new(2030, 12, 31)));
        Assert.IsType<QuotasNotKnown>(book.QuotasOn(new(2031, 1, 1)));
    }

    [Theory]
    [InlineData("26/2026/qđ-TTg")]
    [InlineData("26/2026/QD-TTg")]
    [InlineData("026/2026/QĐ-TTg")]
    public void With_files_whose_numbers_look_alike_are_refused(string number)
    {
        // Beside one of the book, and beside one that is given with it.
        var given = RuleFiles.Successor("8/2028/QĐ-TTg", "2028-01-01");
        var alike = RuleFiles.Successor(number.Replace("26/2026", "8/2028", StringComparison.Ordinal).Replace("026", "08", StringComparison.Ordinal), "2028-01-01");
        Assert.StartsWith($"$.instrument.number: {alike.Key} looks like 8/2028/QĐ-TTg", RuleFaults.Thrown(() => RuleBook.Default.With(given, alike)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"$.instrument.number: 8/2028/QĐ-TTg looks like {alike.Key}", RuleFaults.Thrown(() => RuleBook.Default.With(alike, given)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            $"$.instrument.replaces[0]: {number}, which {Later} replaces, looks like 26/2026/QĐ-TTg",
            RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Successor(Later, "2028-01-01", file => file["instrument"]!["replaces"] = new JsonArray(number)))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"$.instrument.amends[0]: {number}, which 3/2027/QĐ-TTg amends, looks like 26/2026/QĐ-TTg",
            RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment("3/2027/QĐ-TTg", "2027-01-01", number, "{}"))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind", "circular")]
    [InlineData("issued", "2026-05-21")]
    public void With_number_of_an_instrument_of_another_kind_or_day_of_issue_is_refused(string member, string value)
    {
        var error = RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of26, file => file["instrument"]![member] = value));
        Assert.Equal("$.instrument.number: the book has 26/2026/QĐ-TTg as another kind of instrument or issued on another day.", error.Message);
    }

    [Fact]
    public void With_several_files_whose_numbers_are_taken_tells_all()
    {
        var circular = RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["kind"] = "circular");
        var alike = RuleFiles.Successor("0148/QĐ-TTg", "2028-01-01");
        Assert.Equal(
            [
                "$.instrument.number: the book has 26/2026/QĐ-TTg as another kind of instrument or issued on another day.",
                "$.instrument.number: 0148/QĐ-TTg looks like 148/QĐ-TTg, which the book has; expected the same number or another one.",
                "$: two of the files are of 26/2026/QĐ-TTg; expected one of each.",
            ],
            RuleFaults.Thrown(() => RuleBook.Default.With(circular, alike, circular)).Problems);
    }

    [Fact]
    public void With_two_files_of_one_instrument_at_once_is_refused_in_either_order()
    {
        var one = RuleFiles.Load(RuleFiles.Of26, file => file["dataVersion"] = "2027-01-01.1");
        var other = RuleFiles.Load(RuleFiles.Of26, file => file["dataVersion"] = "2027-01-01.2");
        foreach (var files in new[] { new[] { one, other }, [other, one], [one, one] })
        {
            Assert.Equal("$: two of the files are of 26/2026/QĐ-TTg; expected one of each.", RuleFaults.Thrown(() => RuleBook.Default.With(files)).Message);
        }

        Assert.Equal("2027-01-01.2", RuleBook.Default.With(one).With(other).Rules(RuleFiles.Of26).DataVersion);
    }

    [Fact]
    public void With_decision_that_replaces_a_later_one_is_refused()
    {
        var error = RuleFaults.Thrown(() => RuleFiles.Book(RuleFiles.Of1048, file => file["instrument"]!["replaces"] = new JsonArray("26/2026/QĐ-TTg")));
        Assert.Equal("$.instrument.replaces[0]: 1048/QĐ-TTg comes before 26/2026/QĐ-TTg, which it replaces", error.Message);

        // What the book does not hold may be replaced: an older law than the book goes back to.
        RuleFiles.Book(RuleFiles.Of1048, file => file["instrument"]!["replaces"] = new JsonArray("1/2008/QĐ-TTg"));
    }

    [Fact]
    public void With_nothing_is_the_same_law()
    {
        var book = RuleBook.Default.With();
        Assert.Equal(RuleBook.Default.Instruments, book.Instruments);
        Assert.Same(Law26.Rules, book.Rules(RuleFiles.Of26));
    }

    [Fact]
    public void With_leaves_what_it_does_not_touch_as_it_was_read() =>
        Assert.Same(RuleBook.Default.Rules(RuleFiles.Of148), RuleFiles.Book(RuleFiles.Of26, file => file["dataVersion"] = "2027-01-01.1").Rules(RuleFiles.Of148));

    [Fact]
    public void With_faulty_files_tells_the_faults_of_all_of_them()
    {
        var problems = RuleFaults.Thrown(() => RuleBook.Default.With(
            RuleFiles.Load(RuleFiles.Of26, file => RuleFiles.Criterion(file, 11, "3.5")["max"] = 4),
            RuleFiles.Load(RuleFiles.Of148, file => RuleFiles.Criterion(file, 1, "1.1")["max"] = 90))).Problems;
        Assert.Contains(problems, problem => problem.StartsWith("26/2026/QĐ-TTg, set 11, criterion 3.5", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("148/QĐ-TTg, set 1, criterion 1.1", StringComparison.Ordinal));
    }

    [Fact]
    public void With_null_file_is_refused() => Assert.Throws<ArgumentNullException>("files", () => RuleBook.Default.With(RuleFiles.Load(RuleFiles.Of26, _ => { }), null!));

    [Fact]
    public void Checked_on_is_the_earliest_day_of_what_is_not_replaced()
    {
        // A day before all of the book shows whether an instrument counts.
        var shipped = RuleBook.Default.CheckedOn;
        var early = new LocalDate(2024, 1, 1);
        Assert.InRange(shipped, new LocalDate(2026, 11, 26), RuleBook.Default.Instruments.Max(instrument => instrument.CheckedOn!.Value));

        // What is replaced does not count, by itself or by its amendment; what is not does.
        Assert.Equal(shipped, Checked(RuleFiles.Of148).CheckedOn);
        Assert.Equal(shipped, Checked(RuleFiles.Of781).CheckedOn);
        Assert.Equal(early, Checked(RuleFiles.Of26).CheckedOn);
        Assert.Equal(early, Checked("80/2021/NĐ-CP").CheckedOn);

        // An amendment counts as well, until what it amends is replaced, whether or not it is named then.
        var file = RuleFiles.AmendmentJson("3/2027/QĐ-TTg", "2027-01-01", RuleFiles.Of26, "{}");
        file["instrument"]!["checkedOn"] = "2024-01-01";
        var amended = RuleBook.Default.With(RuleFiles.Load(file));
        Assert.Equal(early, amended.CheckedOn);
        Assert.NotEqual(early, amended.With(RuleFiles.Successor(Later, "2028-01-01")).CheckedOn);
        Assert.Equal(new LocalDate(2028, 1, 1), amended.With(RuleFiles.Successor(Later, "2028-01-01")).Instruments[^1].CheckedOn);

        // One that amends another instrument too counts until both are replaced.
        var both = RuleFiles.AmendmentJson("4/2027/QĐ-TTg", "2027-01-01", RuleFiles.Of26 + " 80/2021/NĐ-CP", "{}");
        both["instrument"]!["checkedOn"] = "2024-01-01";
        Assert.Equal(early, RuleBook.Default.With(RuleFiles.Load(both)).With(RuleFiles.Successor(Later, "2028-01-01")).CheckedOn);
        Assert.Equal(shipped, RuleBook.Default.CheckedOn);

        static RuleBook Checked(string key) => RuleFiles.Book(key, changed => changed["instrument"]!["checkedOn"] = "2024-01-01");
    }

    [Fact]
    public void Checked_on_does_not_count_what_names_its_own_end()
    {
        var book = RuleBook.Default.With(RuleFiles.Load("""
            {"formatVersion": 2, "dataVersion": "2024-01-01.1", "instrument": {"number": "12/2022/QĐ-TTg", "kind": "decision", "issued": "2022-08-01", "inForce": "2022-08-01", "ends": "2025-12-31", "checkedOn": "2024-01-01", "checkedBy": "Ngô Thị B"}}
            """));
        Assert.Equal(RuleBook.Default.CheckedOn, book.CheckedOn);
        var instrument = book.Instruments.Single(instrument => instrument.Number == "12/2022/QĐ-TTg");
        Assert.Equal((new LocalDate(2025, 12, 31), new LocalDate(2024, 1, 1), "Ngô Thị B"), (instrument.Ends, instrument.CheckedOn, instrument.CheckedBy));
        Assert.Null(instrument.Title);

        // Where all that counts names an end, the newest instrument says how far the book was checked.
        var ending = RuleBook.Default.With([.. RuleFiles.Keys.Select(key => RuleFiles.Load(key, file =>
        {
            if (file["instrument"]!["amends"] is null) file["instrument"]!["ends"] = "2040-12-31";
        }))]);
        Assert.Equal(ending.Instruments[^1].CheckedOn, ending.CheckedOn);
    }

    [Fact]
    public void Lists_of_an_instrument_cannot_be_changed_through_a_cast()
    {
        var instruments = RuleBook.Default.With(RuleFiles.Load(RuleFiles.Bytes(RuleFiles.Of26))).Instruments;
        var loaded = instruments.Single(instrument => instrument.Number == RuleFiles.Of26);
        Assert.Throws<NotSupportedException>(() => ((IList<string>)loaded.Replaces)[0] = "x");
        Assert.Throws<NotSupportedException>(() => ((IList<Domain.Law.LegalInstrument>)instruments)[0] = loaded);
    }

    // A decision with forms pushes the one in force aside, and its file says so.
    [Theory]
    [InlineData("[]")]
    [InlineData("[\"26/2062/QĐ-TTg\"]")]
    [InlineData("[\"148/QĐ-TTg\", \"1489/QĐ-TTg\"]")]
    public void With_a_decision_that_does_not_name_the_one_it_pushes_aside_is_refused(string replaces) => Assert.Equal(
        ["$.instrument.replaces: 9/2028/QĐ-TTg has forms, and 26/2026/QĐ-TTg is in force until 2028-01-01; expected 26/2026/QĐ-TTg among what it replaces"],
        RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Successor(Later, "2028-01-01", file => file["instrument"]!["replaces"] = JsonNode.Parse(replaces)))).Problems);

    [Fact]
    public void With_a_decision_between_the_later_one_names_it()
    {
        var later = RuleFiles.Successor(Later, "2028-01-01");
        var between = RuleFiles.Successor(Between, "2027-07-01");
        foreach (var book in new Action[] { () => RuleBook.Default.With(later, between), () => RuleBook.Default.With(later).With(between), () => RuleBook.Default.With(between).With(later) })
        {
            Assert.Equal(["$.instrument.replaces: 9/2028/QĐ-TTg has forms, and 5/2027/QĐ-TTg is in force until 2028-01-01; expected 5/2027/QĐ-TTg among what it replaces"], RuleFaults.Thrown(book).Problems);
        }
    }

    // Nothing is pushed aside by a file without forms, after a decision that another one took the place of, or after the last day that a decision names itself.
    [Fact]
    public void With_a_decision_that_pushes_nothing_aside_is_taken()
    {
        var programme = FutureLaw.Instrument("4/2027/QĐ-TTg", "2027-06-01", """ "names": {"bodies": {}} """);
        Assert.Equal(Shipped[0], RuleBook.Default.With(programme).RulesOn(new(2027, 7, 1))?.Instrument.Number);

        var without = FutureLaw.Instrument(Between, "2027-07-01", """ "names": {"bodies": {}} """, """, "replaces": ["26/2026/QĐ-TTg", "39/2018/NĐ-CP"]""");
        var silent = RuleFiles.Successor(Later, "2028-01-01", file =>
        {
            file["instrument"]!.AsObject().Remove("replaces");
            file.AsObject().Remove("transition");
        });
        Assert.Equal(Later, RuleBook.Default.With(without, silent).Decisions.First());

        var ending = RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["ends"] = "2027-12-31");
        Assert.Equal(Later, RuleBook.Default.With(ending, silent).Decisions.First());
        RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Load(RuleFiles.Of26, file => file["instrument"]!["ends"] = "2028-01-01"), silent));
    }

    [Theory]
    [InlineData("2026-05-21", null)]
    [InlineData("2026-05-22", "2026-05-22")]
    [InlineData("2027-01-01", "2026-05-22")]
    public void With_an_amendment_of_what_is_replaced_already_is_refused(string inForce, string? replacedOn)
    {
        var amendment = RuleFiles.Amendment("3/2027/QĐ-TTg", inForce, "148/QĐ-TTg", "{}");
        if (replacedOn is null) Assert.Contains("3/2027/QĐ-TTg", RuleBook.Default.With(amendment).Keys);
        else
        {
            Assert.Equal(
                [$"$.instrument.amends[0]: 26/2026/QĐ-TTg replaces 148/QĐ-TTg from {replacedOn}, and 3/2027/QĐ-TTg would be in force later only; expected an earlier day, or an instrument that is still in force"],
                RuleFaults.Thrown(() => RuleBook.Default.With(amendment)).Problems);
        }
    }

    [Theory]
    [InlineData("1489/QĐ-TTg", "1489/QĐ-TTg is itself an amendment; expected what it amends, 148/QĐ-TTg")]
    [InlineData("26/2026/QD-TTg", "26/2026/QD-TTg, which 3/2027/QĐ-TTg amends, looks like 26/2026/QĐ-TTg, which the book has; expected the same number")]
    public void With_an_amendment_of_another_number_is_refused_with_a_hint(string amends, string problem) => Assert.Equal(
        ["$.instrument.amends[0]: " + problem],
        RuleFaults.Thrown(() => RuleBook.Default.With(RuleFiles.Amendment("3/2027/QĐ-TTg", "2026-01-01", amends, "{}"))).Problems);

    private static string Quotas(int percent) => $$$""" "quotas": {"shares": {"Q-1": {"minimum": "{{{percent}}}%", "kinds": ["cooperative"], "vi": "Hợp tác xã", "en": "Cooperatives"} } } """;

    private static Fraction Minimum(RuleBook book, LocalDate on) => Assert.Single(Assert.IsType<QuotasLaidDown>(book.QuotasOn(on)).Quotas).Quota.Minimum;
}
