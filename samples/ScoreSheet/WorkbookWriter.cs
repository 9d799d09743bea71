using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>Writes a workbook as a file of Excel. The same workbook always gives the same bytes: there is neither a clock nor a name of a user in them.</summary>
internal static class WorkbookWriter
{
    // The earliest time that an archive can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Workbook workbook)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var main = document.AddWorkbookPart();
            document.ChangeIdOfPart(main, "rId1");
            main.AddNewPart<WorkbookStylesPart>("rId100").Stylesheet = SheetStyles.Stylesheet();
            var core = document.AddCoreFilePropertiesPart();
            document.ChangeIdOfPart(core, "rId2");
            WriteTitle(core, workbook.Title);
            var sheets = new Sheets();
            for (var i = 0; i < workbook.Sheets.Count; i++)
            {
                var id = FormattableString.Invariant($"rId{i + 1}");
                main.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(workbook, workbook.Sheets[i], isFirst: i == 0);
                sheets.Append(new X.Sheet { Name = workbook.Sheets[i].Name, SheetId = (uint)i + 1, Id = id });
            }

            main.Workbook = new X.Workbook(
                new WorkbookProtection { LockStructure = true },
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                sheets,
                Names(workbook),
                new CalculationProperties { FullCalculationOnLoad = true });
        }

        return InOrder(package.ToArray());
    }

    // Excel's own way to write what no XML may hold, and what looks like it.
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isEscape = c == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && text.AsSpan(i + 2, 4).ContainsOnlyHex();
            if (isEscape || c == '\r' || (!XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static bool ContainsOnlyHex(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }

        return true;
    }

    private static void WriteTitle(CoreFilePropertiesPart core, string title)
    {
        using var stream = core.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        writer.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        writer.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", title);
        writer.WriteEndElement();
    }

    private static DefinedNames Names(Workbook workbook)
    {
        var names = new DefinedNames();
        foreach (var (i, sheet) in workbook.Sheets.Index())
        {
            if (sheet.HeadingRow > 0) names.Append(new DefinedName(FormattableString.Invariant($"{CellAddress.Quoted(sheet.Name)}!${sheet.HeadingRow}:${sheet.HeadingRow}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        }

        foreach (var (name, cell) in workbook.Names) names.Append(new DefinedName($"{CellAddress.Quoted(cell.Sheet)}!{cell.FixedName}") { Name = name });
        return names;
    }

    private static Worksheet Worksheet(Workbook workbook, Sheet sheet, bool isFirst)
    {
        var worksheet = new Worksheet();
        worksheet.Append(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        worksheet.Append(new SheetViews(View(sheet, isFirst)));
        worksheet.Append(new SheetFormatProperties { DefaultRowHeight = 15 });
        worksheet.Append(new X.Columns(sheet.Widths.Select(width => new Column { Min = (uint)width.Key, Max = (uint)width.Key, Width = width.Value, CustomWidth = true })));
        var data = new SheetData();
        foreach (var row in sheet.Cells.GroupBy(cell => cell.Key.Row))
        {
            var written = new Row { RowIndex = (uint)row.Key };
            if (sheet.HeightOf(row.Key) is { } height)
            {
                written.Height = height;
                if (sheet.Heights.ContainsKey(row.Key)) written.CustomHeight = true;
            }

            foreach (var ((_, column), cell) in row) written.Append(Written(workbook, sheet, sheet.At(row.Key, column), cell));
            data.Append(written);
        }

        worksheet.Append(data);

        // Without a password: it keeps formulas from slips, not from people.
        worksheet.Append(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (sheet.Merged.Count > 0) worksheet.Append(new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range.Name })));
        if (sheet.Rules.Count > 0) worksheet.Append(new DataValidations(sheet.Rules.Select(Rule)) { Count = (uint)sheet.Rules.Count });
        worksheet.Append(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        worksheet.Append(new PageSetup { PaperSize = 9, Orientation = sheet.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        worksheet.Append(new HeaderFooter(new OddFooter("&L&A&R&P/&N")));
        return worksheet;
    }

    private static SheetView View(Sheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst };
        if (sheet.HeadingRow == 0) return view;
        var pane = new Pane { VerticalSplit = sheet.HeadingRow, TopLeftCell = CellAddress.ColumnName(sheet.HeadingColumn + 1) + FormattableString.Invariant($"{sheet.HeadingRow + 1}"), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen };
        if (sheet.HeadingColumn > 0) pane.HorizontalSplit = sheet.HeadingColumn;
        else pane.ActivePane = PaneValues.BottomLeft;
        view.Append(pane);
        view.Append(new Selection { Pane = pane.ActivePane });
        return view;
    }

    private static X.Cell Written(Workbook workbook, Sheet sheet, CellAddress address, Cell cell)
    {
        var written = new X.Cell { CellReference = address.Name, StyleIndex = SheetStyles.IndexOf(cell) };
        if (cell.Content is null) return written;
        if (cell.Content is Formula formula) written.CellFormula = new CellFormula(formula.Write(sheet.Name));
        switch (workbook.ValueOf(address))
        {
            case string text when cell.Content is Formula:
                written.DataType = CellValues.String;
                written.CellValue = new CellValue(Escape(text));
                break;
            case string text:
                written.DataType = CellValues.InlineString;
                written.InlineString = new InlineString(new X.Text(Escape(text)) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case bool truth:
                written.DataType = CellValues.Boolean;
                written.CellValue = new CellValue(truth ? "1" : "0");
                break;
            case double number:
                written.CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture));
                break;
        }

        return written;
    }

    private static DataValidation Rule(CellRule rule)
    {
        var written = new DataValidation
        {
            Type = rule.Kind switch
            {
                CellRuleKind.List => DataValidationValues.List,
                CellRuleKind.Day => DataValidationValues.Date,
                CellRuleKind.WholeNumber => DataValidationValues.Whole,
                _ => DataValidationValues.Decimal,
            },
            AllowBlank = true,
            ShowErrorMessage = true,
            ShowInputMessage = true,
            ErrorTitle = "OCOP",
            Error = rule.Message,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = rule.Cells.Name },
        };
        written.Append(new Formula1(rule.First));
        if (rule.Last is not null) written.Append(new Formula2(rule.Last));
        return written;
    }

    // The library of the format leaves the order of the entries and their times to the moment.
    private static byte[] InOrder(byte[] package)
    {
        using var ordered = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var to = new ZipArchive(ordered, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return ordered.ToArray();
    }
}
