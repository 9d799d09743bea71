using Ocop.Domain.Registry;
using static Ocop.Domain.Tests.Dossiers.Dates;

namespace Ocop.Domain.Tests.Registry;

public sealed class CommuneListTests
{
    // Đồng Đăng went on; Hồng Thái was merged away on 2025-07-01; Sài Gòn and Bạch Long Vĩ are of other provinces; one commune came to another province with its code.
    private static readonly CommuneList List = new(
    [
        new("06184", "20", Day("2004-07-08"), name: "Đồng Đăng"),
        new("06175", "20", Day("2004-07-08"), Day("2025-06-30"), "Hồng Thái"),
        new("26740", "79", Day("2025-07-01"), name: "Sài Gòn"),
        new("11948", "31", Day("2025-07-01"), name: "Bạch Long Vĩ"),
        new("02647", "15", Day("2025-07-01")),
        new("02647", "10", Day("2004-07-08"), Day("2025-06-30")),
    ]);

    private static readonly RuleBook Book = RuleBook.Default.With(List);

    [Theory]
    [InlineData("20-06184-1-2026", null)]
    [InlineData("20-183-06184-1-2019", null)]
    [InlineData("20-182-06175-1-2024", null)]
    [InlineData("20-182-06175-1-2025", null)] // it existed on some day of the year
    [InlineData("20-06175-1-2026", "'06175': by the list of communes, province 20 had no commune of this code in 2026; it is that of the commune 'Hồng Thái' of province 20, from 2004-07-08 to 2025-06-30")]
    [InlineData("20-26740-1-2026", "'26740': by the list of communes, province 20 had no commune of this code in 2026; it is that of the commune 'Sài Gòn' of province 79, from 2025-07-01")]
    [InlineData("79-26740-1-2026", null)]
    [InlineData("79-11948-1-2026", "'11948': by the list of communes, province 79 had no commune of this code in 2026; it is that of the commune 'Bạch Long Vĩ' of province 31, from 2025-07-01")]
    [InlineData("31-11948-3-2026", null)]
    [InlineData("31-318-11948-3-2024", "'11948': by the list of communes, province 31 had no commune of this code in 2024; it is that of the commune 'Bạch Long Vĩ' of province 31, from 2025-07-01")]
    [InlineData("20-06185-1-2026", "'06185': by the list of communes, province 20 had no commune of this code in 2026; the list has no such code")]
    [InlineData("15-02647-1-2026", null)]
    [InlineData("10-080-02647-1-2022", null)]
    [InlineData("15-132-02647-1-2022", "'02647': by the list of communes, province 15 had no commune of this code in 2022; it is that of the commune of province 10, from 2004-07-08 to 2025-06-30")]
    public void Codes_are_checked_against_the_list_of_the_host(string code, string? problem)
    {
        // Without the list the form is right, and no more is said.
        Assert.False(RuleBook.Default.ProductCodes.Parse(code).CommuneChecked);
        Assert.Equal(problem is null, Book.ProductCodes.TryParse(code, out var read, out var refused));
        if (problem is null) Assert.Equal((true, RuleBook.Default.ProductCodes.Parse(code)), (read!.CommuneChecked, read));
        else Assert.Equal(("$.commune", problem, EntryProblemKind.Unknown), (refused!.Entry, refused.Text.English, refused.Kind));
    }

    [Theory]
    [InlineData("31-318-00000-1-2022")]
    [InlineData("51-536-00000-1-2020")]
    public void Code_without_a_commune_has_none_to_check(string code) => Assert.False(Book.ProductCodes.Parse(code).CommuneChecked);

    [Fact]
    public void Made_codes_and_normalised_ones_are_checked_too()
    {
        Assert.True(Book.ProductCodes.Create("20", "06184", 1, 2026).CommuneChecked);
        Assert.Equal("$.commune", Assert.Throws<InvalidEntryException>(() => Book.ProductCodes.Create("20", "06175", 1, 2026)).Entry);
        Assert.NotNull(Book.ProductCodes.Normalise("20\u201306184-1-2026").Code);
        Assert.Null(Book.ProductCodes.Normalise("20\u201306175-1-2026").Code);
    }

