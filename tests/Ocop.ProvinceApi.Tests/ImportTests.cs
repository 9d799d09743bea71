using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using static Ocop.ProvinceApi.Tests.Imports;

namespace Ocop.ProvinceApi.Tests;

/// <summary>A list is imported as a whole or not at all, and every mistake of every row is told before.</summary>
public sealed class ImportTests
{
    private const string Good = Headings + "P1,HTX Thử,HTX,H1,Chè,11,05/01/2024,4,12/QĐ-UBND\n";

    [Fact]
    public async Task Example_is_checked_and_imported()
    {
        using var app = new ProvinceApp();
        using var client = app.Client(key: ProvinceApp.Key);
        var file = await File.ReadAllBytesAsync(ExamplePath);
        var (dry, check, _) = await SendAsync(client, file, Csv, dryRun: true);
        Assert.True(dry == HttpStatusCode.OK && check.Items("problems").Count == 0, $"{check}");
        Assert.Equal((6, 6), (check.Value<int>("rows"), check.Value<int>("accepted")));
        Assert.Equal(15, (await app.GetAsync("/products")).Value<int>("total"));

        var (status, begun, location) = await SendAsync(client, file, Csv, dryRun: false);
        Assert.Equal((HttpStatusCode.Accepted, "/imports/1"), (status, location?.ToString()));
        Assert.Equal(6, begun.Value<int>("rows"));
        var done = await EndAsync(client, location!);
        Assert.Equal(("done", 6, 4, 5, 5), (done.Value<string>("state"), done.Value<int>("rowsDone"), done.Value<int>("stored.producers"), done.Value<int>("stored.products"), done.Value<int>("stored.events")));

        // The days, months and years of the list are the events, and the library reckons from them.
        var products = (await app.GetAsync("/products")).Items();
        var tea = products.Single(product => product.Value<string>("key") == "HS-2023-001");
        Assert.Equal((11, false), (tea.Value<int>("productSet"), tea.Value<bool>("example")));
        var events = (await app.GetAsync($"/products/{tea.Value<long>("id")}/events")).Items();
        Assert.Equal(["recognised", "upgraded"], events.Select(each => each.Value<string>("kind")));
        Assert.Equal(("2023-06-15", "2023-06-12", "1045/QĐ-UBND (ví dụ)"), (events[0].Value<string>("on"), events[0].Value<string>("signedOn"), events[0].Value<string>("paper")));
        var oil = (await app.GetAsync($"/products/{products.Single(product => product.Value<string>("key") == "HS-2022-015").Value<long>("id")}/events")).Items();
        Assert.Equal("2022-12", oil.Single().Value<string>("within"));
        var producer = (await app.GetAsync("/producers")).Items().Single(each => each.Value<string>("key") == "4900000011");
        Assert.Equal(["modernChannels", "runByWomen"], producer.Items("traits").Select(trait => trait is JsonValue ? trait.GetValue<string>() : trait.Value<string>("key")).Order(StringComparer.Ordinal));
        foreach (var table in new[] { "producers", "products", "product_events" }) Assert.True(Convert.ToInt64(TestDatabase.Scalar(app.Database, $"SELECT count(*) FROM {table} WHERE import_id = 1"), null) > 0);
        Assert.Equal(1, (await app.GetAsync("/imports")).Value<int>("total"));
    }

    [Fact]
    public async Task Same_file_twice_is_refused_row_by_row()
    {
        using var app = new ProvinceApp();
        using var client = app.Client("en", ProvinceApp.Key);
        var file = await File.ReadAllBytesAsync(ExamplePath);
        await EndAsync(client, (await SendAsync(client, file, Csv, dryRun: false)).Location!);
        var (status, refused, _) = await SendAsync(client, file, Csv, dryRun: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal((6, 0, 6), (refused.Value<int>("rows"), refused.Value<int>("accepted"), refused.Items("problems").Count));
        Assert.Equal([2L, 3, 4, 5, 6, 7], refused.Items("problems").Select(problem => problem.Value<long>("row")));
        Assert.All(refused.Items("problems"), problem => Assert.Equal("Mã hồ sơ", problem.Value<string>("column")));
        Assert.Equal(20, (await app.GetAsync("/products")).Value<int>("total"));
        Assert.Equal(1, (await app.GetAsync("/imports")).Value<int>("total"));
    }

    [Fact]
    public async Task Every_row_is_told_with_all_its_mistakes_and_nothing_is_stored()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        const string List = Headings +
            "P1,HTX Thử,HTX,H1,Chè,11,05/01/2024,4,12/QĐ-UBND\n" +
            "\n" +
            ",HTX Thử,Hợp tác,H2,,99,31/02/2024,6,\n" + // line 4: no producer, no such kind, no name, no such set, no such day, no such stars
            "p 1,HTX Thử,HTX,H3,Chè,1,,,\n" + // line 5: P1 in another writing
            "P1,HTX Khác,HTX,H1,Trà,11,06/01/2027,4,\n" + // line 6: another name of P1, another name of H1, and a second first recognition
            "P2,HTX Hai,HTX,1-Thg5,Chè,11,,,\n"; // line 7: a code that became a day
        foreach (var (language, word) in new[] { ("en", "expected"), ("vi", "cần") })
        {
            using var client = app.Client(language, ProvinceApp.Key);
            foreach (var dryRun in new[] { true, false })
            {
                var (status, body, _) = await SendAsync(client, List, dryRun);
                Assert.Equal(dryRun ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, status);
                Assert.Equal((5, 1), (body.Value<int>("rows"), body.Value<int>("accepted")));
                Assert.Equal(
                    ["4 Bộ sản phẩm", "4 Loại hình", "4 Mã chủ thể", "4 Ngày công nhận", "4 Số sao", "4 Tên sản phẩm", "5 Mã chủ thể", "6 Tên chủ thể", "6 Tên sản phẩm", "6 Ngày công nhận", "7 Mã hồ sơ"],
                    body.Items("problems").Select(problem => $"{problem.Value<long>("row")} {problem.Value<string>("column")}").OrderBy(each => each[0]).ThenBy(each => each.StartsWith("6", StringComparison.Ordinal) ? string.Empty : each, StringComparer.Ordinal));
                Assert.Contains(body.Items("problems"), problem => problem.Value<string>("entry") == "$.list[1].productSet" && problem.Value<string>("given") == "99");
                Assert.All(body.Items("problems").Take(3), problem => Assert.Contains(word, problem.Value<string>("message"), StringComparison.Ordinal));
            }
        }

        Assert.Equal(0, (await app.GetAsync("/producers")).Value<int>("total"));
        Assert.Equal(0, (await app.GetAsync("/imports")).Value<int>("total"));
    }

