using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Registry;
using Ocop.Domain.Time;

namespace Ocop.Domain.Tests.Rules;

/// <summary>Days off and divisions belong to the book: a host brings a year, a province that became a city, a holiday that became law.</summary>
public sealed class OtherFilesTests
{
    private static readonly RuleBook Book = RuleBook.Default;

    public static TheoryData<string> Keys => [.. Book.Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Save_gives_a_file_that_a_book_takes_and_saves_again_byte_for_byte(string key)
    {
        var bytes = RuleFiles.Bytes(key);
        var file = RuleFile.Load(new MemoryStream(bytes));
        Assert.Equal(key, file.Key);
        using var again = new MemoryStream();
        Book.With(file).Save(key, again);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(again.ToArray()));
    }

    [Fact]
    public void Keys_are_instruments_then_days_off_then_divisions()
    {
        Assert.Equal([.. Book.Instruments.Select(instrument => instrument.Number), "days-off/2020", "days-off/2021", "days-off/2022", "days-off/2023", "days-off/2024", "days-off/2025", "days-off/2026", "days-off/2027", "days-off/every-year", "divisions"], Book.Keys);
        Assert.Contains("days-off/2026", Assert.Throws<KeyNotFoundException>(() => Book.Save("days-off/2028", Stream.Null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_year_knows_its_days_off_and_saves_them()
    {
        var tet = new BilingualText("Tết Nguyên đán", "Lunar New Year");
        var year = new AnnouncedYear(2028, [new DayOff(new LocalDate(2028, 2, 8), tet), new DayOff(new LocalDate(2028, 2, 9), tet, new LocalDate(2028, 2, 19))], "1/TB");
        var book = Book.With(year);
        Assert.False(Book.WorkingDays.Covers(2028));
        Assert.True(Book.WorkingDays.IsWorkingDay(new LocalDate(2028, 2, 8)));
        Assert.False(book.WorkingDays.IsWorkingDay(new LocalDate(2028, 2, 8)));
        Assert.True(book.WorkingDays.IsWorkingDay(new LocalDate(2028, 2, 19)));

        using var stream = new MemoryStream();
        book.Save("days-off/2028", stream);
        var loaded = Book.With(RuleFile.Load(new MemoryStream(stream.ToArray())));
        Assert.Equal(year.DaysOff, loaded.WorkingDays.Years.Single(known => known.Year == 2028).DaysOff);
        using var again = new MemoryStream();
        loaded.Save("days-off/2028", again);
        Assert.Equal(stream.ToArray(), again.ToArray());
    }

    [Theory]
    [InlineData("1/TB-BNV", "Tết", "New Year", null)]
    [InlineData(null, "Tết", "New Year", null)]
    [InlineData("", "Tết", "New Year", "$.source")]
    [InlineData("see the letter", "Tết", "New Year", "$.source")]
    [InlineData("1/TB", "Tết ", "New Year", "$.daysOff['2028-02-08'].holiday")]
    [InlineData("1/TB", "Tết", " New Year", "$.daysOff['2028-02-08'].holiday")]
    [InlineData("1/TB", "Tết", "...", "$.daysOff['2028-02-08'].holiday")]
    [InlineData("1/TB", "T\u200bết", "New Year", "$.daysOff['2028-02-08'].holiday")]
    public void Year_that_is_made_is_one_that_its_file_can_hold(string? source, string vietnamese, string english, string? refused)
    {
        var act = () => new AnnouncedYear(2028, [new DayOff(new LocalDate(2028, 2, 8), new(vietnamese, english))], source);
        if (refused is not null)
        {
            Assert.Equal(refused, Assert.Throws<InvalidEntryException>(act).Entry);
            return;
        }

        using var stream = new MemoryStream();
        Book.With(act()).Save("days-off/2028", stream);
        var loaded = Book.With(RuleFile.Load(new MemoryStream(stream.ToArray()))).WorkingDays.Years.Single(year => year.Year == 2028);
        Assert.Equal((source, vietnamese, english), (loaded.Source, loaded.DaysOff[0].Holiday.Vietnamese, loaded.DaysOff[0].Holiday.English));
    }

    // Half a character cannot be written: it would come back as another one. It is put together here, as no test data can carry it.
    [Fact]
    public void Half_a_character_is_no_name() => Assert.Throws<InvalidEntryException>(() => new AnnouncedYear(2028, [new DayOff(new LocalDate(2028, 2, 8), new("Tết" + (char)0xD800, "New Year"))]));

    // Whatever text: refused when it is given, or read again as it was.
    [Property]
    public void Year_that_is_made_is_read_again(string? source, NonNull<string> vietnamese, NonNull<string> english, bool isConfirmed)
    {
        AnnouncedYear year;
        try
        {
            year = new AnnouncedYear(2028, [new DayOff(new LocalDate(2028, 2, 8), new(vietnamese.Get, english.Get), new LocalDate(2028, 2, 19)) { IsConfirmed = isConfirmed }], source);
        }
        catch (InvalidEntryException)
        {
            return;
        }

        using var stream = new MemoryStream();
        Book.With(year).Save("days-off/2028", stream);
        var loaded = Book.With(RuleFile.Load(new MemoryStream(stream.ToArray()))).WorkingDays.Years.Single(known => known.Year == 2028);
        Assert.Equal(year.DaysOff, loaded.DaysOff);
        Assert.Equal(year.Source, loaded.Source);
    }

    [Fact]
    public void Year_with_all_that_a_file_can_say_is_read_again_as_it_was()
    {
        var year = Book.With(RuleFiles.Load("""
            {"formatVersion": 2, "dataVersion": "1", "year": 2029, "unsettled": ["2029-02-12", "2029-02-17"], "holidays": {"tet": {"vi": "Tết", "en": "New Year"}},
             "daysOff": [{"on": "2029-02-13", "holiday": "tet", "worked": "2029-02-17", "confirmed": false, "at": {"instrument": "1/2028/QĐ-TTg", "article": "1", "clause": "2", "point": "a", "annex": "III"}}]}
            """)).WorkingDays.Years.Single(known => known.Year == 2029);
        var loaded = Again(year);
        Assert.Equal(year.DaysOff, loaded.DaysOff);
        Assert.Equal([new LocalDate(2029, 2, 12), new LocalDate(2029, 2, 17)], loaded.Unsettled);
        Assert.False(loaded.DaysOff[0].IsConfirmed);
        Assert.Equal(new LegalReference("1/2028/QĐ-TTg") { Article = "1", Clause = "2", Point = "a", Annex = "III" }, loaded.DaysOff[0].Reference);
    }

    [Fact]
    public void Year_with_more_holidays_than_letters_is_read_again()
    {
        var year = new AnnouncedYear(2028, Enumerable.Range(0, 53).Select(i => new DayOff(new LocalDate(2028, 3, 1).PlusDays(i), new($"Lễ {i}", $"Holiday {i}"))));
        using var stream = new MemoryStream();
        Book.With(year).Save("days-off/2028", stream);
        string[] names = [.. JsonNode.Parse(stream.ToArray())!["holidays"]!.AsObject().Select(holiday => holiday.Key)];
        Assert.Equal(["holidayA", "holidayB", "holidayZ", "holidayAA", "holidayAZ", "holidayBA"], new[] { 0, 1, 25, 26, 51, 52 }.Select(i => names[i]));
        Assert.Equal(year.DaysOff, Again(year).DaysOff);
    }

    // The first and the last of the letters, and the signs beside them; a name of 40 letters, each written as an escape.
    [Theory]
    [InlineData("a", true)]
    [InlineData("z", true)]
    [InlineData("A", true)]
    [InlineData("Z", true)]
    [InlineData("aZ", true)]
    [InlineData("`", false)]
    [InlineData("{", false)]
    [InlineData("@", false)]
    [InlineData("[", false)]
    [InlineData("", false)]
    [InlineData("a1", false)]
    [InlineData("1a", false)]
    public void Holiday_is_named_in_Latin_letters(string name, bool isName)
    {
        var act = () => YearWithHoliday(name);
        if (isName) Assert.NotNull(act());
        else Assert.Contains(RuleFaults.Thrown(act).Problems, problem => problem.StartsWith("$.daysOff[0].holiday: ", StringComparison.Ordinal) && problem.Contains("expected a name of Latin letters", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Name_is_as_long_as_its_letters_and_not_as_their_escapes(int letters, bool isName)
    {
        var escaped = string.Concat(Enumerable.Repeat("\\u0061", letters));
        var act = () => YearWithHoliday(escaped);
        if (isName) Assert.NotNull(act());
        else Assert.Contains(RuleFaults.Thrown(act).Problems, problem => problem.StartsWith("$.daysOff[0].holiday: ", StringComparison.Ordinal));
    }

    // A day of another year is told for that alone, also where it is on a weekend; one on a weekend may be unsettled where it is worked.
    [Theory]
    [InlineData("2028-02-12", "$.unsettled[0]: ")]
    [InlineData("2029-02-10", "$.unsettled[0]: ")]
    [InlineData("2029-02-13", "$.unsettled[0]: ")]
    [InlineData("2029-02-12\", \"2029-02-12", "$.unsettled[1]: ")]
    public void Unsettled_day_that_cannot_be_one_is_told_once(string days, string problem)
    {
        var faults = RuleFaults.Thrown(() => RuleFiles.Load($$$"""{"formatVersion": 2, "dataVersion": "1", "year": 2029, "unsettled": ["{{{days}}}"], "holidays": {"tet": {"vi": "Tết", "en": "New Year"}}, "daysOff": [{"on": "2029-02-13", "holiday": "tet", "worked": "2029-02-17"}]}"""));
        Assert.StartsWith(problem, Assert.Single(faults.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_holidays_of_every_year_changes_years_without_a_file()
    {
        var book = RuleFiles.Book("days-off/every-year", file => file["everyYear"]![4]!["enacted"] = false);
        Assert.False(Book.WorkingDays.IsWorkingDay(new LocalDate(2028, 11, 24)));
        Assert.True(book.WorkingDays.IsWorkingDay(new LocalDate(2028, 11, 24)));
        Assert.False(book.WorkingDays.IsWorkingDay(new LocalDate(2028, 9, 1)) && book.WorkingDays.IsWorkingDay(new LocalDate(2028, 5, 1)));
    }

    [Fact]
    public void Swap_across_the_end_of_a_year_is_of_the_year_of_the_day_off_and_saves_the_same()
    {
        var book = Book.With(RuleFiles.Load("""{"formatVersion": 2, "dataVersion": "1", "year": 2029, "holidays": {"newYear": {"vi": "Tết Dương lịch", "en": "New Year"}}, "daysOff": [{"on": "2029-12-31", "holiday": "newYear", "worked": "2030-01-05", "at": {"instrument": "1/TB-BNV", "kind": "notice", "clause": "2", "article": "1"}}, {"on": "2029-01-02", "holiday": "newYear", "worked": "2028-12-30"}]}"""));
        Assert.False(book.WorkingDays.IsWorkingDay(new LocalDate(2029, 12, 31)));
        Assert.True(book.WorkingDays.IsWorkingDay(new LocalDate(2030, 1, 5)));
        Assert.True(book.WorkingDays.IsWorkingDay(new LocalDate(2028, 12, 30)));
        Assert.Equal(new LocalDate(2030, 1, 7), book.WorkingDays.Add(new LocalDate(2029, 12, 28), 5));

        // Neither year beside it takes the swap away when it is given.
        var around = book.With(new AnnouncedYear(2030, [])).With(new AnnouncedYear(2028, []));
        Assert.True(around.WorkingDays.IsWorkingDay(new LocalDate(2030, 1, 5)));
        Assert.True(around.WorkingDays.IsWorkingDay(new LocalDate(2028, 12, 30)));

        // As an object too, with what makes it a day off.
        using var stream = new MemoryStream();
        Book.With(book.WorkingDays.Years.Single(year => year.Year == 2029)).Save("days-off/2029", stream);
        var loaded = Book.With(RuleFile.Load(new MemoryStream(stream.ToArray()))).WorkingDays.Years.Single(year => year.Year == 2029);
        Assert.Equal(book.WorkingDays.Years.Single(year => year.Year == 2029).DaysOff, loaded.DaysOff);
        Assert.Equal("Notice 1/TB-BNV, Article 1, clause 2", loaded.DaysOff[1].Reference?.ToString());
    }

    [Fact]
    public void With_divisions_a_province_becomes_a_city_from_its_day()
    {
        var book = RuleFiles.Book("divisions", file => file["divisions"]!.AsArray().Add(JsonNode.Parse("""{"from": "2029-01-01", "resolution": "1/2028/QH16", "codes": "19/2025/QĐ-TTg", "districts": false, "newCities": [{"code": "22", "name": "Quảng Ninh"}]}""")));
        Assert.Equal(ProvinceKind.Province, KindOf22(book, new LocalDate(2028, 12, 31)));
        Assert.Equal(ProvinceKind.City, KindOf22(book, new LocalDate(2029, 1, 1)));
        Assert.Equal(ProvinceKind.Province, KindOf22(Book, new LocalDate(2029, 1, 1)));
        Assert.Equal(ProvinceKind.City, book.ProductCodes.Parse("22-06978-1-2029").Province.Kind);
        Assert.Throws<ArgumentOutOfRangeException>("day", () => book.DivisionOn(new LocalDate(2008, 7, 31)));

        static ProvinceKind KindOf22(RuleBook book, LocalDate day) => book.DivisionOn(day).TryGetProvince("22", out var province) ? province.Kind : throw new InvalidOperationException();
    }

    // The page that explains the change is that of rule files.
    [Fact]
    public void Other_version_of_the_format_is_told_with_the_page_that_there_is()
    {
        Assert.EndsWith("1 is not 2; expected this version of the format", RuleFaults.Thrown(() => RuleFiles.Load("""{"formatVersion": 1, "dataVersion": "1", "daysOff": []}""")).Message, StringComparison.Ordinal);
        Assert.EndsWith("1 is not 2; expected this version of the format, see docs/adding-a-decision.md", RuleFaults.Thrown(() => RuleFiles.Load(RuleFiles.Of26, file => file["formatVersion"] = 1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "everyYear": []}""", "$: expected either a year with its days off or the holidays of every year")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "daysOff": []}""", "$: expected either a year with its days off or the holidays of every year")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "everyYear": [], "daysOff": []}""", "$.daysOff: expected the days off of a year, and of every year none")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "everyYear": [{"on": "02-30", "vi": "a", "en": "a"}]}""", "$.everyYear[0].on: expected a day of every year, written MM-dd")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "daysOff": [{"on": "2027-02-08", "holiday": "tet"}]}""", "$.daysOff['2027-02-08'].holiday: 'tet' is not defined")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "holidays": {"tet": {"vi": "a", "en": "a"}}, "daysOff": [{"on": "2026-02-08", "holiday": "tet"}]}""", "$.daysOff['2026-02-08']: is not in the year 2027")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "holidays": {"tet": {"vi": "a", "en": "a"}}, "daysOff": [{"on": "2027-02-08", "holiday": "tet", "worked": "2029-01-06"}]}""", "$.daysOff['2029-01-06']: is not in the year 2027")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "holidays": {"tet": {"vi": "a", "en": "a"}}, "daysOff": [{"on": "2027-02-08", "holiday": "tet", "at": {"article": "112"}}]}""", "$.daysOff[0].at: says no place")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "holidays": {"tet": {"vi": "a", "en": "a"}}, "daysOff": [{"on": "2027-02-08", "holiday": "tet", "worked": "2027-02-10"}]}""", "$.daysOff['2027-02-08'].worked: expected a Saturday or Sunday")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "daysOff": [], "unsettled": ["2031-01-01"]}""", "$.unsettled[0]: is not in the year 2027")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "daysOff": [], "unsettled": ["2027-03-01", "2027-01-02"]}""", "$.unsettled[1]: 2027-01-02 is a Saturday or Sunday")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "daysOff": [], "unsettled": ["2027-03-01", "2027-03-01"]}""", "$.unsettled[1]: 2027-03-01 stands twice")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "year": 2027, "holidays": {"tet": {"vi": "a", "en": "a"}}, "daysOff": [{"on": "2027-02-08", "holiday": "tet"}], "unsettled": ["2027-02-08"]}""", "$.unsettled[0]: 2027-02-08 is a day off already")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "everyYear": [], "unsettled": ["2027-02-08"]}""", "$.unsettled: expected such days of a year only")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "divisions": [{"from": "2008-08-01", "resolution": "1", "codes": "1", "districts": true, "provinces": []}]}""", "$.divisions[0].provinces: empty")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "divisions": [{"from": "2008-08-01", "resolution": "1", "codes": "1", "districts": true, "newCities": []}]}""", "$.divisions[0].newCities: empty")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "divisions": [{"from": "2008-08-01", "resolution": "1", "codes": "1", "districts": true, "provinces": [{"code": "01", "name": "A", "kind": "city"}]}, {"from": "2009-08-01", "resolution": "1", "codes": "1", "districts": true, "newCities": [{"code": "01", "name": "A"}]}]}""", "$.divisions[1].newCities[0].code: A is a city already")]
    [InlineData("""{"formatVersion": 2, "dataVersion": "1", "divisions": [{"from": "2008-08-01", "resolution": "1", "codes": "1", "districts": true, "provinces": [{"code": "01", "name": "A", "kind": "city"}, {"code": "02", "name": "A", "kind": "province"}]}]}""", "$.divisions[0]: the name A stands twice")]
    [InlineData("""{"formatVersion": 1, "dataVersion": "1", "years": [], "daysOff": []}""", "$.formatVersion: 1 is not 2")]
    [InlineData("""{"divisions": 3}""", "$.divisions: wrong type of value")]
    public void Faulty_file_is_refused_by_its_entry(string text, string message) =>
        Assert.StartsWith(message, RuleFaults.Thrown(() => RuleFiles.Load(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("days-off/2027")]
    [InlineData("Days-off/2027")]
    [InlineData("days-off/every-year")]
    [InlineData("divisions")]
    public void Instrument_cannot_have_the_key_of_another_file_as_its_number(string key)
    {
        foreach (var load in new Func<RuleFile>[] { () => FutureLaw.Instrument(key, "2027-01-01", "\"quotas\": {\"shares\": {}}"), () => RuleFiles.Amendment(key, "2027-01-01", RuleFiles.Of26, "{}") })
        {
            Assert.Equal($"$.instrument.number: {key} is the key of another file; expected the official number", Assert.Single(RuleFaults.Thrown(load).Problems));
        }
    }

    [Theory]
    [InlineData("days-off/2026")]
    [InlineData("days-off/every-year")]
    [InlineData("divisions")]
    public void File_that_is_cut_off_or_has_a_byte_too_many_is_refused(string key)
    {
        var file = RuleFiles.Bytes(key);
        var end = Array.LastIndexOf(file, (byte)'}');
        for (var length = 0; length <= end; length += Math.Max(1, Math.Min(29, end - length))) RuleFaults.Thrown(() => RuleFiles.Load(file[..length]));
        for (var at = 1; at < end; at += 37)
        {
            foreach (var sign in new[] { (byte)',', (byte)'}', (byte)0xFF })
            {
                byte[] broken = [.. file[..at], sign, .. file[at..]];
                if (Record.Exception(() => RuleFiles.Load(broken)) is { } exception) RuleFaults.Held(Assert.IsType<RuleDataException>(exception));
            }
        }
    }

    [Theory]
    [InlineData("""{"divisions": [""", "$.divisions: not valid JSON, from byte 16; expected one JSON object")]
    [InlineData("""{"formatVersion": 2, "daysOff": [],}""", "$: not valid JSON, from byte 36; expected one JSON object")]
    [InlineData("""{"formatVersion": 2, "everyYear": []} {}""", "$: not valid JSON, from byte 39; expected one JSON object")]
    public void File_that_is_no_json_is_refused(string text, string message) =>
        Assert.Contains(message, RuleFaults.Thrown(() => RuleFiles.Load(text)).Problems);

    private static AnnouncedYear Again(AnnouncedYear year)
    {
        using var stream = new MemoryStream();
        Book.With(year).Save(FormattableString.Invariant($"days-off/{year.Year}"), stream);
        return Book.With(RuleFile.Load(new MemoryStream(stream.ToArray()))).WorkingDays.Years.Single(known => known.Year == year.Year);
    }

    private static RuleFile YearWithHoliday(string name) => RuleFiles.Load($$$"""
        {"formatVersion": 2, "dataVersion": "1", "year": 2029, "holidays": {"{{{name}}}": {"vi": "Tết", "en": "New Year"}}, "daysOff": [{"on": "2029-02-13", "holiday": "{{{name}}}"}]}
        """);
}
