using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using static Ocop.ProvinceApi.Tests.Workbooks;

namespace Ocop.ProvinceApi.Tests;

/// <summary>A workbook is read as its sheet shows it, and a hostile one is refused by what it is.</summary>
public sealed class WorkbookImportTests
{
    private static readonly string[] Headings = ["Mã chủ thể", "Tên chủ thể", "Loại hình", "Mã hồ sơ", "Tên sản phẩm", "Bộ sản phẩm", "Ngày công nhận", "Số sao"];

    [Fact]
    public async Task Sheet_of_an_office_is_read()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client(key: ProvinceApp.Key);
        var sheet = Row(1, "DANH SÁCH SẢN PHẨM OCOP NĂM 2026") + Row(3, Headings) +
            // Numbers as texts and as numbers, a day as a day, the producer merged over three rows, and a blank row between.
            Row(4, "0490000001", "HTX Thử", "HTX", "H1", "Chè xanh", Number("F4", "11"), Number("G4", "45296", 1), Number("H4", "4")) +
            Row(5, "", "", "", "H2", "Chè đen", "11", Number("G5", "45296", 2), "3") +
            Row(6, "", "") +
            Row(7, "", "", "", "H3", "Chè vàng", "11", Number("G7", "45292", 3), "4 sao") +
            Row(8, Number("A8", "490000002"), "Hộ Ví Dụ", "Hộ sản xuất", "H4", "Miến", "6", Number("G8", "2022"), "3");
        var file = Of(sheet, """<mergeCells count="4"><mergeCell ref="A1:H1"/><mergeCell ref="A4:A7"/><mergeCell ref="B4:B7"/><mergeCell ref="C4:C7"/></mergeCells>""");
        var check = (await Imports.SendAsync(client, file, Imports.Workbook, dryRun: true)).Body;
        Assert.True(check.Items("problems").Count == 0 && check.Value<int>("accepted") == 4, $"{check}");
        var done = await Imports.EndAsync(client, (await Imports.SendAsync(client, file, Imports.Workbook, dryRun: false)).Location!);
        Assert.Equal(("done", "xlsx", 2, 4, 4), (done.Value<string>("state"), done.Value<string>("kind"), done.Value<int>("stored.producers"), done.Value<int>("stored.products"), done.Value<int>("stored.events")));
        Assert.Equal(["0490000001", "490000002"], (await app.GetAsync("/producers")).Items().Select(producer => producer.Value<string>("key")));
        Assert.Equal([("2024-01-05", null), ("2024-01-05", null), ("2024-01-01", "2024-01"), ("2022-01-01", "2022")], await Task.WhenAll(Enumerable.Range(1, 4).Select(EventAsync)));

        async Task<(string On, string? Within)> EventAsync(int product)
        {
            var happened = (await app.GetAsync($"/products/{product}/events")).At("items.0");
            return (happened.Value<string>("on"), happened["within"]?.GetValue<string>());
        }
    }

    [Fact]
    public async Task Mistakes_name_the_row_of_the_sheet()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var sheet = Row(2, Headings) +
            Row(10, "P1", "HTX Thử", "HTX", "H1", "Chè", "99", Number("G10", "45296.5", 1), "4") +
            Row(12, Number("A12", "3.12345678901235E+15"), "HTX", "HTX", "H2", "Chè", "11", "", "");
        var body = (await Imports.SendAsync(client, Of(sheet), Imports.Workbook, dryRun: true)).Body;
        Assert.Equal(["10 Bộ sản phẩm 99", "10 Ngày công nhận 45296.5", "12 Mã chủ thể 3.12345678901235E+15"], body.Items("problems").Select(problem => $"{problem.Value<long>("row")} {problem.Value<string>("column")} {problem.Value<string>("given")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Archive_that_is_endless_when_unpacked_is_refused()
    {
        var zeros = new byte[64 * 1024 * 1024];
        await RefusedAsync(Of(Row(1, Headings), string.Empty, null, [.. Enumerable.Range(0, 5).Select(i => ($"xl/media/image{i}.png", zeros))]), "too large when unpacked");
        await RefusedAsync(Of(Row(1, Headings), string.Empty, null, [.. Enumerable.Range(0, 1_200).Select(i => ($"xl/media/image{i}.png", Array.Empty<byte>()))]), "too large when unpacked");
    }

    [Fact]
    public async Task Document_types_and_their_entities_are_refused() =>
        await RefusedAsync(Of(Row(1, Headings) + Row(2, "&e;"), string.Empty, """<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY e "&a;&a;&a;&a;&a;&a;">]>"""), "cannot be read as an Excel workbook");

    [Fact]
    public async Task Million_rows_are_refused()
    {
        var sheet = new StringBuilder(Row(1, Headings));
        for (var i = 2; i <= 1_000_000; i++) sheet.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{i}\"><c r=\"A{i}\"><v>1</v></c></row>");
        await RefusedAsync(Of(sheet.ToString()), "more than 200000 rows");
    }

    [Theory]
    [InlineData("""<row r="5"/><row r="4"/>""", "cannot be read")]
    [InlineData("""<row r="2"><c r="ZZZZZ2"><v>1</v></c></row>""", "cannot be read")]
    [InlineData("""<row r="2"><c r="XFD2"><v>1</v></c></row>""", "more than 1000 columns")]
    [InlineData("""<row r="2"><c r="A2" t="s"><v>7</v></c></row>""", "cannot be read")]
    [InlineData("<row", "cannot be read")]
    [InlineData("", "the file is empty")]
    public async Task Sheet_that_makes_no_sense_is_refused(string rows, string expected) => await RefusedAsync(Of(rows), expected);

    [Fact]
    public async Task Row_far_below_is_no_row_in_between()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var body = (await Imports.SendAsync(client, Of(Row(1, Headings) + Row(1_048_576, "P1", "HTX", "HTX", "H1", "Chè", "11")), Imports.Workbook, dryRun: true)).Body;
        Assert.Equal(1, body.Value<int>("accepted"));
    }

    [Fact]
    public async Task Merged_ranges_without_end_take_no_time()
    {
        var merged = string.Concat(Enumerable.Range(0, 90_000).Select(_ => "<mergeCell ref=\"A1:ALL1048576\"/>"));
        var watch = Stopwatch.StartNew();
        await RefusedAsync(Of(Row(1, Headings), $"<mergeCells>{string.Concat(Enumerable.Repeat(merged, 2))}</mergeCells>"), "too large");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static async Task RefusedAsync(byte[] file, string expected)
    {
        Assert.True(file.Length < 20 * 1024 * 1024, $"{file.Length}");
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var (status, body, _) = await Imports.SendAsync(client, file, Imports.Workbook, dryRun: true);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(expected, Assert.Single(body.Items("problems")).Value<string>("message"), StringComparison.Ordinal);
        Assert.IsType<JsonObject>(body, exactMatch: false);
    }
}
