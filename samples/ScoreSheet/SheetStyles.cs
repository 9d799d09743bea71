using DocumentFormat.OpenXml.Spreadsheet;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>How cells look. Greys differ enough for a print in black and white, and cells to fill in have a frame beside their yellow.</summary>
internal static class SheetStyles
{
    /// <summary>The most digits after the point that a cell shows of a number that was given.</summary>
    public const int MostDecimals = 9;

    // Formats below this number are those that every spreadsheet knows.
    private const uint FirstFormat = 164;
    private const uint DayFormat = FirstFormat;
    private const uint TextFormat = 49;

    private enum Font : uint
    {
        Plain,
        Bold,
        Title,
        Small,
        Result,
        White,
    }

    private enum Fill : uint
    {
        None,
        Grey125,
        Dark,
        Middle,
        Light,
        Free,
    }

    private static readonly CellStyle[] Styles = Enum.GetValues<CellStyle>();

    public static uint IndexOf(Cell cell) => (uint)cell.Style + (cell.Style == CellStyle.FreeNumber ? (uint)cell.Decimals : 0);

    /// <summary>Returns how many digits after the point a format shows at least.</summary>
    public static int DecimalsOf(string? format)
    {
        var point = format?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return point < 0 || format![0] != '0' ? 0 : Math.Min(MostDecimals, format.Skip(point + 1).TakeWhile(c => c == '0').Count());
    }

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(
        [
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            .. Enumerable.Range(1, MostDecimals).Select(digits => new NumberingFormat { NumberFormatId = DayFormat + (uint)digits, FormatCode = "0." + new string('0', digits) }),
        ]),
        new Fonts(
            Write(10, "000000", isBold: false),
            Write(10, "000000", isBold: true),
            Write(14, "000000", isBold: true),
            Write(9, "444444", isBold: false, isItalic: true),
            Write(12, "000000", isBold: true),
            Write(10, "FFFFFF", isBold: true)),
        new Fills(
            new X.Fill(new PatternFill { PatternType = PatternValues.None }),
            new X.Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Paint("1F4E44"),
            Paint("BFD8CF"),
            Paint("E9F1EE"),
            Paint("FFF8D6")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            Frame(BorderStyleValues.Thin, "A6A6A6"),
            Frame(BorderStyleValues.Thin, "404040")),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats([.. Styles.Select(style => Format(style, 0)), .. Enumerable.Range(1, MostDecimals).Select(digits => Format(CellStyle.FreeNumber, digits))]),
        new CellStyles(new X.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(CellStyle style, int decimals) => style switch
    {
        CellStyle.Plain => Of(Font.Plain, Fill.None, border: 0, isWrapped: false),
        CellStyle.Title => Of(Font.Title, Fill.None, border: 0, isWrapped: false),
        CellStyle.Label => Of(Font.Bold, Fill.Light, border: 1),
        CellStyle.Text => Of(Font.Plain, Fill.None, border: 1, horizontal: HorizontalAlignmentValues.Left),
        CellStyle.Day => Of(Font.Plain, Fill.None, border: 1, format: DayFormat, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.Heading => Of(Font.White, Fill.Dark, border: 1, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.Part => Of(Font.Bold, Fill.Middle, border: 1),
        CellStyle.PartFigure => Of(Font.Bold, Fill.Middle, border: 1, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.Criterion => Of(Font.Bold, Fill.Light, border: 1),
        CellStyle.CriterionFigure => Of(Font.Bold, Fill.Light, border: 1, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.Level => Of(Font.Plain, Fill.None, border: 1),
        CellStyle.LevelFigure or CellStyle.Figure => Of(Font.Plain, Fill.None, border: 1, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.Note => Of(Font.Small, Fill.None, border: 1),
        CellStyle.Result => Of(Font.Result, Fill.None, border: 2, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.Words => Of(Font.Bold, Fill.None, border: 1),
        // Of a long choice the first lines are shown: it stands in full under it.
        CellStyle.Choice => Of(Font.Plain, Fill.Free, border: 2, isFree: true, horizontal: HorizontalAlignmentValues.Left, vertical: VerticalAlignmentValues.Top),
        CellStyle.Tick => Of(Font.Bold, Fill.Free, border: 2, isFree: true, horizontal: HorizontalAlignmentValues.Center),
        CellStyle.FreeText => Of(Font.Plain, Fill.Free, border: 2, isFree: true, format: TextFormat, horizontal: HorizontalAlignmentValues.Left),
        CellStyle.FreeDay => Of(Font.Plain, Fill.Free, border: 2, isFree: true, format: DayFormat, horizontal: HorizontalAlignmentValues.Left),
        CellStyle.FreeNumber => Of(Font.Plain, Fill.Free, border: 2, isFree: true, format: decimals == 0 ? 0 : DayFormat + (uint)decimals, horizontal: HorizontalAlignmentValues.Left),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static CellFormat Of(Font font, Fill fill, uint border, uint format = 0, bool isWrapped = true, bool isFree = false, HorizontalAlignmentValues? horizontal = null, VerticalAlignmentValues? vertical = null)
    {
        var alignment = new Alignment { Vertical = vertical ?? VerticalAlignmentValues.Center, WrapText = isWrapped };
        if (horizontal is { } side) alignment.Horizontal = side;
        return new CellFormat(alignment, new Protection { Locked = !isFree })
        {
            NumberFormatId = format,
            FontId = (uint)font,
            FillId = (uint)fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
    }

    private static X.Font Write(double size, string colour, bool isBold, bool isItalic = false)
    {
        var font = new X.Font();
        if (isBold) font.Append(new Bold());
        if (isItalic) font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new X.Color { Rgb = "FF" + colour }, new FontName { Val = "Arial" });
        return font;
    }

    private static X.Fill Paint(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = "FF" + colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Frame(BorderStyleValues style, string colour)
    {
        X.Color Colour() => new() { Rgb = "FF" + colour };
        return new Border(
            new LeftBorder(Colour()) { Style = style }, new RightBorder(Colour()) { Style = style }, new TopBorder(Colour()) { Style = style }, new BottomBorder(Colour()) { Style = style }, new DiagonalBorder());
    }
}
