// One lesson: a product code is read with its year, and its form says nothing of whether the commune exists.
using System.Text.Encodings.Web;
using System.Text.Json;
using Ocop.Domain;
using Ocop.Domain.Samples;
using Ocop.Domain.Samples.ProductCodes;

var usage = new BilingualText(
    """
    Cách dùng: ProductCodes [TỆP] [--on yyyy-MM-dd] [--communes TỆP.csv] [--json | --jsonl] [--lang vi|en]
      TỆP         UTF-8, mỗi dòng một mã; không có thì dùng mã ví dụ, với --jsonl thì đọc đầu vào chuẩn
      --on        nêu thêm tỉnh của ngày đó, sau sáp nhập
      --communes  danh mục xã, cột code,province,from,to,name (to trống: còn tồn tại): xã của mã phải thuộc tỉnh đó
                  vào một ngày nào đó trong năm của mã; không có thì mã chỉ đúng hình thức, xã chưa kiểm tra
      --json      mảng câu trả lời; --jsonl mỗi dòng một câu trả lời:
                  {"line":1,"code":"30-294-10852-1-2021","outcome":"valid","regime":"1048/QĐ-TTg","provinceThen":"30",
                  "provinceNow":null,"district":"294","commune":"10852","communeChecked":false,"serial":1,"year":2021,
                  "error":null,"problems":[]}
    Mã thoát: 0; 1 khi có mã bị từ chối; 2 khi không trả lời được.
    """,
    """
    Usage: ProductCodes [FILE] [--on yyyy-MM-dd] [--communes FILE.csv] [--json | --jsonl] [--lang vi|en]
      FILE        UTF-8, a code a line; without it example codes, with --jsonl standard input
      --on        names the province of that day too, after mergers
      --communes  a list of communes, columns code,province,from,to,name (to empty: it exists): the commune of a code must
                  have been one of the province on some day of the year of the code; without it codes are right in form,
                  and their communes are not checked
      --json      an array of answers; --jsonl one answer a line:
                  {"line":1,"code":"30-294-10852-1-2021","outcome":"valid","regime":"1048/QĐ-TTg","provinceThen":"30",
                  "provinceNow":null,"district":"294","commune":"10852","communeChecked":false,"serial":1,"year":2021,
                  "error":null,"problems":[]}
    Exit code: 0; 1 where a code is refused; 2 where there is no answer.
    """);

return Sample.Run(args, usage, arguments =>
{
    var lines = arguments.Flag("--jsonl");
    if (lines && arguments.Json) throw new UsageException("--json: không dùng cùng --jsonl", "--json: not expected beside --jsonl");
    var on = arguments.Date("--on");
    var communes = arguments.Option("--communes");
    var file = arguments.Rest(most: 1).SingleOrDefault();
    var book = communes is null ? arguments.Book : arguments.Book.With(CommunesFile.Read(InputFile.Read(communes)));
    if (on < book.Divisions[0].InForceFrom)
    {
        var first = new Words(Language.English).Of(book.Divisions[0].InForceFrom);
        throw new UsageException($"--on: cần ngày từ {first}", $"--on: expected a day from {first}");
    }

    using var input = lines && file is null ? Console.OpenStandardInput() : CodeLines.Open(file ?? Path.Combine(AppContext.BaseDirectory, "data", "codes.txt"));
    var answers = CodeLines.Read(input).Select(line => CodeAnswer.Of(book, line.Line, line.Text, on));
    var isRefused = false;
    if (!lines && !arguments.Json)
    {
        CodeAnswer[] all = [.. answers];
        new CodeScreen(book, on, arguments.Language).Show(all, file ?? string.Empty, isExample: file is null);
        return all.Any(answer => answer.Code is null) ? 1 : 0;
    }

    using var output = new BufferedStream(Console.OpenStandardOutput());
    using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    if (!lines) writer.WriteStartArray();
    foreach (var answer in answers)
    {
        isRefused |= answer.Code is null;
        answer.Write(writer, arguments.Language);
        if (!lines) continue;
        writer.Flush();
        output.WriteByte((byte)'\n');
        writer.Reset();
    }

    if (!lines) writer.WriteEndArray();
    writer.Flush();
    if (!lines) output.WriteByte((byte)'\n');
    return isRefused ? 1 : 0;
});