    [Fact]
    public async Task Events_that_cannot_have_happened_are_told_by_the_library()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        const string List = "Mã chủ thể,Tên chủ thể,Loại hình,Mã hồ sơ,Tên sản phẩm,Bộ sản phẩm,Sự kiện,Ngày công nhận,Số sao\n" +
            "P1,HTX Thử,HTX,H1,Chè,11,,05/01/2024,4\n" +
            "P1,HTX Thử,HTX,H1,Chè,11,,05/02/2024,4\n" + // recognised for the first time twice
            "P1,HTX Thử,HTX,H2,Trà,11,Nâng hạng,05/01/2024,4\n"; // raised from nothing
        var (status, body, _) = await SendAsync(client, List, dryRun: true);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal([3L, 4], body.Items("problems").Select(problem => problem.Value<long>("row")).Distinct());
        Assert.Equal((3, 1), (body.Value<int>("rows"), body.Value<int>("accepted")));
    }

    [Theory]
    [InlineData("05/01/2024", "2024-01-05", null)]
    [InlineData("5/1/2024", "2024-01-05", null)]
    [InlineData("5-1-2024", "2024-01-05", null)]
    [InlineData("2024-01-05", "2024-01-05", null)]
    [InlineData("1/2024", "2024-01-01", "2024-01")]
    [InlineData("2024-01", "2024-01-01", "2024-01")]
    [InlineData("2024", "2024-01-01", "2024")]
    public async Task Day_is_written_as_people_do(string written, string on, string? within)
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client(key: ProvinceApp.Key);
        await EndAsync(client, (await SendAsync(client, Good.Replace("05/01/2024", written, StringComparison.Ordinal), dryRun: false)).Location!);
        var happened = (await app.GetAsync("/products/1/events")).At("items.0");
        Assert.Equal((on, within), (happened.Value<string>("on"), happened["within"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("13/13/2024")]
    [InlineData("05/01-2024")]
    [InlineData("5.1.24")]
    [InlineData("hôm qua")]
    [InlineData("2023-02-29")]
    public async Task Day_that_does_not_exist_is_refused(string written)
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var problem = Assert.Single((await SendAsync(client, Good.Replace("05/01/2024", written, StringComparison.Ordinal), dryRun: true)).Body.Items("problems"));
        Assert.Equal(("Ngày công nhận", written), (problem.Value<string>("column"), problem.Value<string>("given")));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("sep=,\n")]
    public async Task Csv_of_spreadsheets_is_read(string before)
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client(key: ProvinceApp.Key);
        Assert.Equal(1, (await SendAsync(client, before + Good, dryRun: true)).Body.Value<int>("accepted"));
        Assert.Equal(1, (await SendAsync(client, before.Replace(',', ';') + Good.Replace(',', ';'), dryRun: true)).Body.Value<int>("accepted"));
    }

    [Theory]
    [InlineData("text/csv", "%PDF-1.7", "PDF")]
    [InlineData("text/csv", "PK\u0003\u0004 xl/workbook.xml", "Excel workbook")]
    [InlineData("text/csv", "", "empty")]
    [InlineData("text/csv", "a,b\n1,2\n", "'producer'")]
    [InlineData("text/csv", "Mã chủ thể,Mã hồ sơ,Tên sản phẩm,Bộ sản phẩm,Số saoo\n", "'Số saoo'")]
    [InlineData(Imports.Workbook, "Mã chủ thể", "a text")]
    [InlineData(Imports.Workbook, "PK\u0003\u0004 xl/workbook.xml", "cannot be read")]
    [InlineData(Imports.Workbook, "%PDF-1.7", "PDF")]
    public async Task File_of_another_kind_is_named(string type, string text, string expected)
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var (status, body, _) = await SendAsync(client, Encoding.UTF8.GetBytes(text), type, dryRun: true);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(expected, Assert.Single(body.Items("problems")).Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_named()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("vi", ProvinceApp.Key);
        var (status, body, _) = await SendAsync(client, [.. Encoding.UTF8.GetBytes(Good), 0xC3], Csv, dryRun: true);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("UTF-8", Assert.Single(body.Items("problems")).Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_with_one_file_is_taken_and_any_other_body_is_refused()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        foreach (var (files, expected) in new[] { (1, HttpStatusCode.OK), (0, HttpStatusCode.BadRequest), (2, HttpStatusCode.BadRequest) })
        {
            using var form = new MultipartFormDataContent { { new StringContent("x"), "note" } };
            for (var i = 0; i < files; i++) form.Add(new StringContent(Good, new MediaTypeHeaderValue("application/vnd.ms-excel")), "file", "list.csv");
            Assert.Equal(expected, (await SendAsync(client, form, dryRun: true)).Status);
        }

        using var cut = new StringContent("--x\r\nContent-Disposition: form-data");
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(client, cut, dryRun: true)).Status);
        var (status, body, _) = await SendAsync(client, "{}"u8.ToArray(), "application/json", dryRun: true);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.Contains("text/csv", body.Value<string>("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_run_is_said_and_the_key_is_needed()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        using var content = new StringContent(Good, new MediaTypeHeaderValue(Csv));
        using var response = await client.PostAsync(new Uri("/imports", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["dryRun"], JsonNode.Parse(await response.Content.ReadAsStringAsync())!.Entries());
        using var stranger = app.Client();
        foreach (var dryRun in new[] { true, false }) Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(stranger, Good, dryRun)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ProvinceApp.AskAsync(client, HttpMethod.Get, "/imports/7")).Status);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Twenty_megabytes_are_taken_and_one_byte_more_is_not(bool onKestrel, bool inChunks)
    {
        const int Limit = 20 * 1024 * 1024;
        using var app = new ProvinceApp(null, ("Examples", "false"));
        if (onKestrel) app.UseKestrel(0);
        using var client = app.Client("en", ProvinceApp.Key);
        foreach (var (bytes, expected) in new[] { (Limit, HttpStatusCode.OK), (Limit + 1, HttpStatusCode.RequestEntityTooLarge) })
        {
            // Blank rows are no rows.
            var list = Encoding.UTF8.GetBytes(Good);
            var body = new byte[bytes];
            Array.Fill(body, (byte)'\n');
            list.CopyTo(body, 0);
            using var content = inChunks ? new StreamContent(new Endless(body)) : (HttpContent)new ByteArrayContent(body);
            content.Headers.ContentType = new(Csv);
            var (status, answer, _) = await SendAsync(client, content, dryRun: true);
            Assert.Equal(expected, status);
            if (expected != HttpStatusCode.OK) Assert.Contains("20971520", answer.Value<string>("detail"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_imports_at_once_end_with_one_stored()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var list = Many(2_000);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SendAsync(client, list, dryRun: false))));
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Accepted);
        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.Accepted, HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity }));
        var ends = await Task.WhenAll(answers.Where(answer => answer.Location is not null).Select(answer => EndAsync(client, answer.Location!)));
        Assert.Single(ends, end => end.Value<string>("state") == "done");
        Assert.All(ends.Where(end => end.Value<string>("state") != "done"), end => Assert.Equal("refused", end.Value<string>("state")));
        Assert.Equal((2_000, 200), ((await app.GetAsync("/products")).Value<int>("total"), (await app.GetAsync("/producers")).Value<int>("total")));
    }

    [Fact]
    public async Task What_was_written_in_between_is_found_before_anything_is_stored()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        await app.AddAsync("/producers", """{"key":"P1","name":"HTX Khác","kind":"cooperative"}""");
        var (status, body, _) = await SendAsync(client, Good, dryRun: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("'HTX Khác' stored", Assert.Single(body.Items("problems")).Value<string>("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Very_many_mistakes_are_counted()
    {
        using var app = new ProvinceApp(null, ("Examples", "false"));
        using var client = app.Client("en", ProvinceApp.Key);
        var list = new StringBuilder(Headings);
        for (var i = 0; i < 6_000; i++) list.Append(System.Globalization.CultureInfo.InvariantCulture, $"P{i},HTX,HTX,H{i},Chè,99,,,\n");
        var body = (await SendAsync(client, list.ToString(), dryRun: true)).Body;
        Assert.Equal((6_000, 0, 5_000, 1_000), (body.Value<int>("rows"), body.Value<int>("accepted"), body.Items("problems").Count, body.Value<int>("leftOut")));
    }

    private sealed class Endless(byte[] body) : MemoryStream(body, writable: false)
    {
        // Without a length it is sent in chunks.
        public override bool CanSeek => false;
    }
}
