using System.Globalization;

namespace Ocop.Domain.Samples.ScoreSheet;

/// <summary>A formula of a cell. One object gives both what a spreadsheet calculates and the value that stands in the file until it does, so the two cannot differ.</summary>
/// <remarks>
/// Only functions that Excel 2010 and LibreOffice 7.4 know, each with the meaning that both give it. A value is a <see cref="double"/>, a <see cref="string"/>,
/// a <see cref="bool"/>, <see cref="Nothing"/> for a cell without anything, or an array of these for a range.
/// </remarks>
internal abstract class Formula
{
    /// <summary>The value of a cell without anything: 0 as a number, no letters as a text.</summary>
    public static readonly object Nothing = new();

    public static implicit operator Formula(int number) => new Constant((double)number);

    public static implicit operator Formula(double number) => new Constant(number);

    public static implicit operator Formula(string text) => new Constant(text);

    public static implicit operator Formula(CellAddress cell) => new Reference(cell);

    public static implicit operator Formula(CellRange range) => new Area(range);

    public static Formula operator +(Formula left, Formula right) => new Operation("+", left, right, (a, b) => Number(a) + Number(b));

    public static Formula operator -(Formula left, Formula right) => new Operation("-", left, right, (a, b) => Number(a) - Number(b));

    public static Formula operator *(Formula left, Formula right) => new Operation("*", left, right, (a, b) => Number(a) * Number(b));

    public static Formula operator /(Formula left, Formula right) => new Operation("/", left, right, (a, b) => Number(b) == 0 ? throw new FormulaException("#DIV/0!") : Number(a) / Number(b));

    public static Formula operator >(Formula left, Formula right) => new Operation(">", left, right, (a, b) => Compare(a, b) > 0);

    public static Formula operator <(Formula left, Formula right) => new Operation("<", left, right, (a, b) => Compare(a, b) < 0);

    public static Formula operator >=(Formula left, Formula right) => new Operation(">=", left, right, (a, b) => Compare(a, b) >= 0);

    public static Formula operator <=(Formula left, Formula right) => new Operation("<=", left, right, (a, b) => Compare(a, b) <= 0);

    /// <summary>Whether both are the same; capitals make no difference.</summary>
    public Formula Is(Formula other) => new Operation("=", this, other, (a, b) => Compare(a, b) == 0);

    /// <summary>Whether both differ.</summary>
    public Formula IsNot(Formula other) => new Operation("<>", this, other, (a, b) => Compare(a, b) != 0);

    /// <summary>Both as one text.</summary>
    public Formula Then(Formula other) => new Operation("&", this, other, (a, b) => Text(a) + Text(b));

    /// <summary>Writes the formula as it stands in a cell of a sheet, without the equals sign.</summary>
    public abstract string Write(string sheet);

    /// <summary>Calculates it.</summary>
    public abstract object Evaluate(ICellValues cells);

    /// <summary>A value as a number. A text is none, not even an empty one.</summary>
    public static double Number(object value) => value switch
    {
        double number => number,
        bool truth => truth ? 1 : 0,
        _ => value == Nothing ? 0 : throw new FormulaException("#VALUE!"),
    };

    /// <summary>A value as a text.</summary>
    public static string Text(object value) => value switch
    {
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        _ => value as string ?? string.Empty,
    };

    /// <summary>A value as an answer to yes or no.</summary>
    public static bool Truth(object value) => Number(value) != 0;

    // Numbers come before texts. A cell without anything equals 0 and the empty text.
    private static int Compare(object a, object b)
    {
        if (a == Nothing) a = b is string ? string.Empty : 0.0;
        if (b == Nothing) b = a is string ? string.Empty : 0.0;
        if (a is bool) a = Number(a);
        if (b is bool) b = Number(b);
        if (a is double x && b is double y) return x.CompareTo(y);
        if (a is string s && b is string t) return string.Compare(s, t, StringComparison.OrdinalIgnoreCase);
        return a is double ? -1 : 1;
    }

    private sealed class Constant(object value) : Formula
    {
        public override string Write(string sheet) => value is double number
            ? number.ToString("R", CultureInfo.InvariantCulture)
            : "\"" + ((string)value).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

        public override object Evaluate(ICellValues cells) => value;
    }

    private sealed class Reference(CellAddress cell) : Formula
    {
        public override string Write(string sheet) => cell.Sheet == sheet ? cell.Name : $"{CellAddress.Quoted(cell.Sheet)}!{cell.Name}";

        public override object Evaluate(ICellValues cells) => cells.ValueOf(cell);
    }

    private sealed class Area(CellRange range) : Formula
    {
        public override string Write(string sheet) => range.Sheet == sheet ? range.Name : $"{CellAddress.Quoted(range.Sheet)}!{range.Name}";

        public override object Evaluate(ICellValues cells) => range.Cells.Select(cells.ValueOf).ToArray();
    }

    private sealed class Operation(string sign, Formula left, Formula right, Func<object, object, object> of) : Formula
    {
        public override string Write(string sheet) => $"({left.Write(sheet)}{sign}{right.Write(sheet)})";

        public override object Evaluate(ICellValues cells) => (left.Evaluate(cells), right.Evaluate(cells)) switch
        {
            (object[] a, object[] b) => a.Zip(b, of).ToArray(),
            (object[] a, var b) => Array.ConvertAll(a, each => of(each, b)),
            (var a, object[] b) => Array.ConvertAll(b, each => of(a, each)),
            var (a, b) => of(a, b),
        };
    }
}
