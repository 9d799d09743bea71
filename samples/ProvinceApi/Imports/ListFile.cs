using System.Diagnostics.CodeAnalysis;
using Microsoft.Net.Http.Headers;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Ocop.Domain.Samples.ProvinceApi.Storage;

namespace Ocop.Domain.Samples.ProvinceApi.Imports;

/// <summary>The file of an import as it is sent: as the body, or as the one file of a form.</summary>
internal sealed record ListFile(ImportFileKind Kind, byte[] Bytes)
{
    public const string Csv = "text/csv";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Form = "multipart/form-data";

    private static readonly BilingualText OtherType = new(
        $"Kiểu nội dung không được nhận; cần tiêu đề Content-Type: {Csv} (UTF-8), {Workbook} hoặc {Form} có một tệp.",
        $"The type of the body is not taken; expected the header Content-Type: {Csv} (UTF-8), {Workbook} or {Form} with one file.");

    private static readonly BilingualText OneFile = new("biểu mẫu cần đúng một tệp", "expected a form with exactly one file");

    /// <summary>Reads the file of a request.</summary>
    /// <exception cref="RefusedException">It has none.</exception>
    public static async Task<ListFile> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, OtherType);
        if (type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase)) return await OfFormAsync(request, cancellationToken);
        var kind = type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase) ? ImportFileKind.Csv
            : type.MediaType.Equals(Workbook, StringComparison.OrdinalIgnoreCase) ? ImportFileKind.Xlsx
            : throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, OtherType);
        return new ListFile(kind, await BytesAsync(request.Body, cancellationToken));
    }

    /// <summary>Reads the file as a table.</summary>
    /// <exception cref="InvalidEntryException">It is another kind of file, or a cell or a heading is wrong.</exception>
    public CsvTable ToTable(ListColumns columns)
    {
        var table = Kind == ImportFileKind.Csv ? CsvTable.Read(Bytes, ListReader.Name, columns.Headings) : WorkbookRows.Read(Bytes, ListReader.Name, columns.Headings);
        columns.Check(table, ListReader.Name);
        return table;
    }

    // Browsers give a CSV file the type of whatever opens it: the file itself says what it is.
    [SuppressMessage("Design", "CA1031", Justification = "A form that cannot be read is refused, whatever was wrong with it.")]
    private static async Task<ListFile> OfFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var form = await request.ReadFormAsync(cancellationToken);
            if (form.Files is not [var file]) throw new RefusedException([new EntryFault("$", OneFile)]);
            await using var stream = file.OpenReadStream();
            var bytes = await BytesAsync(stream, cancellationToken);
            return new ListFile(bytes.AsSpan().StartsWith("PK"u8) ? ImportFileKind.Xlsx : ImportFileKind.Csv, bytes);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new RefusedException([new EntryFault("$", OneFile)]);
        }
    }

    private static async Task<byte[]> BytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