    [Fact]
    public void Book_keeps_the_list_whatever_else_it_takes()
    {
        Assert.Null(RuleBook.Default.Communes);
        Assert.Same(List, Book.Communes);
        Assert.Same(List, Book.With().Communes);
        Assert.Same(List, Book.With(RuleFiles.Load(RuleFiles.Bytes("divisions"))).Communes);
        Assert.Same(List, Book.With(RuleFiles.Load(RuleFiles.Bytes("days-off/2026"))).Communes);
        Assert.Same(List, Book.With(RuleFiles.Load(RuleFiles.Bytes("days-off/every-year"))).Communes);
        Assert.Same(List, Book.With(Book.WorkingDays.Years.First()).Communes);
        var other = new CommuneList([]);
        Assert.Same(other, Book.With(other).Communes);
        Assert.Equal(RuleBook.Default.Keys, Book.Keys);
        Assert.Equal("'06184': theo danh mục xã, năm 2026 tỉnh 20 không có xã mang mã này; danh mục không có mã này", Assert.Throws<InvalidEntryException>(() => Book.With(other).ProductCodes.Parse("20-06184-1-2026")).Problem.Vietnamese);
    }

    [Fact]
    public void Find_gives_the_latest_commune_of_the_year()
    {
        var list = new CommuneList([new("06184", "20", Day("2025-07-01"), name: "new"), new("06184", "20", Day("2004-07-08"), Day("2025-06-30"), "old")]);
        Assert.Equal(["old", "new"], list.Communes.Select(commune => commune.Name));
        Assert.Equal([null, "old", "old", "new", "new"], new[] { 2003, 2004, 2024, 2025, 9999 }.Select(year => list.Find("06184", "20", year)?.Name));
        Assert.Null(list.Find("06184", "15", 2025));
        Assert.Null(list.Find("06185", "20", 2025));
    }

    [Fact]
    public void Communes_are_in_the_order_of_codes_and_of_days() =>
        Assert.Equal(["02647 10", "02647 15", "06175 20", "06184 20", "11948 31", "26740 79"], List.Communes.Select(commune => $"{commune.Code} {commune.Province}"));

    [Fact]
    public void Code_of_another_time_is_told_by_the_latest_commune_that_had_it()
    {
        Commune[] two = [new("06184", "20", Day("2004-07-08"), Day("2010-12-31"), "old"), new("06184", "20", Day("2012-01-01"), Day("2025-06-30"), "new")];
        foreach (var communes in new[] { two, two.Reverse() })
        {
            var refused = Assert.Throws<InvalidEntryException>(() => RuleBook.Default.With(new CommuneList(communes)).ProductCodes.Parse("20-06184-1-2026"));
            Assert.Contains("the commune 'new' of province 20, from 2012-01-01 to 2025-06-30", refused.Problem.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Faulty_list_names_all_its_faults()
    {
        var refused = Assert.Throws<InvalidEntryException>(() => new CommuneList(
        [
            new("6184", "20", Day("2025-07-01")),
            new("06184", "2", Day("2025-07-01")),
            new("00000", "00", Day("2025-07-01")),
            new("06187", "20", Day("2025-07-01"), Day("2025-06-30")),
            new("06190", "20", Day("2004-07-08"), Day("2025-07-01")),
            new("06190", "15", Day("2025-07-01")),
            new("06191", "20", Day("2004-07-08"), Day("2025-06-30")),
            new("06191", "20", Day("2025-07-01")),
            new("06192", "15", Day("2025-07-01")),
            new("06192", "20", Day("2004-07-08"), Day("2025-07-01")), // the same the other way round
            new("06193", "20", Day("2025-07-01")),
            new("06193", "20", Day("2004-07-08"), Day("2025-06-30")),
            new("06194", "20", Day("2025-06-30"), Day("2025-06-30")), // of one day
        ]));
        Assert.Equal(
            ["$.communes[0].code", "$.communes[1].province", "$.communes[2].code", "$.communes[2].province", "$.communes[3].to", "$.communes[5].code", "$.communes[9].code"],
            refused.Problems.Select(problem => problem.Entry));
        Assert.Equal(EntryProblemKind.Repeated, refused.Problems[^1].Kind);
        Assert.Equal("'00000': no commune has this code; expected the code of one", refused.Problems[2].Text.English);
    }
}
